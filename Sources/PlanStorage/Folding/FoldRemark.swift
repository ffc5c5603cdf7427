import PlanDomain

/// What the program writes as a comment into a folded activities file.
enum FoldRemark: Hashable, Sendable {
  /// How the file came about, on a day.
  case head(CalendarDate)
  /// An activity was dropped, and its identifier is not used again.
  case dropped(Activity)
}
