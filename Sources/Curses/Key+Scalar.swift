import Cells

extension Key {
  /// Creates the key that sends a scalar; nil for controls that no key sends.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0: self = .control(" ")
    case 8, 127: self = .backspace
    case 9: self = .tab
    case 13: self = .enter
    case 27: self = .escape
    case 1...26: self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 28...31: self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    case 0x80..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }
}
