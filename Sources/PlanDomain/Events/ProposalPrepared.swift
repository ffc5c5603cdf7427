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
  var texts: [String] { [note].compactMap(\.self) }
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
