/// The keys of the agreement file.
enum AgreementKey: String, PlanKey {
  case format, title, kind, record, decided, period, facts, goal, parties, levels, areas, bodies
  case commitments, forums, sources, methods, perspectives, cadence
  case country, transcribed, signed, purposes, definitions, steps
  case shortTitle = "short_title"
  case targetGroups = "target_groups"

  static var object: ObjectKind { .agreement }
  static var required: [Self] { [.format, .title, .period, .goal, .parties, .levels, .areas] }
  static var addedInFormat2: [Self] {
    [.country, .transcribed, .signed, .purposes, .definitions, .steps]
  }
}

/// The keys of a decision.
enum DecisionKey: String, PlanKey {
  case body, on, item

  static var object: ObjectKind { .decision }
  static var required: [Self] { [.body] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of a period.
enum PeriodKey: String, PlanKey {
  case from, to, stated

  static var object: ObjectKind { .period }
  static var required: [Self] { [.from, .to] }
  static var addedInFormat2: [Self] { [.stated] }
}

/// The keys of a labelled line from the document.
enum FactKey: String, PlanKey {
  case label, text, source

  static var object: ObjectKind { .fact }
  static var required: [Self] { [.label, .text] }
  static var addedInFormat2: [Self] { [.source] }
}

/// The keys of where a file was written from.
enum TranscriptKey: String, PlanKey {
  case source, author

  static var object: ObjectKind { .transcript }
  static var required: [Self] { [.source] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of who has signed, and when.
enum SigningKey: String, PlanKey {
  case on, text, by

  static var object: ObjectKind { .signing }
  static var required: [Self] { [.by] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of a signature.
enum SignatureKey: String, PlanKey {
  case function, party

  static var object: ObjectKind { .signature }
  static var required: [Self] { [.function] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of what an agreement means by a word.
enum DefinitionKey: String, PlanKey {
  case term, text, source

  static var object: ObjectKind { .definition }
  static var required: [Self] { [.term, .text] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of a step of a way of working.
enum StepKey: String, PlanKey {
  case title, summary

  static var object: ObjectKind { .step }
  static var required: [Self] { [.title] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of a party.
enum PartyKey: String, PlanKey {
  case id, name, kind, duties
  case shortName = "short_name"

  static var object: ObjectKind { .party }
  static var required: [Self] { [.id, .name] }
  static var addedInFormat2: [Self] { [.kind, .duties] }
}

/// The keys of who does what in a municipality under the law.
enum DutiesKey: String, PlanKey {
  case coordinator, contact, source
  case ledBy = "led_by"
  case reportsTo = "reports_to"

  static var object: ObjectKind { .duties }
  static var required: [Self] { [] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of the names of the levels.
enum LevelsKey: String, PlanKey {
  case area
  case subGoal = "sub_goal"

  static var object: ObjectKind { .levels }
  static var required: [Self] { [.area] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of one level's name.
enum LevelNameKey: String, PlanKey {
  case one, many

  static var object: ObjectKind { .levelName }
  static var required: [Self] { [.one, .many] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of a focus area.
enum AreaKey: String, PlanKey {
  case id, title, variants, aim, notes
  case subGoals = "sub_goals"

  static var object: ObjectKind { .area }
  static var required: [Self] { [.id, .title] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of a sub-goal.
enum SubGoalKey: String, PlanKey {
  case id, title, aim, notes

  static var object: ObjectKind { .subGoal }
  static var required: [Self] { [.id, .title] }
  static var addedInFormat2: [Self] { [.aim] }
}

/// The keys of a group.
enum BodyKey: String, PlanKey {
  case role, name, task, members, decides, purposes, form, until, source
  case shortName = "short_name"
  case appointedBy = "appointed_by"

  static var object: ObjectKind { .body }
  static var required: [Self] { [.role, .name] }
  static var addedInFormat2: [Self] {
    [.decides, .appointedBy, .purposes, .form, .until, .source]
  }
}

/// The keys of who appoints the members of a group.
enum AppointmentKey: String, PlanKey {
  case body, party

  static var object: ObjectKind { .appointment }
  static var required: [Self] { [.body] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of a seat in a group.
enum MemberKey: String, PlanKey {
  case party, role, function

  static var object: ObjectKind { .member }
  static var required: [Self] { [.function] }
  static var addedInFormat2: [Self] { [] }
}

/// The keys of a commitment.
enum CommitmentKey: String, PlanKey {
  case id, title, summary, about

  static var object: ObjectKind { .commitment }
  static var required: [Self] { [.id, .title] }
  static var addedInFormat2: [Self] { [.about] }
}

/// The keys of a row of the year wheel.
enum CadenceKey: String, PlanKey {
  case title, rhythm, on, from, year, body, source, ours, within
  case report, council, delivery, receiver

  static var object: ObjectKind { .cadence }
  static var required: [Self] { [.title, .rhythm] }
  static var addedInFormat2: [Self] {
    [.ours, .within, .report, .council, .delivery, .receiver]
  }
}
