import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// What may be typed as the value of an argument.
enum Completion: Sendable {
  case item, activity, goal, goalOrActivity, deviation, decision, meeting, report
  case indicator, commitment, entry, proposal, agendaItem, version
  case party, function, partyAndFunction, partyColonFunction, group, addressee, audience
  case progress, assessment, attainment, eitherValue, verdict, presence, trend, role
  case deviationKind, meetingKind, level, outside
  case month, cutOff, day, since
  case agreement, listed, query
}

extension CompletionKind {
  /// What the parser asks for when somebody presses Tab.
  static func of(_ wanted: Completion) -> CompletionKind {
    .custom { words, place, _ in
      let line = CompletionLine(words, place)
      guard wanted != .agreement else { return line.agreements }
      return line.state.map { wanted.candidates(in: $0.0, on: $0.1, line.language) } ?? []
    }
  }
}

extension Completion {
  /// The values that may stand there.
  ///
  /// - Parameters:
  ///   - state: The plan and its history.
  ///   - today: The day that cut-offs are near.
  ///   - language: The language of words.
  /// - Returns: The values, as they are understood where they are typed.
  func candidates(
    in state: PlanState, on today: CalendarDate, _ language: Language
  ) -> [String] {
    let agreement = state.plan.agreement
    func words<Value: Worded>(_ values: [Value]) -> [String] {
      // What a shell would part at its blanks is understood with hyphens.
      values.map { $0.worded(in: language).replacing(" ", with: "-") }
    }
    return switch self {
    case .item:
      state.everyName + [language == .swedish ? "lagen" : "law"]
        + [language == .swedish ? "överenskommelsen" : "agreement"]
    case .activity: state.activities.map(\.id.rawValue)
    case .goal: state.goalNames
    case .goalOrActivity: state.activities.map(\.id.rawValue) + state.goalNames
    case .deviation: state.deviations.reversed().map(\.code)
    case .decision: state.decisions.reversed().map(\.code)
    case .meeting: state.meetings.reversed().map(\.code)
    case .report: state.frozenReports.reversed().map(\.number)
    case .indicator: state.plan.indicators.map(\.id.rawValue)
    case .commitment: agreement.commitments.map(\.id.rawValue)
    case .entry: state.history.suffix(20).reversed().map { $0.id.shortForm }
    case .proposal: state.waitingProposals.map(\.activity.rawValue)
    case .agendaItem:
      (state.openMeetings.last ?? state.nextMeeting(from: today))?.items.map(\.key.rawValue) ?? []
    case .version: state.plan.listed.map(\.version)
    case .party: agreement.parties.map(\.id.rawValue)
    case .function: state.functionNames
    case .partyAndFunction: state.people.map { "\($0.party)/\($0.function)" }
    case .partyColonFunction: state.people.map { "\($0.party):\($0.function)" }
    case .group: agreement.bodies.map(\.shortName)
    case .audience:
      agreement.bodies.map(\.shortName) + state.addressees.map(\.function)
        + agreement.parties.map(\.id.rawValue)
    case .addressee: state.addressees.map(\.function) + agreement.parties.map(\.id.rawValue)
    case .progress: words(Progress.reportable)
    case .assessment: words(Assessment.allCases)
    case .attainment: words(Attainment.allCases)
    case .eitherValue:
      words(Assessment.allCases) + words(Attainment.allCases) + words(Progress.reportable)
    case .verdict: words(Verdict.allCases)
    case .presence: words(Presence.allCases)
    case .trend: words(Trend.allCases)
    case .role: BodyMember.Role.allCases.map(\.rawValue)
    case .deviationKind: words(DeviationKind.allCases)
    case .meetingKind: words(MeetingKind.allCases)
    case .level: words(DeviationLevel.allCases)
    case .outside: words(OutsideMeeting.Form.allCases)
    case .month: (0..<12).map { "\(CalendarMonth(index: today.month.index - $0))" }
    case .cutOff: ReportCalendar(agreement).cutOffs(near: today).map { "\($0)" }
    case .day: ["\(today)"]
    case .since: ["last"] + state.meetings.filter { $0.isHeld }.reversed().map(\.code)
    case .listed: words(Listed.allCases)
    case .query: QueryField.allCases.map { $0.worded(in: language) + ":" }
    case .agreement: []
    }
  }
}

extension PlanState {
  /// Everything that has an identifier, the plan first.
  fileprivate var everyName: [String] {
    activities.map(\.id.rawValue) + goalNames + plan.indicators.map(\.id.rawValue)
      + plan.agreement.commitments.map(\.id.rawValue) + deviations.map(\.code)
      + decisions.map(\.code) + meetings.map(\.code) + frozenReports.map(\.number)
  }

  fileprivate var goalNames: [String] {
    plan.agreement.areas.flatMap { [$0.id.rawValue] + $0.subGoals.map(\.id.rawValue) }
  }

  /// Those who answer for something or have a seat, each once.
  fileprivate var people: [Responsible] {
    let seats = plan.agreement.bodies.flatMap(\.members).compactMap { member in
      member.party.map { Responsible(party: $0, function: member.function) }
    }
    var seen: Set<Responsible> = []
    return (seats + activities.flatMap(\.responsible)).filter { seen.insert($0).inserted }
  }

  fileprivate var functionNames: [String] {
    var seen: Set<String> = []
    return (people.map(\.function) + ["samordnare"]).filter { seen.insert($0).inserted }
  }
}
