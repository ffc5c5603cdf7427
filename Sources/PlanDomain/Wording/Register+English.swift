extension ActivityField.Kind: Worded {
  /// The name of the part in English.
  public var english: String {
    switch self {
    case .title: "title"
    case .how: "how"
    case .followUp: "follow-up"
    case .responsible: "responsible"
    case .schedule: "schedule"
    case .contribution: "contribution"
    }
  }
}

extension RegisterKey: Worded {
  /// The name of the value in English.
  public var english: String {
    switch self {
    case .progress: "progress"
    case .contribution: "progress of the contribution"
    case .assessment: "assessment"
    case .field(_, let kind): kind.english
    case .attainment: "attainment"
    case .deviationState: "state"
    case .deviationLevel: "level"
    case .deviationField(_, let kind): kind.english
    case .text: "corrected note"
    case .decisionState: "state"
    case .decisionField(_, let kind): kind.english
    case .meetingStage: "state"
    case .meetingField(_, let kind): kind.english
    case .attendance(_, let attendee): "attendance, \(attendee.function)"
    case .itemNote: "note"
    case .review(_, let month): "review of \(month.english)"
    }
  }
}

extension RegisterValue: Worded {
  /// The value in English.
  public var english: String {
    switch self {
    case .progress(let value): value.english
    case .assessment(let value): value.english
    case .attainment(.notAssessed, _): Attainment.notAssessed.english
    case .attainment(let value, nil): value.english
    case .attainment(let value, let trend?): "\(value.english), \(trend.english)"
    case .field(let field): field.plainText
    case .deviationState(let value): value.english
    case .deviationLevel(let value): value.english
    case .deviationField(let field): field.english
    case .text(let text): text
    case .verdict(let value): value.english
    case .decisionState(let value): value.english
    case .decisionField(let field): field.plainText
    case .meetingStage(let value): value.english
    case .meetingField(let field): field.plainText
    case .attendance(let value): value.presence.english
    case .itemNote(let text): text
    }
  }
}
