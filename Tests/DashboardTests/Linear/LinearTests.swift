import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What is done by typed answers is what is done by keys: the same entries come of it.
struct LinearTests {
  @Test func theMonthlyReviewMakesTheSameEntriesAsTheScreen() throws {
    var screen = Session(try .deviating())
    try screen.type("r3Nytt avslag<Enter>+Chefen beh\u{F6}ver veta<Enter>2")
    try screen.type("xB\u{E5}da tj\u{E4}nsterna tillsatta<PgUp><Tab>Klart<PgDn><Enter>")
    try screen.type("12")
    var lines = LinearSession(try .deviating(), to: .review(nil))
    lines.answer("3", "Nytt avslag", "Lyft", "Chefen beh\u{F6}ver veta", "2")
    lines.answer("St\u{E4}ng", "B\u{E5}da tj\u{E4}nsterna tillsatta", "Klart", "1")
    lines.answer("1", "2")
    #expect(lines.chronicle.state.history == screen.chronicle.state.history, "\(lines.text)")
    #expect(lines.program.isFinished)
    #expect(lines.latest.contains("Ingen avvikelse är kvar att granska för november 2026."))
  }

  @Test func aMeetingMakesTheSameEntriesAsTheScreen() throws {
    var screen = Session(try .planned())
    try screen.type("mj<Enter>g2+g6tDiskuterades.<Enter>")
    try screen.type("a<Tab>Antecknas.<PgDn><Enter>pMer tid<Enter>")
    let meeting = try #require(screen.chronicle.state.openMeeting)
    screen.model.navigation.open(ActivityScreen("A01"))
    screen.send(.timePassed)
    try screen.type("s3V\u{E4}ntar<Enter>")
    screen.model.navigation.open(MeetingScreen(meeting.id))
    screen.send(.timePassed)
    try screen.type("x215.00<Enter>")
    var lines = LinearSession(try .planned(), to: .meeting(meeting.id))
    lines.answer("öppna", "Närvaro", "alla som inte", "0")
    lines.answer("4", "Skriv en anteckning", "Diskuterades.")
    lines.answer("Anteckna ett beslut")
    lines.answerForm(["Beslut": "Antecknas."])
    lines.answer("Bordlägg", "Mer tid")
    lines.answer("Gå igenom", "D1.1", "A01", "1", "3", "Väntar", "0", "0", "0", "0")
    lines.answer("Avsluta mötet", "2", "15.00")
    #expect(lines.chronicle.state.history == screen.chronicle.state.history, "\(lines.text)")
    #expect(lines.chronicle.state.meeting(meeting.id)?.stage == .closed, "\(lines.text)")
  }

  @Test func thePlanIsWalkedFromItsAreasToTheStatusOfAnActivity() throws {
    var screen = Session(try .example())
    screen.model.navigation.open(ActivityScreen("A02"))
    screen.send(.timePassed)
    try screen.type("s4<Enter>b3Upphandlingen dr\u{F6}jer<Enter>2tUnder arbete.<Enter>")
    var lines = LinearSession(try .example(), to: .plan)
    lines.answer("1", "1", "A02", "1", "4", "Bedöm", "3", "Upphandlingen dr\u{F6}jer", "2")
    lines.answer("Skriv en rapport", "Under arbete.")
    #expect(lines.chronicle.state.history == screen.chronicle.state.history, "\(lines.text)")
  }

  @Test func whereAnswersEndNothingIsLost() throws {
    var lines = LinearSession(try .deviating(), to: .review(nil))
    let before = lines.chronicle.state.history.count
    lines.answer("1", "3")
    lines.end()
    #expect(lines.chronicle.state.history.count == before + 1)
    #expect(lines.program.isFinished)
    #expect(lines.latest.first?.hasPrefix("Inte avslutat: AV-2026-02") == true, "\(lines.latest)")
  }

  @Test func anAnswerThatIsNoneIsAskedForAgainAndChangesNothing() throws {
    var lines = LinearSession(try .deviating(), to: .review(nil))
    let before = lines.chronicle.state.history
    for answer in ["", "99", "x", "Granska", "-1", "+", "\u{1B}[A"] {
      lines.answer(answer)
      #expect(lines.latest.first?.hasPrefix("Det svaret finns inte.") == true, "\(answer)")
    }
    lines.answer("3", "")
    #expect(lines.latest.contains { $0.contains("krävs") })
    lines.answer("0", "?")
    #expect(lines.latest.contains { $0.hasPrefix("AV-2026-01") })
    #expect(lines.chronicle.state.history == before)
  }

  @Test func whoSavesIsAskedOnceAndMayBeTyped() throws {
    var lines = LinearSession(try .deviating(), to: .review(nil), author: nil)
    lines.answer("1")
    lines.answer("Annan funktion", "utredare")
    #expect(lines.program.model.setting.author == "utredare")
    #expect(lines.latest.first?.hasPrefix("Sparat.") == true, "\(lines.latest)")
    lines.answer("2")
    #expect(lines.latest.first?.hasPrefix("Sparat.") == true)
  }

  @Test func whatWasSkippedComesBackAndWhatWasUndoneToo() throws {
    var lines = LinearSession(try .deviating(), to: .review(nil))
    lines.answer("Hoppa", "2", "2", "2", "2")
    #expect(lines.latest.contains("1 avvikelse kvar att granska."), "\(lines.text)")
    #expect(!lines.program.isFinished)
    lines.answer("1")
    #expect(lines.latest.contains { $0.hasPrefix("AV-2026-01") })
    lines.answer("Ångra")
    #expect(lines.program.model.picture.unreviewedCount(of: ReviewTests.november) == 2)
  }

  @Test func whereNothingCanBeSavedItIsSaidAndOnlyReadingIsOffered() throws {
    var lines = LinearSession(try .example(), to: .plan, readOnlyReason: "Skrivskyddad.")
    #expect(lines.told.first == "Skrivskyddad.")
    lines.answer("1", "1", "A02")
    #expect(lines.latest.contains { $0.hasPrefix("A02 ") })
    #expect(!lines.latest.contains { $0.hasPrefix("1. ") }, "\(lines.latest)")
  }

  @Test func inEnglishNoSwedishIsSaid() throws {
    var lines = LinearSession(try .deviating(), to: .anything, language: .english)
    lines.answer("1", "3", "0", "0", "2", "0", "3", "1", "0", "0", "0")
    let words = lines.told.joined(separator: "\n")
    for word in ["Svara", "avbryter", "Granska", "Tom rad", "Ändra", "Planen"] {
      #expect(!words.contains(word), "\(word)")
    }
  }
}

extension LinearSession {
  var text: String { "\n" + told.joined(separator: "\n") }

  /// Answers a form by its labels, what is not named with an empty line, and saves it.
  mutating func answerForm(_ answers: [String: String]) {
    for _ in 0..<30 {
      guard case .form(let form) = program.model.prompt else { return }
      guard let label = form.current?.label.worded(in: .swedish) else { return answer("1") }
      answer(answers[label] ?? "")
    }
  }
}
