public import PlanDomain

/// What a column of somebody's plan holds.
public enum PlanColumn: Hashable, Sendable {
  /// The activity's identifier.
  case id
  /// The focus area that it belongs to.
  case area
  /// The sub-goal that it serves, or an area.
  case goal
  /// Its title.
  case title
  /// A part of it that is a text.
  case text(ActivityText)
  /// What a party brings.
  case contribution(PartyID)
  /// The functions that answer for it, with or without their party.
  case responsible
  /// The function of one party that answers for it.
  case responsibleOf(PartyID)
  /// The party that answers for it.
  case party
  /// When it is done, in whatever words.
  case time
  /// When it begins.
  case start
  /// When it ends.
  case end
  /// The days on which it is checked.
  case checkpoints
  /// The perspectives that it is sorted under.
  case perspectives
  /// The places that it concerns.
  case places
  /// What is measured.
  case indicators
  /// What kind of thing the row is about; only activities are read.
  case kind
  /// How it goes, which is no part of a plan.
  case standing
  /// Nothing that is read.
  case nothing

  /// The columns that somebody may choose among, in the order in which they are told.
  ///
  /// - Parameter parties: The parties of the agreement.
  /// - Returns: The columns.
  public static func choices(among parties: [Party]) -> [PlanColumn] {
    [.title, .id, .area, .goal]
      + ActivityText.allCases.map { .text($0) }
      + [
        .responsible, .party, .time, .start, .end, .checkpoints, .perspectives, .places,
        .indicators,
      ] + parties.map { .contribution($0.id) } + parties.map { .responsibleOf($0.id) } + [.nothing]
  }
}
