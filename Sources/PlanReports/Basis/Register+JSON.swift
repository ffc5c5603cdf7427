import PlanDomain

extension RegisterKey {
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

extension RegisterValue {
  /// The value as JSON: a word of the journal, or the text of a part of the plan.
  var json: JSONValue {
    switch spelling {
    case .word(let word), .text(let word): .string(word)
    case .attainment(let value, let trend):
      ["attainment": .string(value.rawValue), "trend": .optional(trend?.rawValue)]
    case .field(.schedule(let schedule)): schedule.json
    case .field(.responsible(let responsible)): responsible.json
    case .field(let field): .string(field.plainText)
    case .deviationField(.responsible(let responsible)): responsible.json
    case .deviationField(let field): .string(field.plainText)
    case .decisionField(.responsible(let responsible)): responsible.json
    case .decisionField(let field): .string(field.plainText)
    case .meetingField(.agenda(let items)): .texts(items.map(\.title))
    case .meetingField(let field): .string(field.plainText)
    case .attendance(let value): .string(value.presence.rawValue)
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
