import PlanDomain
import PlanStorage
import TestSupport
import Testing

@testable import samverkan

/// The day of a workspace, and when the next one begins.
@Suite struct WorkspaceClockTests {
  static let moments = [
    ("2026-03-12T23:59:30+01:00", "2026-03-12", 30),
    ("2026-03-13T00:00:00+01:00", "2026-03-13", 86_400),
    ("2026-07-01T21:30:00+00:00", "2026-07-01", 1_800),
    ("2026-07-01T22:30:00+00:00", "2026-07-02", 84_600),
  ]

  @Test(arguments: moments)
  func aDayEndsAtMidnightOfTheWorkspacesOwnZone(now: String, today: String, seconds: Int) throws {
    let clock = try clock(at: now)
    #expect(clock.today == day(today))
    #expect(clock.secondsToMidnight == Int64(seconds))
  }

  @Test func aDayThatStandsStillHasNoMidnight() throws {
    let clock = try clock(at: "2026-03-12T23:59:30+01:00", asked: day("2026-01-01"))
    #expect(clock.today == day("2026-01-01") && clock.secondsToMidnight == nil)
  }

  /// Elsewhere what is recorded has the time of the wall clock.
  @Test(
    arguments: [
      ("2026-11-20", nil, "2026-11-20"), ("2026-11-20", "2026-11-25", "2026-11-25"),
      (nil, "2026-11-25", "2026-03-12"),
    ] as [(String?, String?, String)])
  func onlyInAnExampleTheDayThatIsAskedForDatesWhatIsRecorded(
    example: String?, asked: String?, recorded: String
  ) throws {
    let clock = try clock(
      at: "2026-03-12T12:00:00+01:00", asked: asked.map { day($0) },
      example: example.map { day($0) })
    #expect(clock.timestamp.date == day(recorded))
  }

  @Test func whatIsDueIsTakenOnceAndMidnightIsSetAnew() {
    var deadlines = Deadlines()
    deadlines.set(.midnight, after: .seconds(3_600))
    deadlines.set(.midnight, after: .seconds(-1))
    deadlines.set(.look, after: .seconds(3_600))
    #expect(deadlines.next == .zero)
    #expect(deadlines.takeDue() == [.midnight])
    #expect(deadlines.takeDue().isEmpty)
    #expect(deadlines.next.map { $0 > .seconds(3_000) } == true)
  }

  private func clock(
    at now: String, asked: CalendarDate? = nil, example: CalendarDate? = nil
  ) throws -> WorkspaceClock {
    let seconds = try #require(Timestamp(now)).seconds
    let manifest = WorkspaceManifest(
      id: "prov", title: "Prov", agreement: "plan/agreement.yaml",
      exampleToday: example)
    return try WorkspaceClock(
      of: manifest, asked: asked,
      Surroundings(environment: [:], workingFolder: "/", executable: "/", now: { seconds }))
  }
}
