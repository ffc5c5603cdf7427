import PlanDomain

/// Checks the hashes of lines that have been read, a piece at a time.
///
/// What the lines say is read first, so that the screen can show it; whether each line is what its
/// writer wrote is checked right after.
struct ChainVerifier {
  private var place = (writer: 0, segment: 0, offset: 0)
  /// The writers in the order that they are checked; those that come later are checked as they come.
  private var writers: [WriterID]?
  /// Whether every line has been looked at.
  private(set) var isFinished = false
  /// Whether a line has been found that does not match its hashes.
  private(set) var hasFoundAlteration = false

  /// How many bytes are checked at a time: about half a millisecond's work.
  static let slice = 128 * 1024
  /// What opening a file costs, in bytes that would be checked meanwhile.
  private static let costOfFile = 2 * 1024

  /// Checks the next piece.
  mutating func advance(
    _ reader: JournalReader, in workspace: borrowing Folder
  ) throws(FileError) {
    let writers = writers ?? reader.writers.keys.sorted { $0.rawValue < $1.rawValue }
    self.writers = writers
    var left = ChainVerifier.slice
    repeat {
      // One that has written nothing yet costs nothing.
      while place.writer < writers.count, isThrough(writers[place.writer], of: reader) {
        place = (place.writer + 1, 0, 0)
      }
      guard place.writer < writers.count, let history = reader.writers[writers[place.writer]] else {
        isFinished = true
        return
      }
      let folder = try workspace.folder("journal").folder(history.writer.rawValue)
      try advance(history, in: folder, &left)
    } while left >= LineLimits.bytes
  }

  /// Checks what is left of a writer's lines, as far as the piece reaches.
  private mutating func advance(
    _ history: WriterHistory, in folder: borrowing Folder, _ left: inout Int
  ) throws(FileError) {
    // In less than the longest line may be, a line that goes on could not be told from one too long.
    while left >= LineLimits.bytes, place.segment < history.segments.count {
      let segment = history.segments[place.segment]
      let end = min(segment.offset, place.offset + left)
      left -= ChainVerifier.costOfFile
      guard place.offset < end else {
        place = (place.writer, place.segment + 1, 0)
        continue
      }
      let file = try folder.file(segment.name)
      let bytes = try file.read(end - place.offset, at: place.offset)
      left -= bytes.count
      check(bytes, of: history.writer, isLast: bytes.count < end - place.offset)
    }
  }

  private func isThrough(_ writer: WriterID, of reader: JournalReader) -> Bool {
    place.segment >= reader.writers[writer]?.segments.count ?? 0
  }

  private mutating func check(_ bytes: [UInt8], of writer: WriterID, isLast: Bool) {
    var start = 0
    for end in bytes.indices where bytes[end] == 0x0A {
      check(bytes, start..<end, of: writer)
      start = end + 1
    }
    // A line longer than the piece cannot be one of ours, and has been rejected when it was read.
    place.offset += start == 0 ? bytes.count : start
    if isLast { place = (place.writer, place.segment + 1, 0) }
  }

  private mutating func check(_ bytes: [UInt8], _ range: Range<Int>, of writer: WriterID) {
    guard let header = try? LineHeader(reading: bytes, in: range, writer: writer) else { return }
    do throws(LineProblem) {
      try header.check(bytes, in: range)
    } catch {
      hasFoundAlteration = true
    }
  }
}
