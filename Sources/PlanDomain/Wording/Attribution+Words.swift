extension Attribution: Worded {
  /// Who typed it, and for whom.
  public var words: Words {
    Words(
      speakers.isEmpty ? typist : "\(typist) för \(speakers.joined(separator: ", "))",
      speakers.isEmpty ? typist : "\(typist) for \(speakers.joined(separator: ", "))")
  }
}

extension PlanState {
  /// Returns who said something, or typed it for whom, and when.
  ///
  /// - Parameters:
  ///   - id: The fact.
  ///   - language: The language of the words.
  /// - Returns: The words; none for a fact that is not there.
  public func origin(of id: FactID, _ language: Language) -> String {
    guard let (entry, fact) = fact(id) else { return "" }
    return "\(entry.attribution(of: fact).worded(in: language)) \(entry.recordedAt.date)"
  }
}
