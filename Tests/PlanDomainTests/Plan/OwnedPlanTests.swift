import PlanDomain
import TestSupport
import Testing

/// One party's plan among several: what is told of it, and what is frozen of it.
struct OwnedPlanTests {
  var chronicle = Chronicle(.owned, today: day("2026-09-10"))

  private func picture(of owner: PartyID?) -> Picture {
    Picture(of: chronicle.state.owned(by: owner), on: chronicle.today)
  }

  @Test mutating func whatNeedsAttentionIsOfThatPlanOnly() throws {
    let before = chronicle.state
    try chronicle.record(.progress("A01", to: .ongoing))
    try chronicle.record(.progress("A01", to: .done), by: .polis, having: before)
    try chronicle.record(.openDeviation(.sample("A02", due: "2026-12-31")))
    try chronicle.record(.changeActivity("A03", .title("Annan titel")))
    let all = picture(of: nil).attention
    let (ours, theirs) = (picture(of: "kommun").attention, picture(of: "polis").attention)
    #expect(all.contains(.conflict(.progress("A01"))))
    #expect(ours.contains(.conflict(.progress("A01"))))
    #expect(!theirs.contains(.conflict(.progress("A01"))))
    #expect(theirs.contains { $0.deviation != nil } && !ours.contains { $0.deviation != nil })
    let activities = { (attention: [Attention]) in Set(attention.compactMap(\.activity)) }
    #expect(activities(ours).isSubset(of: ["A01", "A03"]))
    #expect(activities(theirs).isSubset(of: ["A02", "A10"]))
    #expect(activities(all) == activities(ours).union(activities(theirs)))
    let waiting = chronicle.state.waitingProposals
    #expect(waiting.count(where: chronicle.state.owned(by: "kommun").isOwned) == 1)
    #expect(waiting.count(where: chronicle.state.owned(by: "polis").isOwned) == 0)
  }

  @Test func anEditionOfAnotherPartyIsNotAskedAboutInOnesPlan() {
    func edition(_ version: String, _ owner: PartyID) -> ListedEdition {
      ListedEdition(
        version: version,
        files: [PlanEdition(version: version, status: .draft, owner: owner)], activities: [],
        digest: .sample)
    }
    let listed = [
      edition("2026:1", "kommun"), edition("2026:2", "polis"), edition("2027:1", "polis"),
    ]
    let state = PlanState(ActionPlan(agreement: ActionPlan.small.agreement, listing: listed))
    func asked(_ owner: PartyID?) -> Set<String> {
      let picture = Picture(of: state.owned(by: owner), on: day("2026-11-01"))
      return Set(picture.attention.compactMap(\.edition))
    }
    #expect(asked(nil).contains("2027:1"))
    #expect(asked("polis").contains("2027:1") && !asked("kommun").contains("2027:1"))
  }

  @Test mutating func aReportFrozenOnOnePlanStandsInForNoOther() throws {
    let august = day("2026-08-31")
    let entry = try chronicle.record(
      .freezeReport(.delar2, cutOff: august, owner: "polis", document: .sample("a.html")))
    func frozen(_ owner: PartyID?) -> String? {
      chronicle.state.owned(by: owner).frozenReport(.delar2, cutOff: august)?.number
    }
    #expect(frozen("polis") == "R-2026-01" && frozen(nil) == nil && frozen("kommun") == nil)
    try chronicle.record(.freezeReport(.delar2, cutOff: august, document: .sample("b.html")))
    #expect(frozen("polis") == "R-2026-01" && frozen(nil) == "R-2026-02")
    #expect(chronicle.state.frozenReports.map(\.owner) == ["polis", nil])
    #expect(
      chronicle.state.summaries(of: entry).map(\.english) == [
        "R-2026-01 frozen: second interim report up to 2026-08-31, the plan of polis"
      ])
  }

  @Test(arguments: [ActionPlan.owned, .small])
  func aReportIsFrozenOnlyOnAPlanThatThereIs(plan: ActionPlan) {
    var chronicle = Chronicle(plan, today: day("2026-09-10"))
    let none: PartyID = plan.owners.isEmpty ? "polis" : "landsting"
    #expect(throws: Refusal.noPlanOfOwn(none, plan.owners)) {
      try chronicle.record(
        .freezeReport(
          .delar2, cutOff: day("2026-08-31"), owner: none, document: .sample("a.html")))
    }
  }

  @Test mutating func whatHasChangedIsToldOfThatPlanOnly() throws {
    for id in ["A01", "A02"] as [ActivityID] { try chronicle.record(.report(id, "Klart snart")) }
    func told(_ owner: PartyID?) -> Set<ActivityID> {
      let state = chronicle.state.owned(by: owner)
      let since = Since(day("2026-09-01"), in: state, on: chronicle.today)
      return Set((since.areas.flatMap(\.activities) + since.others).map(\.activity))
    }
    #expect(told(nil) == ["A01", "A02"])
    #expect(told("kommun") == ["A01"] && told("polis") == ["A02"])
  }

  @Test mutating func theLogTellsOfThatPlanAndOfWhatIsEverybodys() throws {
    let ours = try chronicle.record(.report("A01", "Klart"))
    let theirs = try chronicle.record(.report("A02", "Klart"))
    let common = try chronicle.record(.attain("D1.1", .achieved, .up))
    let state = chronicle.state.owned(by: "kommun")
    #expect(state.isOwned(ours) && !state.isOwned(theirs) && state.isOwned(common))
    #expect([ours, theirs, common].allSatisfy(chronicle.state.isOwned))
  }
}
