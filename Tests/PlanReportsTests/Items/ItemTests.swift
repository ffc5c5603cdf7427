import Foundation
import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct ItemTests {
  @Test func anActivitysPageSaysWhatTheCouncilAsksFirst() throws {
    let report = try #require(ActivityReport("A01", from: Chronicle.eventful().basis()))
    #expect(
      report.page(in: .swedish).text() == """
        A01 Aktivitet A01
        Prov 2024-2027 · 2026-03-01 · Exempel

          Oenighet         genomförande: pågår (kansli) / genomförd (polis)
          Genomförande     pågår
          Bedömning        avviker
          Motivering       Personal saknas
          Senaste rapport  2026-03-01, kansli: Startat
          Ansvarig         säkerhetschef (kommun)
          Tidplan          2024-02-01–2026-12-10, 284 dagar kvar
          kommun           ingen uppgift
                           Belysning
          polis            ingen uppgift
                           Statistik

        Enligt planen
          Bidrar till  D1.1 Förebyggt våld
          Hur          Så här

        Vad som har hänt
                                    Åtgärdsplan 2026:1 (exempel)
          2026-03-01 09:00  kansli  A01 genomförande: ingen uppgift → pågår
                                    Startat
                                    (oenighet)
          2026-03-01 09:00  kansli  A01 bedömning: ej bedömd → avviker
                                    Personal saknas
          2026-03-01 09:00  polis   A01 genomförande: ingen uppgift → genomförd
                                    (oenighet)

        """)
  }

  @Test func theWholePlanHoldsEachAreaSubGoalAndActivity() throws {
    let text = try PlanReport(from: Chronicle.eventful().basis()).json(in: .swedish).text
    let plan = try JSONDecoder().decode(ReadPlan.self, from: Data(text.utf8))
    #expect(plan.areas.map(\.title) == ["Stoppa v\u{E5}ldet", "Trygga det offentliga rummet"])
    #expect(plan.areas.map { $0.sub_goals.map(\.id) } == [["D1.1", "D1.2"], ["D2.1"]])
    #expect(plan.areas[1].sub_goals[0].activities.map(\.id) == ["A02", "A03", "A10"])
    #expect(plan.areas[0].sub_goals[0].attainment == "partly_achieved")
    #expect(plan.areas[0].sub_goals[0].trend == "up")
    let first = plan.areas[0].sub_goals[0].activities[0]
    #expect(first.progress == "ongoing")
    #expect(first.assessment == "deviating")
    #expect(first.conflicts.map(\.register) == ["progress"])
  }

  @Test func aProposalIsShownAndNotCounted() throws {
    let report = try #require(ActivityReport("A03", from: Chronicle.eventful().basis()))
    let text = report.page(in: .swedish).text()
    #expect(text.contains("Genomf\u{F6}rande        ingen uppgift"))
    #expect(text.contains("V\u{E4}ntar p\u{E5} beslut    A03 genomf\u{F6}rande"))
  }

  @Test(arguments: Language.allCases)
  func everyReportHasWordsInEveryLanguage(_ language: Language) throws {
    let basis = try Chronicle.eventful().basis(isAsOf: true)
    let reports: [any Report] = [
      Overview(from: basis), PlanReport(from: basis), ActivityList(from: basis),
      AttentionList(from: basis), LogReport(nil, from: basis),
    ]
    let texts = reports.map { $0.page(in: language).text() }
    #expect(texts.allSatisfy { $0.split(separator: "\n").allSatisfy { $0.count <= 80 } })
    let marker = language == .swedish ? "l\u{E4}get 2026-03-01" : "as of 2026-03-01"
    #expect(texts.allSatisfy { $0.contains(marker) })
  }

  @Test func unknownItemsHaveNoReport() {
    let basis = Chronicle().basis()
    #expect(ActivityReport("A99", from: basis) == nil)
    #expect(AreaReport("F9", from: basis) == nil)
    #expect(GoalReport("F1", from: basis) == nil)
  }
}

private struct ReadPlan: Decodable {
  struct Area: Decodable {
    let title: String
    let sub_goals: [Goal]
  }
  struct Goal: Decodable {
    let id: String
    let attainment: String
    let trend: String?
    let activities: [Activity]
  }
  struct Activity: Decodable {
    let id: String
    let progress: String
    let assessment: String
    let conflicts: [Conflict]
  }
  struct Conflict: Decodable { let register: String }

  let areas: [Area]
}
