import PlanDomain

extension WalkthroughWord: Worded {
  var swedish: String {
    switch self {
    case .heading(let meeting, let place, let count):
      ["Genomgång", meeting, "\(place) av \(count)"].compactMap(\.self).joined(separator: " · ")
    case .agenda: "Dagordning"
    case .judgement: "Rådets bedömning"
    case .noActivities: "Ingen aktivitet svarar mot målet."
    case .until(let date): "till \(date)"
    case .deviating(let count): "\(count) avviker"
    case .atRisk(let count): "\(count) i risk"
    case .toDecide: "Att besluta"
    case .nothingToDecide: "Inget förslag väntar på beslut."
    case .due: "På gång"
    case .closing: "Avslutning"
    case .deviations: "Avvikelser"
    case .noDeviations: "Inga öppna avvikelser."
    case .openDeviations(let count, let left):
      "\(count) öppna, \(left) inte granskade den här månaden"
    case .age(1): "öppen 1 dag"
    case .age(let days): "öppen \(days) dagar"
    case .attentionLeft(0): "Inget kräver uppmärksamhet."
    case .attentionLeft(let count): "\(count) saker kräver uppmärksamhet före nästa möte."
    case .chooseStep: "Gå till"
    case .opening: "Inledning"
    }
  }
}
