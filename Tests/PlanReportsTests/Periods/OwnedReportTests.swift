import PlanDomain
import TestSupport
import Testing

@testable import PlanReports

/// Reports on one party's plan: drafts, frozen ones, and two beside each other.
struct OwnedReportTests {
  private static func text(_ report: any Report) -> String {
    report.page(in: .swedish).written(as: .text, in: .swedish)
  }

  private static func basis(_ chronicle: Chronicle, _ owner: PartyID?) -> Basis {
    Basis(chronicle.state.owned(by: owner), on: chronicle.today, workspace: "prov")
  }

  private static func freeze(
    _ cutOff: String, of owner: PartyID?, in chronicle: inout Chronicle
  ) throws {
    let last = Dictionary(grouping: chronicle.state.history, by: \.writer).mapValues(\.count)
    let heads = last.compactMap {
      ChainHead(writer: $0, number: $1, hash: String(repeating: "0", count: 32))
    }
    let number = try chronicle.state.nextReportNumber(on: chronicle.today)
    try chronicle.record(
      .freezeReport(
        .helar, cutOff: day(cutOff), owner: owner,
        document: FrozenDocument(file: "\(number).html", digest: .sample, heads: heads)))
  }

  /// A year's reports on both plans, frozen on each and on both together.
  private static func frozen() throws -> Chronicle {
    var chronicle = Chronicle(.owned, today: day("2026-01-10"))
    try chronicle.record(Change(.report("A01", "Kommunens ord"), date: day("2025-11-01")))
    try chronicle.record(Change(.report("A02", "Polisens ord"), date: day("2025-11-01")))
    for owner in ["kommun", "polis", nil] as [PartyID?] {
      try freeze("2025-12-31", of: owner, in: &chronicle)
    }
    return chronicle
  }

  @Test func aFrozenReportIsOnThePlanThatItWasFrozenOnWhoeverLooks() throws {
    let chronicle = try Self.frozen()
    for viewer in ["kommun", "polis", nil] as [PartyID?] {
      let basis = Self.basis(chronicle, viewer)
      let texts = chronicle.state.frozenReports.map { Self.text(PeriodReport($0, from: basis)) }
      #expect(texts[0].contains("Kommunens ord") && !texts[0].contains("Polisens ord"))
      #expect(texts[1].contains("Polisens ord") && !texts[1].contains("Kommunens ord"))
      #expect(texts[2].contains("Kommunens ord") && texts[2].contains("Polisens ord"))
      #expect(texts[1].contains("bara planen"))
      #expect(!texts[2].contains("bara planen"))
    }
  }

  @Test func aDraftBecomesTheOneThatIsFrozenOnThatPlan() throws {
    let chronicle = try Self.frozen()
    func number(_ owner: PartyID?) -> String? {
      PeriodReport(
        .helar, cutOff: day("2025-12-31"), from: Self.basis(chronicle, owner),
        filing: .init(chronicle.today)
      ).filing.number
    }
    #expect(number("kommun") == "R-2026-01" && number("polis") == "R-2026-02")
    #expect(number(nil) == "R-2026-03")
  }

  @Test func aReportIsComparedWithTheLastOneOnTheSamePlan() throws {
    var chronicle = try Self.frozen()
    chronicle.today = day("2027-01-10")
    for (owner, earlier) in [("kommun", "R-2026-01"), ("polis", "R-2026-02"), (nil, "R-2026-03")]
      as [(PartyID?, String)]
    {
      let report = PeriodReport(
        .helar, cutOff: day("2026-12-31"), from: Self.basis(chronicle, owner),
        filing: .init(chronicle.today))
      #expect(Self.text(report).contains("den frysta rapporten \(earlier)"))
    }
    try chronicle.record(.progress("A02", to: .done))
    try Self.freeze("2026-12-31", of: "polis", in: &chronicle)
    let reports = chronicle.state.frozenReports
    let comparison = Comparison(reports[1], reports[3], from: chronicle.basis())
    #expect(comparison.before.picture.activities.map(\.id) == ["A02", "A10"])
    #expect(comparison.after.picture.activities.map(\.id) == ["A02", "A10"])
  }

  @Test func theListAndOneReportSayWhosePlanItIsOn() throws {
    let chronicle = try Self.frozen()
    let list = FrozenReportList(from: chronicle.basis())
    #expect(Self.text(list).contains("plan f\u{F6}r polis"))
    let id = chronicle.state.frozenReports[1].id
    let one = try #require(FrozenReportReport(id, from: chronicle.basis()))
    #expect(Self.text(one).contains("Lokalpolisomr\u{E5}de Provstad"))
    #expect(one.json(in: .swedish).member("owner") == .string("polis"))
    let whole = try #require(
      FrozenReportReport(chronicle.state.frozenReports[2].id, from: chronicle.basis()))
    #expect(whole.json(in: .swedish).member("owner") == .null)
  }

  @Test func anActivitySaysWhosePlanItIsInAndOfWhichFormerEdition() throws {
    let owned = try #require(ActivityReport("A02", from: Chronicle(.owned).basis()))
    #expect(Self.text(owned).contains("Plan f\u{F6}r"))
    #expect(owned.json(in: .swedish).member("owner") == .string("polis"))
    let yearly = Chronicle(.yearly(), today: day("2026-03-01")).basis()
    let former = try #require(ActivityReport("A25", from: yearly))
    #expect(Self.text(former).contains("2025:1, G\u{E4}ller 2025-01-01\u{2013}2025-12-31"))
    let current = try #require(ActivityReport("A26", from: yearly))
    #expect(!Self.text(current).contains("Utg\u{E5}va"))
    let plain = try #require(ActivityReport("A01", from: Chronicle().basis()))
    #expect(
      !Self.text(plain).contains("Plan f\u{F6}r") && !Self.text(plain).contains("Utg\u{E5}va"))
  }

  @Test func whatHasChangedIsToldWithTheTitleOfAnActivityThatNoLongerHolds() throws {
    var chronicle = Chronicle(.yearly(), today: day("2026-03-01"))
    chronicle.state = chronicle.state.holding(on: chronicle.today)
    try chronicle.record(.report("A25", "Slutrapporten"))
    let since = Since(day("2026-02-01"), in: chronicle.state, on: chronicle.today)
    let text = Self.text(SinceReport(since, from: chronicle.basis()))
    #expect(text.contains("Aktivitet A25") && text.contains("Slutrapporten"), "\(text)")
  }

  @Test(arguments: [("SE", true), ("FI", false)])
  func aMissingPictureOfTheSituationIsAGapOnlyWhereTheLawAsksForOne(
    code: String, isAsked: Bool
  ) throws {
    var agreement = ActionPlan.small.agreement
    agreement.country = try #require(Country(code))
    let plan = ActionPlan(
      agreement: agreement, editions: ActionPlan.small.editions,
      activities: ActionPlan.small.activities)
    let chronicle = Chronicle(plan, today: day("2026-11-20"))
    for kind in PeriodReport.kinds {
      let report = PeriodReport(
        kind, cutOff: day("2026-11-01"), from: chronicle.basis(), filing: .init(chronicle.today))
      #expect(report.gaps.contains(.noSituation) == isAsked)
      if !isAsked {
        #expect(!Self.text(report).contains("Ingen l\u{E4}gesbild \u{E4}r registrerad"))
      }
    }
    let year = PeriodReport(
      .helar, cutOff: day("2026-11-01"), from: chronicle.basis(), filing: .init(chronicle.today))
    #expect(Self.text(year).contains("Ingen l\u{E4}gesbild \u{E4}r registrerad") == isAsked)
  }

  @Test func theAgendaOfATemporaryGroupSaysWhatItIsForAndWhenItEnds() throws {
    var agreement = ActionPlan.deciding.agreement
    var project = Body(
      role: .operative, name: "Projektet", shortName: "Projektet", ends: day("2026-06-30"))
    project.purposes = ["Kartl\u{E4}gga tryggheten i centrum"]
    agreement.bodies.append(project)
    var chronicle = Chronicle(
      ActionPlan(
        agreement: agreement, editions: ActionPlan.small.editions,
        activities: ActionPlan.small.activities))
    func agenda(of body: String) throws -> String {
      let new = NewMeeting(of: body, on: day("2026-05-01"), agenda: [])
      let id = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
      return Self.text(try #require(AgendaReport(id, from: chronicle.basis())))
    }
    let text = try agenda(of: "Projektet")
    #expect(text.contains("Kartl\u{E4}gga tryggheten i centrum") && text.contains("2026-06-30"))
    #expect(try !agenda(of: "SG").contains("Till och med"))
    chronicle.today = day("2026-07-01")
    let shown = Self.text(AgreementReport(from: chronicle.basis()))
    #expect(shown.contains("2026-06-30 (gruppen har upph\u{F6}rt)"), "\(shown)")
  }
}
