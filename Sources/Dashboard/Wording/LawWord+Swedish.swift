extension LawWord {
  var swedish: String {
    switch self {
    case .heading: "Lag (2023:196)  underlag paragraf för paragraf"
    case .anotherCountry(let country):
      "Lagen (2023:196) är svensk och gäller inte överenskommelsen, som anger landet \(country)."
    case .due(let date, let days):
      days < 0
        ? "skulle ha skett senast \(date), \(-days) dagar sedan"
        : "senast igen \(date), om \(days) dagar"
    }
  }
}
