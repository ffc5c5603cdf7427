import PlanDomain

/// What the screens of the indicators say beside the data.
enum IndicatorWord: Hashable, Sendable {
  case indicators, heading(Int, late: Int), none, noneSelected, nothingToOpen, unmeasured
  case targetMark, late, of(DecimalNumber)
}

extension IndicatorWord: Worded {
  var words: Words {
    switch self {
    case .indicators: Label.indicators.words
    case .heading(let count, let late):
      Words(
        "Indikatorer (\(count))" + (late > 0 ? "  \(late) att mäta" : ""),
        "Indicators (\(count))" + (late > 0 ? "  \(late) to measure" : ""))
    case .none:
      Words(
        "Här finns inget ännu. Indikatorer anges i planfilen under indicators, med id, titel, enhet och de delmål de tjänar.",
        "Nothing here yet. Indicators are declared in the plan file under indicators, with id, title, unit and goals."
      )
    case .noneSelected: Words("Ingen indikator är markerad.", "No indicator is selected.")
    case .nothingToOpen: Words("Här finns inget att öppna.", "There is nothing to open here.")
    case .unmeasured:
      Words(
        "Ej mätt ännu. Tangenten a registrerar ett värde.",
        "Not measured yet. The key a records a value.")
    case .targetMark: Words("mål", "goal")
    case .late: Words("att mäta", "to measure")
    case .of(let target): Words("(mål \(target.swedish))", "(target \(target.english))")
    }
  }
}
