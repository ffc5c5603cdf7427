public import PlanDomain
import PlanStorage

extension ActionPlan {
  /// Returns the plan of a workspace in `Data/`, with all its editions.
  public static func shipped(_ workspace: String) -> ActionPlan {
    let path = "\(Checkout.path)/Data/\(workspace)"
    guard let plan = try? Workspace.read(at: path).workspace?.plan else {
      preconditionFailure("\(workspace) cannot be read.")
    }
    return plan
  }
}

extension Chronicle {
  /// The shipped example with its whole journal, on a day after it; what is recorded comes after that.
  public static func shipped(on today: CalendarDate) throws -> Chronicle {
    let name = "eskilstuna-2024-2027"
    let store = try PlanStore(
      opening: "\(Checkout.path)/Data/\(name)", id: name, plan: .shipped(name),
      stateFolder: "/nonexistent", program: "samverkan test", readOnly: true)
    return Chronicle(after: store.state, today: today)
  }
}
