public import PlanDomain
import PlanStorage

extension ActionPlan {
  /// Eskilstuna's agreement with its example plan, as shipped in `Data/`.
  public static let example: ActionPlan = {
    let folder = "Data/eskilstuna-2024-2027/plan"
    let names = ["\(folder)/agreement.yaml", "\(folder)/activities.yaml"]
    guard let files = try? names.map({ PlanFile(name: $0, bytes: try Checkout.bytes(of: $0)) }),
      let plan = PlanReading(agreement: files[0], editions: [.init(files[1])]).plan
    else { preconditionFailure("The shipped plan cannot be read.") }
    return plan
  }()

  /// Returns the agreement of a workspace in `Data/`, before anything is planned under it.
  public static func shippedAgreement(of workspace: String) -> ActionPlan {
    let name = "Data/\(workspace)/plan/agreement.yaml"
    guard let bytes = try? Checkout.bytes(of: name),
      let plan = PlanReading(agreement: PlanFile(name: name, bytes: bytes), editions: []).plan
    else { preconditionFailure("\(name) cannot be read.") }
    return plan
  }
}
