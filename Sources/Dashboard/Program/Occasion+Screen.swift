import PlanDomain

extension Occasion {
  /// The activity that it is about, if any.
  var activity: ActivityID? {
    switch matter {
    case .checkpoint(let id), .end(let id): id
    case .cadence, .report, .meeting, .decision, .remedy, .measurement, .duty: nil
    }
  }
}

extension Screen {
  /// The screen that shows what is due, as itself; what only recurs, in the year wheel among the rest.
  static func showing(_ occasion: Occasion, _ context: Context) -> Screen? {
    switch occasion.matter {
    case .checkpoint(let id), .end(let id): .showing(Subject.activity(id), context)
    case .remedy(let id, _): .showing(Subject.deviation(id), context)
    case .decision(let id, _): .showing(Subject.decision(id), context)
    case .meeting(let id, _, _): .showing(Subject.meeting(id), context)
    case .measurement(let id): Screen(IndicatorScreen(id))
    case .duty: Screen(LawScreen())
    case .report: Screen(ReportsScreen())
    case .cadence: Screen(ScheduleScreen())
    }
  }
}
