import PlanDomain
import PlanStorage

/// Decides on changes, and keeps the lines that they become.
struct Recorder {
  private(set) var state: PlanState
  private(set) var segments: [ExampleJournal.Segment] = []
  private(set) var documents: [ExampleJournal.Document] = []
  var chance: Chance
  /// Decides what is told apart from the rest.
  private var otherChance: Chance
  private var chains: [WriterID: JournalChain] = [:]
  private var now = Timestamp(seconds: 0, offset: 0)

  /// The day that has begun.
  var today: CalendarDate { now.date }

  init(_ plan: ActionPlan, seed: UInt64) {
    state = PlanState(plan)
    chance = Chance(seed: seed)
    otherChance = Chance(seed: ~seed)
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

  /// Tells something by a chance of its own, so that all else in the story stays as it would be without.
  mutating func apart(_ tell: (inout Recorder) throws -> Void) rethrows {
    swap(&chance, &otherChance)
    defer { swap(&chance, &otherChance) }
    try tell(&self)
  }

  /// Freezes a document, as the store does: a file, and the entry that names it.
  mutating func freeze(_ make: (PlanState, [ChainHead]) throws -> NewDocument, at desk: Desk) throws
  {
    let heads = chains.values.sorted { $0.writer.rawValue < $1.writer.rawValue }.compactMap {
      ChainHead(writer: $0.writer, number: $0.head.number, hash: $0.head.hash.description)
    }
    let new = try make(state, heads)
    let document = ExampleJournal.Document(file: "\(new.stem).\(new.suffix)", bytes: new.bytes)
    let frozen = FrozenDocument(
      file: document.file, digest: FileDigest(of: new.bytes), heads: heads)
    try record(Change(new.wish(frozen)), at: desk)
    documents.append(document)
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
