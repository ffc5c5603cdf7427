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
    case .erased(let number): "Innehållet i post \(number) är borttaget utan beslut."
    case .duplicate(let number): "Post \(number) finns två gånger och räknas en gång."
    case .newerFormat(let format): "Skriven i ett nyare format (\(format)). Uppdatera programmet."
    case .historyChanged: "Filen är kortare eller annorlunda än när den senast lästes."
    case .missing: "Filen har lästs tidigare men finns inte längre."
    case .foreignFile: "Hör inte hemma i journalen och läses inte."
    case .unusable(let error): error.swedish
    }
  }
}
