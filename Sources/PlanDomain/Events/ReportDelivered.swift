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

extension PlanState {
  /// Decides on a handing over: a report is handed to the same receiver once a day.
  func delivering(
    _ id: ReportID, to receiver: String, record: String?, note: String?, on date: CalendarDate
  ) throws(Refusal) -> Event {
    guard let report = frozenReport(id) else { throw .unknownReport(id.description) }
    let receiver = try named(receiver)
    guard date >= report.date else {
      throw .deliveredTooEarly(report.number, date, frozen: report.date)
    }
    let isSaid = report.deliveries.contains { $0.receiver == receiver && $0.date == date }
    guard !isSaid else { throw .alreadyDelivered(report.number, to: receiver, date) }
    return .reportDelivered(
      ReportDelivered(
        report: id, to: receiver, record: try checked(record), note: try checked(note)))
  }

  /// Decides on an answer: by someone who has the report, to the latest handing over.
  func answering(
    _ id: ReportID, by receiver: String, record: String?, note: String, on date: CalendarDate
  ) throws(Refusal) -> Event {
    guard let report = frozenReport(id) else { throw .unknownReport(id.description) }
    let receiver = try named(receiver)
    let theirs = report.deliveries.filter { $0.receiver == receiver }
    guard let first = theirs.first, first.date <= date else {
      throw .notDelivered(report.number, to: receiver)
    }
    return .reportAnswered(
      ReportAnswered(
        report: id, by: receiver, record: try checked(record), note: try required(note)))
  }

  /// A group of the agreement by its short name; others as they are called.
  private func named(_ receiver: String) throws(Refusal) -> String {
    let receiver = try required(receiver)
    return plan.agreement.body(named: receiver)?.shortName ?? receiver
  }
}
