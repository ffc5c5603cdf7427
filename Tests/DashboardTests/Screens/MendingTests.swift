import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What is told of in the files can be done something about where it is told.
struct MendingTests {
  private func session(
    _ ways: [FileWay], _ chronicle: Chronicle = Chronicle(.measured), acceptance: String? = nil
  ) throws -> Session {
    var session = Session(chronicle)
    session.send(
      .checked(
        Verification(
          isFinished: true,
          verdicts: [
            FileVerdict(
              "Poster som var sparade saknas eller är skadade: nummer 2.", writer: "polis-m2xd",
              file: "journal/polis-m2xd/2026-03.jsonl", line: 2, remedy: "Gör så här.",
              isDamage: true, acceptance: acceptance, ways: ways)
          ])))
    try session.type("vf")
    return session
  }

  private let damage = FileWay.acceptDamage("polis-m2xd", "missing 2-2")

  @Test(.fault(.f95)) func theDamageIsAcceptedByTheDecisionThatIsChosen() throws {
    var chronicle = Chronicle(.measured)
    try chronicle.record(.takeDecision(text: "Annat"))
    let taken = try chronicle.record(.takeDecision(text: "Skadan godtas"))
    var session = try session([damage], chronicle)
    #expect(session.screen.contains("Med Enter") && session.screen.contains("godta skadan"))
    try session.type("<Enter>")
    #expect(session.commands.last == .rehearse(damage))
    #expect(session.changes.isEmpty)
    session.send(.rehearsed(damage, ["Nummer 2 saknas.", "Inget lagas."]))
    #expect(session.screen.contains("Nummer 2 saknas.") && session.screen.contains("Inget lagas."))
    #expect(session.screen.contains("Godta skadan genom vilket beslut?"))
    // The newest decision stands right after not doing it.
    try session.type("2")
    let writer: WriterID = "polis-m2xd"
    #expect(
      session.changes.map(\.wishes) == [
        [.acceptDamage(writer, ["missing 2-2"], decision: taken.decision)]
      ])
    #expect(session.chronicle.state.acceptance(of: "missing 2-2", to: writer) == taken.decision)
  }

  @Test(
    .fault(.f95),
    arguments: [
      FileWay.beginAsNewWriter, .takeFromCopies, .acceptOwners, .eraseMasked,
    ])
  func nothingIsDoneBeforeTheDryRunHasBeenShownAndAnswered(way: FileWay) throws {
    var session = try session([way])
    try session.type("<Enter>")
    #expect(session.commands.last == .rehearse(way))
    session.send(.rehearsed(way, ["Så här skulle det bli."]))
    #expect(session.screen.contains("Så här skulle det bli."))
    // Enter, Esc and what comes together choose not to.
    try session.type("<Enter>")
    session.send(.rehearsed(way, ["Så här skulle det bli."]))
    session.send(.input(.burst([.character("2")])))
    try session.type("<Esc>")
    #expect(!session.commands.contains(.mend(way)) && session.model.prompt == nil)
    session.send(.rehearsed(way, ["Så här skulle det bli."]))
    try session.type("2")
    #expect(session.commands.last == .mend(way))
    let writer: WriterID = "ny-aaaa"
    session.send(.mended("Klart.", writer: writer, readOnlyReason: nil))
    #expect(session.reply == "Klart." && session.model.setting.writer == writer)
  }

  @Test(.fault(.f95)) func severalWaysAreOfferedAndOneIsChosen() throws {
    var session = try session([.takeFromCopies, damage])
    try session.type("<Enter>")
    #expect(session.screen.contains("Vad ska göras?"))
    try session.type("2")
    #expect(session.commands.last == .rehearse(damage))
  }

  @Test func whatIsAcceptedIsToldAsAcceptedAndCountsAsNoDamage() throws {
    var session = try session([], acceptance: "Godtagen genom beslut B-2026-02.")
    #expect(session.screen.contains("Godtagen genom beslut B-2026-02."))
    #expect(!session.screen.contains("Skada: något") && !session.screen.contains("1 skada"))
    try session.type("<Enter>")
    #expect(session.reply.contains("Här finns inget att göra från skärmen."))
    #expect(session.model.prompt == nil)
  }

  /// Where there is no room for all that would be done, the answers still are.
  @Test func theAnswersHaveRoomBelowALongDryRun() throws {
    var session = try session([.takeFromCopies])
    session.send(.rehearsed(.takeFromCopies, (1...60).map { "Rad \($0)" }))
    #expect(session.screen.contains("Ja, gör det") && session.screen.contains("Nej, gör inget"))
  }
}
