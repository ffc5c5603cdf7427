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
    #expect(session.reply == "Sparat. A01 genomförande: ingen uppgift → genomförd · u ångrar")
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
    #expect(session.chronicle.state.progress(of: "A01") == .notStated)
    #expect(session.reply.hasPrefix("Sparat. Ångrat: A01 genomförande: genomförd → ingen uppgift"))
    try session.type("<C-r>")
    #expect(session.chronicle.state.progress(of: "A01") == .done)
    #expect(
      session.reply.hasPrefix("Sparat. Gjort om: A01") && session.reply.contains("u \u{E5}ngrar"))
    try session.type("\u{E5}")
    #expect(session.chronicle.state.progress(of: "A01") == .notStated)
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
    #expect(session.chronicle.state.progress(of: "A01") == .notStated)
    #expect(session.screen.contains("väntar på beslut (kansli 2026-03-01)"))
    #expect(session.reply.contains("väntar på beslut"))
  }

  @Test func aSubGoalIsJudgedByAttainmentAndThenTrend() throws {
    var session = Session()
    try session.type("1b23Fler brott<Enter>")
    #expect(
      session.changes.map(\.wishes)
        == [[.attain("D1.1", .partlyAchieved, .down, note: "Fler brott")]])
    try session.type("b4<C-u><Enter>")
    #expect(session.changes.last?.wishes == [.attain("D1.1", .notAssessed, nil, note: "")])
  }

  /// A first judgement has nothing to be compared with: the menu begins at that nobody has said.
  @Test func aTrendThatNobodyHasSaidIsNone() throws {
    var session = Session()
    try session.type("1b2")
    #expect(session.screen.contains(/\u{203A}[^\n]*4[^\n]*ingen uppgift/), "\(session.screen)")
    try session.type("<Enter>Tv\u{E5} av tre<Enter>")
    #expect(
      session.changes.map(\.wishes)
        == [[.attain("D1.1", .partlyAchieved, nil, note: "Tv\u{E5} av tre")]])
    #expect(session.chronicle.state.attainment(of: "D1.1")?.trend == nil)
    #expect(session.reply.contains(": ej bedömt → uppnås delvis ·"), "\(session.reply)")
    #expect(!session.screen.contains("f\u{F6}r\u{E4}ndrat"), "\(session.screen)")
    try session.type("b12<Enter>")
    #expect(
      session.changes.last?.wishes.first == .attain("D1.1", .achieved, .level, note: "Två av tre"))
  }

  @Test func theReasonOfASubGoalStandsInTheTextUntilItIsReplaced() throws {
    var session = Session()
    try session.type("1b21Fler p\u{E5} plats<Enter>b11")
    #expect(session.screen.contains("Fler p\u{E5} plats"))
    try session.type("<Enter>")
    #expect(
      session.changes.last?.wishes
        == [.attain("D1.1", .achieved, .up, note: "Fler p\u{E5} plats")])
  }

  @Test func choosingTheValueThatStandsConfirmsIt() throws {
    var session = Session()
    try session.type("1js2s2")
    #expect(session.screen.contains("bekr\u{E4}ftas"))
    try session.type("<Enter>")
    #expect(session.changes.last?.date == session.chronicle.today)
    #expect(session.reply.contains("A01 genomf\u{F6}rande: p\u{E5}g\u{E5}r (bekr\u{E4}ftad)"))
    try session.type("s2L\u{F6}per p\u{E5}<Enter>")
    #expect(
      session.changes.last?.wishes == [.progress("A01", to: .ongoing, note: "L\u{F6}per p\u{E5}")])
    #expect(session.changes.last?.date == nil)
  }

  @Test func itIsSaidForWhomInMenusAndTexts() throws {
    var session = Session(columns: 100, rows: 30)
    try session.type("1js<Tab>")
    #expect(session.screen.contains("Vems ord skriver du?"))
    try session.type("2")
    #expect(session.screen.contains("f\u{F6}r s\u{E4}kerhetschef"))
    try session.type("2")
    let security = Responsible(party: "kommun", function: "s\u{E4}kerhetschef")
    #expect(session.changes.map(\.reportedFor) == [security])
    try session.type("tHej<Tab><Esc>")
    #expect(session.screen.contains("Hej"), "the text stays")
    try session.type("<Tab>2 igen<Enter>")
    #expect(session.changes.last?.wishes == [.report("A01", "Hej igen")])
    #expect(session.changes.last?.reportedFor == security)
    #expect(session.screen.contains("kansli f\u{F6}r s\u{E4}kerhetschef"))
    try session.type("1b2<Tab>21Skäl<Enter>")
    #expect(session.changes.last?.reportedFor == security)
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
    #expect(session.chronicle.state.progress(of: "A01") == .notStated)
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
