/// An archive of files of which none is compressed, as the templates that come with the program are.
///
/// > Source: APPNOTE.TXT, the .ZIP file format specification, 4.3; ISO 3309 for the checksum.
struct StoredArchive: Hashable {
  /// A file in an archive.
  struct Entry: Hashable {
    /// Its path in the archive.
    var name: String
    /// What it holds.
    var bytes: [UInt8]
  }

  /// The files, in order.
  var entries: [Entry] = []

  /// Creates an archive of files.
  init(_ entries: [Entry]) { self.entries = entries }

  /// Reads an archive; `nil` where it is none, or something in it is compressed.
  ///
  /// - Parameter bytes: What its file holds.
  init?(_ bytes: [UInt8]) {
    var place = 0
    func number(_ offset: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[place + offset + $1]) << (8 * $1) }
    }
    while place + 30 <= bytes.count, number(0, 4) == 0x0403_4B50 {
      let (size, name, extra) = (number(18, 4), number(26, 2), number(28, 2))
      let start = place + 30 + name + extra
      // Sizes that follow the file, and files that are compressed, are another program's.
      guard number(6, 2) & 8 == 0, number(8, 2) == 0, number(22, 4) == size,
        start + size <= bytes.count
      else { return nil }
      let text = String(decoding: bytes[place + 30..<place + 30 + name], as: UTF8.self)
      entries.append(Entry(name: text, bytes: Array(bytes[start..<start + size])))
      place = start + size
    }
    guard !entries.isEmpty else { return nil }
  }

  /// What the file of the archive holds.
  var bytes: [UInt8] {
    var (files, index): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let name = Array(entry.name.utf8)
      let size = entry.bytes.count
      // The first day that an archive can name: what is in it has no days.
      let common =
        Self.little(20, 2) + Self.little(0x800, 2) + Self.little(0, 4) + Self.little(0x21, 2)
        + Self.little(Self.checksum(of: entry.bytes), 4) + Self.little(size, 4)
        + Self.little(size, 4) + Self.little(name.count, 2) + Self.little(0, 2)
      index +=
        Self.little(0x0201_4B50, 4) + Self.little(20, 2) + common + Self.little(0, 10)
        + Self.little(files.count, 4) + name
      files += Self.little(0x0403_4B50, 4) + common + name + entry.bytes
    }
    let count = Self.little(entries.count, 2)
    return files + index + Self.little(0x0605_4B50, 4) + Self.little(0, 4) + count + count
      + Self.little(index.count, 4) + Self.little(files.count, 4) + Self.little(0, 2)
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  private static func checksum(of bytes: [UInt8]) -> Int {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
