import Cells
import Foundation
import PlanDomain
import PlanStorage
import TestSupport
import Testing

@testable import Curses
@testable import Dashboard

/// Anything typed, with bytes torn apart, sizes that change and a second writer: the journal is whole.
@Suite struct TypedStormTests {
  private static let keys = FaultRounds.choose(1_500, long: 200_000)
  private static let seeds = UInt64(0)..<UInt64(FaultRounds.choose(2, long: 5))

  @Test(.fault(.f03), arguments: seeds) func anythingTypedLeavesTheJournalWhole(seed: UInt64) throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "storm-\(UUID().uuidString)"
    )
    .path(percentEncoded: false)
    try FileManager.default.createDirectory(
      atPath: folder + "/yta", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var storm = try Storm(in: folder, seed: seed)
    for step in 0..<Self.keys {
      try storm.stir()
      if step % 50 == 0 { _ = storm.model.view() }
      FaultTally.note()
    }
    let findings = try storm.mine.verify()
    #expect(findings.filter(\.isDamage) == [])
    _ = try storm.other.refresh()
    #expect(try storm.other.verify().filter(\.isDamage) == [])
    // Everything that was answered for is there for whoever opens the folder anew.
    let anew = try Storm.store(in: folder, as: "tredje")
    #expect(anew.state.history.count >= storm.saved)
    #expect(Set(anew.state.history.map(\.id)).count == anew.state.history.count)
    #expect(storm.saved > 0)
  }
}

/// Someone who types anything, and a colleague who writes in the same folder.
private struct Storm {
  let mine: PlanStore
  let other: PlanStore
  var model: Model
  /// How many entries have been answered for.
  var saved = 0
  private var decoder = KeyDecoder()
  private var now = 1_000
  private var seconds: Int64 = 1_795_000_000
  private var generator: SeededGenerator

  private static let today = day("2026-11-20")
  private static let scripts = [
    "<Up>", "<Down>", "j", "k", "<Enter>", "<Enter>", "<Right>", "<Left>", "<Esc>", "<PgUp>",
    "<PgDn>",
    "<Home>", "<End>", "<Tab>", "<S-Tab>", "1", "2", "3", "4", "5", "6", "s", "b", "t", "u", "c",
    "o",
    "/", "n", "N", "?", "<C-r>", "<C-s>", "<BS>", "x", "\u{E5}", "q", "<C-j>", "<C-w>", "v", "h",
    "d",
    "a", "e", "i", "l", "m", "p", "r", "f", "+", "g", "z", "<lt>", ">", "<F1>", "<F2>", "<A-b>",
    "<C-u>",
  ]

  init(in folder: String, seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    mine = try Self.store(in: folder, as: "min")
    other = try Self.store(in: folder, as: "annan")
    model = Self.opened(mine)
  }

  static func store(in folder: String, as name: String) throws -> PlanStore {
    try PlanStore(
      opening: folder + "/yta", id: "storm", plan: .example, stateFolder: "\(folder)/\(name)",
      program: "prov")
  }

  private static func opened(_ store: PlanStore) -> Model {
    Model(
      state: store.state,
      setting: Setting(
        today: today, size: Size(columns: 80, rows: 24), workspaceTitle: "Prov",
        author: "samordnare", writer: store.writer))
  }

  mutating func stir() throws {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0:
      let sizes = [(80, 24), (60, 18), (40, 10), (200, 60), (20, 5)]
      let (columns, rows) = sizes.randomElement(using: &generator) ?? (80, 24)
      try send(.input(.resized(Size(columns: columns, rows: rows))))
    case 1: try colleague()
    case 2: try send(.timePassed)
    case 3: try type(Array("\u{1B}[200~klistrat\n å\u{1B}[201~".utf8))
    case 4..<10:
      try type((0...6).map { _ in UInt8.random(in: 0...255, using: &generator) })
    case 10..<20:
      let bytes = press()
      let place = Int.random(in: 0...bytes.count, using: &generator)
      try type(Array(bytes.prefix(place)))
      try type(Array(bytes.dropFirst(place)))
    default: try type(press())
    }
  }

  private mutating func press() -> [UInt8] {
    let script = Self.scripts.randomElement(using: &generator) ?? "j"
    return (try? KeyScript(script))?.keys.flatMap(\.bytes) ?? []
  }

  private mutating func type(_ bytes: [UInt8]) throws {
    now += Int.random(in: 1...400, using: &generator)
    // Time that is waited for passes by itself.
    for input in decoder.decode([], at: now) + decoder.decode(bytes, at: now) {
      try send(.input(input))
    }
    decoder.showed(isWaiting: Int.random(in: 0..<10, using: &generator) == 0)
    if model.isFinished { model = Self.opened(mine) }
  }

  private mutating func send(_ message: Message) throws {
    for command in model.update(message) {
      if case .record(let change) = command { try record(change) }
    }
  }

  private mutating func record(_ change: Change) throws {
    seconds += 1
    let entry: Entry
    do throws(RecordingError) {
      entry = try mine.record(
        change, by: "samordnare", at: Timestamp(seconds: seconds, offset: 3_600))
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      return try send(.refused(refusal, mine.state))
    }
    saved += 1
    if let writer = mine.writer { try send(.recorded(mine.state, entry, writer: writer)) }
  }

  private mutating func colleague() throws {
    seconds += 1
    let ids = other.state.activities
    guard let id = ids.randomElement(using: &generator)?.id else { return }
    let wishes: [Wish] = [
      .progress(id, to: .ongoing), .progress(id, to: .done), .report(id, "Från en kollega."),
      .assess(id, .onPlan),
    ]
    _ = try other.refresh()
    guard let wish = wishes.randomElement(using: &generator) else { return }
    do throws(RecordingError) {
      _ = try other.record(
        Change(wish), by: "kollega", at: Timestamp(seconds: seconds, offset: 3_600))
      saved += 1
    } catch {
      guard case .refused = error else { throw error }
    }
    let news = try mine.refresh()
    if !news.isEmpty { try send(.refreshed(mine.state, news: news)) }
  }
}
