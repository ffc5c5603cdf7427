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
  ])
  func digitsAndArrowsChooseTheSame(keys: String, progress: Progress) throws {
    var session = Session()
    session.isAnswering = false
    try session.type("1j" + keys)
    #expect(session.changes.map(\.wishes) == [[.progress("A01", to: progress)]])
  }

  @Test func undoTakesTheChangeBackAndRedoMakesItAgain() throws {
    var session = Session()
    try session.type("1js4u")
    #expect(session.chronicle.state.progress(of: "A01") == .notStarted)
    #expect(session.reply.hasPrefix("Ångrat: A01 genomförande: ej påbörjad → genomförd"))
    try session.type("<C-r>")
    #expect(session.chronicle.state.progress(of: "A01") == .done)
    try session.type("\u{E5}")
    #expect(session.chronicle.state.progress(of: "A01") == .notStarted)
  }
}
