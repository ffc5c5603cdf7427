import PlanDomain

extension WriterHistory {
  /// Takes in bytes that follow what has been read of a file, up to their last newline.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - place: The place of the file among the segments.
  ///   - checking: Whether the hashes of each line are checked as well.
  /// - Returns: The entries that are new.
  mutating func consume(_ bytes: [UInt8], inSegment place: Int, checking: Bool) -> [Entry] {
    var entries: [Entry] = []
    var start = 0
    for end in bytes.indices where bytes[end] == 0x0A {
      if let entry = consumeLine(bytes, start..<end, inSegment: place, checking: checking) {
        entries.append(entry)
      }
      start = end + 1
    }
    segments[place].advance(past: bytes[..<start])
    return entries
  }

  private mutating func consumeLine(
    _ bytes: [UInt8], _ range: Range<Int>, inSegment place: Int, checking: Bool
  ) -> Entry? {
    segments[place].lines += 1
    let number = segments[place].lines
    let path = path(of: segments[place].month)
    if segments[place].isInLongLine {
      segments[place].isInLongLine = false
      reject(.tooLong, path: path, line: number)
      return nil
    }
    do throws(LineProblem) {
      let line = try JournalLine(reading: bytes, in: range, writer: writer)
      if checking { try line.header.check(bytes, in: range) }
      return accept(line.header, path: path, line: number) ? line.entry : nil
    } catch {
      reject(error, path: path, line: number)
      return nil
    }
  }

  /// Moves past bytes of a line that is longer than any may be, without its end.
  mutating func skip(_ bytes: [UInt8], inSegment place: Int) {
    segments[place].isInLongLine = true
    segments[place].advance(past: bytes[...])
  }

  /// The path of a file as seen from the workspace.
  func path(of month: CalendarMonth) -> String { "journal/\(writer)/\(month.segmentName)" }
}
