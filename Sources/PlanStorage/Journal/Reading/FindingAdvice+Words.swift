public import PlanDomain

extension FindingMeaning: Worded {
  /// The sentence.
  public var words: Words {
    switch kind {
    case .interruptedWrite:
      Words(
        "Programmet eller datorn stannade mitt i en skrivning, innan den som skrev fick svaret Sparat.",
        "The program or the computer stopped in the middle of a write, before anyone was told Saved."
      )
    case .damaged:
      Words(
        "Det som de posterna sade räknas inte i bilden och rapporterna; allt annat räknas som förut.",
        "What those entries said does not count in the picture and the reports; all else counts.")
    case .unreadableEnd:
      Words(
        "Raden räknas inte. Var den en avbruten skrivning saknas inget; var den sparad saknas en post.",
        "The line does not count. If it was an interrupted write nothing is missing; if it was saved "
          + "an entry is.")
    case .brokenChain:
      Words(
        "Posten räknas, men den eller något före den är inte vad skrivaren skrev.",
        "The entry counts, but it or something before it is not what its writer wrote.")
    case .fork:
      Words(
        "Samma skrivare har skrivit på två ställen. Båda posterna räknas, men den skrivaren kan inte "
          + "spara mer här.",
        "The same writer has written in two places. Both entries count, but that writer can save "
          + "nothing more here.")
    case .duplicate:
      Words(
        "Samma rad står två gånger, som när filer har klistrats ihop.",
        "The same line stands there twice, as when files have been pasted together.")
    case .authorErased:
      Words(
        "Det som posten säger räknas, men ingen kan längre se om raden är som den skrevs.",
        "What the entry says counts, but nobody can see any more whether the line is as it was written."
      )
    case .erased:
      Words(
        "Det som posten sade räknas inte, och inget beslut säger att den skulle maskeras.",
        "What the entry said does not count, and no decision says that it be masked.")
    case .foreignIdentifiers:
      Words(
        "De räknas, men ett annat program än detta har gjort dem, eller någon har förfalskat dem.",
        "They count, but another program than this one has made them, or somebody has forged them.")
    case .takenIdentifier:
      Words(
        "Det som posten sade räknas inte; det gör den andra posten.",
        "What it said does not count; the other entry does.")
    case .missingHead:
      Words(
        "En äldre kopia har lagts tillbaka, rader har gått förlorade eller någon har skrivit om dem.",
        "An older copy has been put back, lines have been lost, or somebody has written them anew.")
    case .missingEntries:
      Words(
        "Det som de sade räknas inte. Skrivarens fil kan ha förlorat sitt slut.",
        "What they said does not count. Their writer's file may have lost its end.")
    case .ownerChanged:
      Words(
        "Någon annan kan skriva där nu. Det kan vara en flytt till en annan server.",
        "Somebody else can write there now. It may be a move to another server.")
    case .maskedTextLeft:
      Words(
        "Den visas inte, men den som öppnar filen kan läsa den.",
        "It is not shown, but whoever opens the file can read it.")
    case .wrongClock:
      Words(
        "Dagen och tiden som posten visar kan vara fel. Det som den säger räknas.",
        "The day and time that the entry shows may be wrong. What it says counts.")
    case .newerFormat:
      Words(
        "Det som raden säger visas inte och räknas inte här.",
        "What the line says is not shown and does not count here.")
    case .historyChanged:
      Words(
        "Sparade poster kan saknas eller vara ändrade, som när en äldre kopia har lagts tillbaka.",
        "Saved entries may be missing or altered, as when an older copy has been put back.")
    case .missing:
      Words(
        "Det som filen sade räknas inte längre när programmet startas om.",
        "What the file said no longer counts when the program is started again.")
    case .foreignFile: Words("Den påverkar inget.", "It affects nothing.")
    case .unusable(let error) where error.isDenied:
      Words(
        "Det som står där har inte lästs, och räknas inte förrän du får läsa det. Inget är skadat.",
        "What stands there has not been read, and does not count until you may read it. Nothing is damaged."
      )
    case .unusable(let error) where error.isExcess:
      Words(
        "Det som står före den gränsen räknas, det som följer räknas inte. Alla andra läses som förut.",
        "What stands before that counts, what follows does not. All others are read as before.")
    case .unusable(let error) where error.isCrowd:
      Words(
        "De som du har läst förut läses, och av de andra de äldsta av varje ägares.",
        "Those that you have read before are read, and of the others the oldest of each owner.")
    case .unusable: Words("Inget av det som står där räknas.", "Nothing that stands there counts.")
    }
  }
}

extension FindingRemedy: Worded {
  /// The sentence.
  public var words: Words {
    switch kind {
    case .interruptedWrite:
      Words(
        "Inget. Gör om ändringen om den saknas.",
        "Nothing. Make the change again if it is missing.")
    case .damaged, .missing, .historyChanged:
      Words(
        "Hämta det som saknas ur en annan kopia: samverkan repair --from MAPP",
        "Bring back what is missing from another copy: samverkan repair --from FOLDER")
    case .unreadableEnd, .brokenChain:
      Words(
        "Jämför med en annan kopia och hämta det som saknas: samverkan repair --from MAPP",
        "Compare with another copy and bring back what is missing: samverkan repair --from FOLDER")
    case .fork:
      Words(
        "Är det du: gå vidare som ny skrivare i samma mapp, inget går förlorat: samverkan repair "
          + "--new-writer",
        "If it is you: go on as a new writer in the same folder, nothing is lost: samverkan repair "
          + "--new-writer")
    case .duplicate: Words("Inget.", "Nothing.")
    case .authorErased:
      Words(
        "Hämta posten ur en annan kopia: samverkan repair --from MAPP. Skulle namnet bort behövs ett "
          + "beslut: samverkan mask --author",
        "Get the entry from another copy: samverkan repair --from FOLDER. Where the name was to go, a "
          + "decision is needed: samverkan mask --author")
    case .erased:
      Words(
        "Hämta posten ur en annan kopia: samverkan repair --from MAPP. Skulle texten bort behövs ett "
          + "beslut: samverkan mask",
        "Bring the entry back from another copy: samverkan repair --from FOLDER. If its text was to "
          + "go, a decision is needed: samverkan mask")
    case .foreignIdentifiers, .takenIdentifier:
      Words(
        "Fråga den som är skrivaren. Ska det stå kvar: samverkan repair --accept --decision NUMMER",
        "Ask whoever the writer is. If it is to stay: samverkan repair --accept --decision NUMBER")
    case .missingHead, .missingEntries:
      Words(
        "Hämta det som saknas ur en annan kopia: samverkan repair --from MAPP. Är det förlorat: "
          + "samverkan repair --accept --decision NUMMER",
        "Bring back what is missing from another copy: samverkan repair --from FOLDER. If it is lost: "
          + "samverkan repair --accept --decision NUMBER")
    case .ownerChanged:
      Words(
        "Fråga den som sköter mappen. Ska det vara så: samverkan repair --accept-owners",
        "Ask whoever looks after the folder. If it is meant: samverkan repair --accept-owners")
    case .maskedTextLeft:
      Words(
        "Den som äger filen kör: samverkan mask",
        "Whoever owns the file runs: samverkan mask")
    case .wrongClock: Words("Ställ datorns klocka.", "Set the computer's clock.")
    case .newerFormat:
      Words(
        "Uppdatera programmet och öppna arbetsytan igen.",
        "Update the program and open the workspace again.")
    case .foreignFile:
      Words(
        "Inget, eller flytta den till en annan mapp. Har ett synkprogram lagt dit den: samverkan repair "
          + "--conflicts",
        "Nothing, or move it to another folder. If a program that synchronizes folders has put it there: "
          + "samverkan repair --conflicts")
    case .unusable(let error) where error.isDenied:
      Words(
        "Be den som äger mappen att ge gruppen läsrätt: chmod -R g+rX \(error.inJournal)",
        "Ask the owner of the folder to let the group read it: chmod -R g+rX \(error.inJournal)")
    case .unusable(let error) where error.isExcess:
      Words(
        "Fråga den som skriver där. Är det du: fortsätt som ny skrivare i samma mapp: samverkan repair "
          + "--new-writer",
        "Ask whoever writes there. If it is you: go on as a new writer in the same folder: samverkan "
          + "repair --new-writer")
    case .unusable(let error) where error.isCrowd:
      Words(
        "Ingen har så många medarbetare: fråga den som äger de nya mapparna, och ta bort dem som ingen känns "
          + "vid.",
        "Nobody has so many members: ask whoever owns the new folders, and remove those that nobody "
          + "knows of.")
    case .unusable:
      Words(
        "Rätta det och öppna arbetsytan igen, eller: samverkan repair --from MAPP",
        "Mend that and open the workspace again, or: samverkan repair --from FOLDER")
    }
  }
}
