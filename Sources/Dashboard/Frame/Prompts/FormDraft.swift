import PlanDomain

/// The answers of a form as one text with a line for each.
///
/// A line is `cause: Lokalen`; a line break in an answer is written as `\n` and a backslash as `\\`.
enum FormDraft {
  static func text(of fields: [FormField]) -> String {
    fields.map { "\($0.label.rawValue): \(escaped($0.text))" }
      .joined(separator: "\n")
  }

  /// Answers the fields that a draft names; what the form lacks is left out.
  static func fill(_ fields: inout [FormField], from draft: String) {
    for line in draft.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"),
        let label = FormLabel(rawValue: String(line[..<colon])),
        let place = fields.firstIndex(where: { $0.label == label })
      else { continue }
      fields[place].fill(unescaped(line[colon...].dropFirst(2)))
    }
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      guard character == "\\" else {
        result.append(character)
        continue
      }
      result += rest.popFirst() == "n" ? "\n" : "\\"
    }
    return result
  }
}
