public import PlanDomain

extension NewDeviation {
  /// Returns a deviation with everything that a new one must have.
  public static func sample(
    _ activity: ActivityID = "A01", cause: String = "Ingen tid avsatt", remedy: String? = nil,
    due: String = "2026-06-30", level: DeviationLevel = .coordination
  ) -> NewDeviation {
    NewDeviation(
      activity, kind: .collaboration, cause: cause, remedy: remedy,
      responsible: [Responsible(party: "polis", function: "kommunpolis")], due: day(due),
      level: level)
  }
}

extension Chronicle {
  /// Opens a deviation and returns its identity.
  @discardableResult
  public mutating func open(
    _ new: NewDeviation = .sample(), by writer: WriterID = .kansli
  ) throws(Refusal) -> DeviationID {
    DeviationID(try record(.openDeviation(new), by: writer).id.firstFact)
  }
}
