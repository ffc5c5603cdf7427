import Dashboard
import PlanDomain
import TestSupport
import Testing

struct EditingTests {
  @Test func choosingFourMarksTheActivityDoneAndTheAnswerSaysFromWhatToWhat() throws {
    var session = Session()
    try session.type("1js4")
    #expect(session.changes.map(\.wishes) == [[.progress("A01", to: .done)]])
    #expect(session.chronicle.state.progress(of: "A01") == .done)
    #expect(session.reply == "Sparat. A01 genomförande: ej påbörjad → genomförd · u ångrar")
  }

  @Test(arguments: [
    ("s1", Progress.notStarted), ("s2", .ongoing), ("s4", .done), ("s<Home>jjj<Enter>", .done),
    ("s<Down><Right>", .ongoing),
  ])
  func digitsAndArrowsChooseTheSame(keys: String, progress: Progress) throws {
    var session = Session()
    session.isAnswering = false
    try session.type("1j" + keys)
    #expect(session.changes.map(\.wishes) == [[.progress("A01", to: progress)]])
  }

  @Test func aChangeCarriesTheValuesThatTheScreenShowed() throws {
    var chronicle = Chronicle()
    let entry = try chronicle.record(.progress("A01", to: .ongoing))
    var session = Session(chronicle)
    try session.type("1js4")
    #expect(session.changes.map(\.shown) == [[.progress("A01"): [entry.id.firstFact]]])
  }

  @Test func nothingIsShownBeforeItIsOnDisk() throws {
    var session = Session()
    session.isAnswering = false
    try session.type("1js4")
    #expect(!session.screen.contains("genomförd") && !session.screen.contains("Sparat"))
  }

  @Test func undoTakesTheChangeBackAndRedoMakesItAgain() throws {
    var session = Session()
    try session.type("1js4u")
    #expect(session.chronicle.state.progress(of: "A01") == .notStarted)
    #expect(session.reply.hasPrefix("Sparat. Ångrat: A01 genomförande: genomförd → ej påbörjad"))
    try session.type("<C-r>")
    #expect(session.chronicle.state.progress(of: "A01") == .done)
    #expect(
      session.reply.hasPrefix("Sparat. Gjort om: A01") && session.reply.contains("u \u{E5}ngrar"))
    try session.type("\u{E5}")
    #expect(session.chronicle.state.progress(of: "A01") == .notStarted)
  }

  @Test func undoSaysWhenThereIsNothingToUndo() throws {
    var session = Session()
    try session.type("u")
    #expect(session.reply == "Inget av ditt att ångra." && session.changes.isEmpty)
  }

  @Test func droppingWithoutADecisionBecomesAProposalThatWaits() throws {
    var session = Session()
    try session.type("1js5Ers\u{E4}tts av A03<Enter>")
    #expect(
      session.changes.map(\.wishes)
        == [[.progress("A01", to: .dropped, note: "Ersätts av A03")]])
    #expect(session.chronicle.state.progress(of: "A01") == .notStarted)
    #expect(session.screen.contains("väntar på beslut (kansli 2026-03-01)"))
    #expect(session.reply.contains("väntar på beslut"))
  }

  @Test func aSubGoalIsJudgedByAttainmentAndThenTrend() throws {
    var session = Session()
    try session.type("1b23")
    #expect(session.changes.map(\.wishes) == [[.attain("D1.1", .partlyAchieved, .down)]])
    try session.type("b4")
    #expect(session.changes.last?.wishes == [.attain("D1.1", .notAssessed, .level)])
  }

  @Test func aPartysContributionHasItsOwnProgress() throws {
    var session = Session()
    try session.type("1j<Tab>")
    while !session.screen.contains("› kommun"), session.changes.isEmpty {
      let before = session.screen
      try session.type("j")
      #expect(session.screen != before)
      guard session.screen != before else { return }
    }
    try session.type("s4")
    #expect(
      session.changes.map(\.wishes) == [[.progressContribution("A01", "kommun", to: .done)]])
    #expect(session.chronicle.state.progress(of: "A01") == .notStarted)
  }

  @Test func aReportIsWritten() throws {
    var session = Session(columns: 120, rows: 40)
    try session.type("1jtF\u{F6}rsta m\u{F6}tet<C-j>gick bra<Enter>")
    #expect(session.changes.map(\.wishes) == [[.report("A01", "Första mötet\ngick bra")]])
    #expect(session.screen.contains("Första mötet"))
  }

  @Test func aProposalWhoseBasisHasChangedMustBeConsideredAnew() throws {
    var session = Session()
    try session.type("1js5Ers\u{E4}tts<Enter>")
    #expect(!session.screen.contains("Måste prövas igen"))
    try session.news(.progress("A01", to: .ongoing))
    #expect(session.screen.contains("Måste prövas igen"))
  }

  @Test func theArrowsMoveBetweenTheRowsOfAText() throws {
    var session = Session()
    try session.type("1jtett<C-j>tv\u{E5}<Up>X<Down>Y<Enter>")
    #expect(session.changes.map(\.wishes) == [[.report("A01", "ettX\ntvåY")]])
  }

  @Test func whereNothingCanBeSavedTheReasonIsSaid() throws {
    var session = Session(readOnlyReason: "Mappen är skrivskyddad.")
    for keys in ["1js", "b", "t", "u"] {
      try session.type(keys)
      #expect(session.reply == "Mappen är skrivskyddad.")
    }
    #expect(session.commands.isEmpty)
  }

  @Test func whatCannotBeReportedOnIsSaid() throws {
    var session = Session()
    try session.type("t")
    #expect(session.reply == "Markera en aktivitet först.")
    try session.type("b")
    #expect(session.reply == "Bedöm delmålen var för sig.")
  }
}
