import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct AdoptionTests {
  private func session() throws -> Session {
    let listed = ActionPlan.yearly().listed.map { edition in
      ListedEdition(
        version: edition.version, from: edition.from, to: edition.to, files: edition.files,
        activities: edition.activities, digest: .sample)
    }
    let plan = ActionPlan(agreement: ActionPlan.small.agreement, listing: [listed[2], listed[3]])
    var chronicle = Chronicle(plan, today: day("2026-12-01"))
    try chronicle.record(.takeDecision(text: "Planen f\u{F6}r 2027 antas."))
    return Session(chronicle, columns: 120, rows: 40)
  }

  @Test func anEditionIsAdoptedWithKeysAndNoLongerAskedFor() throws {
    var session = try session()
    #expect(session.screen.contains("utg\u{E5}van \u{E4}r inte antagen"), "\(session.screen)")
    try session.type("v\u{F6}x")
    #expect(session.screen.contains("Anta utg\u{E5}va 2027:1"), "\(session.screen)")
    try session.type("<PgDn><Enter>")
    #expect(session.changes.isEmpty)
    try session.type("<Home>antas<Enter><PgDn><Enter>")
    let adoptions = session.chronicle.state.planAdoptions
    #expect(adoptions.map(\.version) == ["2027:1"], "\(session.screen)")
    #expect(adoptions.allSatisfy { $0.decision != nil && $0.digest == .sample })
    try session.type("<Esc>o")
    #expect(!session.screen.contains("inte antagen"), "\(session.screen)")
  }

  @Test func whereTheEditionsStandIsShownWithWhenTheyHold() throws {
    var session = try session()
    try session.type("v\u{F6}G")
    #expect(
      session.screen.contains("G\u{E4}ller 2027-01-01\u{2013}2027-12-31"), "\(session.screen)")
    #expect(session.screen.contains("Inte antagen"))
  }

  @Test func aNewActivityIsAskedWhosePlanItBelongsTo() throws {
    let files = ["kommun", "polis"].map {
      PlanEdition(version: "2026:1", status: .adopted, owner: $0)
    }
    let plan = ActionPlan(
      agreement: ActionPlan.small.agreement,
      listing: [ListedEdition(version: "2026:1", files: files, activities: [])])
    var session = Session(Chronicle(plan), columns: 120, rows: 40)
    try session.type("1a<Tab>Ny aktivitet<PgDn><Enter>")
    #expect(session.screen.contains("Vems plan") && session.changes.isEmpty, "\(session.screen)")
  }
}
