import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct FormTests {
  static let draft = DraftKey(rawValue: "A01/deviation")
  /// Answers everything that a new deviation must have.
  static let answers = "3<Enter><Enter>Ingen tid<Enter><Enter><Enter><Enter>2026-06-30<Enter>"

  @Test func aDeviationIsOpenedByFillingInAForm() throws {
    var session = Session()
    try session.type("1jd" + FormTests.answers + "<PgDn><Enter>")
    let new = NewDeviation(
      "A01", kind: .resources, cause: "Ingen tid",
      responsible: [Responsible(party: "kommun", function: "säkerhetschef")],
      due: day("2026-06-30"))
    #expect(session.changes.map(\.wishes) == [[.openDeviation(new)]])
    #expect(session.chronicle.state.deviations.map(\.code) == ["AV-2026-01"])
    #expect(session.reply.contains("AV-2026-01") && !session.screen.contains("Ny avvikelse"))
  }

  @Test func whatIsMissingIsSaidBesideEachFieldAndTheFirstIsReached() throws {
    var session = Session()
    try session.type("1jd<PgDn><Enter>")
    #expect(session.changes.isEmpty)
    let lines = session.screen.split(separator: "\n")
    #expect(lines.filter { $0.contains("! Krävs: fyll i.") }.count == 3)
    #expect(session.screen.contains("› Typ"))
    try session.type("2")
    let after = session.screen.split(separator: "\n")
    #expect(after.filter { $0.contains("! Krävs: fyll i.") }.count == 2)
  }

  @Test(arguments: [
    ("31/2", "Skriv en dag"), ("i övermorgon", "Skriv en dag"),
    ("2026-02-28", "innan avvikelsen öppnades"),
    ("2030-01-01", "utanför överenskommelsens tid"),
  ])
  func aDayThatCannotBeIsRefusedBesideTheFieldAndNothingIsLost(
    typed: String, words: String
  ) throws {
    var session = Session(columns: 120, rows: 40)
    try session.type("1jd3<Enter>Vad<Enter>Ingen tid<Tab><Tab><Tab><Tab>\(typed)<PgDn><Enter>")
    #expect(session.chronicle.state.deviations.isEmpty)
    #expect(session.screen.contains("! ") && session.screen.contains(words), "\(session.screen)")
    #expect(session.screen.contains("› Klar senast"))
    #expect(session.screen.contains("Ingen tid") && session.screen.contains("Vad"))
    try session.type("<C-u>+14<PgDn><Enter>")
    #expect(session.chronicle.state.deviations.first?.due == day("2026-03-15"))
  }

  @Test func aSecondResponsibleIsRefusedWithTheRule() throws {
    var session = Session(columns: 120, rows: 40)
    let answers =
      "3<Enter><Enter>Ingen tid<Enter><Enter><Enter><C-u>säkerhetschef, kommunpolis (polis)"
    try session.type("1jd" + answers + "<Tab>2026-06-30<PgDn><Enter>")
    #expect(session.changes.isEmpty)
    #expect(session.screen.contains("! Exakt en funktion är ansvarig (regel 3)."))
    #expect(session.screen.contains("säkerhetschef, kommunpolis (polis)"))
  }

  @Test func aFunctionIsFoundByTypingAPartOfIt() throws {
    var session = Session(Chronicle(.example, today: day("2026-11-20")))
    try session.type("1jd3<Tab><Tab>x<Tab><Tab><Tab><C-u>naringsl")
    #expect(session.screen.contains("› näringslivsdirektör (Kommunen)"))
    try session.type("<Enter>+14<PgDn><Enter>")
    let deviation = try #require(session.chronicle.state.deviations.first)
    #expect(
      deviation.responsible == Responsible(party: "kommun", function: "näringslivsdirektör"))
  }

  @Test func aFunctionThatTheListLacksIsTypedWithItsParty() throws {
    var session = Session()
    try session.type("1jd3<Tab><Tab>x<Tab><Tab><Tab><C-u>samordnare (polis)<Tab>+14<PgDn><Enter>")
    let deviation = try #require(session.chronicle.state.deviations.first)
    #expect(deviation.responsible == Responsible(party: "polis", function: "samordnare"))
  }

  @Test func escapeKeepsEverythingAndTheNextTimeItIsThere() throws {
    var session = Session()
    try session.type("1jd5<Enter>Rad ett<C-j>rad \\n tv\u{E5}<Enter>Ors<Esc>")
    #expect(session.reply == "Inget ändrat. Texten behålls som utkast.")
    let kept = try #require(session.model.setting.drafts[FormTests.draft])
    #expect(session.commands.contains(.saveDraft(FormTests.draft, kept)))
    var later = Session(drafts: [FormTests.draft: kept])
    try later.type("1jd")
    #expect(later.screen.contains("Utkast finns") && later.screen.contains("samverkan"))
    #expect(later.screen.contains("Rad ett") && later.screen.contains("rad \\n två"))
    #expect(later.screen.contains("› Klar senast"), "the first that lacks an answer")
    try later.type("+30<PgDn><Enter>")
    #expect(later.chronicle.state.deviations.first?.description == "Rad ett\nrad \\n två")
    #expect(later.commands.contains(.discardDraft(FormTests.draft)))
  }

  @Test func aPauseKeepsTheDraftSoThatACrashLosesNothing() throws {
    var session = Session()
    try session.type("1jd2")
    session.send(.timePassed)
    #expect(session.commands.last.map { "\($0)".contains("kind: scope") } == true)
  }

  @Test func aFormInWhichNothingWasAnsweredLeavesNoDraft() throws {
    var session = Session()
    try session.type("1jd<Tab><Tab><S-Tab><Esc>")
    #expect(session.commands.isEmpty && session.reply == "Inget ändrat.")
    try session.type("d4<BS><Esc>")
    #expect(!session.model.setting.drafts.keys.contains(FormTests.draft))
  }

  @Test func aFailureToSaveLosesNothing() throws {
    var session = Session()
    session.isAnswering = false
    try session.type("1jd" + FormTests.answers + "<PgDn><Enter>")
    session.send(.failed("Disken är full."))
    #expect(session.screen.contains("! Disken är full.") && session.screen.contains("Ingen tid"))
    session.isAnswering = true
    try session.type("<PgDn><Enter>")
    #expect(session.chronicle.state.deviations.count == 1)
  }

  @Test func whatLooksPrivateIsWarnedOfBesideTheFieldAndMayBeSaved() throws {
    var session = Session(columns: 120, rows: 40)
    try session.type("1jd3<Tab>Ring 811218-9876<Tab>Tid<Tab><Tab><Tab><Tab>+14<PgDn><Enter>")
    #expect(session.screen.contains("personnummer") && session.changes.isEmpty)
    #expect(session.screen.contains("› Beskrivning"))
    try session.type("<PgDn><Enter>")
    #expect(session.chronicle.state.deviations.count == 1)
  }

  @Test func arrowsMoveInsideATextAndThenBetweenTheFields() throws {
    var session = Session()
    try session.type("1jd<Down>ett<C-j>tv\u{E5}<Up>X<Up>")
    #expect(session.screen.contains("› Typ") && session.screen.contains("ettX"))
    try session.type("<Down><Down><Down>")
    #expect(session.screen.contains("› Orsak"))
  }

  @Test func pasteGoesIntoTheFieldAndNeverSaves() throws {
    var session = Session()
    try session.type("1jd")
    session.send(.input(.paste("3")))
    #expect(session.changes.isEmpty)
    try session.type("<Tab>")
    session.send(.input(.paste("rad ett\nrad två")))
    #expect(session.screen.contains("rad två") && session.changes.isEmpty)
  }

  @Test func theFirstDeviationAsksWhoIsWriting() throws {
    var session = Session(author: nil)
    try session.type("1jd<End><Enter>samordnare<Enter>")
    #expect(session.screen.contains("Ny avvikelse: A01"))
  }

  @Test func aDeviationIsOpenedOnActivitiesOnly() throws {
    var session = Session()
    try session.type("1d")
    #expect(session.reply == "Markera en aktivitet först." && session.changes.isEmpty)
  }

  @Test(arguments: [
    ("2026-12-15", "2026-12-15"), (" 2026-12-15 ", "2026-12-15"), ("15/12", "2026-12-15"),
    ("1/3", "2027-03-01"), ("12-15", "2026-12-15"), ("+0", "2026-11-20"), ("+14", "2026-12-04"),
    ("+2v", "2026-12-04"), ("+2w", "2026-12-04"), ("31/2", nil), ("", nil), ("+", nil),
    ("15 dec", "2026-12-15"), ("15 December", "2026-12-15"), ("1 mars", "2027-03-01"),
    ("15 okt. 2027", "2027-10-15"), ("31 feb", nil), ("15 x", nil), ("fre", "2026-11-27"),
    ("Måndag", "2026-11-23"), ("lö", "2026-11-21"), ("sunday", "2026-11-22"), ("m", nil),
    ("v 49", "2026-12-04"), ("v11", "2027-03-19"), ("vecka 53", "2027-01-01"), ("v 54", nil),
    ("i dag", "2026-11-20"), ("imorgon", "2026-11-21"), ("nästa möte", "2026-12-02"),
    ("+-3", nil), ("15", nil), ("1/2/3", nil), ("29/2", nil), ("+99999", nil),
  ])
  func aDayIsReadAsPeopleWriteIt(text: String, expected: String?) {
    let reading = DateReading(
      text, today: day("2026-11-20"), nextMeeting: day("2026-12-02"))
    #expect(reading?.date == expected.map(day))
  }

  @Test(arguments: UInt64(0)..<32)
  func aDraftBringsBackWhatWasTyped(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["\\", "\n", "n", "\\n", ": ", "cause: x", "\u{E5}", " ", "remedy", "\u{1F46E}"]
    let text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let blank = [FormField(.cause, .text(TextField())), FormField(.remedy, .text(TextField()))]
    var fields = blank
    fields[0].fill(text)
    var again = blank
    FormDraft.fill(&again, from: FormDraft.text(of: fields))
    #expect(again == fields && FormDraft.text(of: []).isEmpty)
  }
}
