/// A phrase that a decision commonly begins with, to choose from; `…` stands for what is filled in.
public enum DecisionPhrase: String, CaseIterable, Sendable {
  /// Approves something.
  case approves
  /// Adopts something.
  case adopts
  /// Supports something.
  case backs
  /// Notes something in the minutes.
  case notes
  /// Places something on file.
  case files
  /// Instructs someone to do something by a day.
  case assigns
  /// Rejects something.
  case rejects
  /// Postpones the matter.
  case postpones
}
