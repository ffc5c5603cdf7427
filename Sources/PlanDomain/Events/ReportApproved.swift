/// A frozen report was approved.
public struct ReportApproved: Hashable, Sendable {
  /// The report.
  public let report: ReportID
  /// The record number (*diarienummer*), where it got one only now.
  public let record: String?
  /// What goes with it.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - record: The record number.
  ///   - note: What goes with it.
  public init(report: ReportID, record: String? = nil, note: String? = nil) {
    self.report = report
    self.record = record
    self.note = note
  }
}

extension ReportApproved: EventPayload {
  var event: Event { .reportApproved(self) }

  func subject(as id: FactID) -> Subject { .report(report) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ReportApproved {
    ReportApproved(report: report, record: record)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .reportApproved(record: record)
  }
}
