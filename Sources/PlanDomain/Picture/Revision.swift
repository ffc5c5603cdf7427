/// How often the day of something has been said anew, and when.
public struct Revision: Hashable, Sendable {
  /// How often: 0 as it was first said.
  ///
  /// It never becomes less, also when something is undone.
  public let number: Int
  /// When the last time was recorded; `nil` for what stands in the files and nobody has touched.
  public let recorded: Timestamp?
}

extension PlanState {
  /// Returns how often the day of an occasion, or whether it is at all, has been said anew.
  ///
  /// - Parameter matter: What is due.
  /// - Returns: The number of entries that have done so, those that undo others among them.
  public func revision(of matter: Occasion.Due) -> Revision {
    let keys: [RegisterKey] =
      switch matter {
      case .meeting(let id, _, _):
        [MeetingField.Kind.date, .place, .start, .end].map { .meetingField(id, $0) }
      case .checkpoint(let id), .end(let id):
        [.field(id, .schedule)] + (hasBeenDropped(id) ? [.progress(id)] : [])
      case .decision(let id, _): [.decisionField(id, .due), .decisionState(id)]
      case .remedy(let id, _): [.deviationField(id, .due), .deviationState(id)]
      case .cadence, .report, .measurement, .duty: []
      }
    let facts = keys.flatMap { register($0).claims.map(\.fact) }
    var found = Set(facts.map(\.entry))
    found.formUnion(facts.flatMap { adoptions[$0] ?? [] }.map(\.fact.entry))
    var waiting = Array(found)
    while let id = waiting.popLast() {
      waiting += (undoings[id] ?? []).filter { found.insert($0).inserted }
    }
    let isOpenedHere =
      switch matter {
      case .meeting, .decision, .remedy: true
      case .cadence, .report, .checkpoint, .end, .measurement, .duty: false
      }
    return Revision(
      number: max(0, found.count - (isOpenedHere ? 1 : 0)),
      recorded: found.compactMap { entry($0)?.recordedAt }.max())
  }

  private func hasBeenDropped(_ id: ActivityID) -> Bool {
    register(.progress(id)).claims.contains { $0.value == .progress(.dropped) }
  }
}
