import Cells

/// Which keys do what, and where: the one table behind the footer, the help and the documentation.
struct Binding: Sendable {
  let action: Action
  /// The first one is shown; the others are silent aliases.
  let keys: [Key]
  let screens: Set<Screen.Kind>
  /// The place in the footer, the most needed first; `nil` stands for not at all.
  let rank: Int?

  // The keys are a script; one that cannot be read gives no keys, which a test finds.
  init(_ action: Action, _ keys: String, on screens: Set<Screen.Kind>, rank: Int? = nil) {
    self.action = action
    self.keys = (try? KeyScript(keys))?.keys ?? []
    self.screens = screens
    self.rank = rank
  }
}

/// The table of all actions.
enum Registry {
  private static let everywhere = Set(Screen.Kind.allCases)
  /// The screens whose keys are not those of a presentation remote.
  private static let read = everywhere.subtracting([.walkthrough])
  private static let plan: Set<Screen.Kind> = [
    .overview, .area, .activity, .activities, .walkthrough, .schedule, .found,
  ]
  /// The screens that show something of the plan or of what has happened to it.
  private static let shown = everywhere.subtracting([.help, .speaker])
  private static let deeper = read.subtracting([.overview, .speaker])
  private static let calm = shown.subtracting([.walkthrough])
  private static let lists = everywhere.filter(\.isList).union([.overview, .area, .help])

  private static let meetingScreens: Set<Screen.Kind> = [.meetings, .meeting]
  private static let panes: Set<Screen.Kind> = [
    .overview, .area, .deviations, .agreement, .law, .report, .verification,
  ]
  private static let reportScreens: Set<Screen.Kind> = [.reports, .report]

  private static let decisionScreens: Set<Screen.Kind> = [.decisions, .decision]
  private static let register: Set<Screen.Kind> = [.deviations, .deviation, .review]

  private static let found = everywhere.filter(\.isSearched)
    .union([.overview, .area, .report, .help])

  /// The lists that can be sorted, beside that of the activities.
  private static let sorted: Set<Screen.Kind> = [
    .deviations, .decisions, .meetings, .indicators, .history,
  ]

  private static let opening = everywhere.subtracting([
    .agreement, .law, .report, .verification, .speaker,
  ])

  static let bindings: [Binding] =
    planChanges + registerChanges + councilChanges + moves + views + program

  private static let planChanges: [Binding] = [
    Binding(.setProgress, "s", on: plan, rank: 20),
    Binding(.assess, "b", on: plan, rank: 30),
    Binding(.report, "t", on: plan, rank: 40),
    Binding(.openDeviation, "d", on: plan, rank: 41),
    Binding(
      .settleConflict, "c", on: plan.union(register).union([.conflicts, .decision, .meeting]),
      rank: 10),
    Binding(.undo, "uå", on: shown.subtracting([.history, .entry]), rank: 50),
    Binding(.undoEntry, "uå", on: [.history, .entry], rank: 50),
    Binding(.redo, "<C-r>", on: shown, rank: 140),
  ]

  private static let registerChanges: [Binding] = [
    Binding(.better, "1", on: [.review]),
    Binding(.unchanged, "2", on: [.review]),
    Binding(.worse, "3", on: [.review]),
    Binding(.reviewWithNote, "t", on: [.review], rank: 49),
    Binding(
      .add, "a", on: [.deviations, .decisions, .meetings, .indicators, .indicator], rank: 20),
    Binding(.add, "a", on: [.area, .activity], rank: 42),
    Binding(.add, "a", on: [.walkthrough], rank: 4),
    Binding(.carryOut, "x", on: decisionScreens.union([.walkthrough]), rank: 46),
    Binding(.park, "p", on: [.walkthrough], rank: 5),
    Binding(.affirm, "+", on: [.walkthrough], rank: 6),
    Binding(.deny, "-", on: [.walkthrough], rank: 7),
    Binding(.judge, "1234", on: [.walkthrough], rank: 8),
    Binding(.freezeReport, "f", on: [.walkthrough], rank: 9),
    Binding(.escalate, "+", on: register, rank: 45),
    Binding(.close, "x", on: register, rank: 46),
    Binding(.reopen, "i", on: register, rank: 47),
    Binding(.edit, "e<F2>", on: edited, rank: 48),
  ]

  private static let edited = register.union(decisionScreens).union(meetingScreens)
    .union([.area, .activity, .walkthrough, .found])

  private static let councilChanges: [Binding] = [
    Binding(.beginMeeting, "i", on: meetingScreens, rank: 21),
    Binding(.endMeeting, "x", on: meetingScreens, rank: 22),
    Binding(.takeBack, "b", on: meetingScreens, rank: 152),
    Binding(.noteItem, "t", on: [.meeting], rank: 23),
    Binding(.noteItem, "te<F2>", on: [.minutes], rank: 20),
    Binding(.approve, "x", on: [.minutes], rank: 21),
    Binding(.freezeReport, "f", on: reportScreens, rank: 20),
    Binding(.approveReport, "x", on: reportScreens, rank: 21),
    Binding(.deliverReport, "d", on: reportScreens, rank: 22),
    Binding(.answerReport, "s", on: reportScreens, rank: 23),
    Binding(.prepareProposal, "p", on: [.activity, .area], rank: 43),
    Binding(.adoptEdition, "x", on: [.agreement], rank: 21),
    Binding(.takeSeat, "a", on: [.agreement], rank: 22),
    Binding(.leaveSeat, "l", on: [.agreement], rank: 23),
    Binding(.mendFile, "<Enter>", on: [.verification], rank: 20),
  ]

  private static let moves: [Binding] = [
    Binding(.moveUp, "<Up>k", on: everywhere),
    Binding(.moveDown, "<Down>j", on: everywhere),
    Binding(.pageUp, "<PgUp><C-u><C-b>", on: read),
    Binding(.pageDown, "<PgDn><C-d><C-f>", on: read),
    Binding(.moveToFirst, "<Home>g", on: read),
    Binding(.moveToLast, "<End>G", on: read),
    Binding(.nextStep, "<Space><PgDn><Right>", on: [.walkthrough], rank: 1),
    Binding(.previousStep, "<BS><PgUp><Left>", on: [.walkthrough], rank: 2),
    Binding(.jump, "g", on: [.walkthrough], rank: 3),
    Binding(.open, "<Enter>", on: opening, rank: 0),
    Binding(.unfold, "<Right>l", on: lists),
    Binding(.fold, "<Left>h", on: deeper.subtracting([.schedule, .development])),
    Binding(.back, "<Esc>q<BS>", on: deeper, rank: 70),
    // Presentation remotes send Esc, which is to be pressed again before it leaves the meeting.
    Binding(.back, "q<Esc>", on: [.walkthrough], rank: 70),
    Binding(.nextPane, "<Tab>", on: panes, rank: 120),
    Binding(.nextPane, "<Tab>", on: [.schedule], rank: 3),
    Binding(.previousPane, "<S-Tab>", on: panes.union([.schedule])),
    Binding(.earlier, "<Left>h", on: [.schedule, .development], rank: 4),
    Binding(.later, "<Right>l", on: [.schedule, .development], rank: 5),
    Binding(.earlierYear, "<lt>", on: [.schedule, .development], rank: 6),
    Binding(.laterYear, ">", on: [.schedule, .development], rank: 7),
    Binding(.skip, "n", on: [.review], rank: 14),
    Binding(.unskip, "N", on: [.review]),
  ]

  private static let views: [Binding] = [
    Binding(.focusArea, "123456789", on: calm.subtracting([.review]), rank: 130),
    Binding(.overview, "o", on: shown, rank: 150),
    Binding(.view, "v", on: shown, rank: 90),
    Binding(.walkthrough, "m", on: calm, rank: 160),
    Binding(.followMeeting, "m", on: [.walkthrough], rank: 61),
    Binding(.lookBack, "<lt>", on: [.overview, .area, .walkthrough], rank: 156),
    Binding(.lookForward, ">", on: [.overview, .area, .walkthrough]),
    Binding(.lookAt, "T", on: [.overview, .area, .walkthrough], rank: 157),
    Binding(.minutes, "p", on: meetingScreens, rank: 24),
    Binding(.since, "n", on: meetingScreens.union([.overview]), rank: 155),
    Binding(.review, "r", on: shown.subtracting([.review]), rank: 44),
    Binding(
      .chooseOwner, "f", on: [.activity, .schedule, .development], rank: 35),
    Binding(.filterRows, "f", on: [.overview, .area], rank: 136),
    Binding(.filterRows, "f", on: everywhere.filter(\.hasConditions), rank: 18),
    Binding(.sortRows, "S", on: [.activities], rank: 19),
    Binding(.sortRows, "S", on: sorted, rank: 137),
    Binding(.choose, "<Space>", on: [.activities], rank: 15),
    Binding(.chooseAll, "*", on: [.activities], rank: 16),
    Binding(.chooseMonth, "p", on: [.review], rank: 60),
    Binding(.zoom, "z", on: [.schedule], rank: 8),
    Binding(.find, "/-<F3>", on: found, rank: 61),
    Binding(.nextMatch, "n", on: [.area, .report]),
    Binding(.previousMatch, "N", on: [.area, .report]),
    Binding(.copy, "y", on: shown, rank: 158),
    Binding(.save, "w", on: shown, rank: 159),
    Binding(.palette, ":ö<C-p>", on: shown, rank: 135),
    Binding(.help, "?<F1>", on: shown, rank: 80),
  ]

  private static let program: [Binding] = [
    Binding(.quit, "qQ", on: [.overview, .speaker], rank: 70),
    Binding(.quit, "Q", on: everywhere.subtracting([.overview, .speaker])),
    Binding(.chooseTheme, "<F9>", on: everywhere),
    Binding(.switchMouse, "<F8>", on: everywhere),
    Binding(.redraw, "<C-l>", on: everywhere),
    Binding(.saved, "<C-s>", on: everywhere),
    Binding(.interrupt, "<C-c>", on: everywhere),
    Binding(.suspend, "<C-z>", on: everywhere),
  ]

  /// The keys that do the same in an open prompt as on the screen behind it.
  static let universal: [Key: Action] = {
    let actions: Set<Action> = [.redraw, .saved, .interrupt, .suspend]
    let kept = bindings.filter { actions.contains($0.action) }
    return Dictionary(
      kept.flatMap { binding in binding.keys.map { ($0, binding.action) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let byScreen: [Screen.Kind: [Key: Action]] = {
    var table: [Screen.Kind: [Key: Action]] = [:]
    for binding in bindings {
      for (screen, key) in binding.screens.flatMap({ screen in binding.keys.map { (screen, $0) } })
      {
        table[screen, default: [:]][key] = binding.action
      }
    }
    return table
  }()

  static func action(for key: Key, on screen: Screen.Kind) -> Action? { byScreen[screen]?[key] }

  static func bindings(on screen: Screen.Kind) -> [Binding] {
    bindings.filter { $0.screens.contains(screen) }
  }

  /// What the footer of a screen shows, the most needed first.
  static func footer(of screen: Screen.Kind) -> [Binding] {
    bindings(on: screen).filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
  }
}
