import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// Every line of the agreement of Hallsberg against what the reader makes of the shipped files.
@Suite struct ShippedHallsbergTests {
  private let shipped: ShippedDocument
  private var document: SourceDocument { shipped.document }
  private var agreement: Agreement { shipped.agreement }

  init() throws {
    shipped = try ShippedDocument("hallsberg-2024-2026")
  }

  @Test func theHeadIsAsPrinted() {
    #expect([agreement.title] == document["title"])
    #expect([agreement.goal] == document["goal"])
    #expect(shipped.facts("Giltighetstid") == document["period"])
    #expect(agreement.period == .days("2024-01-01", "2026-12-31"))
    #expect([agreement.signing?.text] == document["signed"])
    #expect(agreement.signing?.date == day("2024-09-11"))
    #expect(agreement.signing?.signatures.map(\.function) == document["signatory"])
    #expect(
      Set(agreement.signing?.signatures.compactMap(\.party) ?? [])
        == Set(agreement.parties.map(\.id)))
    #expect(agreement.purposes == document["purpose"])
    #expect(shipped.facts("Åtgärdsplan") == document["plan"])
    #expect(shipped.facts("Uppföljning") == document["follow-up"])
    #expect(shipped.facts("Forum som ska tas fram") == document["planned forum"])
    #expect(agreement.facts.count == 4)
    #expect(agreement.record == nil && agreement.decided == nil)
  }

  @Test func theFivePartiesAreAsPrinted() {
    #expect(agreement.parties.map(\.name) == document["party"])
    #expect(agreement.parties.map(\.id) == ["polis", "askersund", "hallsberg", "kumla", "laxa"])
  }

  @Test func theAreasHaveTheirAims() {
    #expect(agreement.areas.map(\.title) == document["area"])
    #expect(agreement.areas.compactMap(\.aim) == document["aim"])
    #expect(agreement.areas.flatMap(\.notes) == document["note"])
    #expect(agreement.areas.map(\.notes.count) == [0, 1, 2])
    #expect(agreement.levels.area.many == "Gemensamma fokusområden")
    #expect(document["level"].allSatisfy { agreement.levels.area.many.contains($0) })
    #expect(agreement.levels.subGoal == nil)
  }

  @Test func everyMunicipalityHasAnEmptyDraftOfItsOwn() {
    let files = ["askersund", "hallsberg", "kumla", "laxa"].map { "plan/\($0).yaml" }
    #expect(shipped.manifest.editions.map(\.files) == [files])
    #expect(shipped.plan.editions.map(\.status) == [.draft, .draft, .draft, .draft])
    let titles = shipped.plan.editions.compactMap(\.title)
    #expect(titles == agreement.parties.dropFirst().map { "Åtgärdsplan \($0.shortName)" })
    #expect(shipped.plan.activities.isEmpty && shipped.manifest.exampleToday == nil)
  }

  @Test func theForumsMethodsSourcesAndCommitmentsAreAsPrinted() {
    #expect(agreement.forums == document["forum"])
    #expect(agreement.methods == document["method"])
    #expect(agreement.sources == document["source"])
    #expect(agreement.commitments.map(\.title) == document["commitment"])
    #expect(agreement.bodies.map(\.name) == document["group"])
    #expect(agreement.cadence.map(\.rhythm) == [.continuous])
  }

  @Test func noLineOfTheDocumentIsLeftUncompared() {
    let compared: Set = [
      "title", "purpose", "method", "commitment", "level", "goal", "area", "aim", "note", "forum",
      "planned forum", "plan", "follow-up", "period", "signed", "signatory", "party", "source",
      "group",
    ]
    #expect(document.labels == compared)
  }
}
