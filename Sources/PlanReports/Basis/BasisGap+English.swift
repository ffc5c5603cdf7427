public import PlanDomain

extension BasisGap: Worded {
  /// The stamp in English.
  public var english: String {
    let damage =
      damaged.isEmpty ? [] : ["the journal is damaged (\(damaged.joined(separator: ", ")))"]
    let newer = hasNewer ? ["some is written by a newer program and does not count"] : []
    let parts = (damage + newer).joined(separator: ", and ")
    guard acceptedBy.isEmpty else {
      return "The basis is incomplete: \(parts), which is accepted by decision "
        + "\(acceptedBy.joined(separator: ", "))."
    }
    return "The basis is incomplete: \(parts). Run samverkan verify."
  }
}
