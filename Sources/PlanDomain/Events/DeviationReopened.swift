/// A closed deviation was opened again, with its number.
public struct DeviationReopened: Hashable, Sendable {
  /// The deviation.
  public let deviation: DeviationID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// Why.
  public let note: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - deviation: The deviation.
  ///   - seen: The claims that it replaces.
  ///   - note: Why.
  public init(deviation: DeviationID, seen: [FactID], note: String) {
    self.deviation = deviation
    self.seen = seen
    self.note = note
  }
}

extension PlanState {
  /// Decides on a reopening: closed, and a note that says why.
  func reopening(_ id: DeviationID, note: String?) throws(Refusal) -> Event {
    let deviation = try known(id)
    guard !deviation.isOpen else { throw .deviationIsOpen(deviation.code) }
    guard let note = try checked(note) else { throw .noteRequired(.reopening) }
    return .deviationReopened(
      DeviationReopened(
        deviation: id, seen: register(.deviationState(id)).shown, note: note))
  }
}
