import PlanDomain
import TestSupport
import Testing

/// What has passed without what was to come, and what nobody has said.
struct LatenessTests {
  private static let checked = ActionPlan(
    agreement: ActionPlan.small.agreement, editions: [],
    activities: [
      .sample(
        "A01", serves: ["D1.1"], from: "2026-01-01", to: "2026-12-31",
        checkpoints: ["2026-05-15", "2026-08-31"])
    ])

  private func picture(_ state: PlanState, _ date: String) throws -> ActivityPicture {
    try #require(Picture(of: state, on: day(date)).activity("A01"))
  }

  @Test func aCheckpointWithoutReportIsNoDelay() throws {
    var chronicle = Chronicle(Self.checked, today: day("2026-02-01"))
    try chronicle.record(.progress("A01", to: .ongoing))
    let picture = try picture(chronicle.state, "2026-06-01")
    #expect(picture.lateness == .reportMissing(day("2026-05-15")) && !picture.isOverdue)
    let whole = Picture(of: chronicle.state, on: day("2026-06-01"))
    #expect(whole.tally.overdue == 0)
    let reason = Attention.reportMissing("A01", after: day("2026-05-15"), days: 17)
    #expect(whole.attention.contains(reason))
    #expect(reason.swedish == "rapport saknas efter 2026-05-15")
    #expect(reason.english == "report missing after 2026-05-15")
  }

  @Test func theLastDayOfWhatIsSaidNotToBeDoneIsADelay() throws {
    var chronicle = Chronicle(Self.checked, today: day("2026-02-01"))
    try chronicle.record(.progress("A01", to: .ongoing))
    let picture = try picture(chronicle.state, "2027-01-01")
    #expect(picture.lateness == .overdue(day("2026-12-31")) && picture.isOverdue)
  }

  @Test func whetherSomethingIsLateIsNotKnownWhileNobodyHasSaidHowFarItHasCome() throws {
    var chronicle = Chronicle(Self.checked, today: day("2026-02-01"))
    let silent = try picture(chronicle.state, "2027-01-05")
    #expect(silent.progress == .notStated && !silent.isOverdue && !silent.isStale)
    #expect(silent.reportMissingAfter == day("2026-12-31"))
    chronicle.today = day("2027-01-04")
    try chronicle.record(.report("A01", "Vi h\u{F6}ll p\u{E5}."))
    #expect(try picture(chronicle.state, "2027-01-05").isOverdue, "someone has spoken since")
  }

  @Test func whatWasNeverSaidIsNotStaleButIsToldAsUnreported() throws {
    let whole = Picture(of: PlanState(.small), on: day("2026-03-01"))
    #expect(whole.tally.stale == 0 && whole.tally.notStated == whole.tally.total)
    #expect(whole.attention.contains(.unreported("A01")))
    #expect(Attention.unreported("A01").swedish == "ingen rapport \u{E4}nnu")
  }

  @Test func noValueStandsAgainstWhatNobodyHasSaid() {
    let others = Progress.allCases.filter { $0 != .notStated }
    #expect(Progress.reportable == others && Progress.allCases.contains(.notStated))
    #expect(others.allSatisfy { $0.severity > Progress.notStated.severity })
    #expect(!Progress.notStated.isEnded && Progress.notStated.swedish == "ingen uppgift")
  }
}
