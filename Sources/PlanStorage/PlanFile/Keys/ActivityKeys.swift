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
enum ActivityKey: String, PlanKey {
  case id, serves, title, what, how, contributions, responsible, schedule, perspectives
  case coordination, places, indicators, source
  case followUp = "follow_up"

  static var object: ObjectKind { .activity }
  static var required: [Self] { [.id, .serves, .title] }
  static var addedInFormat2: [Self] { [] }
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
