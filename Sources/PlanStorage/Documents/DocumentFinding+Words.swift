public import PlanDomain

extension DocumentFinding: Worded {
  /// The sentence: the file, what was found, and what to do.
  public var words: Words {
    Words("\(path): \(swedishSentence)", "\(path): \(englishSentence)")
  }

  private var swedishSentence: String {
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

  private var englishSentence: String {
    let what = "\(code ?? ""), frozen on \(date?.description ?? "")"
    return switch kind {
    case .missing: "The file is missing (\(what)). Put it back from a backup or the archive."
    case .altered:
      "The file has been altered since it was frozen (\(what)). "
        + "Put the right one back from a backup or the archive."
    case .unusable(let error): "\(error.english) (\(what))"
    case .unusableName: "The entry names a file that cannot lie here (\(what))."
    case .unrecorded:
      "No entry names the file. It is nothing that has been approved, "
        + "perhaps what an interrupted attempt left behind, and may be removed."
    }
  }
}
