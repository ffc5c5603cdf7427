import Foundation
import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// The workspaces in `Data/`, one for each agreement of the source documents.
let shippedWorkspaces = [
  "enkoping-2019-2022", "enkoping-2022-2023", "eskilstuna-2024-2027", "eskilstuna-plan-2022",
  "hallsberg-2024-2026", "strangnas-2023-2026",
]

@Suite struct ShippedWorkspacesTests {
  @Test func noWorkspaceIsLeftUntested() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Checkout.path + "/Data")
    // Beside them lie the templates of documents.
    #expect(names.filter { $0 != "templates" }.sorted() == shippedWorkspaces)
  }

  @Test(arguments: shippedWorkspaces)
  func aWorkspaceIsCalledAsItsFolderAndExplainsItself(name: String) throws {
    let reading = try Workspace.read(at: "\(Checkout.path)/Data/\(name)")
    #expect(!reading.hasErrors)
    #expect(reading.workspace?.manifest.id == name)
    #expect(reading.workspace?.manifest.timeZone == "Europe/Stockholm")
    let explanation = try Checkout.text(of: "Data/\(name)/README.txt")
    #expect(explanation.split(separator: "\n").allSatisfy { $0.count <= 100 })
    for file in ["workspace.yaml", "plan/agreement.yaml"] {
      #expect(explanation.contains(file), "\(file)")
    }
  }

  @Test(
    arguments: [
      ("enkoping-2019-2022", [:]), ("enkoping-2022-2023", [:]), ("hallsberg-2024-2026", [:]),
      ("eskilstuna-plan-2022", ["no_schedule": 17, "several_responsible": 8]),
      ("strangnas-2023-2026", ["no_schedule": 20, "no_responsible": 20]),
    ] as [(String, [String: Int])])
  func whatADocumentLeavesOutIsAWarning(name: String, warnings: [String: Int]) throws {
    let found = try Workspace.read(at: "\(Checkout.path)/Data/\(name)").diagnostics
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(Dictionary(grouping: found, by: \.problem.code.rawValue).mapValues(\.count) == warnings)
  }

  @Test func onlyTheExampleOfEskilstunaIsAnExample() throws {
    for name in shippedWorkspaces {
      let workspace = try Workspace.read(at: "\(Checkout.path)/Data/\(name)").workspace
      #expect(workspace?.plan.isExample == (name == "eskilstuna-2024-2027"), "\(name)")
    }
  }
}
