import PlanDomain

/// A line of a detail.
struct DetailLine: Equatable, Sendable {
  var text: StyledLine
  /// The party whose contribution the line is about.
  var party: PartyID?
  /// Whether it is a heading, where Tab stops.
  var isHeading = false
  /// What Enter on the line opens.
  var target: Subject?
  /// The item of an agenda that the line is about.
  var item: AgendaKey?
}
