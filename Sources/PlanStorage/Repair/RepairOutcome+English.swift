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
    case .found(1): "1 entry would be brought back. Nothing has been changed."
    case .found(let count): "\(count) entries would be brought back. Nothing has been changed."
    case .beyond(let count):
      "The copy goes on after what this program has seen, by \(count) lines. They have not been "
        + "taken; take them with --beyond if you know where they come from."
    case .nothingMissing: "The copy has nothing that is missing here."
    case .notOurs: "The files belong to someone else, who must run samverkan repair."
    case .forked: "The copy has other entries with the same numbers. Nothing has been changed."
    case .newerFormat: "Written by a newer program. Update the program and try again."
    }
  }
}
