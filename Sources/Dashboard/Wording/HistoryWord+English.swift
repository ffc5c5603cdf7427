import PlanDomain

extension HistoryWord: Worded {
  var english: String {
    switch self {
    case .history: "History"
    case .entry(let code): code.isEmpty ? "Entry" : "Entry about \(code)"
    case .recorded: "Recorded"
    case .when: "When"
    case .who: "Who"
    case .writer: "Writer"
    case .identifier: "Entry"
    case .undoneBy(let origin): "undone by \(origin)"
    case .neverUndone: "This entry cannot be undone."
    case .whyUndo(let author): "Undo an entry by \(author): why? (optional)"
    case .nothingToUndoHere: "No entry is selected."
    }
  }
}
