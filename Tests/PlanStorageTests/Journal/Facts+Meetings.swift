import PlanDomain
import TestSupport

extension ExampleFacts {
  /// One of each event of a decision and a meeting.
  static func meetings(_ seen: [FactID]) -> [Fact] {
    decisions(DecisionID(seen[0]), seen) + meeting(MeetingID(seen[0]), seen)
      + settlements(DecisionID(seen[0]), MeetingID(seen[0]), seen)
  }

  private static let agenda = [
    AgendaItem("deviations", title: "Avvikelser", minutes: 15),
    AgendaItem("own-1", title: "Skrivelse från skolan"),
  ]

  private static let corrections: [DecisionField] = [
    .text("Rådet antar planen."),
    .responsible(Responsible(party: "polis", function: "kommunpolis")), .due(day("2026-12-31")),
    .item("decisions"),
  ]

  private static let changes: [MeetingField] =
    [
      .date(day("2026-11-27")), .place("Stadshuset"), .agenda(agenda),
      .chair(Responsible(party: "polis", function: "kommunpolis")),
      .deputy(Responsible(party: "kommun", function: "säkerhetschef")), .secretary("kanslist"),
    ]
    + [ClockTime("13:00").map(MeetingField.start), ClockTime("15:30").map(MeetingField.end)]
    .compactMap(\.self)

  private static func decisions(_ id: DecisionID, _ seen: [FactID]) -> [Fact] {
    let terms = DecisionTerms(
      meeting: MeetingID(seen[0]), item: "decisions",
      responsible: Responsible(party: "kommun", function: "säkerhetschef"),
      due: day("2026-12-31"),
      concerns: [Subject.activity("A07"), .goal("D3.2"), .deviation(DeviationID(seen[0]))]
        .compactMap(Concern.init), supersedes: DecisionID(seen[1]))
    let events: [Event] =
      [
        .decisionTaken(
          DecisionTaken(number: "B-2026-15", text: "Uppdraget ges.", terms: terms, seen: seen)),
        .decisionTaken(
          DecisionTaken(
            number: "B-2026-16", text: "KUG antar tidplanen.",
            terms: DecisionTerms(
              outside: OutsideMeeting(
                by: "KUG", .perCapsulam, because: "Nästa möte är i september.")),
            adopts: [seen[0]])),
        .decisionCarriedOut(DecisionCarriedOut(decision: id, seen: seen)),
        .decisionCarriedOut(DecisionCarriedOut(decision: id, seen: seen, note: "Klart i mars")),
      ]
      + corrections.map {
        .decisionCorrected(
          DecisionCorrected(decision: id, field: $0, seen: seen, note: "Skrivfel"))
      }
    return events.map { Fact($0) }
  }

  private static func meeting(_ id: MeetingID, _ seen: [FactID]) -> [Fact] {
    let head = ChainHead(
      writer: .kansli, number: 412, hash: String(repeating: "0a", count: 16))
    let document = FileDigest(String(repeating: "9f", count: 32)).map {
      FrozenDocument(file: "M-2026-11.md", digest: $0, heads: [head].compactMap(\.self))
    }
    let events: [Event?] =
      [
        .meetingPlanned(
          MeetingPlanned(
            number: "M-2026-11", body: "KUG", date: day("2026-11-20"), place: "Stadshuset",
            kind: .monthly, agenda: agenda)),
        .meetingPlanned(
          MeetingPlanned(
            number: "M-2026-12", body: "KUG", date: day("2026-12-18"), kind: .other, agenda: [])),
        .meetingOpened(MeetingOpened(meeting: id, seen: seen)),
        .meetingAttended(
          MeetingAttended(
            meeting: id, attendee: Attendee("säkerhetschef", party: "kommun"), seen: [],
            attendance: Attendance(.present, until: "deviations"))),
        .meetingAttended(
          MeetingAttended(
            meeting: id, attendee: Attendee("HR-direktör"), seen: [],
            attendance: Attendance(.coOpted))),
        .meetingAttended(
          MeetingAttended(
            meeting: id, attendee: Attendee("kommunpolis", party: "polis"), seen: [],
            attendance: Attendance(.present, from: "deviations", until: "own-1"))),
        .meetingNoted(
          MeetingNoted(meeting: id, item: "deviations", seen: [], text: "Genomgång.")),
        .meetingParked(MeetingParked(meeting: id, item: "own-1")),
        .meetingParked(MeetingParked(meeting: id, item: "own-1", note: "Tiden räckte inte")),
        .meetingClosed(MeetingClosed(meeting: id, seen: seen)),
        .meetingReopened(MeetingReopened(meeting: id, seen: seen, note: "Ett beslut saknades")),
        document.map {
          .minutesApproved(MinutesApproved(meeting: id, seen: seen, document: $0))
        },
      ] + changes.map { .meetingChanged(MeetingChanged(meeting: id, field: $0, seen: seen)) }
    return events.compactMap { $0.map { Fact($0) } }
  }

  private static func settlements(
    _ decision: DecisionID, _ meeting: MeetingID, _ seen: [FactID]
  ) -> [Fact] {
    let choices: [(RegisterKey, RegisterValue)] =
      [
        (.decisionState(decision), .decisionState(.carriedOut)),
        (.meetingStage(meeting), .meetingStage(.open)),
        (
          .attendance(meeting, Attendee("kommunpolis", party: "polis")),
          .attendance(Attendance(.present, until: "own-1"))
        ),
        (.attendance(meeting, Attendee("HR-direktör")), .attendance(Attendance(.absent))),
        (.itemNote(meeting, "deviations"), .itemNote("Genomgång.")),
      ] + corrections.map { (.decisionField(decision, $0.kind), .decisionField($0)) }
      + changes.map { (.meetingField(meeting, $0.kind), .meetingField($0)) }
    return choices.map { key, value in
      Fact(.conflictSettled(ConflictSettled(register: key, seen: seen, value: value)))
    }
  }
}
