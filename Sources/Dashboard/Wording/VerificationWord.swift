import PlanDomain

/// What the screen of how the files stand says beside what was found.
enum VerificationWord: Hashable, Sendable {
  case heading(damaged: Int)
  /// Not every line has been checked yet.
  case underWay
  case damage, noDamage
  case writer, file, meaning, remedy
  case line(Int)
  case readOnly, planKept
  /// What Enter offers to do about what was found.
  case fromHere
  case way(FileWay)
  case noWay
  case chooseWay
  /// The question before a way is taken.
  case ask(FileWay)
  case doIt, doNothing
  /// The question before something is saved on a day that the clock may be wrong about.
  case askOddDay(CalendarDate)
  case saveAnyway, saveNot
  /// How to come from the banner to the screen.
  case readMore
}
