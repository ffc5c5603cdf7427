/// Writes one line of the journal, field by field in a fixed order, in the only spelling allowed.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes bytes as they are.
  mutating func raw(_ text: StaticString) {
    for place in 0..<text.utf8CodeUnitCount { unsafe bytes.append(text.utf8Start[place]) }
  }

  mutating func raw(_ other: some Sequence<UInt8>) {
    bytes.append(contentsOf: other)
  }

  /// Writes a number.
  mutating func number(_ value: Int) {
    raw(String(value).utf8)
  }

  /// Writes a text in quotation marks, in Unicode's normal form C.
  mutating func text(_ value: String) {
    bytes.append(0x22)
    for byte in value.normalized.utf8 { escape(byte) }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    // U+0080 to U+009F: the lead byte is already written, and is taken back.
    let isHighControl = (0x80...0x9F).contains(byte) && bytes.last == 0xC2
    if isHighControl { bytes.removeLast() }
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x09: raw("\\t")
    case _ where isHighControl || byte < 0x20 || byte == 0x7F:
      raw("\\u00")
      raw([UInt8(hexDigit: byte >> 4), UInt8(hexDigit: byte & 15)])
    default: bytes.append(byte)
    }
  }

  /// Writes a field's name and the colon, with a comma before it.
  mutating func name(_ name: StaticString) {
    raw(",\"")
    raw(name)
    raw("\":")
  }

  /// Writes a field with a text.
  mutating func field(_ name: StaticString, _ value: String) {
    self.name(name)
    text(value)
  }

  /// Writes a field with a text, or nothing when there is none.
  mutating func optionalField(_ name: StaticString, _ value: String?) {
    if let value { field(name, value) }
  }

  /// Writes a field with an array, each item written by a function.
  mutating func array<Item>(
    _ name: StaticString, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    self.name(name)
    raw("[")
    for (place, item) in items.enumerated() {
      if place > 0 { raw(",") }
      write(&self, item)
    }
    raw("]")
  }
}
