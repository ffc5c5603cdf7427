/// A look for YAML aliases before a text is parsed.
///
/// A few hundred bytes of aliases unfold to billions of values, also while keys are compared, so they
/// must be found before the parser sees them. The look is rough on the safe side: it takes every
/// `*name` whose `&name` stands somewhere before it, also within quotation marks.
struct AliasScan {
  /// The aliases found, in order; no more than the first twenty.
  let aliases: [Located<String>]

  /// Looks through a text.
  ///
  /// - Parameter source: The text.
  init(_ source: SourceText) {
    let bytes = Array(source.text.utf8)
    guard bytes.contains(UInt8(ascii: "*")), bytes.contains(UInt8(ascii: "&")) else {
      aliases = []
      return
    }
    aliases = Self.aliases(in: bytes, of: source.file)
  }

  private static func aliases(in bytes: [UInt8], of file: String) -> [Located<String>] {
    var anchors: Set<ArraySlice<UInt8>> = []
    var found: [Located<String>] = []
    var (line, column) = (1, 1)
    var isWithinWord = false
    for (offset, byte) in bytes.enumerated() {
      let isSign = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
      if isSign, !isWithinWord {
        let name = bytes[(offset + 1)...].prefix(while: \.isNameByte)
        if byte == UInt8(ascii: "&") {
          anchors.insert(name)
        } else if !name.isEmpty, anchors.contains(name) {
          let place = SourceLocation(file: file, line: line, column: column)
          found.append(Located(value: String(decoding: name, as: UTF8.self), location: place))
          if found.count == 20 { return found }
        }
      }
      isWithinWord = byte.isNameByte
      if byte & 0xC0 != 0x80 { column += 1 }
      if byte == 0x0A { (line, column) = (line + 1, 1) }
    }
    return found
  }
}

extension UInt8 {
  /// Whether the byte can stand in the name of an anchor, as libyaml reads it.
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
