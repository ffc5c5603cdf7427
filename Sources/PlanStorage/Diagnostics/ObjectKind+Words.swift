public import PlanDomain

extension ObjectKind: Worded {
  /// The name in running text.
  public var words: Words {
    switch self {
    case .workspace: Words("arbetsytan", "the workspace")
    case .edition: Words("utgåvan", "the edition")
    case .agreement: Words("överenskommelsen", "the agreement")
    case .decision: Words("beslutet", "the decision")
    case .period: Words("perioden", "the period")
    case .fact: Words("uppgiften", "the fact")
    case .transcript: Words("avskriften", "the transcript")
    case .signing: Words("undertecknandet", "the signing")
    case .signature: Words("underskriften", "the signature")
    case .definition: Words("definitionen", "the definition")
    case .step: Words("steget", "the step")
    case .party: Words("parten", "the party")
    case .duties: Words("uppgifterna enligt lagen", "the duties under the law")
    case .levels: Words("nivånamnen", "the level names")
    case .levelName: Words("nivånamnet", "the level name")
    case .area: Words("fokusområdet", "the focus area")
    case .subGoal: Words("delmålet", "the sub-goal")
    case .body: Words("gruppen", "the group")
    case .appointment:
      Words(
        "vem som utser gruppens medlemmar",
        "who appoints the members of the group")
    case .member: Words("platsen i gruppen", "the seat in the group")
    case .commitment: Words("åtagandet", "the commitment")
    case .cadence: Words("årshjulets rad", "the row of the year wheel")
    case .perspective: Words("perspektivet", "the perspective")
    case .indicator: Words("indikatorn", "the indicator")
    case .indicatorPoint: Words("värdet", "the value")
    case .activities: Words("åtgärdsplanen", "the action plan")
    case .activity: Words("aktiviteten", "the activity")
    case .responsible: Words("den ansvariga", "the responsible function")
    case .schedule: Words("tidplanen", "the schedule")
    }
  }
}
