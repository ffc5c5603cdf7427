import Glibc

/// One thing that the kernel tells about a watched folder.
struct WatchEvent: Hashable {
  let mask: UInt32
  /// The name in the folder; empty when it is about the folder itself.
  let name: String

  /// Whether it can concern the plan or the journal: not a lock, nor a file that will be renamed.
  var matters: Bool {
    mask & UInt32(IN_Q_OVERFLOW) != 0 || !name.hasPrefix(".")
  }

  /// Reads what the kernel has written: 16 bytes, the last four the length of the name that follows.
  static func all(in bytes: ArraySlice<UInt8>) -> [WatchEvent] {
    var events: [WatchEvent] = []
    var rest = bytes
    while rest.count >= 16 {
      let start = rest.startIndex
      let length = Int(number(rest[start + 12..<start + 16]))
      let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
      events.append(
        WatchEvent(
          mask: number(rest[start + 4..<start + 8]), name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(16 + length)
    }
    return events
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
