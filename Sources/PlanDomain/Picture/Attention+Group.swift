extension Attention {
  /// What reasons have in common: those of a group are listed together.
  public enum Group: String, CaseIterable, Hashable, Sendable {
    /// People disagree.
    case disagreements
    /// Activities depart from the plan.
    case deviating
    /// Remedies of deviations are late.
    case remedies
    /// Activities are late.
    case late
    /// Decisions are to be carried out.
    case decisions
    /// Meetings have not ended.
    case meetings
    /// Nobody has reported.
    case silence
    /// Deviations are to be reviewed.
    case reviews
    /// Editions of the plan are to be adopted or looked at.
    case editions
    /// Changes of the plan wait for a decision.
    case proposals
    /// Activities may depart from the plan.
    case risk
    /// Activities end soon.
    case soon
    /// Open deviations lack parts, or their activity is carried out.
    case gaps
    /// Goals have no activities.
    case goals
    /// Activities have no responsible function, or several.
    case responsible
    /// The agreement ends.
    case agreement
  }

  /// The group that the reason belongs to.
  public var group: Group {
    switch self {
    case .conflict: .disagreements
    case .deviating: .deviating
    case .remedyOverdue: .remedies
    case .overdue: .late
    case .decisionOverdue, .decisionDueSoon: .decisions
    case .meetingLeftOpen: .meetings
    case .reportMissing, .stale, .unreported: .silence
    case .unreviewed: .reviews
    case .editionToAdopt, .editionAltered: .editions
    case .proposal: .proposals
    case .atRisk: .risk
    case .dueSoon: .soon
    case .doneWithDeviation, .deviationLacks: .gaps
    case .goalWithoutActivities: .goals
    case .withoutResponsible, .severalResponsible: .responsible
    case .agreementEnding: .agreement
    }
  }
}
