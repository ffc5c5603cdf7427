import PlanDomain
import PlanStorage
import TestSupport
import Testing

@Suite struct WrittenTextTests {
  @Test(arguments: [
    "no", "on", "yes", "true", "null", "~", "010", "0x1F", "12:30", "1.10", "1e3", "2026-03-01",
    "007", ".inf", "=", "<<", "1_000",
  ])
  func aValueIsReadAsTheTextThatWasWritten(value: String) throws {
    let reading = readActivities(
      activities(
        """
          - id: A01
            serves: [D1.1]
            title: \(value)
            places: [\(value), "\(value)"]
        """))
    let activity = try #require(reading.plan?.activities.first)
    #expect(activity.title == value)
    #expect(activity.places == [value, value])
  }

  @Test(.fault(.f60)) func daysNeedNoQuotationMarks() throws {
    let reading = readActivities(
      activities(
        """
          - id: A01
            serves: [D1.1]
            title: Ett
            responsible: { party: polis, function: kommunpolis }
            schedule: { from: 2024-02-29, to: 2024-12-31, checkpoints: [2024-06-30] }
        """))
    let schedule = try #require(reading.plan?.activities.first?.schedule)
    #expect(schedule.period == .days("2024-02-29", "2024-12-31"))
    #expect(schedule.checkpoints == [day("2024-06-30")])
    #expect(reading.diagnostics == [])
  }

  @Test(arguments: ["2024-2-1", "24-02-01", "2024-13-01", "2023-02-29", "1 mars", "20240201"])
  func whatIsNoDayIsAnError(text: String) {
    let reading = readActivities(
      activities(
        """
          - id: A01
            serves: [D1.1]
            title: Ett
            responsible: { party: polis, function: kommunpolis }
            schedule: { from: "\(text)", to: "2024-12-31" }
        """))
    #expect(reading.diagnostics.map(\.problem) == [.badDate(text)])
  }

  @Test(arguments: [
    "a01", "A", "A/1", "..", "A 1", "-A1", "Å01", "ABC", "A" + String(repeating: "1", count: 300),
    "A\u{301}1",
  ])
  func identifiersAreAsciiAndShort(text: String) {
    let reading = readActivities(
      activities("  - { id: \"\(text)\", serves: [D1.1], title: Ett }\n"))
    let isAllowed = Identifier<Activity>(text) != nil
    #expect(reading.diagnostics.contains { $0.problem.code == .badIdentifier } == !isAllowed)
    #expect(reading.plan?.activities.count == (isAllowed ? 1 : 0))
  }

  @Test func textsComeOutInNFC() throws {
    let reading = readActivities(
      activities("  - { id: A01, serves: [D1.1], title: \"Fa\u{308}ltgrupp i A\u{30A}rby\" }\n"))
    let title = try #require(reading.plan?.activities.first?.title)
    #expect(Array(title.unicodeScalars) == Array("F\u{E4}ltgrupp i \u{C5}rby".unicodeScalars))
  }

  @Test(.fault(.f37)) func aByteOrderMarkAndWindowsLineEndingsAreTolerated() throws {
    let text =
      "\u{FEFF}"
      + activities(
        """
          - id: A01
            serves: [D1.1]
            title: Ett
            how: |
              Rad ett
              Rad två
            responsible: { party: polis, function: kommunpolis }
            schedule: { from: 2024-01-01, to: 2024-12-31 }
        """
      ).replacing("\n", with: "\r\n")
    let reading = readActivities(text)
    #expect(reading.diagnostics == [])
    #expect(reading.plan?.activities.first?[.how] == "Rad ett\nRad två\n")
  }

  @Test func placesAreTrueBehindAByteOrderMark() {
    let reading = readAgreement("\u{FEFF}fromat: 1\r\nåäö: x\r\n")
    #expect(
      Array(reading.found.filter { $0.hasSuffix("unknown_key") }) == [
        "agreement.yaml:1:1 unknown_key", "agreement.yaml:2:1 unknown_key",
      ])
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{1B}", "\u{7F}", "\u{FFFE}", "\r"])
  func controlCharactersAndForeignLineBreaksAreErrorsAtTheirPlace(character: String) throws {
    let reading = readActivities(
      activities("  - { id: A01, serves: [D1.1], title: \"Ett\(character)x\" }\n  # slut\n"))
    #expect(
      reading.found.first { $0.hasSuffix("control_character") }
        == "activities.yaml:5:43 control_character")
    #expect(reading.plan?.activities.first?.title == "Ett x")
  }
}
