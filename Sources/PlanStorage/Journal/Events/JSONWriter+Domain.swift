import PlanDomain

extension JSONWriter {
  mutating func seen(_ facts: [FactID]) {
    array("seen", facts) { writer, fact in writer.text(fact.description) }
  }

  /// Writes an array, or nothing when it is empty.
  mutating func optionalArray<Item>(
    _ name: StaticString, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    if !items.isEmpty { array(name, items, write) }
  }

  mutating func optionalTexts(_ name: StaticString, _ texts: [String]) {
    optionalArray(name, texts) { writer, text in writer.text(text) }
  }

  mutating func responsible(_ responsible: Responsible) {
    raw("{\"party\":")
    text(responsible.party.rawValue)
    field("function", responsible.function)
    raw("}")
  }

  mutating func contribution(_ contribution: Contribution) {
    raw("{\"party\":")
    text(contribution.party.rawValue)
    field("text", contribution.text)
    raw("}")
  }

  mutating func schedule(_ schedule: Schedule) {
    raw("{\"from\":")
    text(schedule.period.start.description)
    field("to", schedule.period.end.description)
    optionalTexts("checkpoints", schedule.checkpoints.map(\.description))
    raw("}")
  }
}
