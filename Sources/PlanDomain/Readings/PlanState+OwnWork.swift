extension PlanState {
  /// Returns whether an activity is one that a group coordinates.
  ///
  /// - Parameters:
  ///   - id: The activity, in the plan or proposed.
  ///   - body: The group, by its short name.
  /// - Returns: Whether the activity names the group.
  public func isCoordinated(_ id: ActivityID, by body: String) -> Bool {
    let name = activity(id)?[.coordination] ?? proposedCoordination(of: id)
    guard let name else { return false }
    return (plan.agreement.body(named: name)?.shortName ?? name) == body
  }

  /// Returns the proposals that a group prepares for those who decide.
  ///
  /// - Parameter body: The group, by its short name.
  /// - Returns: Those that wait and are about its activities, oldest first.
  public func ownProposals(of body: String) -> [Proposal] {
    waitingProposals.filter { isCoordinated($0.activity, by: body) }
  }

  private func proposedCoordination(of id: ActivityID) -> String? {
    waitingProposals.lazy.compactMap { proposal in
      guard case .activityAdded(let event) = proposal.event, event.activity.id == id else {
        return nil
      }
      return event.activity[.coordination]
    }.first
  }
}
