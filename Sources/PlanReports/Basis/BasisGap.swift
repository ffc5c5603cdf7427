/// What is missing from what a report rests on; whoever reads the report must be told.
public struct BasisGap: Hashable, Sendable {
  /// The files of the journal that are damaged or gone, as seen from the workspace, in order.
  public let damaged: [String]
  /// Whether something is written by a newer program, and does not count.
  public let hasNewer: Bool

  /// The numbers of the decisions by which all damage is accepted; none where some is not.
  public let acceptedBy: [String]

  /// Creates a gap.
  ///
  /// - Parameters:
  ///   - damaged: The files of the journal that are damaged or gone; each is named once.
  ///   - hasNewer: Whether something is written by a newer program. Where nothing is amiss at all,
  ///     `nil` comes back.
  ///   - acceptedBy: The numbers of the decisions by which all damage is accepted.
  public init?(damaged: [String], hasNewer: Bool, acceptedBy: [String] = []) {
    guard !damaged.isEmpty || hasNewer else { return nil }
    self.damaged = Set(damaged).sorted()
    self.hasNewer = hasNewer
    self.acceptedBy = acceptedBy
  }
}
