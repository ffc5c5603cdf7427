extension Since {
  /// One thing that is told of what has changed; every one rests on what somebody has recorded, or on a
  /// value that went back to the plan's own.
  public enum Line: Hashable, Sendable {
    /// A value that is another than it was.
    case value(ValueChange)
    /// A fact that changed no such value: a report, a proposal, something about a deviation.
    case said(FactID)

    /// The facts that say so.
    public var facts: [FactID] {
      switch self {
      case .value(let change): change.facts
      case .said(let fact): [fact]
      }
    }
  }
}

extension Since.ActivityChanges {
  /// What is told about the activity itself, in order; no fact twice.
  public var lines: [Since.Line] {
    let told = Set(values.flatMap(\.facts))
    return values.map(Since.Line.value) + reports.filter { !told.contains($0) }.map(Since.Line.said)
  }
}

extension Since.DeviationChange {
  /// What is told about the deviation, in order.
  public var lines: [Since.Line] { facts.map(Since.Line.said) }
}

extension PlanState {
  /// Returns what a line says, without who said it.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - language: The language of the words.
  /// - Returns: The words: what has changed, from what, to what.
  public func words(of line: Since.Line, in language: Language) -> String {
    switch line {
    case .value(let change):
      return "\(name(of: change.register, in: language)): \(change.worded(in: language))"
    case .said(let id):
      guard let entry = entry(id.entry) else { return "" }
      let summaries = summaries(of: entry)
      return summaries.indices.contains(id.index) ? summaries[id.index].worded(in: language) : ""
    }
  }

  /// What a value is called; of a contribution with whose it is, for one that is done is not the activity.
  private func name(of register: RegisterKey, in language: Language) -> String {
    let name = register.worded(in: language)
    guard case .contribution(_, let party) = register else { return name }
    return "\(name) (\(plan.party(party)?.shortName ?? party.rawValue))"
  }
}
