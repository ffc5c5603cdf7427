import PlanDomain

extension ConflictWord {
  var swedish: String {
    switch self {
    case .conflicts(let count): "Konflikter (\(count))"
    case .none: "Ingen oenighet: alla är överens om alla värden."
    case .about(let key): "Oenighet om \(key.swedish). c avgör."
    case .counts: "räknas tills någon avgjort"
    case .settles: "c avgör genom att välja ett av värdena."
    }
  }
}
