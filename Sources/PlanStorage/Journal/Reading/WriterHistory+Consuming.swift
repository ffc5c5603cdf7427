import Glibc
import PlanDomain

extension WriterHistory {
  /// Takes in bytes that follow what has been read of a file, up to their last newline.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - place: The place of the file among the segments.
  ///   - checking: Whether the hashes of each line are checked as well.
  ///   - entries: Takes the entries that are new.
  mutating func consume(
    _ bytes: [UInt8], inSegment place: Int, checking: Bool, into entries: inout [Entry]
  ) {
    var start = 0
    while let end = bytes.newline(from: start), spend(end + 1 - start) {
      if let entry = consumeLine(bytes, start..<end, inSegment: place, checking: checking) {
        entries.append(entry)
      }
      start = end + 1
    }
    segments[place].advance(past: bytes[..<start])
  }

  /// Takes in bytes as ``consume(_:inSegment:checking:into:)`` does, and returns the new entries.
  mutating func consume(_ bytes: [UInt8], inSegment place: Int, checking: Bool) -> [Entry] {
    var entries: [Entry] = []
    consume(bytes, inSegment: place, checking: checking, into: &entries)
    return entries
  }

  /// Counts a line; false when the folder has used up what it may.
  private mutating func spend(_ bytes: Int) -> Bool {
    guard excess == nil else { return false }
    let line = FolderBudget.Spent(bytes: bytes, lines: 1)
    excess = budget.excess(of: spent, and: line).map(exceeding)
    (spent.bytes, spent.lines) = (spent.bytes + bytes, spent.lines + 1)
    return excess == nil
  }

  private mutating func consumeLine(
    _ bytes: [UInt8], _ range: Range<Int>, inSegment place: Int, checking: Bool
  ) -> Entry? {
    segments[place].lines += 1
    if segments[place].isInLongLine {
      segments[place].isInLongLine = false
      reject(.tooLong, inSegment: place)
      return nil
    }
    do throws(LineProblem) {
      let line = try JournalLine(
        reading: bytes, in: range, writer: writer, likelyAuthor: latestAuthor)
      if latestAuthor != line.entry.author {
        latestAuthor = line.entry.author.utf8.contains(0x5C) ? nil : line.entry.author
      }
      spent.facts += line.entry.facts.count
      if checking { try line.header.check(bytes, in: range) }
      if line.entry.facts.isEmpty { noteErased(line.header, inSegment: place) }
      if line.header.lacksAuthor(bytes, in: range) {
        noteAuthorless(line.header, inSegment: place)
      }
      let isNew = accept(line.header, inSegment: place)
      if isNew { noteBits(of: line.header, inSegment: place) }
      return isNew ? line.entry : nil
    } catch {
      reject(error, inSegment: place, isTorn: !LineHeader.seemsWhole(bytes[range]))
      return nil
    }
  }

  private mutating func noteErased(_ header: LineHeader, inSegment place: Int) {
    let segment = segments[place]
    erased[header.id] = JournalFinding(
      .erased(number: header.number), writer: writer, path: path(of: segment.month),
      line: segment.lines)
  }

  private mutating func noteAuthorless(_ header: LineHeader, inSegment place: Int) {
    let segment = segments[place]
    let finding = JournalFinding(
      .authorErased(number: header.number), writer: writer, path: path(of: segment.month),
      line: segment.lines)
    authorless[header.id] = (header.withoutAuthor(of: writer), finding)
  }

  /// Moves past bytes of a line that is longer than any may be, without its end.
  mutating func skip(_ bytes: [UInt8], inSegment place: Int) {
    segments[place].isInLongLine = true
    segments[place].advance(past: bytes[...])
    spent.bytes += bytes.count
    excess = budget.excess(of: spent).map(exceeding)
  }

  /// The path of a file as seen from the workspace.
  func path(of month: CalendarMonth) -> String { "journal/\(writer)/\(month.segmentName)" }
}

extension [UInt8] {
  /// The place of the first newline from a place on.
  func newline(from start: Int) -> Int? {
    unsafe withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}
