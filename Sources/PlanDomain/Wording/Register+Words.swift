extension ActivityField.Kind: Worded {
  /// The name of the part.
  public var words: Words {
    switch self {
    case .title: Label.title.words.inSentence
    case .text(let part): part.label.words.inSentence
    case .responsible: Label.responsible.words.inSentence
    case .schedule: Label.schedule.words.inSentence
    case .contribution: Words("bidrag", "contribution")
    }
  }
}

extension RegisterKey: Worded {
  /// The name of the value.
  public var words: Words {
    switch self {
    case .progress: Label.progress.words.inSentence
    case .contribution: Words("bidragets genomförande", "progress of the contribution")
    case .assessment: Label.assessment.words.inSentence
    case .field(_, let kind): Words(kind.swedish, kind.english)
    case .attainment: Label.attainment.words.inSentence
    case .deviationState: Label.standing.words.inSentence
    case .deviationLevel: Label.level.words.inSentence
    case .deviationField(_, let kind): Words(kind.swedish, kind.english)
    case .text: Words("rättad kommentar", "corrected note")
    case .decisionState: Label.standing.words.inSentence
    case .decisionField(_, let kind): Words(kind.swedish, kind.english)
    case .meetingStage: Label.standing.words.inSentence
    case .meetingField(_, let kind): Words(kind.swedish, kind.english)
    case .attendance(_, let attendee):
      Words(
        "närvaro, \(attendee.function)",
        "attendance, \(attendee.function)")
    case .itemNote: Words("anteckning", "note")
    case .review(_, let month):
      Words(
        "granskning för \(month.swedish)",
        "review of \(month.english)")
    }
  }
}

extension RegisterValue: Worded {
  /// The value.
  public var words: Words {
    switch self {
    case .progress(let value): Words(value.swedish, value.english)
    case .assessment(let value): Words(value.swedish, value.english)
    case .attainment(.notAssessed, _):
      Words(
        Attainment.notAssessed.swedish,
        Attainment.notAssessed.english)
    case .attainment(let value, nil): Words(value.swedish, value.english)
    case .attainment(let value, let trend?):
      Words(
        "\(value.swedish), \(trend.swedish)",
        "\(value.english), \(trend.english)")
    case .field(let field): Words(everywhere: field.plainText)
    case .deviationState(let value): Words(value.swedish, value.english)
    case .deviationLevel(let value): Words(value.swedish, value.english)
    case .deviationField(let field): Words(field.swedish, field.english)
    case .text(let text): Words(everywhere: text)
    case .verdict(let value): Words(value.swedish, value.english)
    case .decisionState(let value): Words(value.swedish, value.english)
    case .decisionField(let field): Words(everywhere: field.plainText)
    case .meetingStage(let value): Words(value.swedish, value.english)
    case .meetingField(let field): Words(everywhere: field.plainText)
    case .attendance(let value): Words(value.presence.swedish, value.presence.english)
    case .itemNote(let text): Words(everywhere: text)
    }
  }
}
