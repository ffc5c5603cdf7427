import PlanDomain

extension Listed: Worded {
  /// The word in English.
  var english: String { rawValue }
}
