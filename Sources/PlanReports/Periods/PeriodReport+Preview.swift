public import PlanDomain

extension PeriodReport {
  /// A report as it is read on a screen: what it lacks, and what came late, stand before the rest.
  public struct Preview: Hashable, Sendable {
    /// What the report is.
    public let title: Page
    /// What it lacks; empty once it is frozen.
    public let gaps: Page
    /// What has been said about its days since it was frozen.
    public let added: Page
    /// How it is registered, and the rest.
    public let body: Page
  }

  /// Returns the report in the order that it is read on a screen.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Its parts.
  public func preview(in language: Language) -> Preview {
    let cover = cover(in: language)
    return Preview(
      title: Page(Array(cover.prefix(1))), gaps: Page(gapBlocks(in: language)),
      added: Page(late.blocks(in: language)), body: Page(cover.dropFirst() + body(in: language)))
  }

  /// Returns what the report lacks before it can be frozen.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A sentence for each, in the order of the report; none once it is frozen.
  public func gaps(in language: Language) -> [String] {
    filing.number == nil ? gaps.map { $0.worded(in: language) } : []
  }
}

extension FrozenReport {
  /// Returns how much has been said about its days since it was frozen.
  ///
  /// - Parameter state: Everything that is recorded.
  /// - Returns: The number of facts in effect.
  public func addedCount(in state: PlanState) -> Int {
    LateFacts(after: self, in: state).facts.count
  }
}
