import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// Seats in groups that are taken and left with keys, where the agreement is read.
struct SeatTests {
  private func session(_ plan: ActionPlan = .deciding) -> Session {
    Session(Chronicle(plan), columns: 120, rows: 40)
  }

  @Test func aSeatIsTakenByTheDecisionOfThoseWhoAppointAndLeftAgain() throws {
    var session = session()
    try session.type(
      "vba<Tab>S\u{E4}kerhetschefen utses.<Tab>1<Tab><Tab>Br\u{E5}dskar.<PgDn><Enter>")
    let decision = try #require(session.chronicle.state.decisions.last)
    try session.type("v\u{F6}a<C-u>SG<Tab>s\u{E4}kerhetschef<Tab><PgDn><Enter>")
    #expect(session.screen.contains("! Medlemmarna i SG utses av R\u{E5}det"), "\(session.screen)")
    #expect(session.chronicle.state.seats(in: "SG").count == 1)
    try session.type("utses<Enter><PgDn><Enter>")
    let seats = session.chronicle.state.seats(in: "SG")
    #expect(seats.map(\.function) == ["kommunpolis", "s\u{E4}kerhetschef"], "\(session.screen)")
    #expect(seats.last?.party == "kommun" && seats.last?.role == .member)
    #expect(session.chronicle.state.taking(of: seats[1], in: "SG")?.decision == decision.id)
    #expect(session.screen.contains("sedan 2026-03-01"), "\(session.screen)")
    try session.type("lSG: s\u{E4}ker<Enter><Tab>utses<Enter><PgDn><Enter>")
    #expect(session.chronicle.state.seats(in: "SG").map(\.function) == ["kommunpolis"])
    try session.type("u")
    #expect(session.chronicle.state.seats(in: "SG").count == 2)
  }

  @Test func theDayAndTheRoleAreTheOnesThatWereGiven() throws {
    var session = session()
    try session.type(
      "v\u{F6}a<C-u>Beredningen<Tab>kommunpolis<Tab>1<Tab><C-u>2026-02-01<PgDn><Enter>")
    let seat = try #require(session.chronicle.state.seats(in: "Beredningen").first)
    #expect(seat.role == .chair && seat.party == "polis", "\(session.screen)")
    #expect(session.chronicle.state.seats(in: "Beredningen", on: day("2026-01-31")).isEmpty)
    #expect(session.chronicle.state.seats(in: "Beredningen", on: day("2026-02-01")).count == 1)
  }

  @Test func aGroupThatHasEndedIsNotOfferedForSeatsOrMeetings() throws {
    var agreement = ActionPlan.deciding.agreement
    agreement.bodies.append(
      Body(
        role: .operative, name: "Projektet", shortName: "Projektet", ends: day("2026-02-28")))
    var session = session(
      ActionPlan(
        agreement: agreement, editions: ActionPlan.small.editions,
        activities: ActionPlan.small.activities))
    for keys in ["v\u{F6}a<C-u>", "<Esc>vma<Tab><Tab><C-u>"] {
      try session.type(keys)
      #expect(session.screen.contains("Beredningen"), "\(session.screen)")
      let offered = session.model.prompt.flatMap { prompt -> [FormOption]? in
        guard case .form(let form) = prompt, case .pick(let field) = form[.body]?.content else {
          return nil
        }
        return field.options
      }
      #expect(offered?.map(\.value).contains("SG") == true)
      #expect(offered?.map(\.value).contains("Projektet") == false)
    }
  }

  @Test func whereThereAreNoGroupsTheKeysSaySo() throws {
    var session = session(.small)
    try session.type("v\u{F6}a")
    #expect(session.model.prompt == nil && session.reply.contains("inga grupper"))
    try session.type("l")
    #expect(session.model.prompt == nil && session.reply.contains("Ingen funktion"))
  }

  @Test(arguments: [(60, 18), (80, 24), (120, 40)])
  func theFormsLookAsTheyShould(columns: Int, rows: Int) throws {
    var session = Session(try .example(), columns: columns, rows: rows)
    try session.type("v\u{F6}a")
    expectFrame(session.model.view(), matches: "seat-taken-\(columns)x\(rows)")
    try session.type("<Esc>l")
    expectFrame(session.model.view(), matches: "seat-left-\(columns)x\(rows)")
  }
}
