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

  @Test func aFoldNeverPartsAnEscape() throws {
    // Each length puts another of the escapes where the line must break.
    for length in 40..<60 {
      let title = String(repeating: "x", count: length) + String(repeating: ",;\\", count: 30)
      let text = Calendar(from: try chronicle(title).basis()).text(in: .swedish)
      for line in text.components(by: "\r\n") {
        #expect(line.utf8.count <= 75)
        let backslashes = line.reversed().prefix { $0 == "\\" }.count
        #expect(backslashes.isMultiple(of: 2), "\(line)")
      }
    }
  }

  /// A seated council with a meeting that has been planned.
  private func meeting(on date: String = "2026-04-01") throws -> (Chronicle, MeetingID) {
    var chronicle = Chronicle(.seated)
    let new = NewMeeting(
      of: "R\u{E5}det", on: day(date), place: "Rum 1", kind: .monthly,
      agenda: chronicle.state.standardAgenda(.monthly, of: "R\u{E5}det", in: .swedish))
    let id = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    return (chronicle, id)
  }

  private func event(of id: MeetingID, in chronicle: Chronicle) throws -> [String] {
    let text = Calendar(from: chronicle.basis()).text(in: .swedish) { date, time in
      Timestamp("\(date)T\(time):00+02:00")
    }
    let events = text.replacing("\r\n ", with: "").components(by: "BEGIN:VEVENT")
    return try #require(events.first { $0.contains("UID:meeting-\(id)@") })
      .components(by: "\r\n")
  }

  @Test func aMeetingWithHoursHasThemInUniversalTimeAndAnAlarm() throws {
    var (chronicle, id) = try meeting()
    #expect(try event(of: id, in: chronicle).contains("DTSTART;VALUE=DATE:20260401"))
    #expect(try event(of: id, in: chronicle).contains("TRIGGER:-PT15H"))
    try chronicle.record(.changeMeeting(id, .start(try #require(ClockTime("13:00")))))
    try chronicle.record(.changeMeeting(id, .end(try #require(ClockTime("15:30")))))
    let timed = try event(of: id, in: chronicle)
    for line in [
      "DTSTART:20260401T110000Z", "DTEND:20260401T133000Z", "TRIGGER:-P1D", "SEQUENCE:2",
      "STATUS:CONFIRMED", "LAST-MODIFIED:20260301T080004Z", "TRANSP:OPAQUE", "LOCATION:Rum 1",
    ] { #expect(timed.contains(line), "\(line) \(timed)") }
  }

  @Test func aMeetingThatIsMovedAndThenUndoneIsCancelledUnderTheSameName() throws {
    var (chronicle, id) = try meeting()
    #expect(try event(of: id, in: chronicle).contains("SEQUENCE:0"))
    try chronicle.record(.changeMeeting(id, .date(day("2026-04-08"))))
    let moved = try event(of: id, in: chronicle)
    #expect(moved.contains("SEQUENCE:1") && moved.contains("DTSTART;VALUE=DATE:20260408"))
    try chronicle.record(.undo())
    let back = try event(of: id, in: chronicle)
    #expect(back.contains("SEQUENCE:2") && back.contains("DTSTART;VALUE=DATE:20260401"))
    try chronicle.record(.undo())
    let undone = try event(of: id, in: chronicle)
    #expect(undone.contains("STATUS:CANCELLED") && undone.contains("SEQUENCE:3"))
    #expect(!undone.contains("BEGIN:VALARM"))
  }

  @Test func whatIsDroppedOrMovedAwayIsCancelled() throws {
    var plan = ActionPlan.small
    plan = ActionPlan(
      agreement: plan.agreement, editions: plan.editions,
      activities: [
        .sample(
          "A01", serves: ["D1.1"], from: "2024-02-01", to: "2026-12-10",
          checkpoints: ["2026-05-01"])
      ])
    var chronicle = Chronicle(plan)
    let decision = try chronicle.record(.takeDecision(text: "Flyttas.")).decision
    let schedule = Schedule(
      period: .days("2024-02-01", "2026-12-10"), checkpoints: [day("2026-06-01")])
    try chronicle.record(.changeActivity("A01", .schedule(schedule), decision: decision))
    func standing(_ name: String) -> String? {
      Calendar(from: chronicle.basis()).text(in: .swedish).replacing("\r\n ", with: "")
        .components(by: "BEGIN:VEVENT").first { $0.contains("UID:\(name)@") }?
        .components(by: "\r\n").first { $0.hasPrefix("STATUS:") }
    }
    #expect(standing("checkpoint-A01-20260501") == "STATUS:CANCELLED")
    #expect(standing("checkpoint-A01-20260601") == "STATUS:CONFIRMED")
    try chronicle.record(.progress("A01", to: .dropped, note: "Ryms inte", decision: decision))
    #expect(standing("checkpoint-A01-20260601") == "STATUS:CANCELLED")
    #expect(standing("end-A01") == "STATUS:CANCELLED")
  }

  @Test func aCalendarForAFunctionHasItsOwnAndItsMeetings() throws {
    let (chronicle, id) = try meeting()
    let officer = Responsible(party: "polis", function: "kommunpolis")
    let text = Calendar(from: chronicle.basis(), for: .addressee(.function(officer)))
      .text(in: .swedish).replacing("\r\n ", with: "")
    #expect(text.contains("X-WR-CALNAME:Exempel: Prov 2024-2027 \u{2013} kommunpolis"))
    #expect(text.contains("UID:meeting-\(id)@") && !text.contains("UID:end-"))
    let party = Calendar(from: chronicle.basis(), for: .addressee(.party("kommun")))
    #expect(party.text(in: .swedish).contains("UID:end-A01@"))
    let body = Calendar(from: chronicle.basis(), for: .body("R\u{E5}det")).text(in: .swedish)
    #expect(body.ranges(of: "BEGIN:VEVENT").count == 1)
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
