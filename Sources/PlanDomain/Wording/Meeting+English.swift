extension MeetingKind: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .monthly: "monthly meeting"
    case .interim: "meeting before the interim report"
    case .annual: "meeting before the annual report"
    case .other: "meeting"
    }
  }
}

extension MeetingStage: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .planned: "planned"
    case .open: "open"
    case .closed: "closed"
    case .approved: "approved"
    }
  }
}

extension Presence: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .present: "present"
    case .absent: "absent"
    case .coOpted: "co-opted"
    }
  }
}

extension MeetingField.Kind: Worded {
  /// The name of the part in English.
  public var english: String {
    switch self {
    case .date: "day of the meeting"
    case .place: "place"
    case .agenda: "agenda"
    case .chair: "chair"
    }
  }
}

extension StandardItem: Worded {
  /// The title in English.
  public var english: String {
    switch self {
    case .opening: "Opening, attendance and agenda"
    case .previous: "Previous meeting: follow-up of decisions"
    case .since: "Since the last meeting"
    case .goals: "Attainment of the goals"
    case .deviations: "Deviations: review of the month"
    case .decisions: "Decisions, among them on changes of the plan"
    case .reports: "Reports due"
    case .activities: "Our activities"
    case .proposals: "Proposals to those who decide"
    case .newestReport: "The newest report"
    case .brief: "The brief"
    case .viewpoints: "Our viewpoints"
    case .interimReport: "Interim report"
    case .annualReport: "Annual report"
    case .other: "Other matters"
    case .next: "Next meeting and closing"
    }
  }
}
