import PlanDomain
import TestSupport
import Testing

struct LawPictureTests {
  private func finding(
    _ section: LawSection, of state: PlanState, on date: String = "2026-03-01"
  ) throws -> LawPicture.Finding {
    let law = LawPicture(of: state, Picture(of: state, on: day(date)))
    return try #require(law.findings.first { $0.section == section })
  }

  @Test func everySectionHasItsFinding() {
    let state = PlanState(.small)
    let law = LawPicture(of: state, Picture(of: state, on: day("2026-03-01")))
    #expect(law.findings.map(\.section) == LawSection.allCases)
  }

  @Test(arguments: [
    ("2024-03-01", LawPicture.Finding.Standing.met), ("2025-09-04", .nearing),
    ("2026-03-01", .nearing), ("2026-03-02", .overdue),
  ])
  func theTwoYearsOfThePictureAreWatched(
    date: String, standing: LawPicture.Finding.Standing
  ) throws {
    var chronicle = Chronicle(today: day("2024-03-01"))
    #expect(try finding(.situation, of: chronicle.state).standing == .missing)
    try chronicle.record(.registerSituation("L\u{E4}gesbild", sources: ["Polisen"]))
    let new = NewMeeting(
      of: "KUG", on: chronicle.today, kind: .annual, agenda: [])
    let meeting = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    try chronicle.record(.openMeeting(meeting))
    try chronicle.record(.closeMeeting(meeting))
    let renewal = try finding(.renewal, of: chronicle.state, on: date)
    #expect(renewal.gaps.isEmpty && renewal.due == day("2026-03-01"))
    #expect(renewal.standing == standing)
    #expect(try finding(.situation, of: chronicle.state, on: date).standing == .met)
  }

  @Test func aPictureWithoutSourcesIsMetInPart() throws {
    var chronicle = Chronicle()
    try chronicle.record(.registerSituation("L\u{E4}gesbild"))
    let found = try finding(.situation, of: chronicle.state)
    #expect(found.standing == .partly && found.gaps == [.noSources])
  }

  @Test func anExampleIsNoDecidedPlan() throws {
    #expect(try finding(.plan, of: PlanState(.small)).gaps == [.planUndecided])
    let empty = ActionPlan(agreement: ActionPlan.small.agreement, editions: [], activities: [])
    let none = try finding(.plan, of: PlanState(empty))
    #expect(none.gaps == [.noPlan] && none.standing == .missing)
  }

  @Test func theAgreementsEndIsWatched() throws {
    let state = PlanState(.small)
    #expect(try finding(.agreements, of: state).due == day("2027-12-31"))
    let after = try finding(.agreements, of: state, on: "2028-01-01")
    #expect(after.gaps.contains(.agreementEnded) && after.due == nil)
    #expect(!(try finding(.agreements, of: state, on: "2027-12-31")).gaps.contains(.agreementEnded))
  }

  @Test func theShippedAgreementNamesItsCouncilAndWhoReceivesReports() throws {
    let state = PlanState(.example)
    #expect(try finding(.council, of: state).gaps == [.noMeeting])
    #expect(try finding(.reporting, of: state).gaps == [.noReport])
    #expect(try finding(.integration, of: state).standing == .met)
    #expect(try finding(.coordinator, of: state).gaps == [.noCoordinator])
  }

  @Test func whoeverWritesAsCoordinatorCoordinates() throws {
    var chronicle = Chronicle(.example)
    let entry = try chronicle.record(.progress("A01", to: .ongoing))
    let facts = [Fact(.activityReported(.init(activity: "A01", note: "Hej")))]
    chronicle.state.apply(
      Entry(
        id: EntryID(high: 1 << 40, low: 9), writer: .polis, number: 1,
        recordedAt: entry.recordedAt, author: "trygghetssamordnare", facts: facts))
    let found = try finding(.coordinator, of: chronicle.state)
    #expect(
      found.evidence.first == .function("trygghetssamordnare", latest: entry.recordedAt.date))
    #expect(found.standing == .met)
  }

  @Test func everyParagraphStandsByItself() {
    #expect(LawSection.allCases.map(\.rawValue) == (4...13).map(String.init))
    for language in Language.allCases {
      for section in LawSection.allCases {
        #expect(section.worded(in: language).contains(section.rawValue))
      }
    }
  }

  @Test func coordinationIsShownByGroupsAndAgreementsByPurpose() throws {
    let state = PlanState(.example)
    let coordination = try finding(.coordination, of: state)
    let named = state.plan.activities.count { $0.coordination != nil }
    #expect(coordination.evidence.last == .coordinated(named, of: state.plan.activities.count))
    #expect(try finding(.agreements, of: state).evidence.last == .purpose(areas: 4))
    #expect(try finding(.coordination, of: PlanState(.unplanned)).gaps == [.noGroup])
  }

  @Test func whoInformsIsACommitmentThatSomebodyReportsOn() throws {
    var chronicle = Chronicle(.example)
    let commitment = try #require(
      chronicle.state.plan.agreement.commitments.first { $0.title.contains("kommunikation") })
    #expect(
      try finding(.contact, of: chronicle.state).gaps == [.noCoordinator, .informationNotReported])
    try chronicle.record(.reportCommitment(commitment.id, "Pressmeddelande"))
    let told = try finding(.contact, of: chronicle.state)
    #expect(told.gaps == [.noCoordinator])
    #expect(
      told.evidence.contains(
        .commitment(commitment.title, reports: 1, latest: chronicle.today)))
    #expect(try finding(.contact, of: PlanState(.small)).gaps.contains(.noInformation))
  }
}
