import PlanDomain

extension ImportedChange {
  /// The line in Swedish.
  public var swedish: String {
    let said = note.map { ": \($0.shortened(to: 60))" } ?? ""
    let what =
      switch content {
      case .progress(let old, let new) where old == new: "genomförande \(new.swedish) (bekräftad)"
      case .assessment(let old, let new) where old == new: "bedömning \(new.swedish) (bekräftad)"
      case .progress(let old, let new): "genomförande \(old.swedish) → \(new.swedish)"
      case .assessment(let old, let new): "bedömning \(old.swedish) → \(new.swedish)"
      case .report: "rapport"
      }
    return "Rad \(row), \(activity): \(what)\(said)"
  }
}
