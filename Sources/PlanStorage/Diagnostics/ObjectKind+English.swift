extension ObjectKind {
  /// The name in running text.
  public var english: String {
    switch self {
    case .workspace: "the workspace"
    case .edition: "the edition"
    case .agreement: "the agreement"
    case .decision: "the decision"
    case .period: "the period"
    case .fact: "the fact"
    case .transcript: "the transcript"
    case .signing: "the signing"
    case .signature: "the signature"
    case .definition: "the definition"
    case .step: "the step"
    case .party: "the party"
    case .duties: "the duties under the law"
    case .levels: "the level names"
    case .levelName: "the level name"
    case .area: "the focus area"
    case .subGoal: "the sub-goal"
    case .body: "the group"
    case .appointment: "who appoints the members of the group"
    case .member: "the seat in the group"
    case .commitment: "the commitment"
    case .cadence: "the row of the year wheel"
    case .perspective: "the perspective"
    case .indicator: "the indicator"
    case .indicatorPoint: "the value"
    case .activities: "the action plan"
    case .activity: "the activity"
    case .responsible: "the responsible function"
    case .schedule: "the schedule"
    }
  }
}
