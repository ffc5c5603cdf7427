public import PlanDomain

extension RepairOutcome: Worded {
  /// The sentence.
  public var words: Words {
    Words("\(writer): \(kind.swedish)", "\(writer): \(kind.english)")
  }
}

extension RepairOutcome.Kind: Worded {
  /// The sentence.
  public var words: Words {
    switch self {
    case .restored(1): Words("1 post har hämtats tillbaka.", "1 entry has been brought back.")
    case .restored(let count):
      Words(
        "\(count) poster har hämtats tillbaka.",
        "\(count) entries have been brought back.")
    case .found(1):
      Words(
        "1 post skulle hämtas tillbaka. Inget har ändrats.",
        "1 entry would be brought back. Nothing has been changed.")
    case .found(let count):
      Words(
        "\(count) poster skulle hämtas tillbaka. Inget har ändrats.",
        "\(count) entries would be brought back. Nothing has been changed.")
    case .beyond(let count):
      Words(
        "Kopian fortsätter efter det som programmet har sett, med \(count) rader. De har inte hämtats; "
          + "hämta dem med --beyond om du vet varifrån de kommer.",
        "The copy goes on after what this program has seen, by \(count) lines. They have not been "
          + "taken; take them with --beyond if you know where they come from.")
    case .nothingMissing:
      Words(
        "Kopian har inget som saknas här.",
        "The copy has nothing that is missing here.")
    case .notOurs:
      Words(
        "Filerna tillhör någon annan, som själv måste köra samverkan repair.",
        "The files belong to someone else, who must run samverkan repair.")
    case .forked:
      Words(
        "Kopian har andra poster med samma nummer. Inget har ändrats.",
        "The copy has other entries with the same numbers. Nothing has been changed.")
    case .newerFormat:
      Words(
        "Skrivet av ett nyare program. Uppdatera programmet och försök igen.",
        "Written by a newer program. Update the program and try again.")
    }
  }
}
