import PlanDomain
import TestSupport
import Testing

struct TimestampTests {
  @Test(arguments: [
    "2026-03-12T09:14:33+01:00", "2026-11-21T00:30:00+01:00", "1969-12-31T23:59:59-09:30",
    "2024-02-29T12:00:00+00:00",
  ])
  func textSurvivesTheRoundTrip(text: String) throws {
    #expect(try #require(Timestamp(text)).description == text)
  }

  @Test func anEntryAfterMidnightBelongsToTheDayOnTheLocalClock() throws {
    let timestamp = try #require(Timestamp("2026-11-21T00:30:00+01:00"))
    #expect(timestamp.date == day("2026-11-21"))
    #expect(timestamp.timeOfDay == "00:30")
    #expect(timestamp.seconds == (try #require(Timestamp("2026-11-20T23:30:00+00:00"))).seconds)
  }

  @Test(arguments: [
    "2026-03-12T24:00:00+01:00", "2026-03-12 09:14:33+01:00", "2026-03-12T09:14:33Z",
    "2026-03-12T09:14:33.5+01:00", "2026-03-12T09:60:33+01:00", "2026-02-30T09:14:33+01:00",
  ])
  func otherFormsAreRefused(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
