import PlanDomain

extension DocumentFinding {
  /// The sentence in Swedish: the file, what was found, and what to do.
  public var swedish: String { "\(path): \(sentence)" }

  private var sentence: String {
    let what = "\(code ?? ""), fastställd \(date?.description ?? "")"
    return switch kind {
    case .missing:
      "Filen saknas (\(what)). Lägg tillbaka den från en säkerhetskopia eller arkivet."
    case .altered:
      "Filen har ändrats sedan den fastställdes (\(what)). "
        + "Lägg tillbaka den rätta från en säkerhetskopia eller arkivet."
    case .unusable(let error): "\(error.swedish) (\(what))"
    case .unusableName: "Posten anger en fil som inte kan ligga här (\(what))."
    case .unrecorded:
      "Ingen post anger filen. Den är inget som har fastställts, kanske rester av ett avbrutet "
        + "försök, och får tas bort."
    }
  }
}
