import PlanDomain

extension ActivityField {
  /// The name of the part in the journal.
  var lineName: String {
    switch self {
    case .title: "title"
    case .how: "how"
    case .followUp: "follow_up"
    case .responsible: "responsible"
    case .schedule: "schedule"
    case .contribution: "contribution"
    }
  }

  /// Reads the value of the part with a name.
  init(named name: String, reading reader: inout JSONReader) throws(LineProblem) {
    switch name {
    case "title": self = .title(try reader.text())
    case "how": self = .how(try reader.text())
    case "follow_up": self = .followUp(try reader.text())
    case "responsible": self = .responsible(try reader.responsible())
    case "schedule": self = .schedule(try reader.schedule())
    case "contribution": self = .contribution(try reader.contribution())
    default: throw reader.malformed
    }
  }

  /// Writes the value.
  func writeValue(to writer: inout JSONWriter) {
    switch self {
    case .title(let text), .how(let text), .followUp(let text): writer.text(text)
    case .responsible(let responsible): writer.responsible(responsible)
    case .schedule(let schedule): writer.schedule(schedule)
    case .contribution(let contribution): writer.contribution(contribution)
    }
  }
}
