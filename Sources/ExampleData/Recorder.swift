import PlanDomain
import PlanStorage

/// Decides on changes, and keeps the lines that they become.
struct Recorder {
  private(set) var state: PlanState
  private(set) var segments: [ExampleJournal.Segment] = []
  var chance: Chance
  private var chains: [WriterID: JournalChain] = [:]
  private var now = Timestamp(seconds: 0, offset: 0)

  /// The day that has begun.
  var today: CalendarDate { now.date }

  init(_ plan: ActionPlan, seed: UInt64) {
    state = PlanState(plan)
    chance = Chance(seed: seed)
  }

  /// Lets a day begin, or go on, at a quarter past an hour; days never go backwards.
  mutating func begin(_ date: CalendarDate, hour: Int = 8) {
    let offset = swedishOffset(on: date)
    let seconds = Int64(date.dayNumber) * 86_400 + Int64(hour) * 3600 + 900 - Int64(offset)
    now = Timestamp(seconds: max(now.seconds, seconds), offset: offset)
  }

  /// Lets time pass, in minutes.
  mutating func pass(minutes: Int) {
    now = Timestamp(seconds: now.seconds + Int64(minutes) * 60, offset: now.offset)
  }

  /// Records a change some minutes after the one before.
  ///
  /// An older state stands for someone who has not seen the latest. Facts from a document, which no
  /// rule has decided on, may stand in the same entry.
  @discardableResult
  mutating func record(
    _ change: Change, with told: [Fact] = [], at desk: Desk, having seen: PlanState? = nil
  ) throws -> Entry {
    let facts = try (seen ?? state).facts(for: change, by: desk.writer, on: now.date)
    return try append(facts + told, at: desk)
  }

  /// Begins a desk's chain, as the store does at the first save.
  mutating func open(_ desk: Desk) throws {
    let start = WriterStarted(function: desk.author, program: "samverkan 0.1")
    try append([Fact(.writerStarted(start))], at: desk)
  }

  @discardableResult
  private mutating func append(_ facts: [Fact], at desk: Desk) throws -> Entry {
    now = Timestamp(seconds: now.seconds + Int64(chance.number(40...400)), offset: now.offset)
    var chain = chains[desk.writer] ?? JournalChain(writer: desk.writer)
    for entry in state.history.suffix(1) { chain.follow(entry.id, now: now) }
    let (entry, bytes) = try chain.append(
      facts, by: desk.author, at: now, using: &chance.generator)
    chains[desk.writer] = chain
    keep(bytes, of: desk.writer)
    state.apply(entry)
    return entry
  }

  private mutating func keep(_ bytes: [UInt8], of writer: WriterID) {
    let month = now.date.month
    if let place = segments.firstIndex(where: { $0.writer == writer && $0.month == month }) {
      segments[place].bytes += bytes
    } else {
      segments.append(ExampleJournal.Segment(writer: writer, month: month, bytes: bytes))
    }
  }
}
