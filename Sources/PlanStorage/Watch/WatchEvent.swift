import Glibc

/// One thing that the kernel tells about a watched folder.
struct WatchEvent: Hashable {
  /// The number of the watch; below nought where it is about none.
  let descriptor: Int32
  let mask: UInt32
  /// The name in the folder; empty when it is about the folder itself.
  let name: String

  /// Whether it can concern the plan or the journal: not a lock, nor a file that will be renamed.
  var matters: Bool {
    isLost || !name.hasPrefix(".") && !isOver
  }

  /// Whether there was more than the kernel could keep, and it tells of none of that.
  var isLost: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }

  /// Whether the folder is gone, and nothing more is told of it; the folder above tells of that.
  var isOver: Bool { mask & UInt32(IN_IGNORED) != 0 }

  /// Whether a folder has come into the folder.
  var isNewFolder: Bool {
    mask & UInt32(IN_ISDIR) != 0 && mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0
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
          descriptor: Int32(bitPattern: number(rest[start..<start + 4])),
          mask: number(rest[start + 4..<start + 8]), name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(16 + length)
    }
    return events
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
