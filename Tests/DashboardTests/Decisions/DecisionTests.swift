import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct DecisionTests {
  @Test func aDecisionIsWrittenWithAPhraseAFunctionADayAndWhatItAdopts() throws {
    var session = Session(try .deciding(), columns: 120, rows: 40)
    try session.type("vbagodk<Enter>ny tidplan.<Tab>kommunpolis<Tab>+14<Tab>+<Down>-<Tab>")
    try session.type("Skriv<Tab><Tab>A05<PgDn><Enter>")
    let state = session.chronicle.state
    let decision = try #require(state.decisions.last)
    #expect(decision.text == "R\u{E5}det godk\u{E4}nner ny tidplan.")
    #expect(decision.responsible?.function == "kommunpolis")
    #expect(decision.due == day("2026-12-04") && decision.item == "own-1")
    #expect(decision.meeting == state.openMeeting?.id)
    #expect(decision.concerns == [.activity("A05")])
    #expect(decision.adopts.count == 1 && decision.rejects.count == 1)
    #expect(state.waitingProposals.isEmpty)
    #expect(session.reply.contains(decision.code) && session.screen.contains(decision.code))
  }

  @Test func aDecisionWithoutWordsIsRefusedAndWhatWasTypedIsKept() throws {
    var session = Session(try .deciding())
    try session.type("vba<Tab><Tab><Tab><Tab>+<PgDn><Enter>")
    #expect(session.changes.isEmpty && session.screen.contains("! Kr\u{E4}vs: fyll i."))
    try session.type("<Esc>a")
    #expect(session.screen.contains("+ antas"))
  }

  @Test func aProposalOnAnOutdatedBasisIsNotAdopted() throws {
    var session = Session(try .deciding(), columns: 120, rows: 40)
    try session.other(.progress("A17", to: .ongoing))
    try session.type("vba<Tab>Antas.<Tab><Tab><Tab>+<PgDn><Enter>")
    #expect(session.chronicle.state.waitingProposals.count == 2)
    #expect(session.screen.contains("Nytt beslut") && session.screen.contains("Antas."))
  }

  /// Between meetings: without a word on how it was taken nothing is adopted, and the form says so.
  @Test func whatIsDecidedOutsideAMeetingSaysHowAndWhy() throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    try session.type("vba<Tab>Antas.<Tab><Tab><Tab><Tab><Tab><Tab>+<PgDn><Enter>")
    let before = session.chronicle.state.decisions.count
    #expect(session.screen.contains("! Åtgärdsplanen ändras genom beslut i KUG."))
    try session.type("1<PgDn><Enter>")
    #expect(session.screen.contains("! En kommentar krävs"))
    #expect(session.chronicle.state.decisions.count == before)
    try session.type("Tiden går ut.<PgDn><Enter>")
    let decision = try #require(session.chronicle.state.decisions.last)
    #expect(decision.body == "KUG" && decision.outside?.form == .perCapsulam)
    #expect(decision.outside?.reason == "Tiden går ut." && decision.adopts.count == 1)
    try session.type("<End><Enter>")
    #expect(session.screen.contains("per capsulam, KUG: Tiden går ut."), "\(session.screen)")
  }

  @Test func inAMeetingOfAGroupThatPreparesThereAreNoProposalsToAdopt() throws {
    let group = "KSG Systemhotande brottslighet"
    var chronicle = try Chronicle.example()
    try chronicle.open(group)
    var session = Session(chronicle, columns: 120, rows: 40)
    try session.type("vba")
    #expect(!session.screen.contains("Förslag") && !session.screen.contains("Utanför möte"))
    try session.type("<Tab>Gruppen börjar.<PgDn><Enter>")
    #expect(session.chronicle.state.decisions.last?.body == group)
  }

  @Test func carryingOutIsSaidOnceAndCanBeUndone() throws {
    var session = Session(try .deciding())
    try session.type("vbxRutin beslutad<Enter>")
    let decision = try #require(session.chronicle.state.decisions.first)
    #expect(decision.state == .carriedOut)
    try session.type("/\(decision.code)<Enter>x")
    #expect(session.reply.contains("redan"))
    try session.type("<Esc>u")
    #expect(session.chronicle.state.decisions.first?.state == .toCarryOut)
  }

  @Test func aCorrectionIsANewFactAndTheFormerTextIsShown() throws {
    var session = Session(try .deciding())
    try session.type("vbe<C-u>Ny lydelse.<PgDn><Enter><Enter>")
    let decision = try #require(session.chronicle.state.decisions.first)
    #expect(decision.text == "Ny lydelse." && decision.originalText != nil)
    #expect(session.screen.contains("Tidigare lydelse"))
  }

  @Test(arguments: [("1", 2), ("2", 1), ("3", 1), ("4", 2), ("6", 5)])
  func aFilterShowsWhatItSaysAndEscapeShowsAll(key: String, count: Int) throws {
    var session = Session(try .deciding())
    try session.type("vbf\(key)")
    let screen = try #require(session.model.navigation.current.as(DecisionsScreen.self))
    #expect(screen.list.count == count, "\(session.screen)")
    try session.type("<Esc>")
    #expect(session.screen.contains("Beslut (5)"))
  }

  /// Those who do not decide on the plan decide on their own matters between meetings too.
  @Test func aGroupThatPreparesDecidesOutsideAMeetingWithKeys() throws {
    let group = "KSG Systemhotande brottslighet"
    var session = Session(try .example(), columns: 120, rows: 40)
    try session.type("vba<Tab>Gruppen inbjuder skolorna.<Tab>1<Tab><C-u>systemhot<Enter>")
    try session.type("Skolstarten v\u{E4}ntar inte.<PgDn><Enter>")
    let decision = try #require(session.chronicle.state.decisions.last)
    #expect(decision.text == "Gruppen inbjuder skolorna.", "\(session.screen)")
    #expect(decision.body == group && decision.outside?.form == .perCapsulam)
    #expect(decision.outside?.reason == "Skolstarten v\u{E4}ntar inte.")
  }

  @Test func whereNobodyDecidesOnThePlanADecisionIsTakenOutsideAMeetingAsWell() throws {
    var session = Session(Chronicle(.seated), columns: 120, rows: 40)
    try session.type("vba<Tab>R\u{E5}det antar.<Tab>2<Tab><Tab>Br\u{E5}dskar.<PgDn><Enter>")
    let decision = try #require(session.chronicle.state.decisions.last)
    #expect(decision.body == "R\u{E5}det" && decision.outside?.form == .chair, "\(session.screen)")
    // Nothing is said of it where it is not asked about.
    try session.type("a<Tab>Ett till.<PgDn><Enter>")
    #expect(session.chronicle.state.decisions.last?.outside == nil)
    #expect(session.chronicle.state.decisions.count == 2)
  }

  // Phrases.

  @Test(arguments: ["r", "R\u{E5}det godk\u{E4}nner", "x"])
  func whatIsTypedAmongPhrasesTakesNoDecision(typed: String) throws {
    var session = Session(try .deciding())
    let before = session.chronicle.state.decisions.count
    try session.type("vba\(typed)<PgDn><Enter>")
    #expect(session.chronicle.state.decisions.count == before && session.changes.isEmpty)
    #expect(session.screen.contains("Ingen fras \u{E4}r vald"), "\(session.screen)")
  }

  @Test func aPhraseThatIsNotFinishedTakesNoDecision() throws {
    var session = Session(try .deciding())
    try session.type("vba<Down><Enter><PgDn><Enter>")
    #expect(session.changes.isEmpty && session.screen.contains("skriv f\u{E4}rdigt"))
    try session.type("tidplanen.<PgDn><Enter>")
    #expect(
      session.chronicle.state.decisions.last?.text == "R\u{E5}det godk\u{E4}nner tidplanen.")
  }

  @Test func aDecisionTypedAmongPhrasesIsWrittenWhereItBelongs() throws {
    var session = Session(try .deciding())
    try session.type("vbaKUG st\u{E4}ller sig bakom planen.<Enter><PgDn><Enter>")
    #expect(
      session.chronicle.state.decisions.last?.text == "KUG st\u{E4}ller sig bakom planen.")
  }

  // The day, and what a decision replaces.

  @Test func aDecisionInAMeetingHasItsDayUnlessAnotherIsGiven() throws {
    var session = Session(try .deciding(), columns: 120, rows: 40)
    let meeting = try #require(session.chronicle.state.openMeeting)
    try session.type("vba<Tab>Antecknas.")
    #expect(session.screen.contains("Fattat") && session.screen.contains("\(meeting.date)"))
    try session.type("<PgDn><Enter>")
    #expect(session.chronicle.state.decisions.last?.date == meeting.date)
    try session.type("a<Tab>Fattat tidigare.<Tab><Tab><Tab><Tab><Tab><C-u>2026-11-18<PgDn><Enter>")
    let decision = try #require(session.chronicle.state.decisions.last)
    #expect(decision.date == day("2026-11-18") && decision.meeting == meeting.id)
    try session.type("a<Tab>I framtiden.<Tab><Tab><Tab><Tab><Tab><C-u>2027-01-01<PgDn><Enter>")
    #expect(session.screen.contains("! "), "\(session.screen)")
    #expect(session.chronicle.state.decisions.last == decision)
  }

  @Test func aDecisionReplacesAnEarlierOneOnTheScreen() throws {
    var session = Session(try .deciding(), columns: 120, rows: 40)
    let earlier = try #require(session.chronicle.state.decisions.first { $0.isToCarryOut })
    try session.type(
      "vba<Tab>I st\u{E4}llet g\u{E4}ller detta.<PgDn><Up>\(earlier.code)<PgDn><Enter>")
    let decision = try #require(session.chronicle.state.decisions.last)
    #expect(decision.supersedes == earlier.id, "\(session.screen)")
    #expect(session.chronicle.state.decision(earlier.id)?.state == .superseded)
    try session.type("/\(earlier.code)<Enter><Enter>")
    #expect(session.screen.contains("Ersatt av") && session.screen.contains(decision.code))
  }

  @Test func whatStandsInApprovedMinutesIsCorrectedWithAReasonAndKeepsWhatWasApproved() throws {
    var chronicle = try Chronicle.deciding()
    let decision = try #require(chronicle.state.decisions.first { $0.meeting != nil })
    let meeting = try #require(decision.meeting)
    if chronicle.state.meeting(meeting)?.stage == .open {
      try chronicle.record(.closeMeeting(meeting))
    }
    try chronicle.record(.correctDecision(decision.id, .text("Som justerat."), note: nil))
    let heads = chronicle.state.history.map(\.writer).reduce(into: [WriterID: Int]()) {
      $0[$1, default: 0] += 1
    }.compactMap { ChainHead(writer: $0, number: $1, hash: String(repeating: "0", count: 32)) }
    let digest = try #require(FileDigest(String(repeating: "a", count: 64)))
    try chronicle.record(
      .approveMinutes(meeting, FrozenDocument(file: "M.md", digest: digest, heads: heads)))
    var session = Session(chronicle, columns: 120, rows: 40)
    try session.type("vb/\(decision.code)<Enter>e<C-u>Ny lydelse.<PgDn><Enter>")
    #expect(session.screen.contains("! Kr\u{E4}vs: fyll i."), "\(session.screen)")
    try session.type("Skrivfel.<PgDn><Enter><Enter>")
    let after = try #require(session.chronicle.state.decision(decision.id))
    #expect(after.text == "Ny lydelse." && after.approvedText == "Som justerat.")
    #expect(after.originalText == decision.text)
    #expect(session.screen.contains("Som justerat.") && session.screen.contains("Tidigare lydelse"))
    #expect(throws: Refusal.noteRequired(.correctingApproved)) {
      try session.chronicle.record(.correctDecision(decision.id, .text("Igen."), note: nil))
    }
  }
}
