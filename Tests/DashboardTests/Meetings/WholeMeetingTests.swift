import Cells
import Foundation
import PlanDomain
import PlanReports
import TestSupport
import Testing

@testable import Dashboard

/// Whole meetings from the first page to approved minutes, with keys only.
struct WholeMeetingTests {
  /// A place where a meeting is held, and what it is about.
  enum Room: String, CaseIterable, Sendable {
    case monthly, interim, annual
    case strangnas, strangnasInterim, strangnasAnnual
    case hallsberg, hallsbergMonthly, hallsbergInterim

    var kind: MeetingKind {
      switch self {
      case .monthly, .strangnas, .hallsbergMonthly: .monthly
      case .interim, .strangnasInterim, .hallsbergInterim: .interim
      case .annual, .strangnasAnnual, .hallsberg: .annual
      }
    }

    func chronicle() throws -> Chronicle {
      switch self {
      case .monthly, .interim, .annual: try .shipped(on: day("2026-11-26"))
      case .strangnas, .strangnasInterim, .strangnasAnnual:
        Chronicle(.shipped("strangnas-2023-2026"), today: day("2026-05-20"))
      case .hallsberg, .hallsbergMonthly, .hallsbergInterim:
        Chronicle(.shipped("hallsberg-2024-2026"), today: day("2026-02-10"))
      }
    }
  }

  /// Presses the key of a presentation remote until a step is on the wall.
  private func go(
    _ session: inout Session, to step: (WalkthroughStep) -> Bool, _ comment: Comment
  ) throws {
    for _ in 0..<600 {
      if let wall = session.model.navigation.walkthrough, step(wall.step) { return }
      try session.type("<Space>")
    }
    Issue.record("no such page", sourceLocation: #_sourceLocation)
    try #require(Bool(false), comment)
  }

  private func number(of kind: MeetingKind) -> Int {
    (MeetingKind.allCases.firstIndex(of: kind) ?? 0) + 1
  }

  private func wall(_ session: Session) throws -> WalkthroughScreen {
    try #require(session.model.navigation.walkthrough)
  }

  /// Holds the meeting that is planned for the day, and approves its minutes.
  private func hold(_ session: inout Session, _ room: Room) throws -> MeetingID {
    let today = session.chronicle.today
    try session.type("vma\(today)<Tab>\(number(of: room.kind))<PgDn><Enter>")
    let meeting = try #require(
      session.chronicle.state.plannedMeetings.first { $0.date == today }, "\(session.screen)")
    try session.type("o")
    // The meeting is opened on the first page.
    try session.type("mj")
    for _ in 0..<3 where try wall(session).target != .begin(.open(meeting.id)) {
      try session.type("j")
    }
    try session.type("<Enter>")
    #expect(session.chronicle.state.openMeeting?.id == meeting.id, "\(session.screen)")
    try go(&session, to: { $0 == .attendance }, "attendance")
    if session.chronicle.state.seats(of: meeting.id).isEmpty {
      for function in ["kommundirekt\u{F6}r", "lokalpolisomr\u{E5}deschef"] {
        try session.type("a\(function)<Tab>2<PgDn><Enter>")
      }
      try session.type("a<C-u>kommunpolis")
      try session.type("<PgDn><Enter>")
    } else {
      try session.type("+jj-<Down>")
    }
    try go(&session, to: { $0 == .earlier }, "earlier")
    try session.type("tBesluten gicks igenom.<Enter>")
    try walkThroughThePlan(&session)
    if room.kind != .monthly { try judge(&session) }
    try go(&session, to: { $0 == .deviations }, "deviations")
    try session.type("tInga nya avvikelser.<Enter>")
    try decide(&session, room)
    if let item = session.chronicle.state.meeting(meeting.id)?.item(StandardItem.other.key) {
      try go(&session, to: { $0 == .item(item.key) }, "other")
      try session.type("pTiden r\u{E4}ckte inte.<Enter>")
    }
    try go(&session, to: { $0 == .next }, "next")
    for _ in 0..<4 where try wall(session).target != .begin(.planNext) { try session.type("j") }
    if try wall(session).target == .begin(.planNext) {
      try session.type("<Enter>+28<PgDn><Enter>")
    }
    try go(&session, to: { $0 == .closing }, "closing")
    try session.type("x2<C-u>15.30<Enter>")
    #expect(session.chronicle.state.meeting(meeting.id)?.stage == .closed, "\(session.screen)")
    try session.type("q<Esc>ovm")
    for _ in 0..<60
    where session.model.navigation.current.content.selectedMeeting != meeting.id {
      try session.type("j")
    }
    try session.type("px2")
    #expect(session.chronicle.state.meeting(meeting.id)?.stage == .approved, "\(session.screen)")
    return meeting.id
  }

  private func walkThroughThePlan(_ session: inout Session) throws {
    try go(&session, to: { if case .goal = $0 { true } else { false } }, "a goal")
    for _ in 0..<40 {
      try session.type("j")
      if case .item(.activity) = try wall(session).target { break }
      guard try wall(session).target == nil else { continue }
      try session.type("<Space>")
    }
    guard case .item(.activity(let id)) = try wall(session).target else { return }
    let before = session.chronicle.state.progress(of: id)
    try session.type(before == .ongoing ? "s4" : "s2")
    #expect(session.reply.contains(id.rawValue), "\(session.reply)")
    try session.type("b2Personal saknas.<Enter>")
    #expect(session.chronicle.state.assessment(of: id) == .atRisk, "\(session.screen)")
  }

  private func judge(_ session: inout Session) throws {
    try go(&session, to: { $0.judgesGoals }, "goals")
    try session.type("j21Tv\u{E5} av tre delar \u{E4}r klara.<Enter>")
    guard case .item(.goal(let id)) = try wall(session).target else { return }
    #expect(session.chronicle.state.attainment(of: id)?.attainment == .partlyAchieved)
  }

  private func decide(_ session: inout Session, _ room: Room) throws {
    try go(&session, to: { $0 == .toDecide }, "to decide")
    if !session.chronicle.state.waitingProposals.isEmpty {
      for _ in 0..<20 {
        try session.type("j")
        if case .proposal = try wall(session).target { break }
      }
      try session.type("+<Enter>")
    }
    try session.type("a<Tab>Gruppen ger i uppdrag att redovisa l\u{E4}get.<Tab>")
    let function =
      session.chronicle.state.activities.lazy.compactMap(\.responsible.first?.function).first
      ?? "samordnare (\(session.chronicle.state.plan.agreement.parties[0].shortName))"
    try session.type("\(function)<Tab>+14<PgDn><Enter>")
    let decision = try #require(session.chronicle.state.decisions.last, "\(session.screen)")
    #expect(decision.text == "Gruppen ger i uppdrag att redovisa l\u{E4}get.", "\(session.screen)")
    #expect(decision.responsible.map { function.hasPrefix($0.function) } == true)
    #expect(decision.due == session.chronicle.today.adding(days: 14))
  }

  @Test(arguments: Room.allCases)
  func aMeetingIsHeldWithKeysOnlyAndItsPapersSayWhatWasDone(room: Room) throws {
    var session = Session(try room.chronicle())
    let id = try hold(&session, room)
    let state = session.chronicle.state
    let basis = Basis(state, on: session.chronicle.today, workspace: "prov")
    let minutes = try #require(MinutesReport(id, from: basis)).page(in: .swedish)
      .written(as: .text, in: .swedish)
    expectText(minutes, matches: "minutes-\(room.rawValue)")
    let next = try #require(state.meeting(after: id))
    let agenda = try #require(AgendaReport(next.id, from: basis)).page(in: .swedish)
      .written(as: .text, in: .swedish)
    expectText(agenda, matches: "agenda-\(room.rawValue)")
    // Everything that was done stands in the minutes, in the words that it was done in.
    let meeting = try #require(state.meeting(id))
    let notes = meeting.items.compactMap(\.note)
    let texts = meeting.decisions.compactMap { state.decision($0)?.text }
    #expect(notes.count >= 2 && texts.count >= 1)
    let said = minutes.replacing(/\s+/, with: " ")
    for text in notes + texts + ["15:30", "Tiden r\u{E4}ckte inte.", "Justeras"] {
      #expect(said.contains(text.replacing(/\s+/, with: " ")), "\(text)")
    }
    #expect(meeting.end?.description == "15:30")
    // What is to be followed up, and was put off, stands on the next agenda.
    let called = agenda.replacing(/\s+/, with: " ")
    #expect(
      called.contains("Gruppen ger i uppdrag") && called.contains("Beslut att f\u{F6}lja upp"))
  }

  // How many keys the usual acts take.

  private func count(_ script: String) throws -> Int { try KeyScript(script).keys.count }

  @Test func eachUsualActTakesFewKeys() throws {
    let text = "Diskuterades."
    var session = Session(try .planned(), columns: 80, rows: 24)
    try session.type("m")
    // Each act, how many keys it may take beside what is typed, and what shows that it is done.
    try act(&session, "j<Enter>", 2) { $0.openMeeting != nil }
    try go(&session, to: { $0 == .attendance }, "attendance")
    try act(&session, "+", 2) { ($0.openMeeting?.attendance.count ?? 0) > 12 }
    try session.type("g6jj")
    try act(&session, "s2", 2) { $0.history.last?.facts.first?.event.note == nil }
    #expect(session.reply.contains("genomf\u{F6}rande"), "\(session.reply)")
    try act(&session, "t\(text)<Enter>", text.count + 2) { state in
      state.history.last?.facts.first.map { fact in
        if case .activityReported = fact.event { true } else { false }
      } ?? false
    }
    try go(&session, to: { $0 == .toDecide }, "to decide")
    try session.type("j")
    try act(&session, "+<Enter>", 2) { $0.waitingProposals.isEmpty }
    let function = "administrativ direkt\u{F6}r"
    try act(
      &session, "a<Tab>\(text)<Tab>\(function)<Tab>+14<PgDn><Enter>",
      text.count + function.count + 3 + 6
    ) { $0.decisions.last?.due != nil && $0.decisions.last?.responsible?.function == function }
    try go(&session, to: { $0 == .closing }, "closing")
    try act(&session, "x2<Enter>", 3) { $0.openMeeting == nil }
  }

  private func act(
    _ session: inout Session, _ keys: String, _ most: Int, _ isDone: (PlanState) -> Bool
  ) throws {
    let before = session.chronicle.state.history.count
    #expect(try count(keys) <= most, "\(keys)")
    try session.type(keys)
    #expect(session.chronicle.state.history.count > before, "\(keys)\n\(session.screen)")
    #expect(isDone(session.chronicle.state), "\(keys)\n\(session.screen)")
  }

  // The report of the year.

  @Test func fFreezesTheReportThatThePageIsAbout() throws {
    var session = Session(try .convened(as: .interim))
    try session.type("m")
    try go(&session, to: { $0 == .item(StandardItem.interimReport.key) }, "the report")
    #expect(session.screen.contains("f frys"), "\(session.screen)")
    try session.type("f")
    #expect(session.model.prompt != nil, "\(session.screen)")
    try session.type("KS 2026:12<Enter>")
    let menu = try #require(
      session.model.prompt.flatMap { prompt -> Menu? in
        if case .menu(let menu) = prompt { menu } else { nil }
      }, "\(session.screen)")
    let freezing = menu.options.firstIndex { option in
      if case .file(.freezeReport(.delar2, _), record: "KS 2026:12") = option.effect {
        true
      } else {
        false
      }
    }
    #expect(freezing != nil && freezing != menu.selected, "\(menu.options.map(\.effect))")
    try session.type("\((freezing ?? 0) + 1)")
    #expect(
      session.commands.contains { command in
        if case .freezeReport(.delar2, _, record: "KS 2026:12", corrects: _) = command {
          true
        } else {
          false
        }
      })
  }

  @Test func aReportIsNotFrozenBeforeItsCutOffAndThePageSaysWhen() throws {
    var session = Session(try .convened(as: .annual))
    try session.type("m")
    try go(&session, to: { $0 == .item(StandardItem.annualReport.key) }, "the report")
    try session.type("f")
    #expect(session.model.prompt == nil && session.reply.contains("2026-12-31"))
  }
}

/// Random keys in a meeting that another writes in as well.
struct RandomMeetingTests {
  private static let acts =
    Array(repeating: "j", count: 12) + Array(repeating: "<Space>", count: 2)
    + [
      "k", "k", "<BS>", "<PgUp>", "+", "+", "-", "-", "s2", "s4", "s1", "b1", "s2", "s4", "s1",
      "b1",
      "jjs2", "jjb1", "jjs4", "b3L\u{E4}get.<Enter>",
      "tEn rapport.<Enter>", "s", "b", "t", "d", "e", "21Sk\u{E4}l.<Enter>", "4", "<Enter>", "x",
      "a<Tab>Antecknas.<PgDn><Enter>", "pTiden.<Enter>", "g2jjj", "g3jj", "g6jj", "g7jj", "g8jj",
      "g9jj", "g6jjj", "g<End><Up><Up><Enter>", "u",
      "c", "m", "z", "<lt>", ">", "f",
    ]

  /// How many keys are pressed: some for every run, ten thousand where there is time.
  private static var count: Int {
    ProcessInfo.processInfo.environment["FAULTS"] == "long" ? 10_000 : 300
  }

  /// What the answering line calls what is marked.
  private func name(of target: WalkthroughTarget?, _ session: Session) -> String? {
    let state = session.model.state
    return switch target {
    case .item(.goal(let id)), .item(.area(let id)): state.code(of: .goal(id))
    case .item(let item): item.activity?.rawValue
    case .deviation(let id): state.code(of: .deviation(id))
    case .decision(let id): state.code(of: .decision(id))
    case .attendee(let attendee): attendee.function
    case .agendaItem(let key):
      session.model.state.openMeetings.lazy
        .compactMap { $0.item(key)?.title }.first
    case .meeting(let id): state.code(of: .meeting(id))
    case .proposal, .theRest, .begin, nil: nil
    }
  }

  /// What a wish is about, as the wall marks it; `nil` where it is about the page and not about a row.
  private func isAboutTheRow(_ wish: Wish) -> Bool {
    switch wish {
    case .progress, .assess, .report, .attain, .attend, .carryOut, .correctDecision,
      .reviewDeviation,
      .changeDeviation, .escalateDeviation, .closeDeviation, .reopenDeviation:
      true
    default: false
    }
  }

  @Test(arguments: UInt64(1)...3)
  func everyAnswerNamesTheRowThatWasMarked(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var session = Session(try .convened(as: .annual), columns: 100, rows: 30)
    var (asked, answered, pressed) = (String?.none, 0, 0)
    let others = session.chronicle.state.plan.activities.map(\.id)
    while pressed < Self.count {
      if session.chronicle.state.openMeetings.isEmpty {
        session = Session(try .convened(as: .annual), columns: 100, rows: 30)
      }
      if session.model.lookback != nil || session.model.navigation.current.kind != .walkthrough {
        if session.model.prompt == nil {
          try session.type(session.model.lookback == nil ? "m" : "<Esc>")
        }
      }
      if Int.random(in: 0..<6, using: &generator) == 0,
        let id = others.randomElement(using: &generator)
      {
        try? session.news(.report(id, "Fr\u{E5}n annat h\u{E5}ll \(pressed)."))
      }
      // What was asked about and left is closed before the next act begins.
      if session.model.prompt != nil, Int.random(in: 0..<8, using: &generator) > 0 {
        try session.type("<Esc>")
      }
      let act = try #require(Self.acts.randomElement(using: &generator))
      for key in try KeyScript(act).keys {
        pressed += 1
        if session.model.prompt == nil {
          asked = marked(session)
          if let asked, pressed % 16 == 0 {
            checkIsSeen(asked, session, "seed \(seed), key \(pressed)")
          }
        }
        let before = session.changes.count
        // A guest is nobody who is there already.
        let isOfThePage = isAskingForAGuest(session)
        session.send(.input(.key(key)))
        guard session.changes.count == before + 1, session.model.reply?.kind == .done,
          let wish = session.changes.last?.wishes.first, session.changes.last?.wishes.count == 1,
          isAboutTheRow(wish), !isOfThePage
        else { continue }
        answered += 1
        let name = try #require(asked, "seed \(seed), key \(pressed): \(session.reply)")
        #expect(
          session.reply.contains(name),
          "seed \(seed), key \(pressed) of \(act): \(session.reply) and not \(name)")
      }
    }
    #expect(answered > Self.count / 200, "seed \(seed): \(answered) answers\n\(session.screen)")
  }

  private func isAskingForAGuest(_ session: Session) -> Bool {
    guard case .form(let form) = session.model.prompt, case .addAttendee = form.subject else {
      return false
    }
    return true
  }

  /// What the answering line is to name: that which is marked on the wall.
  private func marked(_ session: Session) -> String? {
    guard let wall = session.model.navigation.current.as(WalkthroughScreen.self) else {
      return session.model.navigation.current.content.item?.activity?.rawValue
    }
    return name(of: wall.target, session)
  }

  /// The row that is marked stands on the screen, and no other is.
  private func checkIsSeen(_ name: String, _ session: Session, _ place: String) {
    let frame = session.model.view()
    let rows = (0..<frame.size.rows).map(frame.text(row:)).filter { $0.contains("\u{203A} ") }
    #expect(rows.count == 1, "\(place): \(rows)")
  }
}
