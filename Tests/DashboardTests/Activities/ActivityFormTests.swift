import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct ActivityFormTests {
  @Test func aNewActivityIsProposedUnderTheGoalAndMarkedUntilItIsDecided() throws {
    var session = Session(try .deciding(), columns: 120, rows: 40)
    try session.type("1a<Tab>Orossamtal i alla stadsdelar<Tab><Tab>2027-01-01<Tab>2027-06-30<Tab>")
    try session.type("2027-03-31<Tab>kommunpolis<Tab>Tv\u{E5} omg\u{E5}ngar<PgDn><Enter>")
    let state = session.chronicle.state
    let proposal = try #require(state.waitingProposals.last)
    let activity = try #require(proposal.added)
    #expect(activity.serves == ["D1.1"] && activity.title == "Orossamtal i alla stadsdelar")
    #expect(activity.schedule?.checkpoints == [day("2027-03-31")])
    #expect(activity.responsible.map(\.function) == ["kommunpolis"])
    #expect(state.activity(activity.id) == nil)
    #expect(session.screen.contains("\(activity.id) ? väntar på beslut Orossamtal"))
    try session.type("o<Tab>")
    #expect(session.screen.contains("3 väntar på beslut"))
    try session.type("vbaanta<Enter>aktiviteten.<Tab><Tab><Tab><Down><Down>+<PgDn><Enter>")
    #expect(session.chronicle.state.activity(activity.id)?.title == activity.title)
  }

  @Test func aChangeOfThePlanIsAProposalOfEachPartThatWasAnsweredAnew() throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    let before = try #require(session.chronicle.state.activity("A02"))
    try session.type("1jje<Tab><Tab><C-u>2027-11-30<PgDn><Up><Up>Vakans<PgDn><Enter>")
    let change = try #require(session.changes.last, "\(session.screen)")
    #expect(change.wishes.count == 1 && change.shown.count == 1)
    let proposal = try #require(session.chronicle.state.waitingProposals.last)
    guard case .activityChanged(let event) = proposal.event,
      case .schedule(let schedule) = event.field
    else { return #expect(Bool(false), "a schedule is proposed") }
    #expect(schedule.period.end == day("2027-11-30") && event.note == "Vakans")
    #expect(schedule.period.start == before.schedule?.period.start)
    #expect(schedule.checkpoints == before.schedule?.checkpoints)
    #expect(session.chronicle.state.activity("A02")?.schedule == before.schedule)
    #expect(session.screen.contains("väntar på beslut"))
  }

  @Test func aContributionIsReadFromTheLineOfItsParty() throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    try session.type("1jje<Tab><Tab><Tab><Tab><Tab><Tab> och m\u{F6}ten<PgDn><Enter>")
    let wishes = session.changes.last?.wishes ?? []
    guard case .changeActivity("A02", .contribution(let contribution), _, _) = wishes.first else {
      return #expect(Bool(false), "a contribution is proposed: \(wishes)")
    }
    #expect(wishes.count == 1 && contribution.text.hasSuffix(" och m\u{F6}ten"))
    #expect(contribution.party == session.chronicle.state.plan.agreement.parties.last?.id)
  }

  @Test(arguments: [
    ("<Tab><Tab><C-u>2020-01-01", "Slutar före den börjar."),
    ("<Tab><C-u>", "Krävs: fyll i."),
    ("<Tab><Tab><Tab><C-u>31/2", "Skriv en dag"),
    ("<Tab><Tab><Tab><Tab><Tab><Tab><C-u><BS><C-u>bara text", "partens namn och kolon"),
  ])
  func whatCannotBeReadIsSaidBesideItsField(keys: String, words: String) throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    try session.type("1jje" + keys + "<PgDn><Enter>")
    #expect(session.changes.isEmpty && session.screen.contains(words), "\(session.screen)")
  }

  @Test func anIdentifierInUseIsRefusedBesideItsField() throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    try session.type("1a<C-u>A02<Tab>Ny<PgDn><Enter>")
    #expect(session.chronicle.state.waitingProposals.allSatisfy { $0.added == nil })
    #expect(session.screen.contains("\u{203A} Beteckning") && session.screen.contains("! "))
  }

  @Test func severalGoalsAreChosenAndTakenBack() throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    try session.type("1a<Tab>Ny<Tab>4.4<Enter>2.5<Enter><BS><PgDn><Enter>")
    let activity = session.chronicle.state.waitingProposals.last?.added
    #expect(activity?.serves == ["D1.1", "D4.4"])
  }

  @Test func aTextThatChoseNothingIsNotLost() throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    try session.type("1a<Tab>Ny<Tab>finns inte<PgDn><Enter>")
    #expect(session.changes.isEmpty && session.screen.contains("Finns inte i listan."))
    #expect(session.screen.contains("finns inte"))
  }
}
