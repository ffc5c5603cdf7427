import PlanDomain
import TestSupport
import Testing

struct CalendarDateTests {
  @Test func everyDayFrom1900To2100SpellsItselfAndFollowsTheOneBefore() throws {
    let first = day("1900-01-01")
    var month = first.month
    var expected = (year: 1900, month: 1, day: 1)
    for number in 0..<73_414 {
      let date = first.adding(days: number)
      #expect(date.parts == expected)
      #expect(CalendarDate(date.description) == date)
      #expect(CalendarDate(year: expected.year, month: expected.month, day: expected.day) == date)
      expected.day += 1
      if date == month.lastDay {
        month = month.adding(months: 1)
        expected = (month.year, month.month, 1)
      }
    }
    #expect(expected.year == 2101)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-01 ", "2026/01/01",
    "", "0000-01-01", "2026-04-31", "\u{665}026-01-01",
  ])
  func textThatIsNoDayIsRefused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func leapDaysFollowTheGregorianRule() {
    #expect(CalendarDate("2024-02-29") != nil)
    #expect(CalendarDate("2000-02-29") != nil)
    #expect(CalendarDate("2100-02-29") == nil)
  }

  @Test func weekdaysCountFromMonday() {
    #expect(day("2026-11-21").weekday == 6)
    #expect(day("1970-01-01").weekday == 4)
    #expect(day("1969-12-29").weekday == 1)
  }

  @Test func aPeriodHoldsBothItsEnds() {
    let period = Period.days("2024-01-01", "2027-12-31")
    #expect(period.contains(day("2024-01-01")) && period.contains(day("2027-12-31")))
    #expect(!period.contains(day("2028-01-01")))
    #expect(period.days == 1461)
    #expect(period.elapsed(on: day("2023-01-01")) == 0)
    #expect(period.elapsed(on: day("2027-12-31")) == 1)
    #expect(Period(from: day("2026-01-02"), to: day("2026-01-01")) == nil)
  }
}
