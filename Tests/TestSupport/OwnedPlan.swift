public import PlanDomain

extension ActionPlan {
  /// The small plan's activities in a plan for each of its parties.
  ///
  /// `A01` and `A03` are the municipality's, `A02` and `A10` the police's.
  public static var owned: ActionPlan {
    let owners: [ActivityID: PartyID] = [
      "A01": "kommun", "A02": "polis", "A03": "kommun", "A10": "polis",
    ]
    let activities = ActionPlan.small.activities.map { activity in
      var owned = activity
      owned.owner = owners[activity.id]
      return owned
    }
    let files = ["kommun", "polis"].compactMap { PartyID($0) }.map { owner in
      PlanEdition(
        version: "2026:1", status: .adopted, owner: owner, file: "plan/\(owner).yaml")
    }
    return ActionPlan(
      agreement: ActionPlan.small.agreement, editions: files, activities: activities)
  }
}
