import PlanDomain
import TestSupport
import Testing

struct DevelopmentTests {
  /// A history over several months, each entry on a day of its own.
  private func chronicle(_ seed: UInt64) throws -> Chronicle {
    var generator = SeededGenerator(seed: seed)
    var chronicle = Chronicle(.example, today: day("2026-01-05"))
    let activities = chronicle.state.plan.activities.map(\.id)
    for _ in 0..<40 {
      chronicle.today = chronicle.today.adding(days: Int.random(in: 0...12, using: &generator))
      let id = try #require(activities.randomElement(using: &generator))
      let value = try #require(Assessment.allCases.randomElement(using: &generator))
      _ = try? chronicle.record(.assess(id, value, note: "Läget"))
    }
    return chronicle
  }

  /// The slow way: the state as it was known, drawn month by month.
  @Test(arguments: UInt64(0)..<6)
  func eachMonthStandsAsItWasKnownWhenItEnded(seed: UInt64) throws {
    let chronicle = try chronicle(seed)
    let state = chronicle.state.holding(on: chronicle.today)
    let picture = Picture(of: state, on: chronicle.today)
    let development = Development(of: state, picture)
    #expect(development.latest == picture.date.month)
    for month in development.months {
      let last = min(month.lastDay, chronicle.today)
      let then = Picture(of: state.asOf(last), on: last)
      for area in then.areas {
        let told = development.tally(of: area.area.id, in: month)
        #expect(told == (month > picture.date.month ? nil : area.tally), "\(month)")
      }
    }
    let first = try #require(development.months.first)
    #expect(development.tally(of: development.areas[0], in: first.adding(months: -1)) == nil)
  }

  @Test(arguments: UInt64(0)..<6)
  func whatIsKeptFromBeforeChangesNothing(seed: UInt64) throws {
    var chronicle = try chronicle(seed)
    let before = Development(
      of: chronicle.state, Picture(of: chronicle.state, on: chronicle.today))
    chronicle.today = chronicle.today.adding(days: 40)
    _ = try? chronicle.record(.assess("A05", .deviating, note: "Nytt"))
    let picture = Picture(of: chronicle.state, on: chronicle.today)
    #expect(
      Development(of: chronicle.state, picture, renewing: before)
        == Development(of: chronicle.state, picture))
    // What another recorded long ago comes in late.
    var late = chronicle
    late.today = day("2026-01-10")
    _ = try? late.record(.assess("A02", .deviating, note: "Sent"), by: .polis)
    let now = Picture(of: late.state, on: chronicle.today)
    let old = Development(of: chronicle.state, picture)
    #expect(Development(of: late.state, now, renewing: old) == Development(of: late.state, now))
  }
}
