/// What a group of keys in a plan file describes.
///
/// The raw value is the name of its definition in the JSON Schemas.
public enum ObjectKind: String, CaseIterable, Sendable {
  /// The whole of `workspace.yaml`.
  case workspace
  /// An edition of the action plan in `workspace.yaml`.
  case edition
  /// The whole of the agreement file.
  case agreement
  /// Who decided, and when.
  case decision
  /// A first and a last day.
  case period
  /// A labelled line from an agreement's cover.
  case fact
  /// Where a file was written from.
  case transcript
  /// Who has signed, and when.
  case signing
  /// A signature.
  case signature
  /// What an agreement means by a word.
  case definition
  /// A step of a way of working.
  case step
  /// An organisation that has signed.
  case party
  /// Who does what in a municipality under the law.
  case duties
  /// What the levels are called.
  case levels
  /// What one level is called.
  case levelName = "level_name"
  /// A focus area.
  case area
  /// A sub-goal.
  case subGoal = "sub_goal"
  /// A group that leads, coordinates or receives.
  case body
  /// Who appoints the members of a group.
  case appointment
  /// A seat in a group.
  case member
  /// Something that the parties have promised.
  case commitment
  /// Something that recurs in the year wheel.
  case cadence
  /// A point of view that activities are sorted under.
  case perspective
  /// Something that is measured again and again.
  case indicator
  /// A value on a day.
  case indicatorPoint = "indicator_point"
  /// The whole of an activities file.
  case activities
  /// An activity.
  case activity
  /// A responsible function.
  case responsible
  /// When an activity is done.
  case schedule
}
