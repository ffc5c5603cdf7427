/// Whose word something is, and who typed it where that was another.
public struct Attribution: Hashable, Sendable {
  /// The function that recorded it.
  public let typist: String
  /// The functions whose word it is, in order; none where it is the typist's own.
  public let speakers: [String]

  /// Creates an attribution.
  ///
  /// - Parameters:
  ///   - typist: The function that recorded it.
  ///   - speakers: The functions whose word it is; the typist among them is left out.
  public init(_ typist: String, for speakers: [String] = []) {
    var seen: Set = [typist]
    self.typist = typist
    self.speakers = speakers.filter { seen.insert($0).inserted }
  }
}

extension Entry {
  /// Returns whose word a fact of the entry is.
  ///
  /// - Parameter fact: A fact of this entry.
  /// - Returns: Who typed it, and for whom.
  public func attribution(of fact: Fact) -> Attribution {
    Attribution(author, for: [fact.reportedFor?.function].compactMap(\.self))
  }

  /// Whose word the entry is: everybody that it was typed for.
  public var attribution: Attribution {
    Attribution(author, for: facts.compactMap(\.reportedFor?.function))
  }
}

extension PlanState {
  /// Returns whose word a fact is.
  ///
  /// - Parameter id: The fact.
  /// - Returns: Who typed it, and for whom, or `nil` when the journal has none such.
  public func attribution(of id: FactID) -> Attribution? {
    fact(id).map { $0.entry.attribution(of: $0.fact) }
  }
}
