import PlanDomain

/// What the program writes as a comment into a folded activities file.
enum FoldRemark: Hashable, Sendable {
  /// How the file came about, on a day.
  case head(CalendarDate)
  /// How a file that is begun with what has been decided came about, on a day.
  case begun(CalendarDate)
  /// An activity was dropped, and its identifier is not used again.
  case dropped(Activity)
}
