import TestSupport
import Testing

@testable import PlanDomain

/// Any sequence of changes keeps what is always true of deviations.
struct DeviationStormTests {
  @Test(arguments: UInt64(0)..<80)
  func anySequenceOfChangesKeepsTheLifecycle(seed: UInt64) throws {
    var storm = Storm(seed: seed)
    for _ in 0..<60 {
      storm.step(sometimesStale: false)
      for deviation in storm.chronicle.state.deviations { check(deviation) }
      #expect(storm.chronicle.state.conflicts.isEmpty)
    }
    #expect(!storm.chronicle.state.deviations.isEmpty)
  }

  @Test(.fault(.f30), arguments: UInt64(0)..<80)
  func theOrderOfArrivalDoesNotMatter(seed: UInt64) {
    var storm = Storm(seed: seed)
    for _ in 0..<60 { storm.step(sometimesStale: true) }
    let state = storm.chronicle.state
    var generator = SeededGenerator(seed: seed)
    let shuffled = state.history.shuffled(using: &generator)
    let other = PlanState.replaying(shuffled + shuffled.prefix(3), onto: state.plan)
    #expect(other.deviations == state.deviations)
    #expect(other.conflicts == state.conflicts)
    let codes = state.deviations.map(\.code)
    #expect(Set(codes).count == codes.count)
    for deviation in state.deviations {
      #expect(state.deviation(numbered: deviation.code) == deviation)
    }
  }

  @Test(.fault(.f30), arguments: UInt64(0)..<40)
  func choosingInEveryConflictLeavesNone(seed: UInt64) throws {
    var storm = Storm(seed: seed)
    for _ in 0..<60 { storm.step(sometimesStale: true) }
    for key in storm.chronicle.state.conflicts {
      let value = try #require(storm.chronicle.state.register(key).worst)
      try storm.chronicle.record(.settle(key, value))
    }
    #expect(storm.chronicle.state.conflicts.isEmpty)
  }

  /// What nothing but its opening tells of is read from that, and says what the registers would say.
  @Test(arguments: UInt64(0)..<80)
  func anUntouchedDeviationReadsAsItsRegistersDo(seed: UInt64) throws {
    var storm = Storm(seed: seed)
    for _ in 0..<60 { storm.step(sometimesStale: true) }
    let taken = try storm.chronicle.record(.takeDecision(text: "Texten maskeras"))
    if let first = storm.chronicle.state.deviations.first,
      let entry = storm.chronicle.state.entry(first.id.fact.entry)
    {
      try storm.chronicle.record(.mask(entry.id, decision: taken.decision), by: entry.writer)
    }
    let state = storm.chronicle.state
    for deviation in state.deviations {
      let (entry, fact) = try #require(state.fact(deviation.id.fact))
      guard case .deviationOpened(let opening) = fact.event else { continue }
      #expect(state.told(deviation.id, opening, entry, fact) == deviation)
    }
  }

  private func check(_ deviation: Deviation) {
    #expect(deviation.lacking.filter(\.isRequired).isEmpty)
    #expect(deviation.isOpen == (deviation.closed == nil))
    #expect(deviation.isOpen || (deviation.remedy != nil && deviation.closingNote != nil))
    #expect(Set(deviation.reviews.map(\.month)).count == deviation.reviews.count)
    for review in deviation.reviews {
      #expect(deviation.opened.month <= review.month)
      #expect(review.verdict != .worse || review.note != nil)
    }
    if let due = deviation.due { #expect(deviation.opened <= due) }
    for (earlier, later) in zip(deviation.spells, deviation.spells.dropFirst()) {
      #expect(earlier.to.map { $0 <= later.from } ?? false)
    }
  }
}

/// Two writers who do things to deviations, day after day.
private struct Storm {
  var chronicle = Chronicle(today: day("2026-01-10"))
  var generator: SeededGenerator
  var stale: PlanState

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    stale = chronicle.state
  }

  mutating func step(sometimesStale: Bool) {
    let days = Int.random(in: 0...9, using: &generator)
    chronicle.today = min(chronicle.today.adding(days: days), day("2027-12-31"))
    let writer = Bool.random(using: &generator) ? WriterID.kansli : .polis
    let wish = wish()
    if sometimesStale, Int.random(in: 0..<4, using: &generator) == 0 {
      _ = try? chronicle.record(wish, by: writer, having: stale)
    } else {
      _ = try? chronicle.record(wish, by: writer)
    }
    if Int.random(in: 0..<5, using: &generator) == 0 { stale = chronicle.state }
  }

  private mutating func wish() -> Wish {
    let note = Bool.random(using: &generator) ? "S\u{E5} \u{E4}r det" : nil
    guard let id = chronicle.state.deviations.randomElement(using: &generator)?.id,
      Int.random(in: 0..<6, using: &generator) > 0
    else {
      return .openDeviation(
        .sample(due: "2027-12-31", level: pick(DeviationLevel.allCases, .council)))
    }
    let month = chronicle.today.month.adding(months: Int.random(in: -2...1, using: &generator))
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<3:
      return
        .reviewDeviation(id, pick(Verdict.allCases, .better), month: month, note: note)
    case 3: return .changeDeviation(id, .remedy("\u{C5}tg\u{E4}rd \(chronicle.today)"))
    case 4:
      return .changeDeviation(id, .due(chronicle.today.adding(days: -20)), note: note)
    case 5: return .escalateDeviation(id, to: pick(DeviationLevel.allCases, .council))
    case 6, 7: return .closeDeviation(id, remedy: note, note: "Klart")
    case 8: return .reopenDeviation(id, note: note)
    default:
      return Bool.random(using: &generator)
        ? .undo() : .undo(chronicle.state.history.randomElement(using: &generator)?.id)
    }
  }

  private mutating func pick<Value>(_ values: [Value], _ other: Value) -> Value {
    values.randomElement(using: &generator) ?? other
  }
}
