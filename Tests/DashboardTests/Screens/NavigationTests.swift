import Cells
@testable import Dashboard
import PlanDomain
import TestSupport
import Testing

struct NavigationTests {
  @Test(arguments: ["<Esc>", "<Left>", "h", "<Esc><Esc><Esc><Esc>", "<BS>"])
  func leavingTheFirstScreenTakesMoreThanEscape(keys: String) throws {
    var session = Session()
    try session.type(keys)
    #expect(!session.model.isFinished && session.commands.isEmpty)
  }

  @Test func qGoesBackAndAtTheRootQuits() throws {
    var session = Session()
    try session.type("1j<Enter>q")
    #expect(session.screen.contains("1/2 Stoppa våldet") && !session.model.isFinished)
    try session.type("qq")
    #expect(session.model.isFinished && session.commands == [.quit])
  }

  @Test func ctrlCSaysWhatItDoesAndQuitsTheSecondTime() throws {
    var session = Session()
    try session.type("<C-c>")
    #expect(session.reply == "Ctrl-C igen avslutar. Allt är sparat, och u ångrar.")
    #expect(session.commands == [.wake(after: .seconds(2))])
    session.send(.timePassed)
    #expect(session.reply.isEmpty)
    try session.type("<C-c>j<C-c>")
    #expect(!session.model.isFinished)
    try session.type("<C-c>")
    #expect(session.model.isFinished)
  }

  @Test func aDigitTypedForAMenuThatDidNotOpenOpensNoArea() throws {
    var session = Session()
    try session.type("s")
    let reason = session.reply
    #expect(!reason.isEmpty)
    try session.type("2")
    #expect(session.reply == reason && session.screen.contains("Behöver uppmärksamhet"))
    try session.type("2")
    #expect(session.screen.contains("2/2 Trygga"), "the digit after that is a focus area's again")
  }

  @Test func ctrlZSuspendsTheSecondTime() throws {
    var session = Session()
    try session.type("<C-z><C-z>")
    #expect(session.commands.last == .suspend && !session.model.isFinished)
  }

  @Test func ctrlSAndCtrlLAnswerEverywhere() throws {
    var session = Session()
    try session.type("<C-s>")
    #expect(session.reply == "Allt är redan sparat.")
    try session.type("1jt<C-l>x<C-s>")
    #expect(session.commands.contains(.redraw))
    #expect(session.commands.last == .saveDraft(DraftKey(rawValue: "A01/report"), "x"))
  }

  @Test func digitsOpenTheAreasAndSayWhichAreMissing() throws {
    var session = Session()
    try session.type("2")
    #expect(session.screen.contains("2/2 Trygga det offentliga rummet"))
    try session.type("1")
    #expect(session.screen.contains("1/2 Stoppa våldet"))
    try session.type("9")
    #expect(session.reply == "Fokusområde 9 finns inte.")
    try session.type("o")
    #expect(session.screen.contains("Behöver uppmärksamhet"))
  }

  @Test func whatNeedsAttentionOpensWhereItStands() throws {
    var chronicle = Chronicle()
    try chronicle.record(.assess("A03", .deviating, note: "Sen"))
    var session = Session(chronicle)
    try session.type("<Tab>")
    while session.model.navigation.current.content.item != .activity("A03") {
      try session.type("j")
    }
    try session.type("<Enter>")
    #expect(session.screen.contains("2/2 Trygga") && session.screen.contains("›   A03"))
  }

  @Test func theCursorStopsAtTheFirstAndTheLastRow() throws {
    var session = Session()
    try session.type("2" + String(repeating: "j", count: 40))
    #expect(session.screen.contains("›   A10"))
    try session.type(String(repeating: "k", count: 40))
    #expect(session.screen.contains("› ▾ 2.1"))
  }

  @Test func aSubGoalFoldsAndUnfolds() throws {
    var session = Session()
    try session.type("1<Enter>")
    #expect(session.screen.contains("› ▸ 1.1") && !session.screen.contains("A01"))
    try session.type("<Right>j")
    #expect(session.screen.contains("›   A01"))
    try session.type("<Left><Left>")
    #expect(session.screen.contains("› ▸ 1.1"))
    try session.type("<Left>")
    #expect(session.screen.contains("Behöver uppmärksamhet"))
  }

  @Test func theHelpListsTheKeysOfTheScreenBehindAndRunsThem() throws {
    var session = Session()
    try session.type("1j?")
    #expect(session.screen.contains("Ändra genomförande"))
    try session.type("/rapport<Enter>")
    #expect(!session.screen.contains("Ändra genomförande"))
    try session.type("<Enter>")
    #expect(session.screen.contains("Rapport om A01"))
    try session.type("<Esc>?q")
    #expect(session.screen.contains("›   A01"))
  }

  @Test func anotherSizeKeepsTheSelectionInSight() throws {
    var session = Session(Chronicle(.example, today: day("2026-11-20")))
    try session.type("4" + String(repeating: "j", count: 15))
    let selected = try #require(session.screen.firstRange(of: /› +A\d\d/)).description
    _ = selected
    for size in [
      Size(columns: 60, rows: 18), Size(columns: 200, rows: 60), Size(columns: 40, rows: 10),
    ] {
      session.send(.input(.resized(size)))
      #expect(session.screen.contains(/› +A\d\d/))
    }
  }
}
