import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct CalendarTests {
  private func chronicle(_ title: String? = nil) throws -> Chronicle {
    var agreement = ActionPlan.small.agreement
    agreement.cadence = [
      Cadence(
        title: title
          ?? "Del\u{E5}r 2; rapport, \\\u{E5}\u{E4}\u{F6}\\ till \u{1F46E}\u{200D}\u{2640} n\u{E4}mnden, som f\u{E5}r den",
        rhythm: .yearly(month: 8, day: 31), body: "KUG", source: "Rad 1\nRad 2\u{1B}[2J")
    ]
    let plan = ActionPlan(
      agreement: agreement, editions: [], activities: ActionPlan.small.activities)
    var chronicle = Chronicle(plan)
    try chronicle.record(.report("A01", "Hej"))
    return chronicle
  }

  @Test(.fault(.f106)) func aSignWithACombiningMarkIsEscaped() throws {
    let title = "A,\u{301} b;\u{301} c\\\u{301} \"\u{301}"
    FaultTally.note()
    let text = Calendar(from: try chronicle(title).basis()).text(in: .swedish)
    let found = Array(text.replacing("\r\n ", with: "").unicodeScalars)
    let written = "SUMMARY:A\\,\u{301} b\\;\u{301} c\\\\\u{301} \"\u{301}".unicodeScalars
    #expect(found.indices.contains { found[$0...].starts(with: written) })
  }

  private func text() throws -> String {
    Calendar(from: try chronicle().basis()).text(in: .swedish)
  }

  @Test func linesEndWithCRLFAndHoldAtMost75Octets() throws {
    let lines = try text().components(by: "\r\n")
    #expect(lines.last == "" && lines.count > 50)
    for line in lines {
      #expect(line.utf8.count <= 75, "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 }, "\(line)")
    }
  }

  @Test func specialCharactersAreEscapedAndTextIsFoldedWithoutLoss() throws {
    let unfolded = try text().replacing("\r\n ", with: "")
    #expect(
      unfolded.contains(
        "SUMMARY:Del\u{E5}r 2\\; rapport\\, \\\\\u{E5}\u{E4}\u{F6}\\\\ till \u{1F46E}\u{200D}\u{2640}"
      ))
    #expect(unfolded.contains("DESCRIPTION:KUG\\nRad 1\\nRad 2"))
  }

  @Test func theSameStateGivesTheSameBytesOnAnyDay() throws {
    let first = try text()
    #expect(try text() == first)
    #expect(first.contains("DTSTAMP:20260301T080002Z"))
    #expect(first.components(by: "BEGIN:VEVENT").count == first.components(by: "UID:").count)
  }

  @Test func anActivityThatIsMovedKeepsItsIdentity() throws {
    var chronicle = try chronicle()
    let before = uids(in: chronicle)
    let decision = try chronicle.record(.takeDecision(text: "Flyttas.")).decision
    let schedule = Schedule(period: .days("2024-02-01", "2027-01-10"))
    try chronicle.record(.changeActivity("A01", .schedule(schedule), decision: decision))
    #expect(uids(in: chronicle) == before)
    #expect(Set(before).count == before.count)
    let text = Calendar(from: chronicle.basis()).text(in: .swedish)
    #expect(text.contains("DTSTART;VALUE=DATE:20270110\r\nDTEND;VALUE=DATE:20270111"))
  }

  private func uids(in chronicle: Chronicle) -> [String] {
    Calendar(from: chronicle.basis()).text(in: .swedish).replacing("\r\n ", with: "")
      .components(by: "\r\n").filter { $0.hasPrefix("UID:") }.sorted()
  }
}

extension String {
  func components(by separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
