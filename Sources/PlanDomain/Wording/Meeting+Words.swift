extension MeetingKind: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .monthly: Words("månadsmöte", "monthly meeting")
    case .interim: Words("möte inför delår 2", "meeting before the interim report")
    case .annual: Words("möte inför helårsrapporten", "meeting before the annual report")
    case .other: Words("möte", "meeting")
    }
  }
}

extension MeetingStage: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .planned: Words("planerat", "planned")
    case .open: Words("öppet", "open")
    case .closed: Words("avslutat", "closed")
    case .approved: Words("godkänt", "approved")
    }
  }
}

extension Presence: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .present: Words("närvarande", "present")
    case .absent: Words("förhinder", "absent")
    case .coOpted: Words("adjungerad", "co-opted")
    }
  }
}

extension MeetingField.Kind: Worded {
  /// The name of the part.
  public var words: Words {
    switch self {
    case .date: Words("mötesdag", "day of the meeting")
    case .place: Label.place.words.inSentence
    case .agenda: Label.agenda.words.inSentence
    case .chair: Label.chair.words.inSentence
    case .deputy: Words("ordförande sedan ordföranden lämnat", "chair once the chair had left")
    case .secretary: Label.secretary.words.inSentence
    case .start: Words("mötets början", "start of the meeting")
    case .end: Words("mötets slut", "end of the meeting")
    }
  }
}

extension StandardItem: Worded {
  /// The title.
  public var words: Words {
    switch self {
    case .opening:
      Words(
        "Mötets öppnande, närvaro och dagordning",
        "Opening, attendance and agenda")
    case .previous:
      Words(
        "Föregående möte: uppföljning av beslut",
        "Previous meeting: follow-up of decisions")
    case .since: Words("Sedan förra mötet", "Since the last meeting")
    case .goals: Words("Bedömning av måluppfyllelse", "Attainment of the goals")
    case .deviations: Words("Avvikelser: månadens granskning", "Deviations: review of the month")
    case .decisions:
      Words(
        "Beslut, bland annat om ändringar i åtgärdsplanen",
        "Decisions, among them on changes of the plan")
    case .reports: Words("Kommande rapporter", "Reports due")
    case .activities: Words("Våra aktiviteter", "Our activities")
    case .proposals: Words("Förslag till den som beslutar", "Proposals to those who decide")
    case .newestReport: Words("Den senaste rapporten", "The newest report")
    case .brief: Words("Sammanfattningen", "The brief")
    case .viewpoints: Words("Våra synpunkter", "Our viewpoints")
    case .interimReport: Words("Rapport vid delår 2", "Interim report")
    case .annualReport: Words("Helårsrapport", "Annual report")
    case .other: Words("Övriga frågor", "Other matters")
    case .next: Words("Nästa möte och avslutning", "Next meeting and closing")
    }
  }
}
