private import CZlib

/// An archive of compressed files, as office programs save their documents in; the only door to zlib.
///
/// > Source: APPNOTE.TXT, the .ZIP file format specification, 4.3.
struct ZipArchive {
  private struct Entry {
    let method: Int
    let checksum: Int
    let packed: Int
    let size: Int
    let start: Int
  }

  /// The most bytes that one part may hold when it is unpacked.
  private static let partLimit = 48 << 20
  /// The most parts that an archive may have.
  private static let entryLimit = 4096

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// Reads where the parts lie.
  ///
  /// - Parameter bytes: What the file of the archive holds.
  /// - Throws: `TableFault.Reason.damaged`.
  init(_ bytes: [UInt8]) throws(TableFault) {
    self.bytes = bytes
    guard let tail = Self.tail(of: bytes) else { throw TableFault(.damaged(part: "zip")) }
    let count = number(tail + 10, 2)
    var place = number(tail + 16, 4)
    guard count <= Self.entryLimit else { throw TableFault(.damaged(part: "zip")) }
    for _ in 0..<count {
      guard place + 46 <= bytes.count, number(place, 4) == 0x0201_4B50 else {
        throw TableFault(.damaged(part: "zip"))
      }
      let (length, extra, comment) = (
        number(place + 28, 2), number(place + 30, 2), number(place + 32, 2)
      )
      guard place + 46 + length <= bytes.count else { throw TableFault(.damaged(part: "zip")) }
      let name = String(decoding: bytes[place + 46..<place + 46 + length], as: UTF8.self)
      // A part with a password says so in its first flag.
      let isOpen = number(place + 8, 2) & 1 == 0
      entries[name] = Entry(
        method: isOpen ? number(place + 10, 2) : -1, checksum: number(place + 16, 4),
        packed: number(place + 20, 4), size: number(place + 24, 4), start: number(place + 42, 4))
      place += 46 + length + extra + comment
    }
  }

  /// Whether there is a part of this name.
  func has(_ name: String) -> Bool { entries[name] != nil }

  /// Unpacks a part.
  ///
  /// - Parameter name: Its path in the archive.
  /// - Throws: `TableFault.Reason.damaged`, where it is not there or not whole.
  /// - Returns: What it holds.
  func part(_ name: String) throws(TableFault) -> [UInt8] {
    guard let entry = entries[name], entry.size <= Self.partLimit, entry.start + 30 <= bytes.count,
      number(entry.start, 4) == 0x0403_4B50
    else { throw TableFault(.damaged(part: name)) }
    let start = entry.start + 30 + number(entry.start + 26, 2) + number(entry.start + 28, 2)
    guard start + entry.packed <= bytes.count else { throw TableFault(.damaged(part: name)) }
    let packed = bytes[start..<start + entry.packed]
    var isWhole = false
    var unpacked: [UInt8] = []
    switch entry.method {
    case 0 where entry.packed == entry.size:
      unpacked = Array(packed)
      isWhole = unsafe unpacked.withUnsafeBufferPointer { buffer in
        unsafe czlib_checksum(buffer.baseAddress, buffer.count) == UInt32(entry.checksum)
      }
    case 8:
      unpacked = unsafe [UInt8](unsafeUninitializedCapacity: entry.size) { room, count in
        isWhole = unsafe packed.withUnsafeBufferPointer { packed in
          unsafe czlib_inflate(
            packed.baseAddress, packed.count, room.baseAddress, entry.size, UInt32(entry.checksum))
        }
        count = isWhole ? entry.size : 0
      }
    default: break
    }
    guard isWhole else { throw TableFault(.damaged(part: name)) }
    return unpacked
  }

  /// Reads a part as XML.
  ///
  /// - Parameter name: Its path in the archive.
  /// - Throws: `TableFault.Reason.damaged`.
  /// - Returns: The outermost element.
  func xml(_ name: String) throws(TableFault) -> XMLElement {
    guard let element = XMLElement(try part(name)) else { throw TableFault(.damaged(part: name)) }
    return element
  }

  /// The place of the record that ends an archive; a comment may follow it.
  private static func tail(of bytes: [UInt8]) -> Int? {
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    return (max(0, last - 0xFFFF)...last).reversed().first { bytes[$0...].starts(with: mark) }
  }

  private func number(_ place: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
