public import PlanDomain

extension ImportedChange: Worded {
  /// The line in English.
  public var english: String {
    let said = note.map { ": \($0.shortened(to: 60))" } ?? ""
    let what =
      switch content {
      case .progress(let old, let new) where old == new: "progress \(new.english) (confirmed)"
      case .assessment(let old, let new) where old == new: "assessment \(new.english) (confirmed)"
      case .progress(let old, let new): "progress \(old.english) → \(new.english)"
      case .assessment(let old, let new): "assessment \(old.english) → \(new.english)"
      case .report: "report"
      }
    return "Row \(row), \(activity): \(what)\(said)"
  }
}
