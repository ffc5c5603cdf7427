/// An edition of the plan was adopted, with decided changes written into it.
public struct PlanAdopted: Hashable, Sendable {
  /// The version of the edition, `2026:2`.
  public let version: String
  /// The digest of the edition's files, one after the other.
  public let digest: FileDigest
  /// The changes that the edition holds already.
  public let folds: [FactID]
  /// The decision behind it.
  public let decision: DecisionID?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - version: The version of the edition.
  ///   - digest: The digest of the edition's files, one after the other.
  ///   - folds: The changes that the edition holds already.
  ///   - decision: The decision behind it.
  public init(
    version: String, digest: FileDigest, folds: [FactID] = [], decision: DecisionID? = nil
  ) {
    self.version = version
    self.digest = digest
    self.folds = folds
    self.decision = decision
  }
}

extension PlanAdopted: EventPayload {
  var event: Event { .planAdopted(self) }

  func subject(as id: FactID) -> Subject { .edition(version) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { nil }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] {
    folds.map(\.entry) + (decision.map { [$0.fact.entry] } ?? [])
  }
  var ownNumber: SerialNumber? { nil }

  var withoutText: PlanAdopted {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .planAdopted(folds: folds.count)
  }
}

extension PlanState {
  /// Decides on an adoption: an edition that is listed, once; it ends the changes that it holds.
  ///
  /// Only changes whose value the edition has are folded, so that adopting never changes the plan.
  func adopting(
    _ version: String, digest: FileDigest, decision: DecisionID?
  ) throws(Refusal) -> Event {
    guard plan.listed.contains(where: { $0.version == version }) else {
      throw .unknownEdition(version)
    }
    guard facts(about: .edition(version)).isEmpty else { throw .editionAdopted(version) }
    guard decision != nil else { throw .adoptionNeedsDecision }
    try check(planDecision: decision)
    return .planAdopted(
      PlanAdopted(
        version: version, digest: digest, folds: heldChanges(of: version), decision: decision))
  }

  /// Returns the decided changes that an edition in the files holds already, in order.
  ///
  /// - Parameter version: The edition.
  /// - Returns: The facts that adopting it folds.
  public func heldChanges(of version: String) -> [FactID] {
    let state = holding(version: version)
    let fields = state.registers.flatMap { key, register -> [FactID] in
      guard case .field(let id, let kind) = key, !register.isConflict,
        let held = state.plan.planned(id)?.value(of: kind), register.worst == .field(held)
      else { return [] }
      return register.current.map(\.fact)
    }
    let held = state.plan.activities.flatMap { additions[$0.id] ?? [] }.filter { id in
      guard case .activityAdded(let event) = fact(id)?.fact.event else { return false }
      return isInEffect(.activityAdded(event), as: id)
        && !state.isFolded(id, of: event.activity.id)
    }
    return (fields + held).sorted()
  }

  /// Returns the decided changes of an edition's activities that it does not hold, in order.
  ///
  /// - Parameter version: The edition.
  /// - Returns: The facts that go on lying on top of it.
  public func changesBeside(_ version: String) -> [FactID] {
    let state = holding(version: version)
    return state.registers.flatMap { key, register -> [FactID] in
      guard case .field(let id, let kind) = key, let planned = state.plan.planned(id),
        planned.value(of: kind).map(RegisterValue.field) != register.worst
      else { return [] }
      return register.current.map(\.fact)
    }.sorted()
  }

  /// Returns the editions that hold or are to hold, and that nobody has adopted.
  ///
  /// An example is never adopted. The first edition may say in its file that it was adopted; one that
  /// takes the place of another is adopted in the journal, or postponements and proposals would not
  /// know which edition they are about.
  ///
  /// - Parameter date: The day.
  /// - Returns: Their versions, in the order of the workspace.
  public func editionsToAdopt(on date: CalendarDate) -> [String] {
    var told: Set<String> = []
    return plan.listed.indices.filter { place in
      let edition = plan.listed[place]
      let isOver = plan.validity[place].end.map { $0 < date } ?? false
      return !isOver && adoptedEditions[edition.version] == nil
        && edition.files.contains { $0.status != .example }
        && plan.listed[..<place].contains { edition.follows($0) }
        && told.insert(edition.version).inserted
    }.map { plan.listed[$0].version }
  }

  /// The adopted editions whose files are others than those that were adopted, by their versions.
  public var alteredEditions: [String] {
    plan.listed.filter { edition in
      let adopted = planAdoptions.last { $0.version == edition.version }
      return adopted.map { edition.digest != nil && edition.digest != $0.digest } ?? false
    }.map(\.version)
  }

  /// Returns the activities that have a history and are gone, or will be, without being done or dropped.
  ///
  /// Those are gone that no edition has and nobody has added, and those of an edition that another has
  /// taken the place of without them.
  ///
  /// - Parameter date: The day.
  /// - Returns: Their identifiers, in order.
  public func vanishedActivities(on date: CalendarDate) -> [ActivityID] {
    let state = holding(on: date)
    let told = factsBySubject.compactMap { subject, facts -> ActivityID? in
      guard case .activity(let id) = subject,
        facts.facts.contains(where: { fact in
          self.fact(fact).map { isInEffect($0.fact.event, as: fact) } ?? false
        })
      else { return nil }
      return id
    }
    let shown = Set(state.activities.map(\.id))
    return told.filter { id in
      guard !progress(of: id).isEnded else { return false }
      guard shown.contains(id) else { return state.plan.announced(id) == nil }
      return state.plan.ends(id)
    }.sorted()
  }
}
