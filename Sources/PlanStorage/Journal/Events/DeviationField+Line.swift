import PlanDomain

extension DeviationField {
  /// Reads the value of the part with a name.
  init(named name: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let kind = Kind(rawValue: name) else { throw reader.malformed }
    switch kind {
    case .kind: self = .kind(try reader.value())
    case .description: self = .description(try reader.text())
    case .cause: self = .cause(try reader.text())
    case .consequence: self = .consequence(try reader.text())
    case .remedy: self = .remedy(try reader.text())
    case .responsible: self = .responsible(try reader.responsible())
    case .due: self = .due(try reader.date())
    case .place: self = .place(try reader.text())
    }
  }

  /// Writes the value.
  func writeValue(to writer: inout JSONWriter) {
    switch self {
    case .kind(let kind): writer.text(kind.rawValue)
    case .responsible(let responsible): writer.responsible(responsible)
    case .due(let date): writer.text(date.description)
    case .description(let text), .cause(let text), .consequence(let text), .remedy(let text),
      .place(let text):
      writer.text(text)
    }
  }
}
