import PlanDomain

/// A first step in a workspace where little has been done yet.
enum Beginning: String, CaseIterable, Hashable, Sendable {
  case activities, meeting, progress, attainment, measurements

  /// The steps that are left; none once the work is under way.
  static func left(_ context: Context) -> [Beginning] {
    guard !context.isAsOf, !context.picture.isEnded,
      context.state.history.count < Beginning.longEnough
    else { return [] }
    let left = allCases.filter { $0.isLeft(context) }
    // Who has met and said how far things have come has begun.
    return left.contains { $0 == .activities || $0 == .meeting || $0 == .progress } ? left : []
  }

  /// How many entries a journal has when nobody needs to be told how to begin.
  private static let longEnough = 40

  private func isLeft(_ context: Context) -> Bool {
    let (state, picture) = (context.state, context.picture)
    return switch self {
    case .activities: picture.activities.isEmpty
    case .meeting: state.meetings.isEmpty
    case .progress:
      !picture.activities.isEmpty && picture.activities.allSatisfy { $0.lastReport == nil }
    case .attainment:
      !picture.areas.isEmpty
        && picture.areas.allSatisfy { area in
          area.goals.allSatisfy { $0.attainment == .notAssessed }
        }
    case .measurements:
      state.plan.indicators.contains { state.measurements(of: $0.id).isEmpty }
    }
  }

  /// Where it is done.
  var screen: Screen {
    switch self {
    case .activities: Screen(AreaScreen(area: nil))
    case .meeting: Screen(MeetingsScreen())
    case .progress: Screen(ActivitiesScreen())
    case .attainment: Screen(AreaScreen(area: nil))
    case .measurements: Screen(IndicatorsScreen())
    }
  }
}

/// What is said of the first steps.
enum BeginningWord: Hashable, Sendable, Worded {
  case heading, step(Beginning), how(Beginning)

  var words: Words {
    switch self {
    case .heading: Words("kom igång", "getting started")
    case .step(.activities): Words("lägg in aktiviteter", "add activities")
    case .step(.meeting): Words("förbered det första mötet", "prepare the first meeting")
    case .step(.progress): Words("säg hur långt det har kommit", "say how far things have come")
    case .step(.attainment): Words("bedöm målen", "judge the goals")
    case .step(.measurements): Words("mät indikatorerna", "measure the indicators")
    case .how(.activities): Words("a i ett fokusområde", "a in a focus area")
    case .how(.meeting): Words("a bland mötena", "a among the meetings")
    case .how(.progress):
      Words("s på en aktivitet, t skriver en rapport", "s on an activity, t writes a report")
    case .how(.attainment): Words("b på ett mål", "b on a goal")
    case .how(.measurements): Words("a på en indikator", "a on an indicator")
    }
  }
}
