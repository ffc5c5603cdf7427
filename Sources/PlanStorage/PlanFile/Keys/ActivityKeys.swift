import PlanDomain

/// The keys of an activities file.
enum ActivitiesKey: String, PlanKey {
  case format, version, status, title, owner, decision, perspectives, indicators, activities

  static var object: ObjectKind { .activities }
  static var required: [Self] { [.format, .version, .status, .activities] }
  static var addedInFormat2: [Self] { [.owner] }
}

/// The keys of a perspective.
enum PerspectiveKey: String, PlanKey {
  case id, title, descriptions

  static var object: ObjectKind { .perspective }
  static var required: [Self] { [.id, .title] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of an activity.
enum ActivityKey: PlanKey {
  case id, serves, title, contributions, responsible, schedule, perspectives, places, indicators
  case text(ActivityText)

  /// The keys in the order in which an activity is written.
  static let allCases: [Self] =
    [.id, .serves, .title] + texts(.afterTitle) + [.contributions, .responsible, .schedule]
    + texts(.afterSchedule) + [.perspectives] + texts(.afterPerspectives)
    + [.places, .indicators] + texts(.last)

  private static func texts(_ place: ActivityText.Place) -> [Self] {
    ActivityText.all(place).map { .text($0) }
  }

  init?(rawValue: String) {
    guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = key
  }

  var rawValue: String {
    switch self {
    case .id: "id"
    case .serves: "serves"
    case .title: "title"
    case .contributions: "contributions"
    case .responsible: "responsible"
    case .schedule: "schedule"
    case .perspectives: "perspectives"
    case .places: "places"
    case .indicators: "indicators"
    case .text(let text): text.rawValue
    }
  }

  static var object: ObjectKind { .activity }
  static var required: [Self] { [.id, .serves, .title] }
  static var addedInFormat2: [Self] { [] }
}

extension ActivityText {
  /// Where a text stands among the other parts, in plan files and in the journal's lines.
  enum Place {
    case afterTitle, afterSchedule, afterPerspectives, last
  }

  var place: Place {
    switch self {
    case .what, .how: .afterTitle
    case .followUp: .afterSchedule
    case .coordination: .afterPerspectives
    case .source: .last
    }
  }

  static func all(_ place: Place) -> [ActivityText] { allCases.filter { $0.place == place } }
}

/// The keys of a responsible function.
enum ResponsibleKey: String, PlanKey {
  case party, function

  static var object: ObjectKind { .responsible }
  static var required: [Self] { [.party, .function] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of a schedule.
enum ScheduleKey: String, PlanKey {
  case from, to, checkpoints

  static var object: ObjectKind { .schedule }
  static var required: [Self] { [.from, .to] }
  static var addedInFormat2: [Self] { [] }
}
