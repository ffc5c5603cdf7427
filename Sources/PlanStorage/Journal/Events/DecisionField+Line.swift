import PlanDomain

extension DecisionField {
  /// Reads the value of the part with a name.
  init(named name: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let kind = Kind(rawValue: name) else { throw reader.malformed }
    switch kind {
    case .text: self = .text(try reader.text())
    case .responsible: self = .responsible(try reader.responsible())
    case .due: self = .due(try reader.date())
    case .item: self = .item(try reader.identifier())
    }
  }

  /// Writes the value.
  func writeValue(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.text(text)
    case .responsible(let responsible): writer.responsible(responsible)
    case .due(let date): writer.text(date.description)
    case .item(let key): writer.text(key.rawValue)
    }
  }
}
