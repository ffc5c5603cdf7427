import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What others do with what the council has made: prepare, receive, answer.
struct ReceivingTests {
  @Test func aReportIsHandedOverAndAnsweredFromTheList() throws {
    var chronicle = try Chronicle.example()
    try chronicle.record(
      .freezeReport(.delar2, cutOff: day("2026-08-31"), document: .sample("R.html")))
    var session = Session(chronicle, columns: 120, rows: 40)
    try session.type("vr<End>s")
    #expect(session.reply.contains("inte överlämnad"), "\(session.reply)")
    try session.type("d<Tab><Tab>KSKF/2026:118<PgDn><Enter>")
    let report = try #require(session.chronicle.state.frozenReports.first)
    #expect(report.deliveries.map(\.receiver) == ["Trygghetsberedningen"])
    #expect(report.deliveries.first?.record == "KSKF/2026:118")
    try session.type("s<Tab><Tab><Tab>Mer om unga.<PgDn><Enter>")
    let answers = session.chronicle.state.frozenReports.first?.deliveries.first?.answers ?? []
    #expect(answers.map(\.note) == ["Mer om unga."])
    #expect(session.screen.contains("Överlämnad") && session.screen.contains("Mer om unga."))
  }

  @Test func aProposalIsPreparedWhereItStands() throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    let proposal = try #require(session.chronicle.state.waitingProposals.first)
    #expect(proposal.activity == "A03")
    try session.type("1/A03<Enter>p<PgDn><Enter>")
    let body = session.chronicle.state.proposal(proposal.id)?.preparations.first?.body
    #expect(body?.hasPrefix("KSG") == true, "\(session.reply)\n\(session.screen)")
    try session.type("<Enter>")
    #expect(session.screen.contains("berett av KSG"), "\(session.screen)")
  }
}
