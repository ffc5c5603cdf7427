import PlanDomain

/// A screen that is shown again as it was, when the program comes back after it was cut off.
protocol Restorable: ScreenContent {
  /// Says what it is remembered by.
  func leave(_ trace: inout Trace)
  /// Comes back as it is remembered; `nil` where what it showed is gone.
  init?(_ trace: Trace, _ context: Context)
}

extension Screen {
  private static let restorable: [any Restorable.Type] = [
    Overview.self, AreaScreen.self, ActivityScreen.self, DeviationsScreen.self,
    DeviationScreen.self, ReviewScreen.self, AgreementScreen.self, HistoryScreen.self,
    EntryScreen.self, ConflictsScreen.self, DecisionsScreen.self, DecisionScreen.self,
    MeetingsScreen.self, MeetingScreen.self, SinceScreen.self, ScheduleScreen.self,
    IndicatorsScreen.self, IndicatorScreen.self, LawScreen.self, MinutesScreen.self,
    WalkthroughScreen.self, HelpScreen.self, VerificationScreen.self,
    ReportsScreen.self, ReportScreen.self,
  ]

  /// What the screen is remembered by; `nil` where it is not.
  var trace: Trace? {
    guard let content = content as? any Restorable else { return nil }
    var trace = Trace("\(kind)")
    content.leave(&trace)
    return trace
  }

  /// Brings a screen back; `nil` where what it showed is gone.
  init?(_ trace: Trace, _ context: Context) {
    guard let type = Screen.restorable.first(where: { "\($0.kind)" == trace.name }),
      let content = type.init(trace, context)
    else { return nil }
    self.init(content)
  }
}
