import PlanDomain

/// What has been read of one writer's lines, and what their chain says.
struct WriterHistory {
  /// A line by its number.
  struct Record: Hashable {
    let number: Int
    let hash: ChainHash
  }

  /// A line that cannot be read.
  struct BadLine: Hashable {
    let path: String
    let line: Int
    let problem: LineProblem
    /// Whether it has no end, as when a write is interrupted.
    let isTorn: Bool
  }

  let writer: WriterID
  /// What the writer's identifiers bear.
  let bits: UInt64
  /// The user who owned the file that was looked at last.
  var owner: UInt32?
  /// Whether the identifier of line 1 bears the writer's bits; `nil` before it is read.
  private var beginsWithBits: Bool?
  /// The first line whose identifier does not, and how many there are.
  private var withoutBits: (path: String, line: Int, number: Int, count: Int)?
  /// How the names were listed for a save, so that the next one need not.
  var listing: FolderListing?
  /// The names in the writer's folder.
  var names: [String] = []
  /// Those of them that are no files of the journal.
  var strangers: [String] = []
  /// The files, oldest first.
  var segments: [SegmentPosition] = []
  /// The last line that continues the chain.
  private(set) var head = JournalChain.Head.none
  /// All lines that could be read.
  private(set) var records: [Record] = []
  /// The hashes of the lines by their numbers, once a line does not continue the chain.
  private var hashes: [Int: Set<ChainHash>]?
  /// What has been found and is settled.
  private(set) var settled: [JournalFinding] = []
  /// Lines that cannot be read since the last one that could.
  private(set) var pending: [BadLine] = []
  /// The author of the last line that could be read, most often that of the next one too; `nil` where it
  /// holds a backslash, which stands otherwise in a line.
  var latestAuthor: String?
  /// Files that are not what they were when they were read.
  var changed: Set<JournalFinding> = []
  /// Entries whose facts have been taken away, and where they stood.
  var erased: [EntryID: JournalFinding] = [:]
  /// Entries whose author has been taken away, what their lines are without it, and where they stood.
  var authorless: [EntryID: (line: String, finding: JournalFinding)] = [:]
  /// The line that was acknowledged last, as far as that is remembered.
  private var expected: Record?
  /// How much of the folder is read at most, and how much has been.
  let budget = FolderBudget.standard
  var spent = FolderBudget.Spent()
  /// Why no more of the folder is read, once it has used up what it may.
  var excess: FileError?

  init(writer: WriterID) {
    self.writer = writer
    bits = writer.bits
  }

  /// All that is to say of the writer's lines.
  var findings: [JournalFinding] {
    settled + changed.sorted { $0.path < $1.path } + foreign + pending.map { finding(for: $0) }
  }

  /// Whether there is anything to say of the writer's lines.
  var hasFindings: Bool {
    !settled.isEmpty || !changed.isEmpty || !pending.isEmpty || !foreign.isEmpty
  }

  /// That identifiers are not the writer's, where its first one is.
  private var foreign: [JournalFinding] {
    guard beginsWithBits == true, let withoutBits else { return [] }
    return [
      JournalFinding(
        .foreignIdentifiers(count: withoutBits.count, number: withoutBits.number), writer: writer,
        path: withoutBits.path, line: withoutBits.line)
    ]
  }

  /// Takes note of whether a line's identifier is the writer's.
  mutating func noteBits(of header: LineHeader, inSegment place: Int) {
    let bears = header.id.writerBits == bits
    if header.number == 1, beginsWithBits == nil { beginsWithBits = bears }
    guard !bears else { return }
    let segment = segments[place]
    let first =
      withoutBits
      ?? (path: path(of: segment.month), line: segment.lines, number: header.number, count: 0)
    withoutBits = (first.path, first.line, first.number, first.count + 1)
  }

  /// Whether the writer may not go on writing here: what it wrote before is not all there, is not
  /// what it was, or is not understood.
  var isBroken: Bool {
    !changed.isEmpty || pending.contains(where: \.isNewer)
      || settled.contains { if case .fork = $0.kind { true } else { false } }
  }

  /// Why a line more might not be read by anyone, so that the writer has to go on under another name.
  var excessOfOneMore: FileError? {
    let line = FolderBudget.Spent(bytes: LineLimits.bytes, lines: 1, facts: LineLimits.facts)
    return excess ?? budget.excess(of: spent, and: line).map(exceeding)
  }

  /// That the folder holds more than is read.
  func exceeding(_ measure: FolderBudget.Measure) -> FileError {
    .exceeds(path: "journal/\(writer)", measure, limit: budget[measure])
  }

  /// Whether a line that was acknowledged once is among those read.
  func holds(_ acknowledged: Record) -> Bool {
    let place = acknowledged.number - 1
    if records.indices.contains(place), records[place] == acknowledged { return true }
    return acknowledged.number < 1 || records.last == acknowledged
      || records.contains(acknowledged)
  }

  /// Notes that a line was acknowledged once, and finds out whether it is still there.
  mutating func expect(_ acknowledged: Record) {
    expected = acknowledged
    guard !holds(acknowledged) else { return }
    let path = segments.last.map { self.path(of: $0.month) } ?? "journal/\(writer)"
    changed.insert(JournalFinding(.historyChanged, writer: writer, path: path))
  }

  /// Whether everything that was read and remembered of another reading is here, undamaged.
  func continues(_ other: WriterHistory) -> Bool {
    let known = Set(records)
    let isHere = other.records.allSatisfy(known.contains)
    return isHere && other.expected.map(holds) ?? true && !findings.contains(where: \.isDamage)
  }

  /// Notes that the last line of a file that has been read cannot be.
  mutating func reject(_ problem: LineProblem, inSegment place: Int, isTorn: Bool = false) {
    let segment = segments[place]
    pending.append(
      BadLine(
        path: path(of: segment.month), line: segment.lines, problem: problem, isTorn: isTorn))
  }

  /// Notes that the last line of a file that has been read could be, and says whether its entry is
  /// new.
  mutating func accept(_ header: LineHeader, inSegment place: Int) -> Bool {
    if header.number == head.number + 1, header.previous == head.hash {
      if !pending.isEmpty { settlePending(as: .interruptedWrite) }
      continueChain(header)
      return true
    }
    let segment = segments[place]
    return deviate(header, path: path(of: segment.month), line: segment.lines)
  }

  private mutating func continueChain(_ header: LineHeader) {
    head = JournalChain.Head(number: header.number, hash: header.hash, id: header.id)
    record(Record(number: header.number, hash: header.hash))
  }

  private mutating func record(_ record: Record) {
    records.append(record)
    hashes?[record.number, default: []].insert(record.hash)
  }

  /// The hashes of the lines with a number.
  ///
  /// - Complexity: O(1), and O(*n*) the first time.
  private mutating func hashes(of number: Int) -> Set<ChainHash> {
    let known =
      hashes
      ?? records.reduce(into: [Int: Set<ChainHash>]()) { known, record in
        known[record.number, default: []].insert(record.hash)
      }
    hashes = known
    return known[number] ?? []
  }

  private mutating func deviate(_ header: LineHeader, path: String, line: Int) -> Bool {
    let record = Record(number: header.number, hash: header.hash)
    let known = hashes(of: header.number)
    if known.contains(header.hash) {
      note(.duplicate(number: header.number), path: path, line: line)
      return false
    }
    if header.number <= head.number {
      // A number in a gap is one that was missing; any other has been used for another line.
      let isFork = !known.isEmpty
      note(
        isFork ? .fork(number: header.number) : .brokenChain(number: header.number), path: path,
        line: line)
      self.record(record)
      return true
    }
    let isExplained = pending.contains(where: \.isNewer)
    if header.number == head.number + 1, !isExplained {
      note(.brokenChain(number: header.number), path: path, line: line)
    } else if !isExplained {
      // Where a line that cannot be read stands in the place of the missing one, it is meant.
      let bad = pending.first
      note(
        .damaged(missing: head.number + 1...header.number - 1), path: bad?.path ?? path,
        line: bad?.line ?? line)
    }
    settlePending(as: nil)
    continueChain(header)
    return true
  }

  /// Settles what the lines that could not be read have been.
  ///
  /// Those in a newer format keep saying so; `nil` leaves the others to the finding about the gap.
  private mutating func settlePending(as kind: JournalFinding.Kind?) {
    for bad in pending {
      if bad.isNewer {
        settled.append(finding(for: bad))
      } else if let kind {
        note(kind, path: bad.path, line: bad.line)
      }
    }
    pending = []
  }

  private mutating func note(_ kind: JournalFinding.Kind, path: String, line: Int) {
    settled.append(JournalFinding(kind, writer: writer, path: path, line: line))
  }

  private func finding(for bad: BadLine) -> JournalFinding {
    if case .newerFormat(let format) = bad.problem {
      return JournalFinding(.newerFormat(format), writer: writer, path: bad.path, line: bad.line)
    }
    let kind = bad.isTorn ? JournalFinding.Kind.interruptedWrite : .unreadableEnd(bad.problem)
    return JournalFinding(kind, writer: writer, path: bad.path, line: bad.line)
  }
}

extension WriterHistory.BadLine {
  /// Whether the line is written in a newer format.
  fileprivate var isNewer: Bool {
    if case .newerFormat = problem { true } else { false }
  }
}
