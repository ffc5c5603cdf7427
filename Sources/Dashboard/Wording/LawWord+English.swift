import PlanDomain

extension LawWord: Worded {
  var english: String {
    switch self {
    case .heading(let met, let all): "Act (2023:196)  \(met) of \(all) sections met"
    case .due(let date, let days):
      days < 0 ? "was due by \(date), \(-days) days ago" : "due again by \(date), in \(days) days"
    }
  }
}
