import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// Every line of the matter on plan 2022 against what the reader makes of the shipped files.
@Suite struct ShippedPlan2022Tests {
  private let shipped: ShippedDocument
  private var document: SourceDocument { shipped.document }
  private var agreement: Agreement { shipped.agreement }

  init() throws {
    shipped = try ShippedDocument("eskilstuna-plan-2022")
  }

  @Test func theHeadIsAsPrintedAndWhatIsNotStatedIsLeftOut() {
    #expect([agreement.title] == document["title"])
    #expect(agreement.title.hasSuffix("2020 - 2023"))
    #expect(agreement.period == .days("2020-01-01", "2023-12-31"))
    #expect([agreement.goal] == document["goal"])
    #expect(agreement.parties.map(\.name) == document["party"])
    #expect(agreement.parties.map(\.id) == ["polis", "kommun"])
    #expect(agreement.record == nil && agreement.decided == nil && agreement.kind == nil)
    #expect(agreement.commitments.isEmpty && agreement.targetGroups.isEmpty)
  }

  @Test func theLinesBesideAreAsPrinted() {
    #expect(shipped.facts("Ärende till") == document["addressee"])
    #expect(shipped.facts("Förslag till beslut") == document["proposal"])
    #expect(shipped.facts("Upprättad") == document["drawn up"])
    #expect(shipped.facts("Områden i överenskommelsen") == document["areas of the agreement"])
    #expect(shipped.facts("Jämfört med tidigare plan") == document["adjustments"])
    #expect(shipped.facts("Finansiering") == document["economy"])
    #expect(shipped.facts("Beslutet skickas till") == document["sent to"])
    #expect(agreement.facts.count == 7)
  }

  @Test func theBlocksAndWhatTheyHoldAreAsPrintedAndInOrder() {
    #expect(agreement.areas.map(\.title) == document["block"])
    #expect(agreement.areas.map(\.id) == ["B1", "B2", "B3"])
    #expect(agreement.areas.map(\.subGoals.count) == [4, 3, 3])
    #expect(agreement.areas.flatMap(\.notes) == document["sub-heading"])
    #expect(agreement.areas[1].notes.count == 1)
    let subGoals = agreement.areas.flatMap(\.subGoals)
    #expect(subGoals.map(\.title) == document["vad"])
    #expect(subGoals.flatMap(\.notes) == document["vad, second paragraph"])
    #expect(subGoals[0].notes.count == 1)
    #expect(agreement.levels.area.one == "Block" && agreement.levels.subGoal?.one == "Vad")
  }

  @Test func theActivitiesAreTheRowsOfTheTables() throws {
    let rows = try rowsOfPlan2022()
    #expect(shipped.plan.activities.map(\.id.rawValue) == rows.map(\.number))
    #expect(shipped.plan.activities.map(\.title) == rows.map(\.how))
    let what = shipped.plan.activities.map { activity in
      activity.serves.compactMap { shipped.plan.subGoal($0)?.title }
    }
    #expect(what == rows.map { [$0.what] })
    #expect(rows.count == 17)
  }

  @Test func theResponsibleAreTheFunctionsOfTheCells() throws {
    let printed = try rowsOfPlan2022().map { row in
      row.responsible.split { $0 == "/" || $0 == " " }.map(String.init)
        .filter { $0 != "Kriminologisk" }
    }
    #expect(shipped.plan.activities.map { $0.responsible.map(\.function) } == printed)
    for responsible in shipped.plan.activities.flatMap(\.responsible) {
      #expect((responsible.party == "polis") == (responsible.function == "Polismyndigheten"))
    }
  }

  @Test func theStrayWordOfOneCellIsKeptWithItsSource() throws {
    let stray = try rowsOfPlan2022().filter { $0.responsible.contains("Kriminologisk") }
    #expect(stray.map(\.number) == ["A15"])
    let sources = shipped.plan.activities.filter {
      $0[.source]?.contains("«Kriminologisk»") == true
    }
    #expect(sources.map(\.id) == ["A15"])
    #expect(
      shipped.plan.activities.allSatisfy { $0[.source]?.hasPrefix("Plan 2022, bilagan") == true })
  }

  @Test func thePerspectivesAreAsPrintedAndInTheOrderOfTheCells() throws {
    #expect(agreement.perspectives.map(\.title) == document["perspective"])
    #expect(agreement.perspectives.flatMap(\.descriptions) == document["description"])
    #expect(agreement.perspectives.map(\.descriptions.count) == [3, 3, 3])
    let printed = try rowsOfPlan2022().map { row in
      row.perspectives.lowercased().split { $0 == "/" || $0 == " " }.map(String.init)
    }
    #expect(shipped.plan.activities.map { $0.perspectives.map(\.rawValue) } == printed)
  }

  @Test func thePlanIsADraftBecauseItsAdoptionIsOnlyProposed() {
    #expect(shipped.plan.editions.map(\.status) == [.draft])
    #expect(shipped.plan.editions.compactMap(\.title) == document["plan title"])
    #expect(shipped.plan.editions.allSatisfy { $0.decision == nil })
    #expect(document["proposal"].allSatisfy { $0.hasSuffix("antas.") })
    #expect(shipped.manifest.exampleToday == day("2021-12-31"))
  }

  @Test func theGroupsForumsMethodsAndSourcesAreAsPrinted() {
    #expect(agreement.bodies.map(\.name) == document["group"])
    #expect(agreement.bodies.allSatisfy { $0.role == .other && $0.members.isEmpty })
    #expect(agreement.forums == document["forum"])
    #expect(agreement.methods == document["method"])
    #expect(agreement.sources == document["source"])
    #expect(agreement.cadence.map(\.rhythm) == [.continuous, .yearly(month: 12, day: 31)])
  }

  @Test func theOneIndicatorQuotesTheFollowUp() throws {
    let indicators = shipped.plan.indicators
    let printed = try #require(document["indicator"].first)
    let quoted = indicators.first?.source?.split { $0 == "«" || $0 == "»" }.dropFirst().first ?? ""
    #expect(indicators.count == 1 && quoted.count > 40 && printed.contains(quoted))
    #expect(quoted.contains("7 skolor") && quoted.contains("11 skolområden"))
    #expect(indicators.map(\.baseline?.value.description) == ["7"])
    #expect(indicators.map(\.target?.value.description) == ["11"])
  }

  @Test func noLineOfTheDocumentIsLeftUncompared() {
    // The headings of 2021 are compared with the notes of the journal in ExampleDataTests.
    let compared: Set = [
      "title", "addressee", "proposal", "drawn up", "areas of the agreement", "source",
      "adjustments", "method", "heading of 2021", "indicator", "forum", "group", "economy", "goal",
      "sent to",
      "plan title", "party", "perspective", "description", "block", "sub-heading", "vad",
      "vad, second paragraph", "row",
    ]
    #expect(document.labels == compared)
  }
}
