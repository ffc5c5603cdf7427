import PlanDomain

/// A line of a detail.
struct DetailLine: Equatable, Sendable {
  var text: StyledLine
  /// The party whose contribution the line is about.
  var party: PartyID?
  /// Whether it is a heading, where Tab stops.
  var isHeading = false
  /// The deviation that Enter on the line opens.
  var deviation: DeviationID?
}
