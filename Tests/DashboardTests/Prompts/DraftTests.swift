import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

struct DraftTests {
  static let assessment = DraftKey(rawValue: "A01/assessment")

  @Test func aRequiredNoteIsRefusedWhenEmptyAndTheTextFieldStays() throws {
    var session = Session()
    try session.type("1jb3<Enter>")
    #expect(session.screen.contains("En kommentar krävs när bedömningen blir avviker."))
    try session.type("Lokalen saknas<Enter>")
    #expect(session.chronicle.state.assessment(of: "A01") == .deviating)
    #expect(session.reply.contains("ej bedömd → avviker"))
  }

  @Test func escapeKeepsTheTextAndTheNextTimeItIsThere() throws {
    var session = Session()
    try session.type("1jb3Lokalen sak<Esc>")
    #expect(session.commands.contains(.saveDraft(DraftTests.assessment, "Lokalen sak")))
    #expect(session.reply == "Inget ändrat. Texten behålls som utkast.")
    try session.type("b3")
    #expect(session.screen.contains("Lokalen sak") && session.screen.contains("Utkast finns"))
    try session.type("nas<Enter>")
    #expect(session.changes.last?.wishes == [.assess("A01", .deviating, note: "Lokalen saknas")])
    #expect(session.commands.contains(.discardDraft(DraftTests.assessment)))
    try session.type("b2")
    #expect(!session.screen.contains("Utkast finns"))
  }

  @Test func aTextFromAnEarlierRunIsOffered() throws {
    var session = Session(drafts: [DraftTests.assessment: "Från i går"])
    try session.type("1jb2")
    #expect(session.screen.contains("Från i går"))
  }

  @Test func aPauseSavesTheTextOnceForManyKeys() throws {
    var session = Session()
    try session.type("1jtabc")
    #expect(session.commands.filter { $0 == .wake(after: .seconds(1)) }.count == 1)
    session.send(.timePassed)
    #expect(session.commands.last == .saveDraft(DraftKey(rawValue: "A01/report"), "abc"))
    session.send(.timePassed)
    #expect(session.commands.filter(\.isDraft).count == 1)
    try session.type("d")
    session.send(.timePassed)
    #expect(session.commands.last == .saveDraft(DraftKey(rawValue: "A01/report"), "abcd"))
  }

  @Test func anEmptiedTextIsForgotten() throws {
    var session = Session(drafts: [DraftTests.assessment: "x"])
    try session.type("1jb2<BS><Esc>")
    #expect(session.commands.last == .discardDraft(DraftTests.assessment))
  }

  @Test func aTextBegunForAnotherValueStaysWhenAnotherIsSaved() throws {
    var session = Session()
    try session.type("1jb3Lokalen<Esc>b1b3")
    #expect(session.screen.contains("Lokalen"))
    #expect(!session.commands.contains(.discardDraft(DraftTests.assessment)))
  }

  @Test func aFailureToSaveLosesNothing() throws {
    var session = Session()
    session.isAnswering = false
    try session.type("1jtViktigt<Enter>")
    session.send(.failed("Disken är full."))
    #expect(session.screen.contains("Viktigt") && session.screen.contains("Disken är full."))
    #expect(session.reply == "Disken är full.")
    session.isAnswering = true
    try session.type("<Enter>")
    #expect(session.chronicle.state.history.count == 1)
  }

  @Test func quittingInTheMiddleOfATextKeepsIt() throws {
    var session = Session()
    try session.type("1jtHalvf\u{E4}rdig<C-c><C-c>")
    #expect(
      session.commands.suffix(3) == [
        .saveDraft(DraftKey(rawValue: "A01/report"), "Halvfärdig"), .wake(after: .seconds(2)),
        .quit,
      ])
  }

  @Test func whatLooksPrivateIsWarnedOfOnceAndMayBeSavedAnyway() throws {
    var session = Session()
    try session.type("1jtRing 811218-9876<Enter>")
    #expect(session.screen.contains("personnummer") && session.changes.isEmpty)
    try session.type("<Enter>")
    #expect(session.changes.map(\.wishes) == [[.report("A01", "Ring 811218-9876")]])
  }

  @Test func pasteGoesIntoTheTextAndNeverSaves() throws {
    var session = Session()
    try session.type("1jt")
    session.send(.input(.paste("rad ett\nrad två")))
    #expect(session.changes.isEmpty && session.screen.contains("rad två"))
    try session.type("<Esc>")
    session.send(.input(.paste("s4")))
    #expect(session.changes.isEmpty)
    #expect(session.reply == "Inklistrat utanför ett textfält: inget gjordes.")
  }
}

extension Command {
  fileprivate var isDraft: Bool {
    if case .saveDraft = self { true } else { false }
  }
}
