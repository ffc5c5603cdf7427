/// A frozen report was handed over.
public struct ReportDelivered: Hashable, Sendable {
  /// The report.
  public let report: ReportID
  /// Who received it: a group by its short name in the agreement, or another body as it is called.
  public let receiver: String
  /// The record number (*diarienummer*) under which it was handed over.
  public let record: String?
  /// What goes with it.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - receiver: Who received it.
  ///   - record: The record number.
  ///   - note: What goes with it.
  public init(report: ReportID, to receiver: String, record: String? = nil, note: String? = nil) {
    self.report = report
    self.receiver = receiver
    self.record = record
    self.note = note
  }
}

extension ReportDelivered: EventPayload {
  var event: Event { .reportDelivered(self) }

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

  var withoutText: ReportDelivered {
    ReportDelivered(report: report, to: receiver, record: record)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .reportDelivered(to: receiver, record: record)
  }
}

/// Who received a report answered: what they said about it.
public struct ReportAnswered: Hashable, Sendable {
  /// The report.
  public let report: ReportID
  /// Who answered, as it stands where the report was handed over.
  public let receiver: String
  /// The record number (*diarienummer*) of the answer.
  public let record: String?
  /// The answer.
  public let note: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - receiver: Who answered.
  ///   - record: The record number of the answer.
  ///   - note: The answer.
  public init(report: ReportID, by receiver: String, record: String? = nil, note: String) {
    self.report = report
    self.receiver = receiver
    self.record = record
    self.note = note
  }
}

extension ReportAnswered: EventPayload {
  var event: Event { .reportAnswered(self) }

  func subject(as id: FactID) -> Subject { .report(report) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var texts: [String] { [note] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ReportAnswered {
    ReportAnswered(
      report: report, by: receiver, record: record,
      note: Masked.placeholder)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .reportAnswered(by: receiver, record: record)
  }
}
