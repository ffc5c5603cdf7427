import PlanDomain

/// How far a file of the journal has been read.
struct SegmentPosition: Hashable {
  let month: CalendarMonth
  /// The file's name.
  let name: String
  /// Whether the file was not there the last time that somebody looked.
  var isMissing = false
  /// The number of the file on its device, by which another one in its place is told.
  var file: UInt64?
  /// The first byte that has not been read; what stands before it is a newline.
  var offset = 0
  /// How many lines stand before it.
  var lines = 0
  /// The last bytes before it, by which the file is known again.
  var tail: [UInt8] = []
  /// Whether it stands within a line that is longer than any line may be.
  var isInLongLine = false

  init(month: CalendarMonth) {
    self.month = month
    name = month.segmentName
  }

  /// How many bytes are remembered: more than a hash with what surrounds it.
  static let tailLength = 64

  /// Moves past bytes that have been read.
  mutating func advance(past bytes: ArraySlice<UInt8>) {
    offset += bytes.count
    tail = Array(
      (tail + bytes.suffix(SegmentPosition.tailLength)).suffix(SegmentPosition.tailLength))
  }
}
