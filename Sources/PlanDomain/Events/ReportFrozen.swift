/// A report was frozen: it is this fact, and carries a number to quote.
public struct ReportFrozen: Hashable, Sendable {
  /// The number, `R-2026-02`.
  public let number: SerialNumber
  /// What kind of report it is.
  public let kind: ReportKind
  /// The last day that it covers.
  public let cutOff: CalendarDate
  /// The first day that it covers, where that is not the usual one.
  public let from: CalendarDate?
  /// The party whose plan it is on; `nil` for a report on everybody's.
  public let owner: PartyID?
  /// The record number (*diarienummer*).
  public let record: String?
  /// The file.
  public let document: FrozenDocument

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - kind: What kind of report it is.
  ///   - cutOff: The last day that it covers.
  ///   - from: The first day that it covers, where that is not the usual one.
  ///   - owner: The party whose plan it is on.
  ///   - record: The record number.
  ///   - document: The file.
  public init(
    number: SerialNumber, kind: ReportKind, cutOff: CalendarDate, from: CalendarDate? = nil,
    owner: PartyID? = nil, record: String? = nil, document: FrozenDocument
  ) {
    self.number = number
    self.kind = kind
    self.cutOff = cutOff
    self.from = from
    self.owner = owner
    self.record = record
    self.document = document
  }
}

extension ReportFrozen: EventPayload {
  var event: Event { .reportFrozen(self) }

  func subject(as id: FactID) -> Subject { .report(ReportID(id)) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { nil }
  var texts: [String] { [] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { number }

  var withoutText: ReportFrozen {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    let owner = owner.map { state.plan.party($0)?.shortName ?? $0.rawValue }
    return .reportFrozen(kind, cutOff: cutOff, owner: owner)
  }
}
