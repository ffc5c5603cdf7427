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

extension PlanState {
  /// Returns the number that the next report will get.
  ///
  /// - Parameter date: The day that it is frozen.
  /// - Throws: That the year's numbers are used up.
  /// - Returns: The number, `R-2026-02`.
  public func nextReportNumber(on date: CalendarDate) throws(Refusal) -> SerialNumber {
    try nextNumber(.report, in: date.parts.year)
  }

  /// Decides on freezing a report: a cut-off that has come, a plan that there is, a file of its own; the
  /// next number.
  func freezing(
    _ kind: ReportKind, cutOff: CalendarDate, from start: CalendarDate?, owner: PartyID?,
    record: String?, document: FrozenDocument, on date: CalendarDate
  ) throws(Refusal) -> Event {
    try check(cutOff)
    if let start { try check(start) }
    guard cutOff <= date else { throw .inTheFuture(cutOff) }
    if let owner, !plan.owners.contains(owner) { throw .noPlanOfOwn(owner, plan.owners) }
    let file = document.file
    guard !file.isEmpty, file.first != ".", file == file.withoutControls, !file.contains("/") else {
      throw .unusableFileName(file)
    }
    let taken = frozenReports.first { $0.document.file == file }
    if let taken { throw .fileTaken(file, taken.number) }
    return .reportFrozen(
      ReportFrozen(
        number: try nextNumber(.report, in: date.parts.year), kind: kind, cutOff: cutOff,
        from: start, owner: owner, record: try checked(record), document: document))
  }
}
