import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// A program at work: keys go in, and its commands are obeyed by a journal in memory.
struct Session {
  var model: Model
  var chronicle: Chronicle
  /// Every command so far.
  private(set) var commands: [Command] = []
  /// A day far from the agreement's years that has been said to be right.
  private var acceptedDay: CalendarDate?
  /// Whether changes are recorded; else they stay unanswered.
  var isAnswering = true

  init(
    _ chronicle: Chronicle = Chronicle(), columns: Int = 80, rows: Int = 24,
    language: Language = .swedish, author: String? = "samordnare", readOnlyReason: String? = nil,
    place: String? = nil, drafts: [DraftKey: String] = [:]
  ) {
    self.chronicle = chronicle
    model = Model(
      state: chronicle.state,
      setting: Setting(
        language: language, today: chronicle.today, size: Size(columns: columns, rows: rows),
        workspaceTitle: "Prov", author: author, writer: .kansli, readOnlyReason: readOnlyReason,
        place: place, drafts: drafts))
  }

  /// What another run of the program shows after this one was killed.
  ///
  /// - Parameter chronicle: The journal that it finds; this one's unless given.
  /// - Returns: That run.
  func killed(finding chronicle: Chronicle? = nil) -> Session {
    var paused = self
    paused.send(.timePassed)
    let (size, setting) = (model.setting.size, paused.model.setting)
    return Session(
      chronicle ?? self.chronicle, columns: size.columns, rows: size.rows,
      author: setting.author, readOnlyReason: setting.readOnlyReason, place: paused.model.place,
      drafts: setting.drafts)
  }

  var screen: String { model.view().text }

  /// What the program has answered.
  var reply: String { model.reply?.text ?? "" }

  /// The changes asked for so far.
  var changes: [Change] {
    commands.compactMap { if case .record(let change) = $0 { change } else { nil } }
  }

  /// Types a key script.
  mutating func type(_ script: String) throws {
    for key in try KeyScript(script).keys { send(.input(.key(key))) }
  }

  /// Goes down until the screen shows something; a walk that does not come there fails.
  mutating func go(to text: String) throws {
    for _ in 0..<400 where !screen.contains(text) { try type("j") }
    try #require(screen.contains(text), "\(screen)")
  }

  /// Sends a message and obeys what comes of it.
  mutating func send(_ message: Message) {
    for command in model.update(message) {
      commands.append(command)
      if case .acceptDay(let day) = command { acceptedDay = day }
      if case .record(let change) = command, isAnswering { record(change) }
      if case .approveMinutes(let id) = command, isAnswering { approve(id) }
    }
  }

  private mutating func record(_ change: Change) {
    var change = change
    if acceptedDay == chronicle.today { change.acceptsOddDay = true }
    do {
      let entry = try chronicle.record(change)
      send(.recorded(chronicle.state, entry, writer: .kansli))
    } catch {
      send(.refused(error, chronicle.state))
    }
  }

  /// Approves minutes as the surroundings do, but for the file.
  private mutating func approve(_ id: MeetingID) {
    var numbers: [WriterID: Int] = [:]
    for entry in chronicle.state.history {
      numbers[entry.writer] = max(numbers[entry.writer] ?? 0, entry.number)
    }
    let heads = numbers.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap {
      ChainHead(writer: $0.key, number: $0.value, hash: String(repeating: "0", count: 32))
    }
    guard let digest = FileDigest(String(repeating: "a", count: 64)) else { return }
    let file = "\(chronicle.state.code(of: .meeting(id))).md"
    record(
      Change(.approveMinutes(id, FrozenDocument(file: file, digest: digest, heads: heads))))
  }

  /// Lets another writer record something that the program has not yet been told of.
  @discardableResult
  mutating func other(_ wish: Wish) throws(Refusal) -> Entry {
    try chronicle.record(wish, by: .polis)
  }

  /// Lets another writer record something and tells the program.
  mutating func news(_ wish: Wish) throws {
    let entry = try other(wish)
    send(.refreshed(chronicle.state, news: [entry]))
  }
}
