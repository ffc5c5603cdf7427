import PlanDomain

extension JSONReader {
  /// Takes a field's text, if the field stands next.
  mutating func optionalText(_ name: StaticString) throws(LineProblem) -> String? {
    take(name) ? try text() : nil
  }

  /// Takes an identifier in quotation marks.
  mutating func identifier<Subject>() throws(LineProblem) -> Identifier<Subject> {
    try identifier(try text())
  }

  /// Makes an identifier of a text that has been read.
  func identifier<Subject>(_ text: String) throws(LineProblem) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(text) else { throw malformed }
    return id
  }

  /// Takes the decision that an event rests on, if there is one.
  mutating func optionalDecision() throws(LineProblem) -> DecisionID? {
    take(",\"decision\":") ? DecisionID(try factID()) : nil
  }

  /// Takes facts' identifiers, if their field stands next, else none.
  mutating func optionalFactIDs(_ name: StaticString) throws(LineProblem) -> [FactID] {
    try optionalArray(name) { (reader) throws(LineProblem) in try reader.factID() }
  }

  /// Makes the fact that opened something of a text that has been read.
  func opening(_ text: String) throws(LineProblem) -> FactID {
    guard let fact = FactID(text) else { throw malformed }
    return fact
  }

  /// Makes a running number of a text that has been read.
  func number(
    _ text: String, in series: SerialNumber.Series
  ) throws(LineProblem) -> SerialNumber {
    guard let number = SerialNumber(text), number.series == series else { throw malformed }
    return number
  }

  /// Takes one of some named values.
  mutating func value<Value: RawRepresentable<String>>() throws(LineProblem) -> Value {
    guard let value = Value(rawValue: try text()) else { throw malformed }
    return value
  }

  /// Takes a progress that someone has reported; that nobody has is no report.
  mutating func progress() throws(LineProblem) -> Progress {
    let value: Progress = try value()
    guard value != .notStated else { throw malformed }
    return value
  }

  /// Takes the claims that an event replaces.
  mutating func seen() throws(LineProblem) -> [FactID] {
    try expect(",\"seen\":")
    return try factIDs()
  }

  /// Takes an array, if its field stands next, else an empty one.
  mutating func optionalArray<Item>(
    _ name: StaticString, _ item: (inout JSONReader) throws(LineProblem) -> Item
  ) throws(LineProblem) -> [Item] {
    var result: [Item] = []
    guard take(name) else { return result }
    try items { (reader) throws(LineProblem) in result.append(try item(&reader)) }
    guard !result.isEmpty else { throw malformed }
    return result
  }

  mutating func responsible() throws(LineProblem) -> Responsible {
    try expect("{\"party\":")
    let party: PartyID = try identifier()
    try expect(",\"function\":")
    let function = try text()
    try expect("}")
    return Responsible(party: party, function: function)
  }

  mutating func contribution() throws(LineProblem) -> Contribution {
    try expect("{\"party\":")
    let party: PartyID = try identifier()
    try expect(",\"text\":")
    let text = try text()
    try expect("}")
    return Contribution(party: party, text: text)
  }

  mutating func schedule() throws(LineProblem) -> Schedule {
    try expect("{\"from\":")
    let start = try date()
    try expect(",\"to\":")
    guard let period = Period(from: start, to: try date()) else { throw malformed }
    let checkpoints = try optionalArray(",\"checkpoints\":") { (reader) throws(LineProblem) in
      try reader.date()
    }
    try expect("}")
    return Schedule(period: period, checkpoints: checkpoints)
  }
}
