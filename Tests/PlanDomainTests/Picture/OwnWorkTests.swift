import PlanDomain
import TestSupport
import Testing

struct OwnWorkTests {
  private static let chief = Responsible(party: "kommun", function: "s\u{E4}kerhetschef")
  private static let officer = Responsible(party: "polis", function: "kommunpolis")

  private func work(
    of addressee: Addressee, in chronicle: Chronicle, on date: String
  ) -> OwnWork {
    let state = chronicle.state
    return OwnWork(of: addressee, in: state, Picture(of: state, on: day(date)))
  }

  @Test func whatIsLateAndWhatIsToBeReportedIsOnesOwn() throws {
    var chronicle = Chronicle()
    try chronicle.record(.progress("A02", to: .ongoing))
    let own = work(of: .function(Self.chief), in: chronicle, on: "2026-07-10")
    #expect(own.late == [.overdue("A02", days: 10)])
    #expect(own.cutOff == day("2026-12-31") && own.unreported.map(\.id) == ["A01", "A03"])
    let other = work(of: .function(Self.officer), in: chronicle, on: "2026-07-10")
    #expect(other.isEmpty)
  }

  @Test func aDeviationIsMendedByWhoeverAnswersForItElseByWhoeverAnswersForTheActivity() throws {
    var chronicle = Chronicle(today: day("2026-05-01"))
    let id = try chronicle.open(.sample("A01", due: "2026-06-01"))
    let own = work(of: .function(Self.officer), in: chronicle, on: "2026-06-03")
    #expect(own.deviations.map(\.id) == [id])
    #expect(own.late == [.remedyOverdue(id, "A01", days: 2)])
    let chief = work(of: .function(Self.chief), in: chronicle, on: "2026-06-03")
    #expect(chief.deviations.isEmpty)
    try chronicle.record(.closeDeviation(id, remedy: "Rättat.", note: "Klart"))
    #expect(work(of: .function(Self.officer), in: chronicle, on: "2026-06-03").isEmpty)
  }

  @Test func aDecisionIsCarriedOutByItsFunctionAndCountsForItsParty() throws {
    var chronicle = Chronicle()
    try chronicle.record(
      .takeDecision(
        text: "Skriv av.", terms: DecisionTerms(responsible: Self.officer, due: day("2026-03-20"))))
    for addressee in [Addressee.function(Self.officer), .party("polis")] {
      let own = work(of: addressee, in: chronicle, on: "2026-03-10")
      #expect(own.decisions.map(\.text) == ["Skriv av."])
      #expect(own.coming.map(\.date) == [day("2026-03-20")] && own.late.isEmpty)
    }
    #expect(work(of: .party("kommun"), in: chronicle, on: "2026-03-10").decisions.isEmpty)
  }

  @Test func whatComesReachesToTheNextCutOffAndAtLeastThirtyDays() {
    let chronicle = Chronicle()
    #expect(
      work(of: .party("kommun"), in: chronicle, on: "2026-03-01").horizon == day("2026-12-31"))
    let own = work(of: .party("kommun"), in: chronicle, on: "2026-12-20")
    #expect(own.horizon == day("2027-01-19"))
  }

  @Test func aMeetingComesToThoseWhoHaveASeatInTheGroup() throws {
    var chronicle = Chronicle(.seated)
    let new = NewMeeting(
      of: "R\u{E5}det", on: day("2026-04-01"), place: nil, kind: .monthly,
      agenda: chronicle.state.standardAgenda(.monthly, of: "R\u{E5}det", in: .swedish))
    try chronicle.record(.planMeeting(new))
    let member = work(of: .function(Self.officer), in: chronicle, on: "2026-03-10")
    #expect(member.coming.map(\.date) == [day("2026-04-01")])
    let stranger = Responsible(party: "polis", function: "utredare")
    #expect(work(of: .function(stranger), in: chronicle, on: "2026-03-10").isEmpty)
  }

  @Test func thoseWhoAnswerForSomethingAreListedPartyByParty() throws {
    var chronicle = Chronicle(.seated)
    #expect(chronicle.state.answering == [Self.chief])
    let id = try chronicle.open()
    #expect(chronicle.state.answering == [Self.chief, Self.officer])
    try chronicle.record(.closeDeviation(id, remedy: "Rättat.", note: "Klart"))
    #expect(chronicle.state.answering == [Self.chief])
    #expect(chronicle.state.seated == [Self.chief, Self.officer])
  }
}
