public import PlanDomain

extension ImportedChange: Worded {
  /// The line.
  public var words: Words {
    let said = Words(everywhere: note.map { ": \($0.shortened(to: 60))" } ?? "")
    let confirmed = Words(" (bekräftad)", " (confirmed)")
    let arrow = Words(everywhere: " → ")
    let reopened = Words(" (öppnas igen)", " (reopened)")
    let what =
      switch content {
      case .progress(let old, let new):
        Words("genomförande ", "progress ")
          + (old == new ? new.words + confirmed : old.words + arrow + new.words)
          + (old == .done && new != .done ? reopened : Words(everywhere: ""))
      case .assessment(let old, let new):
        Words("bedömning ", "assessment ")
          + (old == new ? new.words + confirmed : old.words + arrow + new.words)
      case .report: Words("rapport", "report")
      }
    return Words("Rad \(row), \(activity): ", "Row \(row), \(activity): ") + what + said
  }
}
