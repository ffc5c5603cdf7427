import PlanDomain

/// What the screen of the law says beside its sections.
enum LawWord: Hashable, Sendable {
  case heading
  case anotherCountry(Country)
}

extension LawWord: Worded {
  var words: Words {
    switch self {
    case .heading:
      Words(
        "Lag (2023:196)  underlag paragraf för paragraf",
        "Act (2023:196)  what there is to show, section by section")
    case .anotherCountry(let country):
      Words(
        "Lagen (2023:196) är svensk och gäller inte överenskommelsen, som anger landet \(country).",
        "The Act (2023:196) is Swedish and does not hold for the agreement, which names the country \(country)."
      )
    }
  }
}
