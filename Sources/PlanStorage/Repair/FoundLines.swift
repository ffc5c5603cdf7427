import PlanDomain

/// The whole lines of one writer in one copy of the journal.
struct FoundLines {
  /// A line that is what its writer wrote.
  struct Line {
    let header: LineHeader
    let entry: Entry
    let month: CalendarMonth
    /// Its bytes, with a newline.
    let bytes: [UInt8]
    /// Whether its author has been taken away.
    let lacksAuthor: Bool
  }

  /// The lines in the order in which they stand.
  private(set) var lines: [Line] = []
  /// The files as they are.
  private(set) var files: [CalendarMonth: [UInt8]] = [:]
  /// Whether there are lines of a newer program, which nobody here can judge.
  private(set) var hasNewer = false
  /// How many lines are none that their writer wrote, or cannot be read.
  private(set) var unreadable = 0

  private static let limit = 1 << 30

  /// What lines whose author is masked are without it; `nil` where that is for others to judge.
  private let authorless: Set<String>?

  /// No lines at all.
  init() { authorless = [] }

  /// Reads every file of the writer in a folder, or those that a program which synchronizes folders has
  /// put beside them.
  ///
  /// A line without its author is whole where it is one of those that were masked by decision.
  init(
    of writer: WriterID, in folder: borrowing Folder, conflicts: Bool = false,
    authorless: Set<String>
  ) throws(FileError) {
    self.authorless = authorless
    for name in try folder.names() {
      let month =
        conflicts ? CalendarMonth(conflictCopy: name) : CalendarMonth(segmentName: name)
      guard let month else { continue }
      let bytes = try folder.file(name).readAll(limit: FoundLines.limit)
      files[month] = bytes
      take(bytes, of: writer, month)
    }
  }

  /// Reads files that have come from elsewhere, by their months.
  ///
  /// A line without its author is taken for what it says that it is: the masks that tell may be among
  /// the lines themselves.
  init(of writer: WriterID, _ files: [CalendarMonth: [UInt8]]) {
    authorless = nil
    for (month, bytes) in files.sorted(by: { $0.key < $1.key }) {
      self.files[month] = bytes
      take(bytes, of: writer, month)
    }
  }

  private mutating func take(_ bytes: [UInt8], of writer: WriterID, _ month: CalendarMonth) {
    var start = 0
    while start < bytes.count {
      let end = bytes.newline(from: start) ?? bytes.count
      take(bytes, start..<end, of: writer, month)
      start = end + 1
    }
  }

  private mutating func take(
    _ bytes: [UInt8], _ range: Range<Int>, of writer: WriterID, _ month: CalendarMonth
  ) {
    do throws(LineProblem) {
      let line = try JournalLine(reading: bytes, in: range, writer: writer)
      try line.header.check(bytes, in: range)
      let lacksAuthor = line.header.lacksAuthor(bytes, in: range)
      if let authorless, lacksAuthor,
        !authorless.contains(line.header.withoutAuthor(of: writer))
      {
        unreadable += 1
        return
      }
      lines.append(
        Line(
          header: line.header, entry: line.entry, month: month,
          bytes: Array(bytes[range]) + [0x0A], lacksAuthor: lacksAuthor))
    } catch {
      unreadable += 1
      if case .newerFormat = error { hasNewer = true }
    }
  }

  /// Returns the lines of both copies in their order; `nil` when they have gone different ways.
  func joined(with other: FoundLines) -> [Line]? {
    var byNumber: [Int: Line] = [:]
    for line in other.lines + lines {
      let known = byNumber[line.header.number]
      guard known.map({ $0.header.hash == line.header.hash }) ?? true else { return nil }
      byNumber[line.header.number] = line
    }
    let all = byNumber.sorted { $0.key < $1.key }.map(\.value)
    let isChain = zip(all, all.dropFirst()).allSatisfy { line, next in
      next.header.number > line.header.number + 1 || next.header.previous == line.header.hash
    }
    return isChain ? all : nil
  }
}

extension CalendarMonth {
  /// Creates the month of a copy that a program which synchronizes folders has made of a file:
  /// `2026-11 (1).jsonl`, `2026-11.sync-conflict-20261120.jsonl`; `nil` for any other name.
  init?(conflictCopy name: String) {
    guard name.hasSuffix(".jsonl"), !name.hasPrefix("."), CalendarMonth(segmentName: name) == nil
    else { return nil }
    self.init(name.prefix(7))
  }
}
