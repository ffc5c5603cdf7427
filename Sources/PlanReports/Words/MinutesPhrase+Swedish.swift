import PlanDomain

extension MinutesPhrase {
  /// The words in Swedish.
  var swedish: String {
    switch self {
    case .minutesOf(let code): "Minnesanteckningar \(code)"
    case .draft(let date): "utkast \(date)"
    case .approved(let approval): "godkända \(approval.date) av \(approval.function)"
    case .body: "Grupp"
    case .day: "Mötesdag"
    case .time: "Tid"
    case .place: "Plats"
    case .kind: "Typ"
    case .chair: "Ordförande"
    case .secretary: "Antecknat av"
    case .function: "Funktion"
    case .party: "Part"
    case .presence: "Närvaro"
    case .notNoted: "ej antecknad"
    case .untilItem(let number): "t.o.m. punkt \(number)"
    case .items: "Punkter"
    case .nothingNoted: "Ingen anteckning."
    case .putOff(because: nil): "Punkten bordläggs till nästa möte."
    case .putOff(because: let reason?): "Punkten bordläggs till nästa möte: \(reason)"
    case .decision(let code): "Beslut \(code)"
    case .formerText: "Tidigare lydelse"
    case .responsible: "Ansvarig"
    case .due: "Senast"
    case .concerns: "Gäller"
    case .adopts: "Antar"
    case .rejects: "Avslår"
    case .supersedes: "Ersätter"
    case .otherDecisions: "Övriga beslut"
    case .followedUp: "Uppföljning av beslut"
    case .changes: "Ändrat under mötet"
    case .noChair(let function, isAbsent: true): "ej antecknat (\(function) var frånvarande)"
    case .noChair(let function, isAbsent: false): "\(function) (närvaro ej antecknad)"
    case .parked: "Bordlagt till nästa möte"
    case .next: "Nästa möte"
    case .notSettled: "Inte bestämt."
    }
  }
}
