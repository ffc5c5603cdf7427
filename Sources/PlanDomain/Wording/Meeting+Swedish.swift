extension MeetingKind {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .monthly: "månadsmöte"
    case .interim: "möte inför delår 2"
    case .annual: "möte inför helårsrapporten"
    case .other: "möte"
    }
  }
}

extension MeetingStage {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .planned: "planerat"
    case .open: "öppet"
    case .closed: "avslutat"
    case .approved: "godkänt"
    }
  }
}

extension Presence {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .present: "närvarande"
    case .absent: "förhinder"
    case .coOpted: "adjungerad"
    }
  }
}

extension MeetingField.Kind {
  /// The name of the part in Swedish.
  public var swedish: String {
    switch self {
    case .date: "mötesdag"
    case .place: "plats"
    case .agenda: "dagordning"
    case .chair: "ordförande"
    }
  }
}

extension StandardItem {
  /// The title in Swedish.
  public var swedish: String {
    switch self {
    case .opening: "Mötets öppnande, närvaro och dagordning"
    case .previous: "Föregående möte: uppföljning av beslut"
    case .since: "Sedan förra mötet"
    case .goals: "Bedömning av måluppfyllelse"
    case .deviations: "Avvikelser: månadens granskning"
    case .decisions: "Beslut, bland annat om ändringar i åtgärdsplanen"
    case .reports: "Kommande rapporter"
    case .activities: "Våra aktiviteter"
    case .proposals: "Förslag till den som beslutar"
    case .newestReport: "Den senaste rapporten"
    case .brief: "Sammanfattningen"
    case .viewpoints: "Våra synpunkter"
    case .interimReport: "Rapport vid delår 2"
    case .annualReport: "Helårsrapport"
    case .other: "Övriga frågor"
    case .next: "Nästa möte och avslutning"
    }
  }
}
