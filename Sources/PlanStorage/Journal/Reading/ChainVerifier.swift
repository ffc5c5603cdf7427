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

  /// Checks the next piece.
  mutating func advance(
    _ reader: JournalReader, in workspace: borrowing Folder
  ) throws(FileError) {
    let writers = writers ?? reader.writers.keys.sorted { $0.rawValue < $1.rawValue }
    self.writers = writers
    // One that has written nothing yet costs no slice of its own.
    while place.writer < writers.count, isThrough(writers[place.writer], of: reader) {
      place = (place.writer + 1, 0, 0)
    }
    guard place.writer < writers.count, let history = reader.writers[writers[place.writer]] else {
      isFinished = true
      return
    }
    let segment = history.segments[place.segment]
    let end = min(segment.offset, place.offset + ChainVerifier.slice)
    guard place.offset < end else {
      place = (place.writer, place.segment + 1, 0)
      return
    }
    let folder = try workspace.folder("journal").folder(history.writer.rawValue)
    let file = try folder.file(segment.month.segmentName)
    let bytes = try file.read(end - place.offset, at: place.offset)
    check(bytes, of: history.writer, isLast: bytes.count < end - place.offset)
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
