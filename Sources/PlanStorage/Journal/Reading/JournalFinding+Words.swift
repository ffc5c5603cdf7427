public import PlanDomain

extension JournalFinding: Worded {
  /// The sentence, with file and line before it.
  public var words: Words {
    Words(everywhere: "\(line.map { "\(path):\($0)" } ?? path): ") + kind.words
  }
}

extension JournalFinding.Kind: Worded {
  /// The sentence.
  public var words: Words {
    switch self {
    case .interruptedWrite:
      Words(
        "En skrivning avbröts innan den bekräftades. Inget saknas.",
        "A write was interrupted before it was confirmed. Nothing is missing.")
    case .damaged(let missing):
      Words(
        "Poster som var sparade saknas eller är skadade: nummer \(missing.lowerBound)"
          + (missing.count > 1 ? "–\(missing.upperBound)." : "."),
        "Entries that were saved are missing or damaged: number \(missing.lowerBound)"
          + (missing.count > 1 ? "–\(missing.upperBound)." : "."))
    case .unreadableEnd(let problem):
      Words(
        "Sista raden går inte att läsa: \(problem.swedish). Avbruten skrivning eller skada.",
        "The last line cannot be read: \(problem.english). An interrupted write, or damage.")
    case .brokenChain(let number):
      Words(
        "Post \(number) bygger inte på posten före. Något har ändrats.",
        "Entry \(number) does not build on the one before. Something has been altered.")
    case .fork(let number):
      Words(
        "Två olika poster har nummer \(number). Mappen har kopierats eller återställts.",
        "Two different entries have number \(number). The folder has been copied or restored.")
    case .authorErased(let number):
      Words(
        "Vem som sparade post \(number) är borttaget utan beslut, eller så är raden ändrad.",
        "Who saved entry \(number) was taken away without a decision, or the line was altered.")
    case .erased(let number):
      Words(
        "Innehållet i post \(number) är borttaget utan beslut.",
        "The content of entry \(number) was taken away without a decision.")
    case .duplicate(let number):
      Words(
        "Post \(number) finns två gånger och räknas en gång.",
        "Entry \(number) stands there twice and counts once.")
    case .foreignIdentifiers(1, let number):
      Words(
        "Post \(number) har en beteckning som inte är dess skrivares.",
        "Entry \(number) has an identifier that is not its writer's.")
    case .foreignIdentifiers(let count, let number):
      Words(
        "\(count) poster, från nummer \(number), har beteckningar som inte är deras skrivares.",
        "\(count) entries, from number \(number), have identifiers that are not their writer's.")
    case .takenIdentifier(let number, let writer):
      Words(
        "Post \(number) har samma beteckning som en post av \(writer).",
        "Entry \(number) has the same identifier as an entry of \(writer)'s.")
    case .missingHead(let number, .document(let code)):
      Words(
        "Post \(number), som \(code) vilar på, finns inte eller är en annan.",
        "Entry \(number), which \(code) rests on, is not there or is another.")
    case .missingHead(let number, .memory):
      Words(
        "Post \(number), som fanns när du senast såg efter, finns inte eller är en annan.",
        "Entry \(number), which was there when you last looked, is not there or is another.")
    case .missingEntries(1, let writer):
      Words(
        "En post som \(writer) hänvisar till finns inte.",
        "An entry that \(writer) names is not there.")
    case .missingEntries(let count, let writer):
      Words(
        "\(count) poster som andra hänvisar till finns inte; \(writer) hänvisar till en av dem.",
        "\(count) entries that others name are not there; \(writer) names one of them.")
    case .ownerChanged(let old, let new):
      Words(
        "Filerna har en annan ägare (användare nummer \(new)) än när du senast såg efter (\(old)).",
        "The files have another owner (user number \(new)) than when you last looked (\(old)).")
    case .maskedTextLeft(let number):
      Words(
        "Texten i post \(number) är maskerad genom beslut men står kvar i filen.",
        "The text of entry \(number) is masked by decision, and still stands in the file.")
    case .wrongClock(let doubt): Words(doubt.swedish, doubt.english)
    case .newerFormat(let format):
      Words(
        "Skriven i ett nyare format (\(format)). Uppdatera programmet.",
        "Written in a newer format (\(format)). Update the program.")
    case .historyChanged:
      Words(
        "Filen är kortare eller annorlunda än när den senast lästes.",
        "The file is shorter than, or not what it was, when last read.")
    case .missing:
      Words(
        "Filen har lästs tidigare men finns inte längre.",
        "The file has been read before but is no longer there.")
    case .foreignFile:
      Words(
        "Hör inte hemma i journalen och läses inte.",
        "Does not belong in the journal, and is not read.")
    case .unusable(let error): Words(error.swedish, error.english)
    }
  }
}
