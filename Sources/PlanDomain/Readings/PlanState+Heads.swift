extension PlanState {
  /// Returns the state that a document rests on.
  ///
  /// Later facts, and those that arrived from other writers only later, do not count.
  ///
  /// - Parameter heads: How far each writer had come when the document was made.
  /// - Returns: The state then, on the plan as it is now.
  public func upTo(_ heads: [ChainHead]) -> PlanState {
    let last = Dictionary(heads.map { ($0.writer, $0.number) }, uniquingKeysWith: max)
    return .replaying(history.lazy.filter { $0.number <= last[$0.writer] ?? 0 }, onto: plan)
  }
}
