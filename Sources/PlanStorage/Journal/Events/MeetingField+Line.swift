import PlanDomain

extension MeetingField {
  /// Reads the value of the part with a name.
  init(named name: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let kind = Kind(rawValue: name) else { throw reader.malformed }
    switch kind {
    case .date: self = .date(try reader.date())
    case .place: self = .place(try reader.text())
    case .agenda: self = .agenda(try reader.agenda())
    case .chair: self = .chair(try reader.responsible())
    }
  }

  /// Writes the value.
  func writeValue(to writer: inout JSONWriter) {
    switch self {
    case .date(let date): writer.text(date.description)
    case .place(let text): writer.text(text)
    case .agenda(let items): writer.agenda(items)
    case .chair(let one): writer.responsible(one)
    }
  }
}

extension JSONReader {
  /// Takes the items of an agenda.
  mutating func agenda() throws(LineProblem) -> [AgendaItem] {
    var agenda: [AgendaItem] = []
    try items { (reader) throws(LineProblem) in agenda.append(try reader.agendaItem()) }
    return agenda
  }

  private mutating func agendaItem() throws(LineProblem) -> AgendaItem {
    try expect("{\"key\":")
    let key: AgendaKey = try identifier()
    try expect(",\"title\":")
    let title = try text()
    let minutes: Int? = take(",\"minutes\":") ? try number() : nil
    try expect("}")
    return AgendaItem(key, title: title, minutes: minutes)
  }
}

extension JSONWriter {
  /// Writes the items of an agenda.
  mutating func agenda(_ items: [AgendaItem]) {
    raw("[")
    for (place, item) in items.enumerated() {
      if place > 0 { raw(",") }
      raw("{\"key\":")
      text(item.key.rawValue)
      field("title", item.title)
      if let minutes = item.minutes {
        name("minutes")
        number(minutes)
      }
      raw("}")
    }
    raw("]")
  }
}
