import PlanDomain

extension JSONValue {
  /// The value as JSON text, two spaces a level, ended by a line break.
  ///
  /// > Source: RFC 8259.
  public var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .object(let members): Self.write(members, to: &text, indent: indent)
    case .array(let values): Self.write(values, to: &text, indent: indent)
    case .string(let string): Self.write(string, to: &text)
    case .number(let number): text += String(number)
    case .decimal(let number): text += number.description
    case .share(let share): text += Self.decimals(share)
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write(_ members: [Member], to text: inout String, indent: String) {
    guard !members.isEmpty else { return text += "{}" }
    text += "{"
    for (place, member) in members.enumerated() {
      text += place == 0 ? "\n" : ",\n"
      text += indent + "  "
      write(member.name, to: &text)
      text += ": "
      member.value.write(to: &text, indent: indent + "  ")
    }
    text += "\n\(indent)}"
  }

  private static func write(_ values: [JSONValue], to text: inout String, indent: String) {
    guard !values.isEmpty else { return text += "[]" }
    text += "["
    for (place, value) in values.enumerated() {
      text += place == 0 ? "\n" : ",\n"
      text += indent + "  "
      value.write(to: &text, indent: indent + "  ")
    }
    text += "\n\(indent)]"
  }

  /// Writes a quoted text; what could trouble a terminal or a parser is escaped.
  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default: scalar.isHarmless ? text.unicodeScalars.append(scalar) : escape(scalar, to: &text)
      }
    }
    text += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar, to text: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  private static func decimals(_ share: Double) -> String {
    let parts = Int((abs(share) * 10_000).rounded())
    let decimals = String(parts % 10_000)
    let zeros = String(repeating: "0", count: 4 - decimals.count)
    return "\(share < 0 && parts > 0 ? "-" : "")\(parts / 10_000).\(zeros)\(decimals)"
  }
}

extension Unicode.Scalar {
  /// Whether the character neither controls a terminal nor hides or reorders text.
  fileprivate var isHarmless: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }
}
