import PlanDomain
import Testing

struct ClockTimeTests {
  @Test func everyMinuteReadsBackAsItself() {
    for minutes in 0..<1440 {
      let hour = minutes / 60
      let minute = minutes % 60
      let text = (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
      #expect(ClockTime(text)?.minutes == minutes && ClockTime(text)?.description == text)
      #expect(ClockTime(typed: text)?.minutes == minutes)
    }
  }

  @Test(arguments: [
    ("9", 540), ("09", 540), ("9.05", 545), ("09.05", 545), ("9:05", 545), ("905", 545),
    ("0905", 545), (" kl. 15.30 ", 930), ("KL 15:30", 930), ("kl15.30", 930), ("0", 0),
  ])
  func aTimeIsTypedAsPeopleWriteIt(text: String, minutes: Int) {
    #expect(ClockTime(typed: text)?.minutes == minutes)
  }

  @Test(arguments: ["", "24", "24:00", "9:60", "9:5", "-1", "12345", "9:05:00", "ett", "9.", ".5"])
  func whatIsNoTimeIsNone(text: String) {
    #expect(ClockTime(typed: text) == nil && ClockTime(text) == nil)
  }

  @Test(arguments: ["9:05", "0905", "09.05", "25:00", "09:60", "09:05 "])
  func filesSpellItInOneWay(text: String) { #expect(ClockTime(text) == nil) }

  @Test func aClockEastOfUTCShowsItsOwnTime() {
    let instant = Timestamp("2026-11-20T00:30:59+01:00")
    #expect(instant.map { ClockTime($0).description } == "00:30")
  }
}
