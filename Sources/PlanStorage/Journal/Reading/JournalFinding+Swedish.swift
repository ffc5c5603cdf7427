import PlanDomain

extension JournalFinding {
  /// The sentence in Swedish, with file and line before it.
  public var swedish: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(kind.swedish)"
  }
}

extension JournalFinding.Kind {
  /// The sentence in Swedish.
  public var swedish: String {
    switch self {
    case .interruptedWrite: "En skrivning avbröts innan den bekräftades. Inget saknas."
    case .damaged(let missing):
      "Poster som var sparade saknas eller är skadade: nummer \(missing.lowerBound)"
        + (missing.count > 1 ? "–\(missing.upperBound)." : ".")
    case .unreadableEnd(let problem):
      "Sista raden går inte att läsa: \(problem.swedish). Avbruten skrivning eller skada."
    case .brokenChain(let number): "Post \(number) bygger inte på posten före. Något har ändrats."
    case .fork(let number):
      "Två olika poster har nummer \(number). Mappen har kopierats eller återställts."
    case .authorErased(let number):
      "Vem som sparade post \(number) är borttaget utan beslut, eller så är raden ändrad."
    case .erased(let number): "Innehållet i post \(number) är borttaget utan beslut."
    case .duplicate(let number): "Post \(number) finns två gånger och räknas en gång."
    case .foreignIdentifiers(1, let number):
      "Post \(number) har en beteckning som inte är dess skrivares."
    case .foreignIdentifiers(let count, let number):
      "\(count) poster, från nummer \(number), har beteckningar som inte är deras skrivares."
    case .takenIdentifier(let number, let writer):
      "Post \(number) har samma beteckning som en post av \(writer)."
    case .missingHead(let number, .document(let code)):
      "Post \(number), som \(code) vilar på, finns inte eller är en annan."
    case .missingHead(let number, .memory):
      "Post \(number), som fanns när du senast såg efter, finns inte eller är en annan."
    case .missingEntries(1, let writer): "En post som \(writer) hänvisar till finns inte."
    case .missingEntries(let count, let writer):
      "\(count) poster som andra hänvisar till finns inte; \(writer) hänvisar till en av dem."
    case .ownerChanged(let old, let new):
      "Filerna har en annan ägare (användare nummer \(new)) än när du senast såg efter (\(old))."
    case .maskedTextLeft(let number):
      "Texten i post \(number) är maskerad genom beslut men står kvar i filen."
    case .wrongClock(let doubt): doubt.swedish
    case .newerFormat(let format): "Skriven i ett nyare format (\(format)). Uppdatera programmet."
    case .historyChanged: "Filen är kortare eller annorlunda än när den senast lästes."
    case .missing: "Filen har lästs tidigare men finns inte längre."
    case .foreignFile: "Hör inte hemma i journalen och läses inte."
    case .unusable(let error): error.swedish
    }
  }
}
