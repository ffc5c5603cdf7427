import ExampleData
import PlanDomain
import TestSupport
import Testing

/// The journals in `Data/` are what the generator makes of the plans beside them.
struct ShippedJournalTests {
  private static let eskilstuna = ShippedJournal("eskilstuna-2024-2027")
  /// Made once: a story of three years with its minutes takes seconds.
  private static let told = Result {
    try ExampleJournal(
      of: eskilstuna.plan(), in: eskilstuna.workspace, until: day("2026-11-20"), seed: 2026)
  }

  @Test func theJournalOfEskilstunaIsMadeFromItsPlanAndASeed() throws {
    try Self.eskilstuna.compare(with: Self.told.get())
  }

  @Test func everyKindOfEventOccursAndSomethingIsStillOpen() throws {
    let state = try told()
    let facts = state.history.flatMap(\.facts)
    #expect(Set(facts.map { name(of: $0.event) }).count == 37)
    #expect(facts.contains { $0.reportedFor != nil } && facts.contains { $0.date != nil })
    let today = Picture(of: state, on: day("2026-11-20"))
    #expect(today.reviewQueue(of: today.date.month).count >= 3)
    #expect(state.deviations.contains { !$0.isOpen })
    #expect(!state.conflicts.isEmpty && state.waitingProposals.count >= 2)
    #expect(state.history.first.map { $0.recordedAt.date < day("2024-02-01") } == true)
    #expect(state.history.last.map { $0.recordedAt.date >= day("2026-11-01") } == true)
    // Nobody says of an activity that it has not begun before somebody reports on it.
    let said: Set<Progress> = [.ongoing, .paused, .done, .dropped, .notStated]
    #expect(Set(state.activities.map { state.progress(of: $0.id) }) == said)
    #expect(Set(state.activities.map { state.assessment(of: $0.id) }) == Set(Assessment.allCases))
  }

  @Test func theCouncilMeetsEveryMonthButInJulyAndReportsTwiceAYear() throws {
    let state = try told()
    let meetings = state.meetings
    #expect(meetings.count == 32 && meetings.dropLast().allSatisfy(\.isHeld))
    #expect(Set(meetings.map(\.date.month)).count == 32)
    #expect(!meetings.contains { $0.date.month.month == 7 })
    #expect(
      meetings.filter { $0.kind == .interim }.map(\.date.month.description)
        == ["2024-09", "2025-09", "2026-09"])
    #expect(
      meetings.filter { $0.kind == .annual }.map(\.date.month.description)
        == ["2025-01", "2026-01"])
    for meeting in meetings.dropLast() {
      #expect(meeting.attendance.count >= 13 && meeting.items.filter { $0.note != nil }.count >= 5)
    }
  }

  @Test func theNextMeetingIsPlannedWithEverythingThatWaits() throws {
    let state = try told()
    let today = day("2026-11-20")
    let next = try #require(state.meetings.last)
    #expect(next.stage == .planned && next.date > today && next.body == "KUG")
    let carried = state.carriedOver(to: next.id)
    #expect(!carried.items.isEmpty && carried.decisions.count >= 3)
    let titles = next.items.map(\.title)
    #expect(carried.items.allSatisfy { titles.contains($0.planned.title) })
    let kinds = Set(state.waitingProposals.map(\.changes))
    #expect(kinds.isSuperset(of: ["schedule", "dropped"]), "\(kinds)")
  }

  @Test func decisionsStandInEveryWay() throws {
    let state = try told()
    let standings = state.decisions.map { $0.standing(on: day("2026-11-20")) }
    #expect(Set(standings) == Set(Decision.Standing.allCases))
    #expect(standings.filter { $0 == .overdue }.count == 1)
    #expect(state.decisions.contains { !$0.adopts.isEmpty })
    #expect(state.decisions.contains { !$0.rejects.isEmpty })
    #expect(state.decisions.filter { $0.originalText != nil }.count == 2)
    #expect(state.decisions.allSatisfy { $0.meeting != nil && $0.item != nil })
  }

  @Test func theMinutesAreApprovedUntilTheLatestWhichAwaitsTheNextMeeting() throws {
    let held = try told().meetings.filter(\.isHeld)
    #expect(held.dropLast().allSatisfy { $0.stage == .approved && $0.minutes != nil })
    #expect(held.last?.stage == .closed && held.last?.minutes == nil)
  }

  @Test func aYearAndAnInterimReportAreFrozenAndSomethingCameLate() throws {
    let state = try told()
    let reports = state.frozenReports
    #expect(reports.map(\.number) == ["R-2026-01", "R-2026-02"])
    #expect(reports.map(\.kind) == [.helar, .delar2])
    #expect(reports.map(\.cutOff) == [day("2025-12-31"), day("2026-08-31")])
    #expect(reports.map(\.date) == [day("2026-01-16"), day("2026-09-18")])
    #expect(reports.allSatisfy { $0.record?.hasPrefix("Exempel") == true && $0.approved != nil })
    let late = state.history.filter { entry in
      entry.recordedAt.date > day("2026-09-18")
        && entry.facts.contains { $0.date.map { $0 <= day("2026-08-31") } ?? false }
    }
    #expect(late.count == 1)
  }

  @Test func whatTheAgreementStatesIsMeasuredOnItsOwnDayAndTheRestIsCalledAnExample() throws {
    let state = try told()
    let stated = state.plan.indicators.filter { $0.source != "Exempel" }
    #expect(stated.count == 4)
    for indicator in stated {
      let measured = state.measurements(of: indicator.id)
      #expect(measured.map(\.date) == [indicator.baseline?.date], "\(indicator.id)")
      #expect(measured.map(\.value) == [indicator.baseline?.value], "\(indicator.id)")
      #expect(measured.allSatisfy { $0.source?.contains("verenskommelsen") == true })
    }
    for indicator in state.plan.indicators.dropFirst(stated.count) {
      let measured = state.measurements(of: indicator.id)
      #expect(measured.count == 5 && measured.allSatisfy { $0.source == "Exempel" })
    }
    let standings = state.indicators(on: day("2026-11-20")).map(\.standing)
    #expect(Set(standings) == [.level, .undirected, .nearing, .reached, .receding])
  }

  private func told() throws -> PlanState {
    try Self.told.get().state
  }

  private func name(of event: Event) -> String {
    String("\(event)".prefix { $0 != "(" })
  }
}

extension Proposal {
  /// What it changes.
  fileprivate var changes: String {
    switch event {
    case .activityChanged(let event): event.field.kind == .schedule ? "schedule" : "text"
    case .activityProgressed(let event): event.progress.rawValue
    default: ""
    }
  }
}
