public import PlanDomain

extension RepairOutcome: Worded {
  /// The sentence in English.
  public var english: String { "\(writer): \(kind.english)" }
}

extension RepairOutcome.Kind: Worded {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .restored(1): "1 entry has been brought back."
    case .restored(let count): "\(count) entries have been brought back."
    case .nothingMissing: "The copy has nothing that is missing here."
    case .notOurs: "The files belong to someone else, who must run samverkan repair."
    case .forked: "The copy has other entries with the same numbers. Nothing has been changed."
    case .newerFormat: "Written by a newer program. Update the program and try again."
    }
  }
}
