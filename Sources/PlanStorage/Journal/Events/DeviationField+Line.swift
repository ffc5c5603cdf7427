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

extension DeviationField.Kind {
  /// The name of the part in the journal.
  var name: StaticString {
    switch self {
    case .kind: "kind"
    case .description: "description"
    case .cause: "cause"
    case .consequence: "consequence"
    case .remedy: "remedy"
    case .responsible: "responsible"
    case .due: "due"
    case .place: "place"
    }
  }
}

extension JSONReader {
  /// Takes a part of a deviation, if it stands next.
  mutating func optionalField(
    _ kind: DeviationField.Kind
  ) throws(LineProblem) -> DeviationField? {
    let start = position
    guard take(",\""), take(kind.name), take("\":") else {
      position = start
      return nil
    }
    return try DeviationField(named: kind.rawValue, reading: &self)
  }

  /// Makes the identity of a deviation of a text that has been read.
  func deviation(_ text: String) throws(LineProblem) -> DeviationID {
    guard let fact = FactID(text) else { throw malformed }
    return DeviationID(fact)
  }
}
