import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// Every line of the agreement of Strängnäs against what the reader makes of the shipped files.
@Suite struct ShippedStrangnasTests {
  private let shipped: ShippedDocument
  private var document: SourceDocument { shipped.document }
  private var agreement: Agreement { shipped.agreement }

  init() throws {
    shipped = try ShippedDocument("strangnas-2023-2026")
  }

  @Test func theHeadIsAsPrinted() {
    #expect([agreement.title] == document["title"])
    #expect(agreement.title.hasSuffix("2023–2026"))
    #expect(agreement.period == .days("2023-01-01", "2026-12-31"))
    #expect([agreement.goal] == document["goal"])
    #expect(agreement.parties.map(\.name) == document["party"])
    #expect([agreement.signing?.text] == document["signed"])
    #expect(agreement.signing?.date == day("2023-06-21"))
    #expect(agreement.signing?.signatures.map(\.function) == document["signatory"])
    #expect(
      Set(agreement.signing?.signatures.compactMap(\.party) ?? [])
        == Set(agreement.parties.map(\.id)))
    #expect(agreement.purposes == document["purpose"])
    #expect(agreement.facts.count == 2)
    #expect(agreement.record == nil && agreement.decided == nil)
  }

  @Test func whoMeetsForTheSituationPictureIsAsPrinted() {
    for label in ["Gemensam lägesbild", "Möts för lägesbilden"] {
      #expect(shipped.facts(label) == document[label])
    }
    #expect(agreement.bodies.map(\.role) == [.steering])
  }

  @Test func theAreasAreAsPrintedInTheGoalsAndInThePlan() {
    #expect(agreement.areas.map(\.title) == document["area"])
    #expect(agreement.areas.map { $0.variants.first ?? $0.title } == document["area in the plan"])
    #expect(agreement.areas.filter { !$0.variants.isEmpty }.map(\.id) == ["P3"])
    #expect(agreement.areas.allSatisfy { $0.subGoals.isEmpty })
    #expect([agreement.levels.area.many] == document["level"])
    #expect(agreement.levels.subGoal == nil)
  }

  @Test func theActivitiesAreAsPrintedInEveryPlace() {
    let places = agreement.areas.flatMap { area in
      shipped.plan.activities.filter { $0.serves.contains(area.id) }.map(\.printed)
    }
    #expect(places.sorted() == document["activity"].sorted())
    #expect(places.count == 22 && shipped.plan.activities.count == 20)
    let inOrder = document["activity"].reduce(into: [String]()) { seen, text in
      if !seen.contains(text) { seen.append(text) }
    }
    #expect(shipped.plan.activities.map(\.printed) == inOrder)
  }

  @Test func theActivitiesStandUnderTheirAreas() {
    let lines = document.lines(["area in the plan", "activity"])
    for (number, area) in zip(0..., agreement.areas) {
      let starts = lines.indices.filter { lines[$0].label == "area in the plan" }
      let rest = lines[(starts[number] + 1)...].prefix { $0.label == "activity" }.map(\.text)
      let own = shipped.plan.activities.filter { $0.serves.contains(area.id) }.map(\.printed)
      #expect(Set(own) == Set(rest) && own.count == rest.count, "\(area.id)")
    }
    let twice = shipped.plan.activities.filter { $0.serves.count == 2 }
    #expect(twice.map(\.serves) == [["P1", "P2"], ["P3", "P4"]])
  }

  @Test func noActivityHasAResponsibleOrATime() {
    let activities = shipped.plan.activities
    #expect(activities.allSatisfy { $0.responsible.isEmpty && $0.schedule == nil })
    #expect(shipped.plan.editions.map(\.status) == [.adopted])
    #expect(shipped.plan.editions.compactMap(\.title) == document["plan title"])
    #expect(shipped.manifest.exampleToday == nil)
  }

  @Test func theLastRowIsTheFollowUp() {
    #expect(agreement.cadence.map(\.title) == document["follow-up"])
    #expect(agreement.cadence.map(\.rhythm) == [.continuous])
    #expect(
      agreement.cadence.compactMap(\.source).allSatisfy { source in
        document["last row"].allSatisfy { source.contains("«\($0)»") }
      })
    #expect(agreement.bodies.map(\.name) == ["centrala Brottsförebyggande rådet"])
    #expect(document["follow-up"].allSatisfy { $0.contains(agreement.bodies[0].name) })
  }

  @Test func theForumsMethodsSourcesAndCommitmentsAreAsPrinted() {
    #expect(agreement.forums == document["forum"])
    #expect(agreement.methods == document["method"])
    #expect(agreement.sources == document["source"])
    #expect(agreement.commitments.map(\.title) == document["commitment"])
  }

  @Test func noLineOfTheDocumentIsLeftUncompared() {
    let compared: Set = [
      "title", "purpose", "goal", "area", "method", "commitment", "forum", "source", "signed",
      "signatory", "party", "level", "plan title", "area in the plan", "activity", "last row",
      "follow-up", "Gemensam lägesbild", "Möts för lägesbilden",
    ]
    #expect(document.labels == compared)
  }
}

extension Activity {
  /// The text as the document prints it, in one piece.
  fileprivate var printed: String {
    ([title] + [self[.how]].compactMap(\.self)).joined(separator: " ")
  }
}
