/// That a group has prepared a proposal for those who decide.
public struct Preparation: Hashable, Sendable, Identifiable {
  /// The fact that says so.
  public let id: FactID
  /// The group, by its short name.
  public let body: String
  /// The day.
  public let date: CalendarDate
  /// The meeting that did.
  public let meeting: MeetingID?
  /// What it came to.
  public let note: String?
}

extension PlanState {
  /// Returns what groups have done to prepare a proposal.
  ///
  /// - Parameter id: The fact that made the proposal.
  /// - Returns: The preparations in effect, by day.
  public func preparations(of id: FactID) -> [Preparation] {
    facts(about: .fact(id)).compactMap { fact -> Preparation? in
      guard isInEffect(fact.entry), let (entry, said) = self.fact(fact),
        case .proposalPrepared(let event) = said.event
      else { return nil }
      return Preparation(
        id: fact, body: event.body, date: entry.day(of: said), meeting: event.meeting,
        note: note(of: fact))
    }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }
}
