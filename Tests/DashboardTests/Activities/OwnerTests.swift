import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// Whose plan is shown, chosen with a key.
struct OwnerTests {
  private func session(_ plan: ActionPlan = .owned, columns: Int = 80, rows: Int = 24) -> Session {
    Session(Chronicle(plan, today: day("2026-09-10")), columns: columns, rows: rows)
  }

  private func ids(_ session: Session) -> [ActivityID] {
    session.model.picture.activities.map(\.id)
  }

  @Test func onePartysPlanIsChosenNamedInTheTitleAndLeftAgain() throws {
    var session = session()
    #expect(ids(session) == ["A01", "A02", "A03", "A10"])
    #expect(!session.screen.contains("Planen f\u{F6}r"))
    try session.type("fv")
    #expect(session.screen.contains("Vems plan") && session.screen.contains("Allas planer"))
    try session.type("3")
    #expect(ids(session) == ["A02", "A10"])
    let title = try #require(session.screen.split(separator: "\n").first)
    #expect(title.contains("Planen f\u{F6}r polis"))
    try session.type("1")
    let tree = session.screen
    #expect(tree.contains("A02") && !tree.contains("A01") && tree.contains("Planen f\u{F6}r polis"))
    try session.type("fv<Home><Enter>")
    #expect(ids(session).count == 4 && session.screen.contains("A01"), "\(session.screen)")
    #expect(!session.screen.contains("Planen f\u{F6}r") && session.changes.isEmpty)
  }

  @Test func whatNeedsAttentionIsOfThatPlan() throws {
    var session = session()
    try session.news(.assess("A01", .deviating, note: "Personal saknas"))
    try session.news(.assess("A02", .atRisk, note: "Sent"))
    try session.type("fv2")
    #expect(session.screen.contains("A01") && !session.screen.contains("A02"), "\(session.screen)")
    try session.type("fv3")
    #expect(session.screen.contains("A02") && !session.screen.contains("A01"), "\(session.screen)")
  }

  @Test func theChoiceStaysWhileOthersWriteAndWhenADayPasses() throws {
    var session = session()
    try session.type("fv3")
    try session.news(.report("A01", "Ett ord"))
    #expect(ids(session) == ["A02", "A10"])
    session.send(.dayChanged(day("2026-09-11")))
    #expect(ids(session) == ["A02", "A10"])
    session.send(.planChanged(session.chronicle.state))
    #expect(ids(session) == ["A02", "A10"] && session.screen.contains("Planen f\u{F6}r polis"))
  }

  @Test func aProgramThatWasCutOffComesBackToThatPlan() throws {
    var session = session()
    try session.type("fv3" + "2")
    let back = session.killed()
    #expect(ids(back) == ["A02", "A10"] && back.screen.contains("Planen f\u{F6}r polis"))
    // A plan that the party no longer has is not looked for.
    let gone = session.killed(finding: Chronicle(.small, today: day("2026-09-10")))
    #expect(ids(gone).count == 4)
  }

  @Test func whereThePlanIsEverybodysNothingIsNew() throws {
    var session = session(.small)
    #expect(!session.screen.contains("vems plan"))
    try session.type("f")
    #expect(!session.screen.contains("Vems plan"))
    try session.type("<Esc>vtf")
    #expect(session.model.prompt == nil && session.reply.contains("gemensam"))
    try session.type("vaf")
    #expect(!session.screen.contains("Vems plan") && !session.screen.contains("vems plan"))
  }

  @Test func aMeetingGoesThroughEverybodysPlan() throws {
    var session = session()
    try session.type("fv3m")
    #expect(ids(session).count == 4 && session.model.setting.owner == nil)
  }

  @Test func theRegisterOfDeviationsOffersTheSameChoice() throws {
    var chronicle = Chronicle(.owned, today: day("2026-09-10"))
    try chronicle.open(.sample("A01", due: "2026-12-31"))
    try chronicle.open(.sample("A02", due: "2026-12-31"))
    var session = Session(chronicle, columns: 120, rows: 40)
    try session.type("vaf")
    #expect(session.screen.contains("vems plan"), "\(session.screen)")
    try session.type("8")
    #expect(session.screen.contains("Allas planer"), "\(session.screen)")
    try session.type("2")
    #expect(session.model.picture.deviations.map(\.deviation.activity) == ["A01"])
    #expect(session.screen.contains("Planen f\u{F6}r kommun"))
  }

  @Test func aNewActivityBeginsInThePlanThatIsShown() throws {
    var session = session(columns: 120, rows: 40)
    try session.type("fv3" + "1a<Tab>Ny aktivitet<PgDn><Enter>")
    #expect(session.changes.count == 1, "\(session.screen)")
    let proposal = try #require(session.chronicle.state.waitingProposals.first)
    #expect(proposal.added?.owner == "polis")
    try session.type("ofv2")
    #expect(!session.screen.contains("Ny aktivitet"), "\(session.screen)")
  }

  @Test func aReportIsAskedForAndFrozenOnThePlanThatIsShown() throws {
    var chronicle = Chronicle(.owned, today: day("2027-01-10"))
    try chronicle.record(
      .freezeReport(
        .helar, cutOff: day("2026-12-31"), owner: "polis", document: .sample("a.html")))
    var session = Session(chronicle, columns: 120, rows: 40)
    let request = ReportRequest.period(.helar, cutOff: day("2026-12-31"))
    #expect(request.frozen(in: session.model.state) == nil)
    try session.type("fv3vr")
    #expect(request.frozen(in: session.model.state)?.number == "R-2027-01")
    #expect(session.screen.contains("Planen f\u{F6}r polis"))
    #expect(session.screen.contains("plan f\u{F6}r polis"), "\(session.screen)")
  }

  @Test(arguments: [(60, 18), (80, 24), (120, 40)])
  func onePlanAndTheChoiceLookAsTheyShould(columns: Int, rows: Int) throws {
    var session = session(columns: columns, rows: rows)
    try session.type("fv")
    expectFrame(session.model.view(), matches: "owner-menu-\(columns)x\(rows)")
    try session.type("3")
    expectFrame(session.model.view(), matches: "owner-\(columns)x\(rows)")
  }
}
