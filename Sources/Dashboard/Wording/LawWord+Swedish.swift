extension LawWord {
  var swedish: String {
    switch self {
    case .heading(let met, let all): "Lag (2023:196)  \(met) av \(all) paragrafer uppfyllda"
    case .due(let date, let days):
      days < 0
        ? "skulle ha skett senast \(date), \(-days) dagar sedan"
        : "senast igen \(date), om \(days) dagar"
    }
  }
}
