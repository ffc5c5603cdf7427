import PlanDomain

extension RepairOutcome {
  /// The sentence in Swedish.
  public var swedish: String { "\(writer): \(kind.swedish)" }
}

extension RepairOutcome.Kind {
  /// The sentence in Swedish.
  public var swedish: String {
    switch self {
    case .restored(1): "1 post har hämtats tillbaka."
    case .restored(let count): "\(count) poster har hämtats tillbaka."
    case .found(1): "1 post skulle hämtas tillbaka. Inget har ändrats."
    case .found(let count): "\(count) poster skulle hämtas tillbaka. Inget har ändrats."
    case .beyond(let count):
      "Kopian fortsätter efter det som programmet har sett, med \(count) rader. De har inte hämtats; "
        + "hämta dem med --beyond om du vet varifrån de kommer."
    case .nothingMissing: "Kopian har inget som saknas här."
    case .notOurs: "Filerna tillhör någon annan, som själv måste köra samverkan repair."
    case .forked: "Kopian har andra poster med samma nummer. Inget har ändrats."
    case .newerFormat: "Skrivet av ett nyare program. Uppdatera programmet och försök igen."
    }
  }
}
