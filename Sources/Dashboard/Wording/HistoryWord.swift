/// What the history says beside data.
enum HistoryWord: Hashable, Sendable {
  case history
  case entry(String)
  case recorded, when, who, writer, identifier
  case undoneBy(String)
  case neverUndone
  /// Above the text that says why another's entry is undone.
  case whyUndo(String)
  case nothingToUndoHere
}
