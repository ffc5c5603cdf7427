extension FactSummary {
  /// The party's name in parentheses, where the fact is about its contribution.
  var partyPart: String { party.map { " (\($0))" } ?? "" }

  /// Whether a judgement was said anew, the same as it was.
  public var isConfirmation: Bool {
    guard case .value(let key, let from, let to) = matter else { return false }
    return key.isJudged && from == [to] && !to.isUntouched
  }

  /// The values replaced, an arrow, and the new one; several replaced values stood in conflict.
  ///
  /// A judgement that is said anew is confirmed; another value that stays as it was is unchanged.
  func arrow(_ from: [String], _ to: String, unchanged: String) -> String {
    if from == [to] { return "\(to) (\(unchanged))" }
    if from.isEmpty { return to }
    return extent == .whole
      ? "\(from.joined(separator: " / ")) \u{2192} \(to)" : "\u{2192} \(to)"
  }

  /// The name of a value with its colon, as far as it is told.
  func label(_ name: String) -> String { extent == .onlyNew ? "" : "\(name): " }

  /// Returns the summary with less in its words, for a row that has little room.
  ///
  /// That something is a proposal is left out too: such a row says so beside it.
  ///
  /// - Parameter extent: How much is told.
  /// - Returns: The summary; what it became is always told.
  public func told(_ extent: Extent) -> FactSummary {
    var summary = extent == .whole ? self : decided
    summary.extent = extent
    if case .undone(let facts) = matter {
      summary.matter = .undone(facts.map { $0.told(extent) })
    }
    return summary
  }

  /// What was said of a change of the plan, without that it waits for a decision.
  public var decided: FactSummary {
    FactSummary(
      subject: subject, code: code, matter: matter, note: note, formerNote: formerNote,
      masking: masking, party: party, isProposal: false, date: date)
  }

  /// The way back from what was said, where there is one: from the value set to the one before.
  var takenBack: FactSummary {
    guard case .value(let key, let from, let to) = matter, let before = from.first,
      from.count == 1
    else { return self }
    return FactSummary(
      subject: subject, code: code, matter: .value(key, from: [to], to: before), note: note,
      formerNote: formerNote, masking: masking, party: party, isProposal: isProposal, date: date,
      extent: extent)
  }

  /// What is in effect again when all that was undone were undos; else `nil`.
  func redone(_ facts: [FactSummary]) -> [FactSummary]? {
    var revived: [FactSummary] = []
    for fact in facts {
      guard case .undone(let inner) = fact.matter, !inner.isEmpty else { return nil }
      revived += inner
    }
    return revived.isEmpty ? nil : revived
  }
}
