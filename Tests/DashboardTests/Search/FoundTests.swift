import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// A search on the overview is one in everything.
struct FoundTests {
  static let places = [
    Place(name: "found", keys: "/möte<Enter>"),
    Place(name: "found-typing", keys: "/polis pågår", isPrompt: true),
    Place(name: "found-nothing", keys: "/finns inte<Enter>"),
  ]

  @Test(arguments: Drawing.all(places))
  func everyPlaceLooksAsItShould(drawing: Drawing) throws {
    var session = Session(try .deciding(), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  /// Every kind is found by its number and opened as itself.
  @Test func whatIsFoundIsOpenedAsItself() throws {
    let chronicle = try Chronicle.deciding()
    let decision = try #require(chronicle.state.decisions.first)
    let meeting = try #require(chronicle.state.meetings.first)
    for (code, kind) in [
      ("A02", Screen.Kind.activity), (decision.code, .decision), (meeting.code, .meeting),
    ] {
      var session = Session(chronicle, columns: 120, rows: 40)
      try session.type("/\(code)<Enter>")
      for _ in 0..<20 where !marked(session).contains(code) { try session.type("<Down>") }
      #expect(marked(session).contains(code))
      try session.type("<Enter>")
      #expect(session.model.navigation.current.kind == kind, "\(code)")
      try session.type("<Esc>")
      #expect(session.model.navigation.current.kind == .found)
      #expect(marked(session).contains(code))
    }
  }

  private func marked(_ session: Session) -> String {
    session.screen.split(separator: "\n").first { $0.hasPrefix("›") }.map(String.init) ?? ""
  }

  /// What was searched for is underlined in the rows, also in the marked one.
  @Test func theMatchIsMarkedInTheRow() throws {
    var session = Session(Chronicle(.example, today: day("2026-11-20")))
    try session.type("/avhopp<Enter>")
    let frame = session.model.view()
    let marked = (0..<frame.size.rows).flatMap { row in
      (0..<frame.size.columns).filter { column in
        frame[column: column, row: row].style.isUnderlined
      }
    }
    #expect(marked.count >= "avhopp".count)
  }

  /// More letters of a condition, or of what must not stand there, may find more.
  @Test(arguments: ["a -avvik", "slutar:>2027-01", "\"ansvarig\" a", "är:försenad"])
  func typedLetterByLetterItFindsWhatItFindsAtOnce(query: String) throws {
    let chronicle = Chronicle(.example, today: day("2026-11-20"))
    var typed = Session(chronicle)
    try typed.type("/\(query.replacing(" ", with: "<Space>"))")
    var once = Session(chronicle)
    once.model.navigation.open(Dashboard.Screen(FoundScreen()))
    once.model.navigation.current.content.filter(by: query)
    try once.type("<Down>")
    #expect(
      typed.model.navigation.current.content.matchCount(in: .swedish)
        == once.model.navigation.current.content.matchCount(in: .swedish))
  }

  @Test func aChangeIsMadeToWhatIsFound() throws {
    var session = Session(Chronicle(.example, today: day("2026-11-20")))
    try session.type("/A02<Enter>s")
    #expect(session.screen.contains("A02"))
    #expect(session.screen.contains("pausad"))
  }

  @Test func whatWasFoundComesBackAfterARestart() throws {
    let context = Context(model: Session(try .deciding()).model)
    for subject in [
      Subject.activity("A02"), .goal(try #require(context.picture.areas.first?.goals.first?.id)),
      .decision(try #require(context.state.decisions.first?.id)),
      .meeting(try #require(context.state.meetings.first?.id)),
    ] {
      #expect(subject.traced != nil)
      #expect(Subject(traced: subject.traced, context) == subject)
    }
    #expect(Subject(traced: "x1", context) == nil)
    #expect(Subject.edition("2026:1").traced == nil)
  }
}
