extension ActivityField.Kind {
  /// The name of the part in Swedish.
  public var swedish: String {
    switch self {
    case .title: "titel"
    case .how: "hur"
    case .followUp: "uppföljning"
    case .responsible: "ansvarig"
    case .schedule: "tidplan"
    case .contribution: "bidrag"
    }
  }
}

extension RegisterKey {
  /// The name of the value in Swedish.
  public var swedish: String {
    switch self {
    case .progress: "genomförande"
    case .contribution: "bidragets genomförande"
    case .assessment: "bedömning"
    case .field(_, let kind): kind.swedish
    case .attainment: "måluppfyllelse"
    case .deviationState: "läge"
    case .deviationLevel: "nivå"
    case .deviationField(_, let kind): kind.swedish
    case .text: "rättad kommentar"
    case .decisionState: "läge"
    case .decisionField(_, let kind): kind.swedish
    case .meetingStage: "läge"
    case .meetingField(_, let kind): kind.swedish
    case .attendance(_, let attendee): "närvaro, \(attendee.function)"
    case .itemNote: "anteckning"
    case .review(_, let month): "granskning för \(month.swedish)"
    }
  }
}

extension RegisterValue {
  /// The value in Swedish.
  public var swedish: String {
    switch self {
    case .progress(let value): value.swedish
    case .assessment(let value): value.swedish
    case .attainment(.notAssessed, _): Attainment.notAssessed.swedish
    case .attainment(let value, nil): value.swedish
    case .attainment(let value, let trend?): "\(value.swedish), \(trend.swedish)"
    case .field(let field): field.plainText
    case .deviationState(let value): value.swedish
    case .deviationLevel(let value): value.swedish
    case .deviationField(let field): field.swedish
    case .text(let text): text
    case .verdict(let value): value.swedish
    case .decisionState(let value): value.swedish
    case .decisionField(let field): field.plainText
    case .meetingStage(let value): value.swedish
    case .meetingField(let field): field.plainText
    case .attendance(let value): value.presence.swedish
    case .itemNote(let text): text
    }
  }
}
