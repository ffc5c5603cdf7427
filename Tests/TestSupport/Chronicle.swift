public import PlanDomain

/// A journal in memory: several writers record changes, one after the other, on days that pass.
public struct Chronicle {
  /// The state after what has been recorded.
  public var state: PlanState
  /// The day of the next entry.
  public var today: CalendarDate
  private var clock: UInt64 = 1
  private var numbers: [WriterID: Int] = [:]
  /// What stands before the counter in the identifiers: they come after those that were there before.
  private var base: UInt64 = 0

  /// Creates a journal that holds nothing.
  public init(_ plan: ActionPlan = .small, today: CalendarDate = day("2026-03-01")) {
    state = PlanState(plan)
    self.today = today
  }

  /// Creates a journal that goes on where another state ends.
  public init(after state: PlanState, today: CalendarDate) {
    self.state = state
    self.today = today
    base = UInt64(max(0, today.dayNumber)) * 86_400_000
    for entry in state.history {
      numbers[entry.writer] = max(numbers[entry.writer] ?? 0, entry.number)
    }
  }

  /// Decides on a change, records it and returns its entry.
  @discardableResult
  public mutating func record(
    _ change: Change, by writer: WriterID = .kansli
  ) throws(Refusal) -> Entry {
    let entry = entry(try state.facts(for: change, by: writer, on: today), by: writer)
    state.apply(entry)
    return entry
  }

  /// Records one wish.
  @discardableResult
  public mutating func record(
    _ wish: Wish, by writer: WriterID = .kansli
  ) throws(Refusal) -> Entry {
    try record(Change(wish), by: writer)
  }

  /// Records a wish that was decided on against an older state: what two people at once do.
  @discardableResult
  public mutating func record(
    _ wish: Wish, by writer: WriterID, having seen: PlanState
  ) throws(Refusal) -> Entry {
    let entry = entry(try seen.facts(for: Change(wish), by: writer, on: today), by: writer)
    state.apply(entry)
    return entry
  }

  /// Makes the next entry of a writer.
  public mutating func entry(_ facts: [Fact], by writer: WriterID) -> Entry {
    clock += 1
    numbers[writer, default: 0] += 1
    let seconds = Int64(today.dayNumber) * 86_400 + 8 * 3600 + Int64(clock)
    return Entry(
      id: EntryID(high: (base + clock) << 16, low: clock), writer: writer,
      number: numbers[writer] ?? 0,
      recordedAt: Timestamp(seconds: seconds, offset: 3600), author: writer.function,
      facts: facts)
  }
}

extension Entry {
  /// The decision that the entry's first fact takes.
  public var decision: DecisionID { DecisionID(id.firstFact) }
}

extension WriterID: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  /// Creates a writer in a test; stops the run when the text has another form.
  public init(stringLiteral text: String) {
    guard let writer = WriterID(text) else { preconditionFailure("\(text) is no writer") }
    self = writer
  }

  /// The writer of the municipality's office.
  public static let kansli: WriterID = "kansli-7q3k"
  /// The writer of the police.
  public static let polis: WriterID = "polis-m2xd"

  var function: String { String(rawValue.prefix { $0 != "-" }) }
}
