/// A group that does not decide has handled a proposal: it is ready for those who do.
public struct ProposalPrepared: Hashable, Sendable {
  /// The proposal.
  public let proposal: FactID
  /// The group that prepared it, by its short name in the agreement.
  public let body: String
  /// The meeting that did.
  public let meeting: MeetingID?
  /// What it came to.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - body: The group that prepared it.
  ///   - meeting: The meeting that did.
  ///   - note: What it came to.
  public init(
    proposal: FactID, body: String, meeting: MeetingID? = nil, note: String? = nil
  ) {
    self.proposal = proposal
    self.body = body
    self.meeting = meeting
    self.note = note
  }
}

extension ProposalPrepared: EventPayload {
  var event: Event { .proposalPrepared(self) }

  func subject(as id: FactID) -> Subject { .fact(proposal) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { meeting.map { [$0.fact.entry] } ?? [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ProposalPrepared {
    ProposalPrepared(proposal: proposal, body: body, meeting: meeting)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .prepared(by: body, meeting: meeting.map { state.code(of: .meeting($0)) })
  }
}

extension PlanState {
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
      try check(meeting, isIn: [.open, .closed])
      guard self.body(of: meeting) == body else {
        throw .meetingOfOther(code(of: .meeting(meeting)), body)
      }
    }
    let isSaid = proposal.preparations.contains { $0.body == body && $0.date == date }
    guard !isSaid else { throw .alreadyPrepared(by: body, date) }
    return .proposalPrepared(
      ProposalPrepared(proposal: id, body: body, meeting: meeting, note: try checked(note)))
  }
}
