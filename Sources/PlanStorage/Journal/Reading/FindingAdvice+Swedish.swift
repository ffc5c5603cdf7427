import PlanDomain

extension FindingMeaning {
  /// The sentence in Swedish.
  public var swedish: String {
    switch kind {
    case .interruptedWrite:
      "Programmet eller datorn stannade mitt i en skrivning, innan den som skrev fick svaret Sparat."
    case .damaged:
      "Det som de posterna sade räknas inte i bilden och rapporterna; allt annat räknas som förut."
    case .unreadableEnd:
      "Raden räknas inte. Var den en avbruten skrivning saknas inget; var den sparad saknas en post."
    case .brokenChain:
      "Posten räknas, men den eller något före den är inte vad skrivaren skrev."
    case .fork:
      "Samma skrivare har skrivit på två ställen. Båda posterna räknas, men den skrivaren kan inte "
        + "spara mer här."
    case .duplicate: "Samma rad står två gånger, som när filer har klistrats ihop."
    case .erased: "Det som posten sade räknas inte, och inget beslut säger att den skulle maskeras."
    case .newerFormat: "Det som raden säger visas inte och räknas inte här."
    case .historyChanged:
      "Sparade poster kan saknas eller vara ändrade, som när en äldre kopia har lagts tillbaka."
    case .missing: "Det som filen sade räknas inte längre när programmet startas om."
    case .foreignFile: "Den påverkar inget."
    case .unusable(let error) where error.isDenied:
      "Det som står där har inte lästs, och räknas inte förrän du får läsa det. Inget är skadat."
    case .unusable: "Inget av det som står där räknas."
    }
  }
}

extension FindingRemedy {
  /// The sentence in Swedish.
  public var swedish: String {
    switch kind {
    case .interruptedWrite: "Inget. Gör om ändringen om den saknas."
    case .damaged, .missing, .historyChanged:
      "Hämta det som saknas ur en annan kopia: samverkan repair --from MAPP"
    case .unreadableEnd, .brokenChain:
      "Jämför med en annan kopia och hämta det som saknas: samverkan repair --from MAPP"
    case .fork:
      "Kopiera arbetsytan till en ny mapp och arbeta vidare där: du får då en ny skrivare, och "
        + "inget går förlorat."
    case .duplicate: "Inget."
    case .erased:
      "Hämta posten ur en annan kopia: samverkan repair --from MAPP. Skulle texten bort behövs ett "
        + "beslut: samverkan mask"
    case .newerFormat: "Uppdatera programmet och öppna arbetsytan igen."
    case .foreignFile: "Inget, eller flytta den till en annan mapp."
    case .unusable(let error) where error.isDenied:
      "Be den som äger mappen att ge gruppen läsrätt: chmod -R g+rX \(error.inJournal)"
    case .unusable: "Rätta det och öppna arbetsytan igen, eller: samverkan repair --from MAPP"
    }
  }
}
