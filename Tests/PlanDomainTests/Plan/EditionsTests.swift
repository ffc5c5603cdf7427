import PlanDomain
import TestSupport
import Testing

struct EditionsTests {
  private func listed(_ plan: ActionPlan, on text: String) -> [String] {
    PlanState(plan).holding(on: day(text)).activities.map(\.id.rawValue)
  }

  @Test(arguments: [
    ("2024-06-01", []), ("2025-01-01", ["A01", "A25"]), ("2025-07-01", ["A01", "A25", "L1"]),
    ("2025-12-31", ["A01", "A25", "L1"]), ("2026-01-01", ["L1", "A01", "A26"]),
    ("2026-07-01", ["A01", "A26"]), ("2027-12-31", ["A01", "A27"]), ("2029-01-01", ["A01", "A27"]),
  ])
  func aDayHasWhatHeldThen(date: String, expected: [String]) {
    #expect(listed(.yearly(), on: date) == expected)
  }

  @Test func whereNothingHoldsAnyLongerWhatEndedLastIsStillShown() {
    #expect(listed(.yearly(3), on: "2027-02-01") == ["A01", "A26"])
  }

  @Test func anActivityOfAnyEditionIsFoundOnAnyDay() {
    for date in ["2025-03-01", "2026-03-01", "2027-03-01"] {
      let state = PlanState(.yearly()).holding(on: day(date))
      for id: ActivityID in ["A01", "A25", "A26", "A27", "L1"] {
        #expect(state.activity(id) != nil)
        #expect(Picture(of: state, on: day(date)).activity(id) != nil)
      }
      #expect(state.activity("A01")?.schedule?.period.end == day("\(date.prefix(4))-12-31"))
    }
  }

  @Test func anEvaluationHasEveryEditionThatHasHeld() {
    let state = PlanState(.yearly())
    func all(_ date: String) -> [String] {
      state.throughout(day(date)).activities.map(\.id.rawValue)
    }
    #expect(all("2027-12-31") == ["A25", "L1", "A26", "A01", "A27"])
    #expect(all("2026-06-30") == ["A25", "L1", "A01", "A26"])
  }

  @Test func withoutDaysALaterEditionHoldsFromTheYearThatItsVersionNames() {
    let editions = ActionPlan.yearly(saysDays: false).listed.filter { $0.version != "l\u{F6}ften" }
    let plan = ActionPlan(agreement: ActionPlan.small.agreement, listing: editions)
    #expect(listed(plan, on: "2024-06-01") == ["A01", "A25"])
    #expect(listed(plan, on: "2025-12-31") == ["A01", "A25"])
    #expect(listed(plan, on: "2026-01-01") == ["A01", "A26"])
    #expect(listed(plan, on: "2027-01-01") == ["A01", "A27"])
  }

  @Test func withoutDaysAnEditionOfTheSameYearHoldsFromItsAdoption() throws {
    func edition(_ version: String, _ status: PlanEdition.Status, _ id: ActivityID)
      -> ListedEdition
    {
      ListedEdition(
        version: version, files: [PlanEdition(version: version, status: status)],
        activities: [.sample(id, serves: ["D1.1"], from: "2026-01-01", to: "2026-12-31")])
    }
    let plan = ActionPlan(
      agreement: ActionPlan.small.agreement,
      listing: [edition("2026:1", .adopted, "A01"), edition("2026:2", .draft, "A02")])
    var chronicle = Chronicle(plan, today: day("2026-10-01"))
    func shown(on date: String) -> [ActivityID] {
      chronicle.state.holding(on: day(date)).activities.map(\.id)
    }
    #expect(shown(on: "2026-12-01") == ["A01"])
    #expect(chronicle.state.editionsToAdopt(on: chronicle.today) == ["2026:2"])
    let decision = try chronicle.record(.takeDecision(text: "Beslut")).decision
    try chronicle.record(.adoptPlan(version: "2026:2", digest: .sample, decision: decision))
    #expect(shown(on: "2026-09-30") == ["A01"] && shown(on: "2026-10-01") == ["A02"])
    #expect(chronicle.state.editionsToAdopt(on: chronicle.today).isEmpty)
  }

  @Test func plansOfDifferentPartiesHoldBesideEachOther() {
    func edition(_ version: String, _ owner: PartyID, _ id: ActivityID) -> ListedEdition {
      var activity = Activity.sample(id, serves: ["D1.1"], from: "2026-01-01", to: "2026-12-31")
      activity.owner = owner
      return ListedEdition(
        version: version, files: [PlanEdition(version: version, status: .adopted, owner: owner)],
        activities: [activity])
    }
    let plan = ActionPlan(
      agreement: ActionPlan.small.agreement,
      listing: [edition("2025:1", "kommun", "A01"), edition("2026:1", "polis", "A02")])
    let state = PlanState(plan).holding(on: day("2026-03-01"))
    #expect(state.activities.map(\.id) == ["A01", "A02"])
    #expect(state.owned(by: "polis").activities.map(\.id) == ["A02"])
    #expect(Picture(of: state.owned(by: "polis"), on: day("2026-03-01")).tally.toDo == 1)
    #expect(plan.owners == ["kommun", "polis"])
  }

  /// The reproduction: a postponement, folded into the next edition, which is then adopted.
  @Test func foldingAndAdoptingKeepsPostponementsDecisionsAndProposals() throws {
    var chronicle = Chronicle(.yearly(3), today: day("2026-09-01"))
    chronicle.state = chronicle.state.holding(on: chronicle.today)
    let decision = try chronicle.record(.takeDecision(text: "Tiden f\u{F6}rl\u{E4}ngs.")).decision
    let longer = Schedule(period: .days("2026-02-01", "2027-11-30"))
    try chronicle.record(.changeActivity("A26", .schedule(longer), decision: decision))
    try chronicle.record(.changeActivity("A26", .title("F\u{F6}rslag")))
    let before = Picture(of: chronicle.state, on: chronicle.today)
    var folded = ActionPlan.yearly().listed
    var moved = Activity.sample("A26", serves: ["D1.2"], from: "2026-02-01", to: "2027-11-30")
    moved.schedule = longer
    folded[3] = ListedEdition(
      version: "2027:1", from: day("2027-01-01"), files: folded[3].files, activities: [moved])
    let plan = ActionPlan(agreement: ActionPlan.small.agreement, listing: folded)
    chronicle.state = .replaying(chronicle.state.history, onto: plan.holding(on: chronicle.today))
    #expect(chronicle.state.editionsToAdopt(on: chronicle.today) == ["2026:1", "2027:1"])
    let adoption = try chronicle.record(
      .adoptPlan(version: "2027:1", digest: .sample, decision: decision))
    for date in ["2026-09-01", "2027-03-01"] {
      let state = chronicle.state.holding(on: day(date))
      let picture = try #require(Picture(of: state, on: day(date)).activity("A26"))
      #expect(picture.activity.schedule == longer)
      #expect((picture.postponement.count, picture.postponement.days) == (1, 365))
      #expect(picture.postponement.original == day("2026-11-30"))
      #expect(picture.proposals.count == 1 && picture.proposals.allSatisfy { !$0.isOutdated })
    }
    #expect(Picture(of: chronicle.state, on: chronicle.today).tally == before.tally)
    #expect(chronicle.state.register(.field("A26", .schedule)).current.count == 1)
    let later = chronicle.state.holding(on: day("2027-01-01"))
    #expect(later.register(.field("A26", .schedule)).current.isEmpty)
    let said = chronicle.state.summaries(of: chronicle.state.history[1]).map(\.english)
    #expect(said.allSatisfy { $0.contains("2026-11-30") && $0.contains("2027-11-30") })
    #expect(
      chronicle.state.summaries(of: adoption).map(\.english)
        == ["Edition 2027:1 adopted (1 decided change folded in)"])
  }

  @Test func aProposalThatRestsOnAFoldedChangeIsNotOutdated() throws {
    var chronicle = Chronicle(.yearly(3), today: day("2026-09-01"))
    let decision = try chronicle.record(.takeDecision(text: "Beslut")).decision
    try chronicle.record(.changeActivity("A01", .title("Ny titel"), decision: decision))
    try chronicle.record(.changeActivity("A01", .title("Nyare titel")))
    var listed = ActionPlan.yearly().listed
    var renamed = Activity.sample("A01", serves: ["D1.1"], from: "2025-01-01", to: "2027-12-31")
    renamed.title = "Ny titel"
    listed[3] = ListedEdition(version: "2027:1", files: listed[3].files, activities: [renamed])
    let plan = ActionPlan(agreement: ActionPlan.small.agreement, listing: listed)
    chronicle.state = .replaying(chronicle.state.history, onto: plan)
    try chronicle.record(.adoptPlan(version: "2027:1", digest: .sample, decision: decision))
    let state = chronicle.state.holding(on: day("2027-02-01"))
    #expect(state.register(.field("A01", .title)).current.isEmpty)
    #expect(state.waitingProposals.map(\.isOutdated) == [false])
  }

  @Test func anAddedActivityEndsWithTheEditionThatItWasAddedTo() throws {
    var chronicle = Chronicle(.yearly(), today: day("2026-09-01"))
    let decision = try chronicle.record(.takeDecision(text: "Beslut")).decision
    for (id, start, end) in [
      ("A40", "2026-10-01", "2026-12-01"), ("A41", "2027-02-01", "2027-06-01"),
    ] as [(ActivityID, String, String)] {
      let activity = Activity.sample(id, serves: ["D1.1"], from: start, to: end)
      try chronicle.record(.addActivity(activity, decision: decision))
    }
    func added(_ date: String) -> [ActivityID] {
      chronicle.state.holding(on: day(date)).activities.map(\.id)
        .filter { $0 == "A40" || $0 == "A41" }
    }
    #expect(added("2026-09-15") == ["A40", "A41"] && added("2027-03-01") == ["A41"])
    let state = chronicle.state.holding(on: day("2027-03-01"))
    #expect(Picture(of: state, on: day("2027-03-01")).activity("A40") != nil)
  }

  @Test(arguments: UInt64(0)..<100)
  func aClosedYearIsTheSameBeforeAndAfterALaterEditionIsListed(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var chronicle = Chronicle(.yearly(3), today: day("2025-02-01"))
    for _ in 0..<30 {
      let ids: [ActivityID] = ["A01", "A25", "A26", "L1"]
      let id = ids[Int.random(in: 0..<4, using: &generator)]
      let wishes: [Wish] = [
        .progress(id, to: .ongoing, note: "Arbete"), .report(id, "Rapport"),
        .assess(id, .atRisk, note: "Risk"), .progress(id, to: .done, note: "Klart"),
      ]
      _ = try? chronicle.record(wishes[Int.random(in: 0..<4, using: &generator)])
      chronicle.today = chronicle.today.adding(days: Int.random(in: 1..<25, using: &generator))
    }
    let history = chronicle.state.history
    let (before, after) = (
      PlanState.replaying(history, onto: .yearly(3)), PlanState.replaying(history, onto: .yearly())
    )
    for date in ["2025-08-31", "2025-12-31", "2026-08-31", "2026-12-31"].map(day) {
      let pictures = [before, after].map { Picture(of: $0.about(daysUpTo: date), on: date) }
      #expect(pictures[0].activities == pictures[1].activities)
      // That the later one is still to be adopted names it, and is the one thing that is new.
      let attention = pictures.map { picture in
        picture.attention.filter { if case .editionToAdopt = $0 { false } else { true } }
      }
      #expect(attention[0] == attention[1])
      #expect(pictures[0].areas == pictures[1].areas)
    }
  }

  @Test func whatHasAHistoryAndIsGoneIsTold() throws {
    var chronicle = Chronicle(.yearly(3), today: day("2026-09-01"))
    for id: ActivityID in ["A01", "A26"] {
      try chronicle.record(.progress(id, to: .ongoing, note: "P\u{E5}g\u{E5}r"))
    }
    let later = PlanState.replaying(chronicle.state.history, onto: .yearly())
    #expect(chronicle.state.vanishedActivities(on: day("2026-09-01")) == [])
    #expect(later.vanishedActivities(on: day("2026-09-01")) == ["A26"])
    #expect(later.vanishedActivities(on: day("2027-02-01")) == ["A26"])
    try chronicle.record(.progress("A26", to: .done, note: "Klart"))
    let done = PlanState.replaying(chronicle.state.history, onto: .yearly())
    #expect(done.vanishedActivities(on: day("2027-02-01")) == [])
    let gone = PlanState.replaying(chronicle.state.history, onto: .yearly(1))
    #expect(gone.vanishedActivities(on: day("2026-09-01")) == [])
    let small = PlanState.replaying(later.history, onto: .small)
    #expect(small.vanishedActivities(on: day("2026-09-01")) == ["A26"])
  }

  @Test func filesThatAreAlteredAfterTheAdoptionAreTold() throws {
    func plan(_ text: String) -> ActionPlan {
      let last = ActionPlan.yearly().listed[3]
      let edition = ListedEdition(
        version: last.version, from: last.from, files: last.files, activities: last.activities,
        digest: FileDigest(String(repeating: text, count: 64)))
      return ActionPlan(
        agreement: ActionPlan.small.agreement, listing: ActionPlan.yearly(3).listed + [edition])
    }
    var chronicle = Chronicle(plan("a"), today: day("2026-12-01"))
    let decision = try chronicle.record(.takeDecision(text: "Antas")).decision
    let digest = try #require(FileDigest(String(repeating: "a", count: 64)))
    let today = chronicle.today
    func asked(_ state: PlanState) -> [Attention] {
      Picture(of: state, on: today).attention.filter { $0.edition == "2027:1" }
    }
    #expect(asked(chronicle.state) == [.editionToAdopt("2027:1")])
    try chronicle.record(.adoptPlan(version: "2027:1", digest: digest, decision: decision))
    #expect(asked(chronicle.state).isEmpty)
    let altered = PlanState.replaying(chronicle.state.history, onto: plan("b"))
    #expect(asked(altered) == [.editionAltered("2027:1")])
    #expect(altered.planRemarks(on: today).contains(.editionAltered("2027:1")))
  }

  @Test func whereSeveralHaveAPlanAnActivitySaysWhoseItIs() throws {
    func edition(_ owner: PartyID) -> ListedEdition {
      ListedEdition(
        version: "2026:1",
        files: [PlanEdition(version: "2026:1", status: .adopted, owner: owner)], activities: [])
    }
    let files = [edition("kommun"), edition("polis")].flatMap(\.files)
    let plan = ActionPlan(
      agreement: ActionPlan.small.agreement,
      listing: [ListedEdition(version: "2026:1", files: files, activities: [])])
    var chronicle = Chronicle(plan)
    var activity = Activity.sample("A01", serves: ["D1.1"], from: "2026-01-01", to: "2026-12-31")
    #expect(throws: Refusal.ownerRequired(["kommun", "polis"])) {
      try chronicle.record(.addActivity(activity))
    }
    activity.owner = "skola"
    #expect(throws: Refusal.unknownParty("skola")) {
      try chronicle.record(.addActivity(activity))
    }
    activity.owner = "polis"
    let decision = try chronicle.record(.takeDecision(text: "Beslut")).decision
    try chronicle.record(.addActivity(activity, decision: decision))
    #expect(chronicle.state.plan.fileToWrite(activity)?.owner == "polis")
    #expect(chronicle.state.owned(by: "polis").activities.count == 1)
    #expect(chronicle.state.owned(by: "kommun").activities.isEmpty)
  }

  @Test func anActivityOfTwoEditionsThatHoldAtOnceIsToldWithBothFiles() {
    let yearly = ActionPlan.yearly()
    #expect(yearly.listed.count == 4)
    #expect(PlanState(yearly).planRemarks(on: day("2026-03-01")).allSatisfy { !$0.isShared })
    var listed = yearly.listed
    listed[1] = ListedEdition(
      version: "l\u{F6}ften", from: listed[1].from, to: listed[1].to, files: listed[1].files,
      activities: listed[1].activities + [
        .sample("A26", serves: ["D1.2"], from: "2026-02-01", to: "2026-06-30")
      ])
    let state = PlanState(ActionPlan(agreement: yearly.agreement, listing: listed))
    let shared = PlanRemark.shared("A26", "plan/l\u{F6}ften.yaml", "plan/2026:1.yaml")
    #expect(state.planRemarks(on: day("2026-03-01")).filter(\.isShared) == [shared])
    for language in Language.allCases {
      let words = shared.worded(in: language)
      #expect(words.contains("plan/l\u{F6}ften.yaml") && words.contains("plan/2026:1.yaml"))
    }
  }

  @Test func whichEditionAnActivityIsOfIsSaidWhereItNoLongerHolds() {
    let plan = ActionPlan.yearly().holding(on: day("2026-03-01"))
    #expect(
      plan.edition(of: "A25", in: .swedish) == "2025:1, G\u{E4}ller 2025-01-01\u{2013}2025-12-31")
    #expect(
      plan.edition(of: "A27", in: .english)
        == "2027:1, " + AgreementWord.holds(day("2027-01-01"), day("2027-12-31")).english)
    #expect(
      plan.edition(of: "A26", in: .swedish) == nil && plan.edition(of: "A99", in: .swedish) == nil)
    #expect(ActionPlan.small.edition(of: "A01", in: .swedish) == nil)
  }
}

extension PlanRemark {
  fileprivate var isShared: Bool { if case .shared = self { true } else { false } }
}
