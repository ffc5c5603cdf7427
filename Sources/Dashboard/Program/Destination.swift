import PlanDomain

/// A screen that the view menu leads to, by a letter that is the same in every language.
enum Destination: CaseIterable, Hashable, Sendable, Worded {
  case agreement
  case deviations
  case decisions
  case meetings
  case since
  case history
  case conflicts
  case schedule
  case development
  case indicators
  case law
  case reports
  case verification
  case plan
  case activities

  var letter: Character {
    switch self {
    case .agreement: "ö"
    case .plan: "p"
    case .activities: "v"
    case .deviations: "a"
    case .decisions: "b"
    case .meetings: "m"
    case .since: "s"
    case .schedule: "t"
    case .development: "u"
    case .indicators: "i"
    case .law: "l"
    case .reports: "r"
    case .verification: "f"
    case .history: "h"
    case .conflicts: "k"
    }
  }

  /// Whether the agreement has such a screen: that of a Swedish law only where Swedish law holds.
  func isThere(in state: PlanState) -> Bool {
    switch self {
    case .law: state.plan.agreement.country == .sweden
    case .agreement, .plan, .activities, .deviations, .decisions, .meetings, .since, .history,
      .conflicts,
      .schedule, .development, .indicators, .reports, .verification:
      true
    }
  }

  var words: Words {
    switch self {
    case .agreement: Words("överenskommelse", "agreement")
    case .plan: Words("hela planen", "the whole plan")
    case .activities: Words("alla aktiviteter", "all activities")
    case .deviations: Words("avvikelser", "deviations")
    case .decisions: Words("beslut", "decisions")
    case .meetings: Words("möten", "meetings")
    case .since: Words("sedan förra mötet", "since the last meeting")
    case .schedule: Words("tidplan och årshjul", "schedule and year wheel")
    case .development: Words("utveckling månad för månad", "development month by month")
    case .indicators: Words("indikatorer", "indicators")
    case .law: Words("lag", "law")
    case .reports: Words("rapporter", "reports")
    case .verification: Words("kontroll av filerna", "check of the files")
    case .history: Words("historik", "history")
    case .conflicts: Words("oenighet", "disagreements")
    }
  }

  var screen: Screen {
    switch self {
    case .agreement: Screen(AgreementScreen())
    case .plan: Screen(AreaScreen(area: nil))
    case .activities: Screen(ActivitiesScreen())
    case .deviations: Screen(DeviationsScreen())
    case .decisions: Screen(DecisionsScreen())
    case .meetings: Screen(MeetingsScreen())
    case .since: Screen(SinceScreen(nil))
    case .schedule: Screen(ScheduleScreen())
    case .development: Screen(DevelopmentScreen())
    case .indicators: Screen(IndicatorsScreen())
    case .law: Screen(LawScreen())
    case .reports: Screen(ReportsScreen())
    case .verification: Screen(VerificationScreen())
    case .history: Screen(HistoryScreen())
    case .conflicts: Screen(ConflictsScreen())
    }
  }
}

extension Destination {
  /// Whether a screen is the one that it leads to.
  ///
  /// One area and all of them are screens of one kind.
  func isShown(by screen: Screen) -> Bool {
    if self == .plan { return screen.as(AreaScreen.self).map { $0.area == nil } ?? false }
    return screen.kind.destination == self
  }
}

extension Screen.Kind {
  /// The entry of the view menu that leads to such a screen.
  var destination: Destination? {
    switch self {
    case .agreement: .agreement
    case .activities: .activities
    case .deviations: .deviations
    case .decisions: .decisions
    case .meetings: .meetings
    case .since: .since
    case .schedule: .schedule
    case .development: .development
    case .indicators: .indicators
    case .law: .law
    case .reports: .reports
    case .verification: .verification
    case .history: .history
    case .conflicts: .conflicts
    case .overview, .area, .activity, .deviation, .review, .entry, .decision, .meeting, .indicator,
      .minutes, .found, .report, .walkthrough, .speaker, .help:
      nil
    }
  }
}

extension Menu {
  /// The screens that there are; the one in front is marked.
  static func view(_ context: Context) -> Menu {
    let values = Destination.allCases.filter { $0.isThere(in: context.state) }
    let current = values.firstIndex { $0.isShown(by: context.current) }
    let options = values.enumerated().map { place, value in
      Option(
        context.worded(value), letter: value.letter, place == current ? .none : .open(value.screen))
    }
    return Menu(Phrase.chooseView, options, current: current, context)
  }
}
