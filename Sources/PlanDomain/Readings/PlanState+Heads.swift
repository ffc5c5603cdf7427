extension PlanState {
  /// Returns the state that a document rests on.
  ///
  /// Later facts, and those that arrived from other writers only later, do not count.
  ///
  /// - Parameter heads: How far each writer had come when the document was made.
  /// - Returns: The state then, on the plan as it is now.
  public func upTo(_ heads: [ChainHead]) -> PlanState {
    upTo(lines: Dictionary(heads.map { ($0.writer, $0.number) }, uniquingKeysWith: max))
  }

  /// The running number of each writer's last line.
  public var lines: [WriterID: Int] {
    history.reduce(into: [:]) { $0[$1.writer] = max($0[$1.writer] ?? 0, $1.number) }
  }

  /// Returns the state that somebody has seen.
  ///
  /// - Parameter last: The running number of each writer's last line.
  /// - Returns: The state then, on the plan as it is now.
  public func upTo(lines last: [WriterID: Int]) -> PlanState {
    .replaying(history.lazy.filter { $0.number <= last[$0.writer] ?? 0 }, onto: plan)
  }
}
