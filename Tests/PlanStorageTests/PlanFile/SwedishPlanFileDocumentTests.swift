import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// The plan files of `docs/planfil.md` are ones that the reader takes.
@Suite struct SwedishPlanFileDocumentTests {
  @Test func itsAgreementAndItsPlanAreWithoutErrorsOrWarnings() throws {
    let document = try Checkout.text(of: "docs/planfil.md")
    func file(_ name: String) throws -> PlanFile {
      let start = try #require(document.firstRange(of: "```yaml \(name)\n")).upperBound
      let end = try #require(document[start...].firstRange(of: "```")).lowerBound
      return PlanFile(name: name, text: String(document[start..<end]))
    }
    let reading = PlanReading(
      agreement: try file("agreement.yaml"), editions: [.init(try file("activities.yaml"))])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.plan?.activities.map(\.id) == ["A01"])
  }
}
