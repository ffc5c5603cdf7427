import Cells
import PlanDomain

/// What is put by while the plan is looked at as it was known on an earlier day.
struct Lookback: Equatable, Sendable {
  /// Everything that is recorded.
  var state: PlanState
  /// The day that it is.
  var today: CalendarDate
  let readOnlyReason: String?
  /// Where the person stood: that is what Esc comes back to.
  let navigation: Navigation
}

extension PlanState {
  /// The days of the meetings that have been opened, each once, in order: the stops of a look back.
  var stops: [CalendarDate] {
    let days = meetings.compactMap { meeting in
      meeting.opened.flatMap { entry($0.entry)?.recordedAt.date }
    }
    return Set(days).sorted()
  }
}

extension Model {
  /// Everything that is recorded, whatever is looked at.
  var present: PlanState { lookback?.state ?? state }

  /// The day that it is, whatever day is looked at.
  var presentDay: CalendarDate { lookback?.today ?? setting.today }

  /// The day of a meeting before or after the one that is looked at; `nil` where there is none.
  func stop(_ direction: Int) -> CalendarDate? {
    let stops = present.stops.filter { $0 < presentDay }
    guard direction < 0 else { return stops.first { $0 > setting.today } }
    return stops.last { $0 < setting.today }
  }

  /// Steps to the meeting before, or to the one after; after the last one it is today.
  mutating func step(_ direction: Int) {
    guard let day = stop(direction) else {
      guard direction > 0, lookback != nil else {
        let word: LookbackWord = direction < 0 ? .noEarlier : .isToday
        reply = Reply(text: word.worded(in: language), kind: .notice)
        return
      }
      return lookAtToday()
    }
    look(at: day)
  }

  /// Looks at the plan as it was known at the end of a day; nothing can be changed in it.
  mutating func look(at day: CalendarDate) {
    guard day < presentDay else { return lookAtToday() }
    let put =
      lookback
      ?? Lookback(
        state: state, today: setting.today, readOnlyReason: setting.readOnlyReason,
        navigation: navigation)
    lookback = put
    (setting.today, setting.isAsOf) = (day, true)
    setting.readOnlyReason = LookbackWord.readOnly(day).worded(in: language)
    earlier = nil
    state = put.state.asOf(day)
    redrawPicture()
    reply = Reply(text: LookbackWord.looking(day).worded(in: language), kind: .notice)
  }

  /// Comes back to today, to where the person stood.
  mutating func lookAtToday(staying: Bool = false) {
    guard let put = lookback else { return }
    lookback = nil
    (setting.today, setting.isAsOf) = (put.today, false)
    setting.readOnlyReason = put.readOnlyReason
    earlier = nil
    state = put.state
    if !staying { navigation = put.navigation }
    redrawPicture()
    reply = Reply(text: LookbackWord.isToday.worded(in: language), kind: .notice)
  }

  /// Comes back to today where a screen shows what is worked out from the files as they are.
  mutating func leaveLookbackWhereItDoesNotReach() {
    guard lookback != nil else { return }
    switch navigation.current.kind {
    case .reports, .verification: lookAtToday(staying: true)
    case .report, .minutes, .overview, .area, .activity, .activities, .deviations, .deviation,
      .review,
      .agreement, .history,
      .entry,
      .conflicts, .found, .decisions, .decision, .meetings, .meeting, .since, .schedule,
      .development,
      .indicators,
      .indicator, .law, .walkthrough, .speaker, .help:
      break
    }
  }
}

extension Menu {
  /// The days to look back to: those of the meetings, then the last ones of the months; the latest first.
  static func lookback(_ state: PlanState, today: CalendarDate, _ context: Context) -> Menu {
    let stops = state.stops.filter { $0 < today }
    let meetings = stops.reversed().map { day in
      Option(context.worded(LookbackWord.meetingDay(day)), .look(at: day))
    }
    let first = state.history.first?.recordedAt.date ?? today
    let months = (first.month.index..<max(first.month.index, today.month.index)).reversed()
      .map { CalendarMonth(index: $0).lastDay }
      .map { Option(context.worded(LookbackWord.monthEnd($0)), .look(at: $0)) }
    let now = Option(context.worded(LookbackWord.isToday), .look(at: today))
    return Menu(LookbackWord.choose, [now] + meetings + months, context)
  }
}

/// What is said where the plan is looked at as it was.
enum LookbackWord: Hashable, Sendable, Worded {
  case looking(CalendarDate), readOnly(CalendarDate), isToday, noEarlier, choose
  case meetingDay(CalendarDate), monthEnd(CalendarDate), mark(CalendarDate)

  var words: Words {
    switch self {
    case .looking(let date):
      Words(
        "Så här såg det ut \(date). < och > går vidare, Esc är i dag.",
        "This is how it was on \(date). < and > go on, Esc is today.")
    case .readOnly(let date):
      Words(
        "Så här såg det ut \(date): inget kan ändras här. Esc är i dag.",
        "This is how it was on \(date): nothing can be changed here. Esc is today.")
    case .isToday: Words("I dag.", "Today.")
    case .noEarlier: Words("Inget tidigare möte.", "No earlier meeting.")
    case .choose: Words("Så här såg det ut …", "How it was \u{2026}")
    case .meetingDay(let date): Words("\(date), mötet", "\(date), the meeting")
    case .monthEnd(let date): Words("\(date), månadens slut", "\(date), the end of the month")
    case .mark(let date): Words("så här såg det ut \(date)", "how it was on \(date)")
    }
  }
}
