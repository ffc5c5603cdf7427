/// Whether a decision is carried out, as last recorded.
public enum DecisionState: String, CaseIterable, Sendable {
  /// It is not reported carried out.
  case toCarryOut = "to_carry_out"
  /// It is carried out.
  case carriedOut = "carried_out"
  /// A later decision has replaced it.
  case superseded

  /// How bad the state is when two people disagree; the higher counts.
  public var severity: Int {
    switch self {
    case .carriedOut: 0
    case .superseded: 1
    case .toCarryOut: 2
    }
  }
}
