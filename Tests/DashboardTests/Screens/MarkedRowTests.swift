import Cells
import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// The marked row is the row that changes, whatever others record between two keys.
struct MarkedRowTests {
  /// As it was found: a decision that stands above moved the mark from A04 to A02.
  @Test func aDecisionThatIsRecordedAboveDoesNotMoveTheMark() throws {
    var session = Session(try .convened())
    try session.type("mg6")
    while session.model.navigation.current.content.item != .activity("A02") {
      try session.type("j")
      try #require(session.screen.contains("\u{203A}"))
    }
    try session.type("a<Tab>Antecknas.<PgDn><Enter>")
    #expect(session.reply.hasPrefix("Sparat."))
    #expect(marked(session.model).contains("A02"))
    #expect(session.model.navigation.current.content.item == .activity("A02"))
    try session.type("s4")
    #expect(session.changes.last?.wishes == [.progress("A02", to: .done)])
  }

  @Test func aNoteFromAnotherComputerDoesNotMoveTheMark() throws {
    var session = Session(try .convened())
    try session.type("mg6jjj")
    let item = session.model.navigation.current.content.item
    let meeting = try #require(session.chronicle.state.openMeeting)
    try session.news(.noteItem(meeting.id, "area-1", "Diskuterades."))
    #expect(item != nil && session.model.navigation.current.content.item == item)
  }

  @Test func whatHasGoneAwayLeavesNothingMarkedAndTheNextArrowGoesOn() throws {
    var session = Session(try .deviating())
    try session.type("va")
    let screen = try #require(session.model.navigation.current.as(DeviationsScreen.self))
    let rows = screen.rows(Context(model: session.model)).map(\.id)
    try session.type("f1")
    try #require(session.model.navigation.current.content.selectedDeviation != nil)
    let first = try #require(session.model.navigation.current.content.selectedDeviation)
    try session.news(.changeDeviation(first, .remedy("Klart.")))
    try session.news(.closeDeviation(first, note: "Klart."))
    #expect(session.model.navigation.current.content.selectedDeviation == nil)
    #expect(marked(session.model).isEmpty)
    try session.type("+")
    #expect(session.model.prompt == nil && session.changes.isEmpty)
    try session.type("j")
    let next = try #require(session.model.navigation.current.content.selectedDeviation)
    #expect(next != first && rows.contains(next))
  }

  @Test func anotherWhoReviewsTheOneInFrontDoesNotBringAnotherThere() throws {
    var session = Session(try .deviating())
    try session.type("r")
    let first = try #require(session.model.navigation.current.content.selectedDeviation)
    try session.news(.reviewDeviation(first, .better))
    #expect(session.model.navigation.current.content.selectedDeviation == first)
    #expect(session.screen.contains("n g\u{E5}r vidare"))
    try session.type("2")
    #expect(session.chronicle.state.deviation(first)?.reviews.map(\.verdict).last == .better)
    try session.type("n")
    #expect(session.model.navigation.current.content.selectedDeviation != first)
  }

  @Test func aListThatWasEmptyMarksNothingUntilAKeyDoes() throws {
    var session = Session()
    try session.type("vb")
    try session.news(.takeDecision(text: "Antecknas."))
    try session.type("x")
    #expect(session.changes.isEmpty && session.model.prompt == nil)
    try session.type("jx")
    #expect(session.model.prompt != nil)
  }

  private static let openings = [
    "", "<Tab>j", "1", "2<Tab>jj", "1j<Enter>", "v\u{F6}", "va", "va<Enter>", "vb", "vb<Enter>",
    "vm", "vm<Enter>", "vmp", "vs", "vh", "vh<Enter>", "vk", "vt", "vt<Tab>", "vt<Tab><Tab>",
    "vu", "vu<Left>j", "vi", "vi<Enter>", "vl", "vr", "vr<Enter>", "vf", "r", "m", "mg2", "mg3",
    "mg4", "mg6", "mg9", "?", "/a<Enter>", "vv",
  ]
  /// How many histories each screen is tried with; `ROUNDS=300` tries as many.
  private static let seeds = UInt64(0)..<(rounds ?? 3)
  private static var rounds: UInt64? {
    ProcessInfo.processInfo.environment["ROUNDS"].flatMap { UInt64($0) }
  }
  private static var chronicles: [@Sendable () throws -> Chronicle] {
    [
      { try .meeting() }, { try .convened() }, { try .deviating() }, { try .example() },
      { try .reporting() },
    ]
  }
  private static let moves = ["j", "j", "jj", "k", "<PgDn>", "<Home>", "<End>", "<Tab>"]
  private static let keys = [
    "s", "b", "t", "d", "x", "e", "c", "a", "i", "p", "u", "f", "+", "1", "2", "3", "<Enter>",
  ]

  /// A screen that is added later is tried too; only the one beside the wall has no marks.
  @Test func everyScreenIsAmongThoseThatAreTried() throws {
    var kinds: Set<Dashboard.Screen.Kind> = [.speaker]
    for chronicle in MarkedRowTests.chronicles {
      for opening in MarkedRowTests.openings {
        var session = Session(try chronicle())
        try session.type(opening)
        kinds.insert(session.model.navigation.current.kind)
      }
    }
    #expect(kinds == Set(Dashboard.Screen.Kind.allCases))
  }

  /// Two writers: what the second key is about is what the first frame showed as marked, or nothing.
  @Test(arguments: openings, seeds)
  func whateverAnotherRecordsTheKeyIsAboutWhatWasMarked(opening: String, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let chronicles = MarkedRowTests.chronicles
    var session = Session(
      try chronicles[Int(seed % UInt64(chronicles.count))](), rows: seed % 2 == 0 ? 24 : 40)
    session.isAnswering = false
    try session.type(opening)
    for _ in 0..<Int.random(in: 0..<4, using: &generator) {
      guard !opening.hasPrefix("m") else { break }
      try session.type(MarkedRowTests.moves.randomElement(using: &generator) ?? "j")
    }
    if opening.hasPrefix("m") {
      for _ in 0..<Int.random(in: 0..<6, using: &generator) { try session.type("j") }
    }
    for round in 0..<3 {
      let place = "\(opening), seed \(seed), round \(round)"
      let before = session.model
      try stir(&session, &generator)
      expectSameRow(before, session.model, place)
      for key in MarkedRowTests.keys.shuffled(using: &generator).prefix(4) {
        var (one, other) = (Session.holding(before), Session.holding(session.model))
        try one.type(key)
        try other.type(key)
        guard let about = other.model.about(since: session.model) else { continue }
        let expected = one.model.about(since: before)
        let marks = before.marks
        #expect(
          about == expected || expected == nil && marks.contains { about.contains($0) },
          "\(place), key \(key): \(expected ?? "nothing"), \(marks)")
      }
    }
  }

  private func expectSameRow(_ before: Model, _ after: Model, _ place: String) {
    let (one, other) = (marked(before), marked(after))
    guard before.navigation.current.kind != .help, !other.isEmpty, !one.isEmpty else { return }
    #expect(one == other, "\(place)")
  }

  /// The identifiers in the row that a frame shows as marked.
  private func marked(_ model: Model) -> [String] {
    let frame = model.view()
    guard let cursor = frame.cursor,
      frame[column: cursor.column, row: cursor.row].character == "\u{203A}"
    else { return [] }
    return frame.text(row: cursor.row).matches(of: /(AV|B|M|R)-20\d\d-\d+|[AI]\d\d+|D\d\.\d/)
      .prefix(1).map { String($0.output.0) }
  }

  /// Lets another writer record a few things of any kind.
  private func stir(_ session: inout Session, _ generator: inout SeededGenerator) throws {
    var news: [Entry] = []
    for _ in 0..<Int.random(in: 1..<4, using: &generator) {
      let wish = anyWish(session.chronicle.state, &generator)
      if let entry = try? session.other(wish) { news.append(entry) }
    }
    session.send(.refreshed(session.chronicle.state, news: news))
  }

  private func anyWish(_ state: PlanState, _ generator: inout SeededGenerator) -> Wish {
    let activity = state.activities.randomElement(using: &generator)?.id ?? "A01"
    let meeting = state.meetings.randomElement(using: &generator)
    let deviation = state.deviations.randomElement(using: &generator)?.id
    let decision = state.decisions.randomElement(using: &generator)?.id
    let item = meeting?.items.randomElement(using: &generator)?.key
    let terms = DecisionTerms(
      meeting: state.openMeeting?.id, item: state.openMeeting?.items.first?.key)
    let wishes: [Wish?] = [
      .progress(
        activity, to: Progress.allCases.randomElement(using: &generator) ?? .done, note: "S\u{E5}."),
      .assess(
        activity, Assessment.allCases.randomElement(using: &generator) ?? .atRisk, note: "S\u{E5}."),
      .report(activity, "Rapport."), .attain("D1.1", .achieved, .up),
      .takeDecision(text: "Antecknas.", terms: terms), .takeDecision(text: "Antecknas ocks\u{E5}."),
      .openDeviation(.sample(activity, due: "2026-12-31")),
      deviation.map { .reviewDeviation($0, .unchanged) },
      deviation.map { .closeDeviation($0, remedy: "Klart.", note: "Klart.") },
      deviation.map { .reopenDeviation($0, note: "Igen.") },
      deviation.map { .escalateDeviation($0) },
      decision.map { .carryOut($0) },
      decision.map { .correctDecision($0, .text("R\u{E4}ttat beslut.")) },
      meeting.map { .openMeeting($0.id) }, meeting.map { .closeMeeting($0.id) },
      meeting.flatMap { one in item.map { .noteItem(one.id, $0, "Sades.") } },
      meeting.flatMap { one in item.map { .parkItem(one.id, $0) } },
      meeting.map {
        .attend($0.id, Attendee("s\u{E4}kerhetschef", party: "kommun"), .init(.absent))
      },
      .planMeeting(
        NewMeeting(
          of: "KUG", on: day("2026-12-04"),
          agenda: state.standardAgenda(.monthly, of: "KUG", in: .swedish))),
      .addActivity(Activity(id: "A77", serves: ["D1.1"], title: "Ny")),
      .changeActivity(activity, .title("Annan titel")),
      .undo(state.history.randomElement(using: &generator)?.id),
    ]
    return wishes.randomElement(using: &generator).flatMap(\.self) ?? .report(activity, "Rapport.")
  }
}

extension Session {
  /// A session that goes on from a model and answers nothing.
  fileprivate static func holding(_ model: Model) -> Session {
    var session = Session(Chronicle(model.state.plan))
    session.model = model
    session.isAnswering = false
    return session
  }
}

extension Model {
  /// What a key has just begun to change, or opened, named by what it is; `nil` for nothing.
  fileprivate func about(since before: Model) -> String? {
    switch prompt {
    case .menu(let menu):
      return menu.options.lazy.compactMap(\.effect.intent).first.map(name) ?? menu.title
    case .writing(let writing): return name(of: writing.composition.intent)
    case .form(let form): return form.subject.draftKey.rawValue
    case .naming, .finding, .palette: return nil
    case nil: break
    }
    if let awaited, awaited != before.awaited { return name(of: awaited.intent) }
    guard navigation.suspended.count > before.navigation.suspended.count else { return nil }
    let trace = navigation.current.trace
    return "\(navigation.current.kind) \(trace?[.id] ?? "") \(trace?[.row] ?? "")"
  }

  private func name(of intent: Intent) -> String {
    intent.draftKey?.rawValue ?? intent.register.map { "\($0)" } ?? "\(intent)"
  }

  /// What the frame shows as marked: each thing by its identifier.
  fileprivate var marks: [String] {
    let content = navigation.current.content
    var names = [
      content.item?.activity?.rawValue, content.selectedDeviation.map { "\($0)" },
      content.selectedMeeting.map { "\($0)" }, content.selectedEntry.map { "\($0)" },
      content.selectedConflict.map { "\($0)" },
    ]
    switch content.item {
    case .goal(let id), .area(let id): names.append(id.rawValue)
    default: break
    }
    if let screen = content as? DecisionsScreen { names.append(screen.selection.map { "\($0)" }) }
    if let screen = content as? DecisionScreen { names.append("\(screen.decision)") }
    if let screen = content as? WalkthroughScreen {
      if case .decision(let id) = screen.target { names.append("\(id)") }
      names.append(screen.meeting.map { "\($0)" })
    }
    return names.compactMap(\.self)
  }
}
