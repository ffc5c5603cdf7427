/// What the screen of how the files stand says beside what was found.
enum VerificationWord: Hashable, Sendable {
  case heading(damaged: Int)
  /// Not every line has been checked yet.
  case underWay
  case damage, noDamage
  case writer, file, meaning, remedy
  case line(Int)
  case readOnly, planKept
  /// How to come from the banner to the screen.
  case readMore
}
