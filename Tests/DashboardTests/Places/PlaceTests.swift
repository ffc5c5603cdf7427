import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// A program that was killed comes back as it was.
struct PlaceTests {
  /// The journals that the golden frames are drawn from, with the keys that lead to each.
  enum Tale: CaseIterable {
    case example, deviating, deciding, meeting, convened, measured

    func chronicle() throws -> Chronicle {
      switch self {
      case .example: try .example()
      case .deviating: try .deviating()
      case .deciding: try .deciding()
      case .meeting: try .meeting()
      case .convened: try .convened()
      case .measured: try .measured()
      }
    }

    var keys: [String] {
      let places: [Place] =
        switch self {
        case .example: Place.all
        case .deviating: DeviationFrameTests.places
        case .deciding: DecisionFrameTests.places
        case .meeting: MeetingFrameTests.places
        case .convened: WallFrameTests.places
        case .measured: WheelFrameTests.places
        }
      return places.map(\.keys)
    }
  }

  @Test(arguments: Tale.allCases, [(80, 24), (60, 18)])
  func everyScreenComesBackWithItsRow(tale: Tale, size: (Int, Int)) throws {
    let chronicle = try tale.chronicle()
    for keys in tale.keys {
      var session = Session(chronicle, columns: size.0, rows: size.1)
      try session.type(keys)
      var again = session.killed()
      // What is open over the screen is looked at elsewhere; an answer is given once.
      (session.model.prompt, again.model.prompt) = (nil, nil)
      (session.model.reply, session.model.fresh, session.model.latestNews) = (nil, [], nil)
      #expect(again.model.reply == nil, "\(keys)")
      let (before, after) = (FrameSnapshot(session.model.view()), FrameSnapshot(again.model.view()))
      #expect(after == before, "\(keys)\n\(before)\n\(after)")
    }
  }

  @Test(arguments: Tale.allCases)
  func everythingBeingWrittenComesBackWithItsText(tale: Tale) throws {
    let chronicle = try tale.chronicle()
    for keys in tale.keys {
      var session = Session(chronicle)
      try session.type(keys)
      let again = session.killed()
      switch session.model.prompt {
      case .form(let form):
        guard case .form(let other) = again.model.prompt else {
          Issue.record("\(keys): \(again.screen)")
          continue
        }
        #expect(other.subject == form.subject, "\(keys)")
        #expect(other.fields.map(\.text) == form.fields.map(\.text), "\(keys)")
        #expect(other.current?.label == form.current?.label, "\(keys)")
      case .writing(let writing):
        let other = try #require(again.model.prompt?.writing, "\(keys)")
        #expect(other.composition.intent == writing.composition.intent, "\(keys)")
        #expect(other.field == writing.field, "\(keys)")
      case .finding, .palette: #expect(again.model.prompt == session.model.prompt, "\(keys)")
      case .naming, .menu, nil: #expect(again.model.prompt?.draft == nil, "\(keys)")
      }
    }
  }

  @Test func theCursorStandsWhereItStoodInTheText() throws {
    var session = Session()
    try session.type("1jtLokalen saknas<Left><Left><Left>")
    var again = session.killed()
    try again.type("X<Enter>")
    #expect(again.changes.last?.wishes == [.report("A01", "Lokalen sakXnas")])
  }

  @Test func whatIsTypedToFindOneOfSeveralIsStillTyped() throws {
    var session = Session(try .meeting())
    try session.type("1jja<Tab>Ny<Tab>narko")
    guard case .form(let form) = session.model.prompt,
      case .form(let other) = session.killed().model.prompt
    else {
      Issue.record("no form")
      return
    }
    #expect(form.current?.label == .goals && other.current == form.current)
  }

  @Test func whoWorksIsStillBeingTyped() throws {
    var session = Session(author: nil)
    try session.type("1jt<End><Enter>trygghet")
    var again = session.killed()
    try again.type("ssamordnare<Enter>Hej<Enter>")
    #expect(again.commands.contains(.rememberAuthor("trygghetssamordnare")))
    #expect(again.changes.last?.wishes == [.report("A01", "Hej")])
  }

  @Test func backLeadsWhereItLed() throws {
    var session = Session(try .deviating())
    try session.type("vaj<Enter><Enter>")
    var again = session.killed()
    try again.type("qq")
    try session.type("qq")
    #expect(again.screen == session.screen && again.model.navigation.current.kind == .deviations)
    try again.type("q")
    #expect(again.model.navigation.current.kind == .overview)
  }

  @Test func whoeverLeftBeginsAtTheBeginning() throws {
    var session = Session()
    try session.type("1j<C-c><C-c>")
    #expect(session.model.isFinished && session.model.place == nil)
  }

  @Test func aMeetingIsLookedUpAgainAndWhatIsGoneIsLeftOut() throws {
    var session = Session(try .meeting())
    try session.type("vm<Enter>")
    let again = session.killed(finding: Chronicle())
    #expect(again.model.navigation.current.kind == .meetings)
    #expect(again.model.navigation.suspended.count == 1)
  }

  @Test func aTextAboutWhatIsGoneIsShownAndKept() throws {
    var session = Session(try .meeting())
    try session.type("vm<Enter>jjjjj")
    while session.model.navigation.current.as(MeetingScreen.self)?.agendaItem == nil {
      try session.type("j")
    }
    try session.type("tUtan punkt")
    let again = session.killed(finding: Chronicle())
    #expect(again.model.prompt == nil && again.reply.contains("Utan punkt"))
    #expect(again.model.setting.drafts.values.contains { $0.contains("Utan punkt") })
  }

  @Test(arguments: [
    "", "\n", "nonsense", "overview\nnonsense at=1", "area id=F1", "overview at=99999 top=-4",
    "overview\narea id=F99", "overview\nactivity id=A01 at=9999999 top=99999",
    "overview\nform form=edit-activity id=A99", "overview\nwriting does=report id=A99",
    "overview at=%zz", "overview\nhelp about=nothing", "overview\nschedule pane=none month=x",
  ])
  func whateverStandsThereTheProgramBegins(place: String) throws {
    var session = Session(place: place)
    #expect(session.model.prompt == nil)
    try session.type("o1j")
    #expect(session.model.navigation.current.kind == .area)
  }

  @Test func aReaderComesBackToTheScreenAndWritesNothing() throws {
    var session = Session()
    try session.type("1jtLokalen")
    session.send(.timePassed)
    let again = Session(
      readOnlyReason: "Mappen är skrivskyddad.", place: session.model.place,
      drafts: session.model.setting.drafts)
    #expect(again.model.navigation.current.kind == .area && again.model.prompt == nil)
    #expect(again.model.setting.drafts.count == 1)
  }

  @Test(arguments: ["area id=F1 row=goal:D1.1", "x", "note text=a%20b%0ac%25=d draft=å%09ä"])
  func aTraceIsReadAsItWasWritten(line: String) throws {
    let trace = try #require(Trace(line: line))
    #expect(Trace(line: trace.line) == trace)
  }
}
