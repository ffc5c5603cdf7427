import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// A clock that shows a day far from the agreement's years is asked about before anything is saved.
struct OddDayTests {
  private static let question = "Datorns klocka visar 1999-01-01. Spara ändå?"

  private func session() -> Session { Session(Chronicle(today: day("1999-01-01"))) }

  @Test(.fault(.f97)) func theQuestionStandsBeforeAnythingIsSavedAndTheTextIsKept() throws {
    var session = session()
    try session.type("1jtPlatsen är sedd<Enter>")
    #expect(session.screen.contains(Self.question) && session.chronicle.state.history.isEmpty)
    // Enter chooses not to save; the text is still being written.
    try session.type("<Enter>")
    #expect(session.chronicle.state.history.isEmpty && !session.screen.contains(Self.question))
    #expect(session.screen.contains("Platsen är sedd"))
    try session.type("<Enter>2")
    #expect(session.chronicle.state.history.count == 1)
    #expect(!session.screen.contains(Self.question))
    #expect(session.chronicle.state.history[0].facts[0].event.note == "Platsen är sedd")
  }

  @Test(.fault(.f97)) func escapeSavesNothingAndOneAnswerIsEnoughForTheDay() throws {
    var session = session()
    try session.type("1js2")
    #expect(session.screen.contains(Self.question))
    try session.type("<Esc>")
    #expect(session.chronicle.state.history.isEmpty && session.model.prompt == nil)
    try session.type("s22")
    #expect(session.chronicle.state.history.count == 1)
    try session.type("s4")
    #expect(session.chronicle.state.history.count == 2 && session.model.prompt == nil)
  }

  @Test(.fault(.f97)) func aFormIsAskedAboutAndStaysAsItWasFilledIn() throws {
    var session = session()
    try session.type("vma1<Tab>")
    guard case .form(let form) = session.model.prompt else {
      Issue.record("no form: \(session.screen)")
      return
    }
    session.send(.refused(.oddDay(day("1999-01-01")), session.chronicle.state))
    // Nothing has been sent from here, so that there is nothing to send again.
    #expect(session.model.prompt.map { if case .form = $0 { true } else { false } } == true)
    var sent = self.session()
    sent.isAnswering = false
    try sent.type("1jtOrd<Enter>")
    sent.model.prompt = .form(form)
    sent.send(.refused(.oddDay(day("1999-01-01")), sent.chronicle.state))
    #expect(sent.screen.contains(Self.question))
    try sent.type("<Esc>")
    #expect(sent.model.prompt == .form(form))
  }

  /// Keys that come together are nobody's answer.
  @Test(.fault(.f82, .f97)) func theAnswerIsNotGivenByKeysThatComeTogether() throws {
    var session = session()
    try session.type("1js2")
    session.send(.input(.burst([.character("2")])))
    #expect(session.chronicle.state.history.isEmpty && session.screen.contains(Self.question))
  }
}
