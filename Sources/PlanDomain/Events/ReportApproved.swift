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

extension PlanState {
  /// Decides on an approval: a report is approved once.
  func approving(_ id: ReportID, record: String?, note: String?) throws(Refusal) -> Event {
    guard let report = frozenReport(id) else { throw .unknownReport(id.description) }
    guard report.approved == nil else { throw .alreadyApproved(report.number) }
    return .reportApproved(
      ReportApproved(report: id, record: try checked(record), note: try checked(note)))
  }
}
