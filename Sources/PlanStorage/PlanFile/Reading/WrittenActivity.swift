import PlanDomain

/// An activity as written, with the place of everything that a rule may point at.
struct WrittenActivity {
  /// Where the activity begins.
  let location: SourceLocation
  /// Its identifier.
  let id: Located<ActivityID>
  /// The title, the texts and the lists that no rule looks into.
  var activity: Activity
  /// The goals that it serves.
  let serves: [Located<GoalID>]
  /// The parties that contribute.
  let contributors: [Located<PartyID>]
  /// The parties of its responsible functions.
  let responsibleParties: [Located<PartyID>]
  /// Its days.
  let schedule: WrittenSchedule?
  /// Its perspectives.
  let perspectives: [Located<Identifier<Perspective>>]
  /// The texts and identifiers of its indicators.
  let indicators: [Located<String>]
  /// The group that coordinates it.
  let coordination: Located<String>?

  /// The activity as part of a party's plan.
  func owned(by owner: PartyID?) -> WrittenActivity {
    var owned = self
    owned.activity.owner = owner
    return owned
  }
}

/// A schedule as written.
struct WrittenSchedule {
  /// The first day.
  let from: Located<CalendarDate>?
  /// The last day.
  let to: Located<CalendarDate>?
  /// The days on which progress is checked.
  let checkpoints: [Located<CalendarDate>]
  /// Whether the activity has the key at all.
  let location: SourceLocation

  /// The first and the last day, when both are there and in order.
  var period: Period? {
    guard let from, let to else { return nil }
    return Period(from: from.value, to: to.value)
  }
}
