public import PlanDomain

/// Everything that has happened to something, from the plan on, in the order that it was recorded.
public struct Chain: Hashable, Sendable {
  /// A fact in the chain.
  public struct Link: Hashable, Sendable {
    /// The fact.
    public let id: FactID
    /// Its entry.
    public let entry: Entry
    /// What it says about itself.
    public let fact: Fact
    /// What it changed.
    public let summary: FactSummary
  }

  let basis: Basis
  /// The facts, the oldest first.
  public let links: [Link]
  /// What the chain begins with; `nil` for what a fact brought into being.
  let origin: Origin?

  /// What stood before anyone recorded anything.
  enum Origin: Hashable, Sendable {
    /// The agreement.
    case agreement
    /// The edition of the action plan.
    case edition(PlanEdition)
  }

  /// Follows what has happened to something.
  ///
  /// - Parameters:
  ///   - subject: What it happened to.
  ///   - basis: What to draw from.
  public init(_ subject: Subject, from basis: Basis) {
    let state = basis.state
    self.basis = basis
    var summaries: [EntryID: [FactSummary]] = [:]
    links = state.chain(of: subject).compactMap { id in
      guard let (entry, fact) = state.fact(id) else { return nil }
      let said = summaries[entry.id] ?? state.summaries(of: entry)
      summaries[entry.id] = said
      return Link(id: id, entry: entry, fact: fact, summary: said[id.index])
    }
    origin = Self.origin(of: subject, in: state.plan)
  }

  private static func origin(of subject: Subject, in plan: ActionPlan) -> Origin? {
    switch subject {
    case .goal, .commitment: return .agreement
    case .activity(let id): return plan.firstFile(with: id).map(Origin.edition)
    case .indicator(let id): return plan.firstFile(with: id).map(Origin.edition)
    default: return nil
    }
  }

  /// Whether a fact counts no more.
  ///
  /// - Parameter link: The fact.
  /// - Returns: Whether its entry is undone.
  public func isUndone(_ link: Link) -> Bool { !basis.state.isInEffect(link.entry.id) }

  /// Returns what has become of a fact, beside what it says, in words.
  ///
  /// - Parameters:
  ///   - link: The fact.
  ///   - language: The language of the words.
  /// - Returns: That it is undone, adopted, rejected, disputed.
  public func marks(of link: Link, in language: Language) -> [String] {
    marks(of: link).map { $0.worded(in: language) }
  }

  /// What has become of a fact, beside what it says: undone, adopted, disputed.
  func marks(of link: Link) -> [ReportPhrase] {
    let state = basis.state
    var marks: [ReportPhrase] = state.isInEffect(link.entry.id) ? [] : [.undone]
    if let standing = state.proposal(link.id)?.standing, standing != .waiting,
      standing != .withdrawn
    {
      marks.append(.outcome(standing))
    }
    if state.isDisputed(link.id) { marks.append(.disputed) }
    return marks
  }
}
