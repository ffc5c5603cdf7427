extension HistoryWord {
  var swedish: String {
    switch self {
    case .history: "Historik"
    case .entry(let code): code.isEmpty ? "Post" : "Post om \(code)"
    case .recorded: "Inskrivet"
    case .when: "När"
    case .who: "Vem"
    case .writer: "Skrivare"
    case .identifier: "Postnummer"
    case .undoneBy(let origin): "ångrad av \(origin)"
    case .neverUndone: "Den här posten kan inte ångras."
    case .whyUndo(let author): "Ångra posten av \(author): varför? (frivilligt)"
    case .nothingToUndoHere: "Ingen post är markerad."
    }
  }
}
