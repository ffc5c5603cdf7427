import PlanDomain

extension ConflictWord: Worded {
  var english: String {
    switch self {
    case .conflicts(let count): "Conflicts (\(count))"
    case .none: "No disagreement: everyone agrees on every value."
    case .about(let key): "Conflict on \(key.english). c settles."
    case .counts: "counts until someone has settled it"
    case .settles: "c settles by choosing one of the values."
    }
  }
}
