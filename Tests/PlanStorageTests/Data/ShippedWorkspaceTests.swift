import PlanDomain
import PlanStorage
import TestSupport
import Testing

@Suite struct ShippedWorkspaceTests {
  private static let folder = "Data/eskilstuna-2024-2027"

  private static func reading() throws -> PlanReading {
    PlanReading(
      agreement: PlanFile(
        name: "plan/agreement.yaml", bytes: try Checkout.bytes(of: folder + "/plan/agreement.yaml")),
      editions: [
        .init(
          PlanFile(
            name: "plan/activities.yaml",
            bytes: try Checkout.bytes(of: folder + "/plan/activities.yaml")))
      ])
  }

  @Test func theShippedFilesHaveNoProblems() throws {
    let problems = try Self.reading().diagnostics.map { $0.printed(in: .english) }
    #expect(problems == [])
  }
}
