extension PlanState {
  /// The activities of the plan and those added by decision, with every decided change.
  public var activities: [Activity] {
    // An edition that holds an added activity has taken it over.
    let added = additions.keys.filter { plan.activity($0) == nil }.sorted().compactMap(added)
    return (plan.activities + added).map(overlaid)
  }

  /// Returns an activity with every decided change.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The activity, or `nil` when the plan has none such.
  public func activity(_ id: ActivityID) -> Activity? {
    (plan.activity(id) ?? added(id)).map(overlaid)
  }

  /// Returns an activity's progress; the worst where people disagree.
  ///
  /// - Parameter id: The activity.
  /// - Returns: The progress, *not started* until someone has reported.
  public func progress(of id: ActivityID) -> Progress { progress(.progress(id)) }

  /// Returns the progress of a party's contribution; the worst where people disagree.
  ///
  /// - Parameters:
  ///   - party: The party.
  ///   - id: The activity.
  /// - Returns: The progress, *not started* until someone has reported.
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

  /// Returns whether a sub-goal is reached and where it is heading; the worst where people disagree.
  ///
  /// - Parameter id: The sub-goal.
  /// - Returns: The council's judgement, or `nil` until there is one.
  public func attainment(of id: GoalID) -> (attainment: Attainment, trend: Trend)? {
    guard case .attainment(let value, let trend) = register(.attainment(id)).worst else {
      return nil
    }
    return (value, trend)
  }

  private func progress(_ key: RegisterKey) -> Progress {
    guard case .progress(let value) = register(key).worst else { return .notStarted }
    return value
  }

  private func added(_ id: ActivityID) -> Activity? {
    additions[id]?.lazy.compactMap { fact in
      guard case .activityAdded(let event) = self.fact(fact)?.fact.event,
        isInEffect(.activityAdded(event), as: fact), !folded.contains(fact)
      else { return nil }
      return event.activity
    }.first
  }

  private func overlaid(_ activity: Activity) -> Activity {
    guard let changed = changedParts[activity.id] else { return activity }
    let kinds: [ActivityField.Kind] =
      [.title, .how, .followUp, .responsible, .schedule]
      + plan.agreement.parties.map { .contribution($0.id) }
    return kinds.filter(changed.contains).reduce(activity) { activity, kind in
      guard case .field(let field) = registers[.field(activity.id, kind)]?.worst else {
        return activity
      }
      return activity.changing(field)
    }
  }
}
