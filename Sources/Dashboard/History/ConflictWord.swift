import PlanDomain

/// What the list of conflicts says beside data.
enum ConflictWord: Hashable, Sendable {
  case none
  /// What people disagree on about one thing.
  case about(RegisterKey)
  /// Which of the values counts until someone chooses.
  case counts
  case settles
}

extension ConflictWord: Worded {
  var words: Words {
    switch self {
    case .none:
      Words(
        "Ingen oenighet: alla är överens om alla värden.",
        "No disagreement: everyone agrees on every value.")
    case .about(let key):
      Words(
        "Oenighet om \(key.swedish). c avgör.",
        "Conflict on \(key.english). c settles.")
    case .counts: Words("gäller tills det är avgjort", "holds until somebody settles it")
    case .settles:
      Words(
        "c avgör genom att välja ett av värdena.",
        "c settles by choosing one of the values.")
    }
  }
}
