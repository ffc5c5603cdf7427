import PlanDomain

/// A row of one of the lists of the schedule.
enum ScheduleRow: Equatable, Sendable {
  case month(YearWheel.Month)
  case occasion(Occasion)
  case activity(ActivityID)
  /// A party, with how many are reported on of how many.
  case party(PartyID?, reported: Int, of: Int)
  case function(Reporting.Row)

  /// What a row is, whatever has been counted in it.
  typealias ID = Numbered<Matter>

  /// What a row is about.
  enum Matter: Hashable, Sendable {
    case month(CalendarMonth)
    case occasion(CalendarDate, Occasion.Due)
    case activity(ActivityID)
    case party(PartyID?)
    case function(Responsible?)
  }

  private var matter: Matter {
    switch self {
    case .month(let month): .month(month.month)
    case .occasion(let occasion): .occasion(occasion.date, occasion.matter)
    case .activity(let id): .activity(id)
    case .party(let id, _, _): .party(id)
    case .function(let row): .function(row.responsible)
    }
  }

  static func ids(of rows: [ScheduleRow]) -> [ID] { Numbered.all(rows.map(\.matter)) }

  var month: CalendarMonth? { if case .month(let month) = self { month.month } else { nil } }

  var activity: ActivityID? {
    switch self {
    case .activity(let id): return id
    case .occasion(let occasion): return occasion.activity
    default: return nil
    }
  }

  var opensSomething: Bool {
    guard case .occasion(let occasion) = self else { return activity != nil }
    switch occasion.matter {
    case .cadence: return false
    default: return true
    }
  }

  /// What Enter opens.
  func screen(_ context: Context) -> Screen? {
    guard opensSomething else { return nil }
    if case .occasion(let occasion) = self { return .showing(occasion, context) }
    return activity.flatMap { .showing(Subject.activity($0), context) }
  }

  static func rows(of wheel: YearWheel) -> [ScheduleRow] {
    wheel.months.flatMap { month in
      [.month(month)] + month.occasions.map(ScheduleRow.occasion)
    }
  }

  /// The parties, under each its functions, under each what it has not reported on.
  static func rows(of reporting: Reporting, _ parties: [Party]) -> [ScheduleRow] {
    (parties.map(\.id) + [nil]).flatMap { party -> [ScheduleRow] in
      let functions = reporting.rows(of: party)
      guard !functions.isEmpty else { return [] }
      let reported = functions.reduce(0) { $0 + $1.reported.count }
      let expected = functions.reduce(0) { $0 + $1.expected }
      return [.party(party, reported: reported, of: expected)]
        + functions.flatMap { row in
          [.function(row)] + row.waiting.map { .activity($0.id) }
        }
    }
  }
}
