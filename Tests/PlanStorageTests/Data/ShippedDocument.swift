import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// A workspace in `Data/` beside the lines of the document that it was written from.
struct ShippedDocument {
  let document: SourceDocument
  let manifest: WorkspaceManifest
  let plan: ActionPlan

  var agreement: Agreement { plan.agreement }

  /// Reads both; the workspace may have warnings but no errors.
  init(_ name: String) throws {
    document = try SourceDocument(name)
    let reading = try Workspace.read(at: "\(Checkout.path)/Data/\(name)")
    #expect(!reading.hasErrors)
    let workspace = try #require(reading.workspace)
    (manifest, plan) = (workspace.manifest, workspace.plan)
  }

  /// The texts of the cover's lines with a label.
  func facts(_ label: String) -> [String] {
    agreement.facts.filter { $0.label == label }.map(\.text)
  }
}

extension Body {
  /// The functions that a party has in the group, in order.
  func functions(of party: PartyID) -> [String] {
    members.filter { $0.party == party }.map(\.function)
  }
}
