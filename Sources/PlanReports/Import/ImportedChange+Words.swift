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
      + disagreement
  }

  /// What others have said since, which is not replaced.
  private var disagreement: Words {
    guard !others.isEmpty else { return Words(everywhere: "") }
    let said = others.map { other -> Words in
      let who = other.author.map { [$0.words] } ?? []
      let day = other.date.map { [Words(everywhere: "\($0)")] } ?? []
      return other.value.words + Words(everywhere: " (")
        + (who + day).joined(separator: Words(everywhere: " ")) + Words(everywhere: ")")
    }
    return Words(" \u{2013} sedan dess har sagts: ", " \u{2013} said since: ")
      + said.joined(separator: Words(everywhere: ", "))
      + Words("; båda står kvar som en oenighet", "; both stand, as a conflict")
  }
}
