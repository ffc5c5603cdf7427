extension PlanState {
  /// The activities of the plan that hold and those added by decision, with every decided change.
  public var activities: [Activity] {
    let added = additions.keys.filter(isBeside).sorted().compactMap(added)
    return (plan.activities + added).map(overlaid)
  }

  /// The activities that decisions have added beside the edition that holds, except those dropped again.
  public var addedBesidePlan: [Activity] {
    activities.filter { !plan.holds($0.id) && progress(of: $0.id) != .dropped }
  }

  /// The activities of other editions than those that hold, each once, with every decided change.
  public var otherActivities: [Activity] {
    guard plan.hasSeveralEditions || plan.view.owner != nil else { return [] }
    let shown = Set(activities.map(\.id))
    var told: Set<ActivityID> = []
    let all = plan.listed.flatMap(\.activities).map(\.id) + additions.keys.sorted()
    return all.filter { !shown.contains($0) && told.insert($0).inserted }.compactMap(activity)
  }

  /// Returns an activity with every decided change, whichever edition has it.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The activity, or `nil` when no edition has it and nobody has added it.
  public func activity(_ id: ActivityID) -> Activity? {
    (plan.activity(id) ?? added(id) ?? plan.announced(id)).map(overlaid)
  }

  /// Whether an activity that was added by decision stands beside those of the plan.
  ///
  /// An edition that has it has taken it over. It belongs to the editions that held when it was
  /// added, or hold when it begins, and ends with them.
  private func isBeside(_ id: ActivityID) -> Bool {
    guard plan.activity(id) == nil, let activity = added(id) else { return false }
    if let owner = plan.view.owner, activity.owner != owner { return false }
    guard plan.hasSeveralEditions else { return true }
    let days = (additions[id]?.first).flatMap { entry($0.entry)?.recordedAt.date }
    return plan.holdsBeside(
      [days, activity.schedule?.period.start].compactMap { $0 })
  }

  /// Returns an activity's progress; the worst where people disagree.
  ///
  /// - Parameter id: The activity.
  /// - Returns: The progress, *not stated* until someone has reported.
  public func progress(of id: ActivityID) -> Progress { progress(.progress(id)) }

  /// Returns the progress of a party's contribution; the worst where people disagree.
  ///
  /// - Parameters:
  ///   - party: The party.
  ///   - id: The activity.
  /// - Returns: The progress, *not stated* until someone has reported.
  public func progress(of party: PartyID, in id: ActivityID) -> Progress {
    progress(.contribution(id, party))
  }

  /// Returns an activity's assessment; the worst where people disagree.
  ///
  /// - Parameter id: The activity.
  /// - Returns: The assessment, *not assessed* until someone has judged.
  public func assessment(of id: ActivityID) -> Assessment {
    guard case .assessment(let value) = register(.assessment(id)).worst else { return .notAssessed }
    return value
  }

  /// Returns whether a sub-goal is reached and where it is heading, where that has been said; the worst
  /// where people disagree.
  ///
  /// - Parameter id: The sub-goal.
  /// - Returns: The council's judgement, or `nil` until there is one.
  public func attainment(of id: GoalID) -> (attainment: Attainment, trend: Trend?)? {
    guard case .attainment(let value, let trend) = register(.attainment(id)).worst else {
      return nil
    }
    return (value, trend)
  }

  private func progress(_ key: RegisterKey) -> Progress {
    guard case .progress(let value) = register(key).worst else { return .notStated }
    return value
  }

  private func added(_ id: ActivityID) -> Activity? {
    additions[id]?.lazy.compactMap { fact in
      guard case .activityAdded(let event) = self.fact(fact)?.fact.event,
        isInEffect(.activityAdded(event), as: fact), !isFolded(fact, of: id)
      else { return nil }
      return event.activity
    }.first
  }

  private func overlaid(_ activity: Activity) -> Activity {
    guard let changed = changedParts[activity.id] else { return activity }
    let kinds: [ActivityField.Kind] =
      [.title, .responsible, .schedule] + ActivityText.changeable.map { .text($0) }
      + plan.agreement.parties.map { .contribution($0.id) }
    return kinds.filter(changed.contains).reduce(activity) { activity, kind in
      guard case .field(let field) = registers[.field(activity.id, kind)]?.worst else {
        return activity
      }
      return activity.changing(field)
    }
  }
}
