extension Screen.Kind {
  /// What the screens of the kind are.
  var type: any ScreenContent.Type {
    switch self {
    case .overview: Overview.self
    case .area: AreaScreen.self
    case .activity: ActivityScreen.self
    case .activities: ActivitiesScreen.self
    case .deviations: DeviationsScreen.self
    case .deviation: DeviationScreen.self
    case .review: ReviewScreen.self
    case .agreement: AgreementScreen.self
    case .history: HistoryScreen.self
    case .entry: EntryScreen.self
    case .conflicts: ConflictsScreen.self
    case .found: FoundScreen.self
    case .decisions: DecisionsScreen.self
    case .decision: DecisionScreen.self
    case .meetings: MeetingsScreen.self
    case .meeting: MeetingScreen.self
    case .since: SinceScreen.self
    case .schedule: ScheduleScreen.self
    case .development: DevelopmentScreen.self
    case .indicators: IndicatorsScreen.self
    case .indicator: IndicatorScreen.self
    case .law: LawScreen.self
    case .verification: VerificationScreen.self
    case .minutes: MinutesScreen.self
    case .reports: ReportsScreen.self
    case .report: ReportScreen.self
    case .walkthrough: WalkthroughScreen.self
    case .speaker: SpeakerScreen.self
    case .help: HelpScreen.self
    }
  }

  /// Whether what it shows is of the activities, so that it is another for each party with a plan.
  var showsActivities: Bool {
    switch self {
    case .overview, .area, .activity, .activities, .schedule, .development, .deviations, .deviation,
      .review,
      .since, .reports, .report, .law, .found:
      true
    case .agreement, .history, .entry, .conflicts, .decisions, .decision, .meetings, .meeting,
      .indicators, .indicator, .verification, .minutes, .walkthrough, .speaker, .help:
      false
    }
  }

  /// Whether it is a list of things of one kind.
  var isList: Bool { type.isList }
  /// Whether it is a list that is searched in.
  var isSearched: Bool { type.isSearched }
  /// Whether it is a list with conditions to filter by.
  var hasConditions: Bool { type.hasConditions }
}
