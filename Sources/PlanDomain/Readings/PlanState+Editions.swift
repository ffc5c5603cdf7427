extension PlanState {
  /// Returns the state with what holds on a day.
  ///
  /// What has been said stays; which activities the plan has, and which decided changes lie on top of
  /// it, is as on that day.
  ///
  /// - Parameter date: The day.
  /// - Returns: The state; one of all editions stays so, up to that day.
  public func holding(on date: CalendarDate) -> PlanState { viewed(plan.view.on(date)) }

  /// Returns the state with every edition that has held.
  ///
  /// - Parameter date: The last day that counts.
  /// - Returns: The state.
  public func throughout(_ date: CalendarDate) -> PlanState {
    var view = plan.view
    view.scope = .through(date)
    return viewed(view)
  }

  /// Returns the state with one edition, whether it holds or not.
  ///
  /// - Parameter version: Its version.
  /// - Returns: The state.
  public func holding(version: String) -> PlanState {
    var view = plan.view
    view.scope = .edition(version)
    return viewed(view)
  }

  /// Returns the state with one party's plan.
  ///
  /// - Parameter owner: The party; `nil` gives everybody's.
  /// - Returns: The state.
  public func owned(by owner: PartyID?) -> PlanState {
    var view = plan.view
    view.owner = owner
    return viewed(view)
  }

  /// Returns whether an activity belongs to the plan that is looked at.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: `true` for every activity while everybody's plan is looked at.
  public func isOwned(_ id: ActivityID) -> Bool {
    plan.view.owner.map { activity(id)?.owner == $0 } ?? true
  }

  /// Returns whether an activity belongs to the plan that is looked at, or would.
  ///
  /// - Parameter activity: The activity, also one that is only proposed.
  /// - Returns: `true` for every activity while everybody's plan is looked at.
  public func isOwned(_ activity: Activity) -> Bool {
    plan.view.owner.map { activity.owner == $0 } ?? true
  }

  /// Returns whether a proposal is about the plan that is looked at.
  ///
  /// - Parameter proposal: The proposal.
  /// - Returns: `true` for every proposal while everybody's plan is looked at.
  public func isOwned(_ proposal: Proposal) -> Bool {
    proposal.added.map(isOwned) ?? isOwned(proposal.activity)
  }

  /// Returns whether an entry is about the plan that is looked at, or about no activity at all.
  ///
  /// - Parameter entry: The entry.
  /// - Returns: `false` for one that is only about other parties' activities.
  public func isOwned(_ entry: Entry) -> Bool {
    guard plan.view.owner != nil else { return true }
    return entry.facts.enumerated().contains { index, fact in
      switch fact.event.subject(as: FactID(entry: entry.id, index: index)) {
      case .activity(let id):
        if case .activityAdded(let event) = fact.event {
          isOwned(event.activity)
        } else {
          isOwned(id)
        }
      case .deviation(let id): deviation(id).map { isOwned($0.activity) } ?? true
      default: true
      }
    }
  }

  private func viewed(_ view: PlanView) -> PlanState {
    let plan = plan.viewed(view, adopted: adoptedEditions)
    guard plan.view != self.plan.view || plan.validity != self.plan.validity else { return self }
    var state = self
    state.plan = plan
    var registers: Set<RegisterKey> = []
    state.refold(&registers)
    for key in registers { state.registers.settle(key, past: passedOver[key] ?? [:]) }
    return state
  }

  /// Ends the changes that an adopted edition holds, in that edition and those after it.
  mutating func fold(
    _ event: PlanAdopted, on date: CalendarDate, _ unsettled: inout Unsettled
  ) {
    if adoptedEditions[event.version].map({ date < $0 }) ?? true {
      adoptedEditions[event.version] = date
    }
    for id in event.folds { foldings[id, default: []].insert(event.version) }
    unsettled.isAdopted = true
  }

  /// Whether a change stands in the plan itself, as it is looked at.
  func isFolded(_ id: FactID, of activity: ActivityID) -> Bool {
    foldings[id]?.contains { plan.hasTakenIn($0, activity) } ?? false
  }

  /// Whether an edition that stands no later than another has taken a change in.
  func isFolded(_ id: FactID, into place: Int, of activity: ActivityID) -> Bool {
    isFolded(id, of: activity)
      && foldings[id]?.contains { version in
        plan.listed.lastIndex { $0.version == version }.map { $0 <= place } ?? true
      } ?? false
  }

  /// Finds out anew which changes stand in the plan itself.
  mutating func refold(_ registers: inout Set<RegisterKey>) {
    plan = plan.viewed(plan.view, adopted: adoptedEditions)
    for id in foldings.keys {
      for claim in fact(id)?.fact.event.claims(as: id) ?? .none {
        guard case .field(let activity, _) = claim.register else { continue }
        let isFolded = isFolded(id, of: activity)
        let isNews = self.registers.change(claim.register) {
          $0.setFolded(isFolded, fact: id)
        }
        if isNews { registers.insert(claim.register) }
      }
    }
  }
}
