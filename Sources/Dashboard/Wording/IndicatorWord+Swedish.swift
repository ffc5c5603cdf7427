import PlanDomain

extension IndicatorWord {
  var swedish: String {
    switch self {
    case .indicators: "Indikatorer"
    case .heading(let count, let late):
      "Indikatorer (\(count))" + (late > 0 ? "  \(late) att mäta" : "")
    case .none:
      "Här finns inget ännu. Indikatorer anges i planfilen under indicators, med id, titel, enhet och de delmål de tjänar."
    case .noneSelected: "Ingen indikator är markerad."
    case .nothingToOpen: "Här finns inget att öppna."
    case .unmeasured: "Ej mätt ännu. Tangenten a registrerar ett värde."
    case .standing: "Läge"
    case .latest: "Senast"
    case .baseline: "Utgångsvärde"
    case .target: "Målvärde"
    case .direction: "Riktning"
    case .unit: "Enhet"
    case .serves: "Mäter"
    case .source: "Källa"
    case .next: "Nästa mätning"
    case .measurements(let count): "Mätningar (\(count))"
    case .targetMark: "mål"
    case .late: "att mäta"
    case .lateBy(let days): "\(days) \(days == 1 ? "dag" : "dagar") sedan"
    case .of(let target): "(mål \(target.swedish))"
    }
  }
}
