import PlanDomain

extension LawWord: Worded {
  var english: String {
    switch self {
    case .heading: "Act (2023:196)  what there is to show, section by section"
    case .anotherCountry(let country):
      "The Act (2023:196) is Swedish and does not hold for the agreement, which names the country \(country)."
    case .due(let date, let days):
      days < 0 ? "was due by \(date), \(-days) days ago" : "due again by \(date), in \(days) days"
    }
  }
}
