public import PlanDomain

extension RegisterKey {
  /// The name of the value, as commands and JSON spell it.
  public var name: String {
    switch self {
    case .progress: "progress"
    case .contribution: "contribution_progress"
    case .assessment: "assessment"
    case .attainment: "attainment"
    case .field(_, let kind): kind.name
    case .deviationState: "deviation_state"
    case .deviationLevel: "deviation_level"
    case .deviationField(_, let kind): "deviation_\(kind.rawValue)"
    case .decisionState: "decision_state"
    case .decisionField(_, let kind): "decision_\(kind.rawValue)"
    case .meetingStage: "meeting_stage"
    case .meetingField(_, let kind): "meeting_\(kind.rawValue)"
    case .attendance: "attendance"
    case .itemNote: "item_note"
    case .review: "deviation_review"
    case .text: "text"
    }
  }

  /// The party whose contribution it is about, if any.
  var party: PartyID? {
    switch self {
    case .contribution(_, let party), .field(_, .contribution(let party)): party
    default: nil
    }
  }
}

extension RegisterKey {
  /// The month whose review it is, if any.
  var month: CalendarMonth? {
    guard case .review(_, let month) = self else { return nil }
    return month
  }
}

extension ActivityField.Kind {
  fileprivate var name: String {
    switch self {
    case .title: "title"
    case .text(let part): part.rawValue
    case .responsible: "responsible"
    case .schedule: "schedule"
    case .contribution: "contribution"
    }
  }
}

extension RegisterValue {
  /// The value as JSON: a word of the journal, or the text of a part of the plan.
  var json: JSONValue {
    switch self {
    case .progress(let value): .string(value.rawValue)
    case .assessment(let value): .string(value.rawValue)
    case .attainment(let value, let trend):
      ["attainment": .string(value.rawValue), "trend": .optional(trend?.rawValue)]
    case .field(.schedule(let schedule)): schedule.json
    case .field(.responsible(let responsible)): responsible.json
    case .field(let field): .string(field.plainText)
    case .deviationState(let value): .string(value.rawValue)
    case .deviationLevel(let value): .string(value.rawValue)
    case .deviationField(.responsible(let responsible)): responsible.json
    case .deviationField(let field): .string(field.plainText)
    case .verdict(let value): .string(value.rawValue)
    case .decisionState(let value): .string(value.rawValue)
    case .decisionField(.responsible(let responsible)): responsible.json
    case .decisionField(let field): .string(field.plainText)
    case .meetingStage(let value): .string(value.rawValue)
    case .meetingField(.agenda(let items)): .texts(items.map(\.title))
    case .meetingField(let field): .string(field.plainText)
    case .attendance(let value): .string(value.presence.rawValue)
    case .itemNote(let text): .string(text)
    case .text(let text): .string(text)
    }
  }
}

extension Schedule {
  var json: JSONValue {
    [
      "from": .text(period.start), "to": .text(period.end), "checkpoints": .texts(checkpoints),
    ]
  }
}

extension Responsible {
  var json: JSONValue { ["party": .text(party), "function": .string(function)] }
}

extension AdoptionDecision {
  var json: JSONValue {
    ["body": .string(body), "on": .text(date), "item": .optional(item)]
  }
}
