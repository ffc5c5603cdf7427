import PlanDomain
import PlanReports
import TestSupport
import Testing

/// The minutes hold what the meeting was: nothing less, and nothing that came later.
struct MinutesTests {
  var chronicle = Chronicle(.seated)
  let meeting: MeetingID

  init() throws {
    let agenda = [
      AgendaItem("deviations", title: "Avvikelser"), AgendaItem("own-1", title: "Skrivelse"),
    ]
    let new = NewMeeting(
      of: "R\u{E5}det", on: chronicle.today, place: "Stadshuset", agenda: agenda)
    meeting = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
  }

  /// Two notes, a changed assessment, two decisions, one item put off.
  private mutating func hold() throws {
    try chronicle.record(.report("A02", "F\u{F6}re m\u{F6}tet"))
    try chronicle.record(.openMeeting(meeting))
    try chronicle.record(
      .attend(meeting, Attendee("kommunpolis", party: "polis"), .init(.present, until: "own-1")))
    try chronicle.record(.attend(meeting, Attendee("rektor"), .init(.coOpted)))
    try chronicle.record(.noteItem(meeting, "deviations", "F\u{F6}rst"))
    try chronicle.record(.noteItem(meeting, "deviations", "Tv\u{E5} gicks igenom."))
    try chronicle.record(.assess("A01", .atRisk, note: "Personal saknas"))
    try chronicle.record(.progress("A02", to: .dropped, note: "Ryms inte"))
    let proposal = try #require(chronicle.state.waitingProposals.first)
    try chronicle.record(
      .takeDecision(
        text: "Aktiviteten avf\u{F6}rs.", adopts: [proposal.id],
        terms: .init(
          meeting: meeting, item: "deviations",
          responsible: Responsible(party: "kommun", function: "s\u{E4}kerhetschef"),
          due: day("2026-04-01"))))
    try chronicle.record(.takeDecision(text: "Antecknas.", terms: .init(meeting: meeting)))
    try chronicle.record(.parkItem(meeting, "own-1", note: "Tiden r\u{E4}ckte inte"))
    try chronicle.record(.closeMeeting(meeting))
    let next = NewMeeting(of: "R\u{E5}det", on: day("2026-04-10"), agenda: [])
    try chronicle.record(.planMeeting(next))
  }

  private func text(approving approval: MinutesReport.Approval? = nil) throws -> String {
    let report = MinutesReport(meeting, from: chronicle.basis(), approving: approval)
    return try #require(report).page(in: .swedish).written(as: .text, in: .swedish)
  }

  @Test mutating func theyHoldExactlyWhatTheMeetingWas() throws {
    try hold()
    try chronicle.record(.report("A03", "Efter m\u{F6}tet"))
    #expect(
      try text() == """
        Minnesanteckningar M-2026-01
        Prov 2024-2027 \u{B7} utkast 2026-03-01 \u{B7} Exempel

          Grupp         Strategiska r\u{E5}det
          M\u{F6}tesdag      2026-03-01
          Plats         Stadshuset
          Typ           m\u{E5}nadsm\u{F6}te
          Ordf\u{F6}rande    s\u{E4}kerhetschef (n\u{E4}rvaro ej antecknad)
          Antecknat av  kansli

        N\u{E4}rvaro
          Funktion       Part    N\u{E4}rvaro
          s\u{E4}kerhetschef  kommun  ej antecknad
          kommunpolis    polis   n\u{E4}rvarande, t.o.m. punkt 2
          rektor                 adjungerad

        Punkter
        1. Avvikelser
          Tv\u{E5} gicks igenom.

          Beslut B-2026-01  Aktiviteten avf\u{F6}rs.
          Ansvarig          s\u{E4}kerhetschef (kommun)
          Senast            2026-04-01
          Antar             A02 genomf\u{F6}rande: ingen uppgift \u{2192} avf\u{F6}rd (Ryms inte)

        2. Skrivelse
          Punkten bordl\u{E4}ggs till n\u{E4}sta m\u{F6}te: Tiden r\u{E4}ckte inte

        \u{D6}vriga beslut
          Beslut B-2026-02  Antecknas.

        \u{C4}ndrat under m\u{F6}tet
          - A01 bed\u{F6}mning: ej bed\u{F6}md \u{2192} risk f\u{F6}r avvikelse (Personal saknas)

        Bordlagt till n\u{E4}sta m\u{F6}te
          - 2. Skrivelse (Tiden r\u{E4}ckte inte)

        N\u{E4}sta m\u{F6}te
          M-2026-02, 2026-04-10

        Underskrifter
          Antecknat av  ........................................ kansli
          Justeras      ........................................

        """)
  }

  @Test mutating func whatIsUndoneOrChangedBetweenTwoSittingsIsNotInThem() throws {
    try chronicle.record(.openMeeting(meeting))
    try chronicle.record(.assess("A01", .onPlan))
    try chronicle.record(.undo())
    try chronicle.record(.closeMeeting(meeting))
    try chronicle.record(.report("A02", "Mellan"))
    try chronicle.record(.reopenMeeting(meeting, note: "Ett beslut saknas"))
    try chronicle.record(.report("A03", "Igen"))
    try chronicle.record(.closeMeeting(meeting))
    let text = try text()
    #expect(text.contains("Igen"))
    for word in ["enligt plan", "Mellan"] { #expect(!text.contains(word), "\(text)") }
  }

  @Test(.fault(.f79)) mutating func anApprovedOneChangesWithNothingThatComesLater() throws {
    try hold()
    let approval = MinutesReport.Approval(on: chronicle.today, by: "kansli")
    let approved = try text(approving: approval)
    #expect(approved.contains("godk\u{E4}nda 2026-03-01 av kansli"))
    let last = try #require(chronicle.state.history.last)
    let head = try #require(
      ChainHead(writer: last.writer, number: last.number, hash: String(repeating: "0", count: 32)))
    let digest = try #require(FileDigest(String(repeating: "a", count: 64)))
    let document = FrozenDocument(file: "M-2026-01.md", digest: digest, heads: [head])
    try chronicle.record(.approveMinutes(meeting, document))
    chronicle.today = day("2026-03-05")
    let decision = try #require(chronicle.state.decisions.first)
    try chronicle.record(.correctDecision(decision.id, .text("Annat."), note: "Fel"))
    try chronicle.record(.assess("A01", .onPlan), by: .polis)
    let sooner = NewMeeting(of: "R\u{E5}det", on: day("2026-03-20"), agenda: [])
    try chronicle.record(.planMeeting(sooner))
    // A copy of what is approved has its code, and nothing else that is new.
    let copy = try text().split(separator: "\n").filter {
      !$0.contains("M-2026-01 \u{B7} aaaa-aaaa-aaaa")
    }
    #expect(copy == approved.split(separator: "\n"))
    #expect(try text().contains("Kontrollkod"))
  }

  @Test mutating func theSameMeetingGivesTheSameBytes() throws {
    try hold()
    for form in DocumentForm.allCases {
      let reports = [0, 1].compactMap { _ in MinutesReport(meeting, from: chronicle.basis()) }
      let texts = reports.map { $0.page(in: .english).written(as: form, in: .english) }
      #expect(texts.count == 2 && texts[0] == texts[1])
    }
  }

  @Test mutating func decisionsThatAreCarriedOutOrCorrectedInTheMeetingStandInThem() throws {
    let earlier = try chronicle.record(.takeDecision(text: "Kameror s\u{E4}tts upp.")).decision
    try chronicle.record(.openMeeting(meeting))
    try chronicle.record(.carryOut(earlier, note: "Klart i g\u{E5}r"))
    try chronicle.record(.closeMeeting(meeting))
    let text = try text()
    #expect(text.contains("Uppf\u{F6}ljning av beslut"))
    #expect(text.contains("B-2026-01") && text.contains("Klart i g\u{E5}r"))
  }

  @Test mutating func workOfALaterDayIsNotChangedInTheMeeting() throws {
    try chronicle.record(.openMeeting(meeting))
    try chronicle.record(.report("A01", "Sades d\u{E5}"))
    chronicle.today = day("2026-03-05")
    try chronicle.record(.report("A02", "Dagar senare"), by: .polis)
    try chronicle.record(.closeMeeting(meeting))
    #expect(try text().contains("Sades d\u{E5}") && !text().contains("Dagar senare"))
  }

  @Test mutating func theChairThatIsPrintedWasThere() throws {
    try chronicle.record(.openMeeting(meeting))
    let chair = Attendee("s\u{E4}kerhetschef", party: "kommun")
    #expect(try text().contains("s\u{E4}kerhetschef (n\u{E4}rvaro ej antecknad)"))
    try chronicle.record(.attend(meeting, chair, .init(.absent)))
    #expect(try text().contains("ej antecknat (s\u{E4}kerhetschef var fr\u{E5}nvarande)"))
    let other = Responsible(party: "polis", function: "kommunpolis")
    try chronicle.record(.changeMeeting(meeting, .chair(other)))
    #expect(try text().contains("Ordf\u{F6}rande    kommunpolis"))
  }

  @Test mutating func whoCameLateAndWhoTookOverStandsInThem() throws {
    try chronicle.record(.openMeeting(meeting))
    let chief = Attendee("s\u{E4}kerhetschef", party: "kommun")
    let police = Attendee("kommunpolis", party: "polis")
    try chronicle.record(.attend(meeting, chief, .init(.present, until: "deviations")))
    try chronicle.record(.attend(meeting, police, .init(.present, from: "deviations")))
    try chronicle.record(
      .changeMeeting(meeting, .deputy(Responsible(party: "polis", function: "kommunpolis"))))
    try chronicle.record(.changeMeeting(meeting, .secretary("kanslist")))
    let times = ["09:00", "10:30"].compactMap { ClockTime($0) }
    try chronicle.record(.changeMeeting(meeting, .start(times[0])))
    try chronicle.record(
      Change(.closeMeeting(meeting), .changeMeeting(meeting, .end(times[1]))))
    let text = try text()
    for line in [
      "Tid           09:00\u{2013}10:30",
      "Ordf\u{F6}rande    s\u{E4}kerhetschef (t.o.m. punkt 1), d\u{E4}refter kommunpolis",
      "Antecknat av  kanslist", "n\u{E4}rvarande, t.o.m. punkt 1",
      "n\u{E4}rvarande, fr.o.m. punkt 1",
      "Justeras      ........................................ s\u{E4}kerhetschef",
    ] { #expect(text.contains(line), "\(line)\n\(text)") }
    let html = try #require(MinutesReport(meeting, from: chronicle.basis()))
      .page(in: .swedish).written(as: .html, in: .swedish)
    #expect(html.contains("@page{size:A4") && html.contains("Justeras"))
  }

  @Test mutating func aDecisionOfAnotherDayThanTheMeetingsSaysWhich() throws {
    chronicle.today = day("2026-03-02")
    try chronicle.record(.openMeeting(meeting))
    try chronicle.record(
      Change(
        .takeDecision(text: "Tidigare.", terms: .init(meeting: meeting)), date: day("2026-02-27")))
    try chronicle.record(.closeMeeting(meeting))
    #expect(try text().contains("Fattat            2026-02-27"))
  }

  @Test mutating func whatCannotBeSaidOfAMeetingIsRefused() throws {
    try chronicle.record(.openMeeting(meeting))
    let police = Attendee("kommunpolis", party: "polis")
    #expect(throws: Refusal.comesAfterLeaving(from: "own-1", until: "deviations")) {
      try chronicle.record(
        .attend(meeting, police, .init(.present, from: "own-1", until: "deviations")))
    }
    let early = try #require(ClockTime("07:00"))
    #expect(throws: Refusal.endsBeforeItBegins(try #require(ClockTime("09:00")), early)) {
      try chronicle.record(.changeMeeting(meeting, .end(early)))
    }
  }

  @Test mutating func anAgendaSaysWhoIsCalledAndWhoLeadsInEveryForm() throws {
    try chronicle.record(.attend(meeting, Attendee("kommunpolis", party: "polis"), .init(.absent)))
    try chronicle.record(.changeMeeting(meeting, .secretary("kanslist")))
    let start = try #require(ClockTime("13:00"))
    try chronicle.record(.changeMeeting(meeting, .start(start)))
    let page = try #require(AgendaReport(meeting, from: chronicle.basis())).page(in: .swedish)
    for form in DocumentForm.allCases {
      let text = page.written(as: form, in: .swedish)
      for word in [
        "Kallade", "s\u{E4}kerhetschef", "kommunpolis", "f\u{F6}rhinder", "Ordf\u{F6}rande",
        "kanslist",
        "fr\u{E5}n 13:00", "Avvikelser", "Skrivelse",
      ] { #expect(text.contains(word), "\(form): \(word)\n\(text)") }
    }
    #expect(page.written(as: .html, in: .swedish).contains("@page{size:A4"))
  }
}
