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
    case .authorErased:
      "Det som posten säger räknas, men ingen kan längre se om raden är som den skrevs."
    case .erased: "Det som posten sade räknas inte, och inget beslut säger att den skulle maskeras."
    case .foreignIdentifiers:
      "De räknas, men ett annat program än detta har gjort dem, eller någon har förfalskat dem."
    case .takenIdentifier: "Det som posten sade räknas inte; det gör den andra posten."
    case .missingHead:
      "En äldre kopia har lagts tillbaka, rader har gått förlorade eller någon har skrivit om dem."
    case .missingEntries:
      "Det som de sade räknas inte. Skrivarens fil kan ha förlorat sitt slut."
    case .ownerChanged: "Någon annan kan skriva där nu. Det kan vara en flytt till en annan server."
    case .maskedTextLeft: "Den visas inte, men den som öppnar filen kan läsa den."
    case .wrongClock: "Dagen och tiden som posten visar kan vara fel. Det som den säger räknas."
    case .newerFormat: "Det som raden säger visas inte och räknas inte här."
    case .historyChanged:
      "Sparade poster kan saknas eller vara ändrade, som när en äldre kopia har lagts tillbaka."
    case .missing: "Det som filen sade räknas inte längre när programmet startas om."
    case .foreignFile: "Den påverkar inget."
    case .unusable(let error) where error.isDenied:
      "Det som står där har inte lästs, och räknas inte förrän du får läsa det. Inget är skadat."
    case .unusable(let error) where error.isExcess:
      "Det som står före den gränsen räknas, det som följer räknas inte. Alla andra läses som förut."
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
      "Är det du: gå vidare som ny skrivare i samma mapp, inget går förlorat: samverkan repair "
        + "--new-writer"
    case .duplicate: "Inget."
    case .authorErased:
      "Hämta posten ur en annan kopia: samverkan repair --from MAPP. Skulle namnet bort behövs ett "
        + "beslut: samverkan mask --author"
    case .erased:
      "Hämta posten ur en annan kopia: samverkan repair --from MAPP. Skulle texten bort behövs ett "
        + "beslut: samverkan mask"
    case .foreignIdentifiers, .takenIdentifier:
      "Fråga den som är skrivaren. Ska det stå kvar: samverkan repair --accept --decision NUMMER"
    case .missingHead, .missingEntries:
      "Hämta det som saknas ur en annan kopia: samverkan repair --from MAPP. Är det förlorat: "
        + "samverkan repair --accept --decision NUMMER"
    case .ownerChanged:
      "Fråga den som sköter mappen. Ska det vara så: samverkan repair --accept-owners"
    case .maskedTextLeft: "Den som äger filen kör: samverkan mask"
    case .wrongClock: "Ställ datorns klocka."
    case .newerFormat: "Uppdatera programmet och öppna arbetsytan igen."
    case .foreignFile:
      "Inget, eller flytta den till en annan mapp. Har ett synkprogram lagt dit den: samverkan repair "
        + "--conflicts"
    case .unusable(let error) where error.isDenied:
      "Be den som äger mappen att ge gruppen läsrätt: chmod -R g+rX \(error.inJournal)"
    case .unusable(let error) where error.isExcess:
      "Fråga den som skriver där. Är det du: fortsätt som ny skrivare i samma mapp: samverkan repair "
        + "--new-writer"
    case .unusable: "Rätta det och öppna arbetsytan igen, eller: samverkan repair --from MAPP"
    }
  }
}
