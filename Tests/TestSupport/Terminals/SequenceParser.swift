/// Divides a terminal's bytes into characters and control sequences.
struct SequenceParser: Equatable, Sendable {
  enum Token: Equatable {
    case scalar(Unicode.Scalar)
    case control(UInt8)
    /// Escape, intermediate characters, and a final one.
    case escape(String)
    /// A control sequence: its private marker, its parameters, intermediates, and its final one.
    case sequence(marker: String, parameters: [Int], final: String)
    case text(String)
  }

  private enum State: Equatable {
    case ground, escape, sequence, text
  }

  private var state = State.ground
  private var collected = ""
  private var bytes: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Token? {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .sequence: takeSequence(byte)
    case .text: takeText(byte)
    }
  }

  private mutating func takeGround(_ byte: UInt8) -> Token? {
    if byte == 0x1B {
      state = .escape
      collected = ""
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    bytes.append(byte)
    guard let scalar = decoded else { return nil }
    bytes = []
    return .scalar(scalar)
  }

  private var decoded: Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      return bytes.count >= 4 ? "\u{FFFD}" : nil
    }
    return scalar
  }

  private mutating func takeEscape(_ byte: UInt8) -> Token? {
    collected.unicodeScalars.append(Unicode.Scalar(byte))
    switch byte {
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .text
    case 0x20..<0x30: return nil
    default:
      state = .ground
      return .escape(collected)
    }
    collected = ""
    return nil
  }

  private mutating func takeSequence(_ byte: UInt8) -> Token? {
    collected.unicodeScalars.append(Unicode.Scalar(byte))
    guard (0x40..<0x7F).contains(byte) else { return nil }
    state = .ground
    let marker = collected.prefix { "<=>?".contains($0) }
    let rest = collected.dropFirst(marker.count)
    let written = rest.prefix { $0.isNumber || $0 == ";" || $0 == ":" }
    let parameters = written.split(separator: ";", omittingEmptySubsequences: false)
    return .sequence(
      marker: String(marker),
      parameters: written.isEmpty ? [] : parameters.map { Int($0) ?? 0 },
      final: String(rest.dropFirst(written.count)))
  }

  private mutating func takeText(_ byte: UInt8) -> Token? {
    collected.unicodeScalars.append(Unicode.Scalar(byte))
    guard byte == 0x07 || collected.hasSuffix("\u{1B}\\") else { return nil }
    state = .ground
    return .text(collected)
  }
}
