import PlanDomain

/// What the history says beside data.
enum HistoryWord: Hashable, Sendable {
  case history
  case entry(String)
  case recorded, when, who, writer, identifier
  case undoneBy(String)
  /// Above the text that says why another's entry is undone.
  case whyUndo(String)
  case nothingToUndoHere
}

extension HistoryWord: Worded {
  var words: Words {
    switch self {
    case .history: Words("Historik", "History")
    case .entry(let code):
      Words(
        code.isEmpty ? "Post" : "Post om \(code)",
        code.isEmpty ? "Entry" : "Entry about \(code)")
    case .recorded: Words("Inskrivet", "Recorded")
    case .when: Words("När", "When")
    case .who: Words("Vem", "Who")
    case .writer: Words("Skrivet av", "Written by")
    case .identifier: Words("Postnummer", "Entry")
    case .undoneBy(let origin): Words("ångrad av \(origin)", "undone by \(origin)")
    case .whyUndo(let author):
      Words(
        "Ångra posten av \(author): varför? (frivilligt)",
        "Undo an entry by \(author): why? (optional)")
    case .nothingToUndoHere: Words("Ingen post är markerad.", "No entry is selected.")
    }
  }
}
