import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What needs attention is grouped: the worst of each in the open, and nothing is lost.
struct AttentionRowsTests {
  private func overview(_ session: Session) throws -> Overview {
    try #require(session.model.navigation.current.as(Overview.self))
  }

  private func reasons(_ session: Session) throws -> [Attention] {
    try #require(try overview(session).rows).all.compactMap(\.reason)
  }

  @Test func ofEachGroupTheThreeMostUrgentAreShownAndTheRestAreCounted() throws {
    let session = Session(try .shipped(on: day("2026-11-20")), columns: 120, rows: 40)
    let all = session.model.picture.attention
    let rows = try #require(try overview(session).rows).all
    let groups = Dictionary(grouping: all, by: \.group)
    for (group, members) in groups {
      let shown = rows.compactMap(\.reason).filter { $0.group == group }
      let rest = rows.compactMap { row in
        if case .rest(group, let hidden, let count) = row { (hidden, count) } else { nil }
      }.first
      if members.count > 4 {
        #expect(shown == Array(members.prefix(3)))
        #expect(try #require(rest) == (members.count - 3, members.count))
      } else {
        #expect(shown == members && rest == nil)
      }
    }
    #expect(groups.values.contains { $0.count > 4 })
  }

  @Test func aGroupIsUnfoldedAndFoldedWhereItStands() throws {
    var session = Session(try .shipped(on: day("2026-11-20")), columns: 120, rows: 40)
    let before = try reasons(session)
    func isOnRest() throws -> Bool {
      if case .rest = try overview(session).selection { true } else { false }
    }
    try session.type("<Tab>")
    for _ in 0..<60 where try !isOnRest() { try session.type("j") }
    let target = try #require(try overview(session).selection)
    try session.type("<Enter>")
    #expect(try overview(session).selection == target, "the cursor stays")
    #expect(try reasons(session).count > before.count)
    let again = session.killed()
    #expect(try reasons(again) == reasons(session), "and after a restart")
    try session.type("<Enter>")
    #expect(try reasons(session) == before)
  }

  /// With every group unfolded everything that needs attention stands there once.
  @Test func nothingIsLost() throws {
    var session = Session(try .shipped(on: day("2026-11-20")), columns: 120, rows: 40)
    let all = session.model.picture.attention
    session.model.navigation.current.change(Overview.self) {
      $0.unfolded = Set(Attention.Group.allCases)
      $0.forgetMatches()
    }
    session.send(.input(.focus(true)))
    let shown = try reasons(session)
    #expect(Set(shown) == Set(all) && shown.count == all.count)
  }

  @Test func tabComesBackToWhatWasMarkedInThePaneThatWasLeft() throws {
    var session = Session(try .shipped(on: day("2026-11-20")), columns: 120, rows: 40)
    try session.type("jjj")
    let area = try overview(session).selection
    try session.type("<Tab>jj")
    let attention = try overview(session).selection
    try session.type("<Tab>j")
    let coming = try overview(session).selection
    try session.type("<Tab>")
    #expect(try overview(session).selection == area)
    try session.type("<Tab>")
    #expect(try overview(session).selection == attention && attention?.pane == .attention)
    try session.type("<Tab>")
    #expect(try overview(session).selection == coming && coming?.pane == .occasions)
    try session.type("<S-Tab>")
    #expect(try overview(session).selection == attention)
  }

  /// Each thing that comes next opens as itself; what only recurs, in the year wheel.
  @Test func whatComesNextIsOpenedAsItself() throws {
    var session = Session(try .shipped(on: day("2026-11-20")), columns: 120, rows: 40)
    let shown = session.model.picture.comingOccasions
    try #require(shown.count > 2)
    try session.type("<Tab><Tab>")
    for occasion in shown {
      #expect(try overview(session).selection == .occasion(occasion))
      try session.type("<Enter>")
      let kind = session.model.navigation.current.kind
      switch occasion.matter {
      case .meeting: #expect(kind == .meeting)
      case .decision: #expect(kind == .decision)
      case .remedy: #expect(kind == .deviation)
      case .checkpoint, .end: #expect(kind == .activity)
      case .measurement: #expect(kind == .indicator)
      case .duty: #expect(kind == .law)
      case .report: #expect(kind == .reports)
      case .cadence: #expect(kind == .schedule)
      }
      try session.type("qj")
    }
  }

  /// The first steps stand first, each opens where it is done, and goes when it is done.
  @Test func aNewWorkspaceBeginsWithWhatToDoFirst() throws {
    var session = Session(Chronicle(), columns: 120, rows: 40)
    let steps = Beginning.left(Context(model: session.model))
    #expect(steps.contains(.meeting) && steps.contains(.progress))
    #expect(
      try #require(try overview(session).rows).all.prefix(steps.count)
        == steps.map { .beginning($0) }[...])
    try session.type("<Tab><Enter>")
    #expect(session.model.navigation.current.kind == .meetings)
    var chronicle = Chronicle()
    try chronicle.record(.report("A01", "På väg."))
    let later = Session(chronicle, columns: 120, rows: 40)
    #expect(!Beginning.left(Context(model: later.model)).contains(.progress))
  }

  @Test func aWorkspaceAtWorkIsNotToldHowToBegin() throws {
    let session = Session(try .shipped(on: day("2026-11-20")))
    #expect(Beginning.left(Context(model: session.model)).isEmpty)
  }

  @Test func anAgreementThatEndsWithinAYearSaysWhatIsLeft() throws {
    var chronicle = Chronicle()
    let end = chronicle.state.plan.agreement.period.end
    chronicle.today = end.adding(days: -366)
    #expect(
      !Picture(of: chronicle.state, on: chronicle.today).attention.contains {
        $0.group == .agreement
      })
    chronicle.today = end.adding(days: -365)
    var session = Session(chronicle, columns: 120, rows: 40)
    let left = session.model.picture.attention.compactMap { reason in
      if case .agreementEnding(let days, let left) = reason { (days, left) } else { nil }
    }.first
    let found = try #require(left)
    #expect(
      found.0 == 365
        && found.1.activities == session.model.picture.activities.count { !$0.progress.isEnded })
    while try overview(session).selection?.pane != .attention { try session.type("<Tab>") }
    for _ in 0..<60 {
      if case .attention(.agreementEnding) = try overview(session).selection { break }
      try session.type("j")
    }
    try session.type("<Enter>")
    #expect(session.model.navigation.current.kind == .agreement)
  }
}
