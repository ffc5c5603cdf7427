/// The keys of an indicator.
enum IndicatorKey: String, PlanKey {
  case id, title, unit, serves, baseline, target, direction, source, next
  case targetInWords = "target_in_words"

  static var object: ObjectKind { .indicator }
  static var required: [Self] { [.id, .title] }
  static var addedInFormat2: [Self] { [.targetInWords] }
}

/// The keys of a value on a day.
enum IndicatorPointKey: String, PlanKey {
  case value, on

  static var object: ObjectKind { .indicatorPoint }
  static var required: [Self] { [.value] }
  static var addedInFormat2: [Self] { [] }
}
