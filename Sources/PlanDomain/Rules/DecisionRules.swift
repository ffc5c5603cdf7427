/// What is asked about decisions, proposals and editions before it is recorded.
extension PlanState {
  /// Decides on a decision: proposals that wait on an unchanged basis; the next number.
  func deciding(
    _ text: String, _ terms: DecisionTerms, adopts: [FactID], rejects: [FactID],
    on date: CalendarDate
  ) throws(Refusal) -> Event {
    for fact in adopts + rejects where proposal(fact)?.standing != .waiting {
      throw .unknownProposal(fact)
    }
    for fact in adopts where proposal(fact)?.isOutdated == true { throw .proposalOutdated(fact) }
    try requireOpen([text, terms.outside?.reason].compactMap(\.self))
    let terms = try validTerms(terms, adopting: adopts, on: date)
    if !adopts.isEmpty || !rejects.isEmpty {
      try requireMatter(.plan, isDecidedBy: body(of: terms))
    }
    let event = DecisionTaken(
      number: try nextNumber(.decision, in: date.parts.year), text: try required(text),
      terms: terms, adopts: adopts, rejects: rejects,
      seen: terms.supersedes.map { register(.decisionState($0)).shown } ?? [])
    return .decisionTaken(event)
  }

  private func validTerms(
    _ terms: DecisionTerms, adopting adopts: [FactID], on date: CalendarDate
  ) throws(Refusal) -> DecisionTerms {
    var terms = terms
    if let id = terms.meeting { try requireMeeting(id, isIn: [.open, .closed]) }
    if let outside = terms.outside {
      terms.outside = try validOutsideMeeting(outside, in: terms.meeting)
    }
    if let item = terms.item { try requireItem(item, in: terms.meeting) }
    if let responsible = terms.responsible { terms.responsible = try validResponsible(responsible) }
    if let due = terms.due { try checkDue(due, taken: date) }
    for concern in terms.concerns
    where subject(of: concern) == nil && !adds(concern, in: adopts) {
      throw .unknownConcern(concern.description)
    }
    try requireDecision(terms.supersedes)
    if let id = terms.supersedes, decision(id)?.state == .superseded {
      throw .decisionSuperseded(code(of: .decision(id)))
    }
    return terms
  }

  /// Whether something is an activity that proposals would add once they are adopted.
  private func adds(_ concern: Concern, in proposals: [FactID]) -> Bool {
    proposals.contains { proposal in
      guard case .activityAdded(let event) = fact(proposal)?.fact.event else { return false }
      return concern == Concern(.activity(event.activity.id))
    }
  }

  /// A function that says something, of a party that exists.
  func validResponsible(_ responsible: Responsible) throws(Refusal) -> Responsible {
    guard plan.party(responsible.party) != nil else { throw .unknownParty(responsible.party) }
    return Responsible(party: responsible.party, function: try required(responsible.function))
  }

  /// A day for carrying out lies in the period, and not before the decision.
  func checkDue(_ due: CalendarDate, taken: CalendarDate) throws(Refusal) {
    try requireInPeriod(due)
    guard due >= taken else { throw .dueBeforeDecision(due, taken: taken) }
  }

  /// Returns what a decision concerns.
  ///
  /// - Parameter concern: How the journal names it.
  /// - Returns: An activity, a goal or a deviation, or `nil` when there is none such.
  public func subject(of concern: Concern) -> Subject? {
    switch concern {
    case .planned(let id):
      if let activity = ActivityID(id.rawValue), self.activity(activity) != nil {
        return .activity(activity)
      }
      guard let goal = GoalID(id.rawValue), plan.area(of: goal) != nil else { return nil }
      return .goal(goal)
    case .opened(let fact):
      let id = DeviationID(fact)
      return deviation(id) == nil ? nil : .deviation(id)
    }
  }

  /// Decides on carrying out: a decision in effect, neither carried out nor superseded.
  func carryingOut(_ id: DecisionID, note: String?) throws(Refusal) -> Event {
    let decision = try known(id)
    switch decision.state {
    case .toCarryOut: break
    case .carriedOut: throw .alreadyCarriedOut(decision.code)
    case .superseded: throw .decisionSuperseded(decision.code)
    }
    return .decisionCarriedOut(
      DecisionCarriedOut(
        decision: id, seen: register(.decisionState(id)).shown, note: try trimmedText(note)))
  }

  func known(_ id: DecisionID) throws(Refusal) -> Decision {
    guard let decision = decision(id) else { throw .unknownDecision(code(of: .decision(id))) }
    return decision
  }

  /// Decides on a correction: a part that can be so, in a decision in effect.
  func correcting(
    _ id: DecisionID, _ field: DecisionField, note: String?
  ) throws(Refusal) -> Event {
    let decision = try known(id)
    try requireOpen([field.plainText])
    let note = try trimmedText(note)
    if note == nil, decision.meeting.flatMap(stage) == .approved {
      throw .noteRequired(.correctingApproved)
    }
    let event = DecisionCorrected(
      decision: id, field: try validDecisionField(field, of: decision),
      seen: register(.decisionField(id, field.kind)).shown, note: note)
    try refuseRepetition(.decisionCorrected(event))
    return .decisionCorrected(event)
  }

  private func validDecisionField(
    _ field: DecisionField, of decision: Decision
  ) throws(Refusal) -> DecisionField {
    switch field {
    case .text(let text): return .text(try required(text))
    case .responsible(let responsible): return .responsible(try validResponsible(responsible))
    case .due(let date): try checkDue(date, taken: decision.date)
    case .item(let key): try requireItem(key, in: decision.meeting)
    }
    return field
  }

  /// Decides on a preparation: of a proposal that waits, by a group that does not decide on it.
  func preparing(
    _ id: FactID, by body: String, in meeting: MeetingID?, note: String?, on date: CalendarDate
  ) throws(Refusal) -> Event {
    guard let proposal = proposal(id), proposal.standing == .waiting else {
      throw .unknownProposal(id)
    }
    let body = try knownBody(body)
    let deciding = plan.agreement.bodies(deciding: .plan).map(\.shortName)
    guard !deciding.contains(body) else { throw .decidesItself(body) }
    if let meeting {
      try requireMeeting(meeting, isIn: [.open, .closed])
      guard self.body(of: meeting) == body else {
        throw .meetingOfOther(code(of: .meeting(meeting)), body)
      }
    }
    let isSaid = proposal.preparations.contains { $0.body == body && $0.date == date }
    guard !isSaid else { throw .alreadyPrepared(by: body, date) }
    return .proposalPrepared(
      ProposalPrepared(proposal: id, body: body, meeting: meeting, note: try trimmedText(note)))
  }

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
    try requirePlanDecision(decision)
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
