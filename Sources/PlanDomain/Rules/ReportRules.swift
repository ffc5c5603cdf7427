/// What is asked about reports, measurements and pictures of the situation before it is recorded.
extension PlanState {
  /// Returns the number that the next report will get.
  ///
  /// - Parameter date: The day that it is frozen.
  /// - Throws: That the year's numbers are used up.
  /// - Returns: The number, `R-2026-02`.
  public func nextReportNumber(on date: CalendarDate) throws(Refusal) -> SerialNumber {
    try nextNumber(.report, in: date.parts.year)
  }

  /// Decides on freezing a report: a cut-off that has come, a plan that there is, a file of its own, and
  /// that it is not frozen yet or is corrected; the next number.
  func freezing(
    _ kind: ReportKind, cutOff: CalendarDate, from start: CalendarDate?, owner: PartyID?,
    record: String?, corrects corrected: ReportID?, document: FrozenDocument,
    on date: CalendarDate
  ) throws(Refusal) -> Event {
    try requireInPeriod(cutOff)
    if let start { try requireInPeriod(start) }
    guard cutOff <= date else { throw .inTheFuture(cutOff) }
    if let owner, !plan.owners.contains(owner) { throw .noPlanOfOwn(owner, plan.owners) }
    let file = document.file
    guard !file.isEmpty, file.first != ".", file == file.withoutControls, !file.contains("/") else {
      throw .unusableFileName(file)
    }
    let taken = frozenReports.first { $0.document.file == file }
    if let taken { throw .fileTaken(file, taken.number) }
    // Of what two people freeze at once the second is a correction only when they say so.
    let latest = editions(of: kind, cutOff: cutOff, from: start, owner: owner).last
    guard corrected == latest else {
      guard let latest, let report = frozenReport(latest) else {
        throw .unknownReport(corrected?.description ?? "")
      }
      throw .alreadyFrozen(report.number, report.date)
    }
    return .reportFrozen(
      ReportFrozen(
        number: try nextNumber(.report, in: date.parts.year), kind: kind, cutOff: cutOff,
        from: start, owner: owner, record: try trimmedText(record), document: document))
  }

  /// Decides on an approval: a report is approved once.
  func approving(_ id: ReportID, record: String?, note: String?) throws(Refusal) -> Event {
    guard let report = frozenReport(id) else { throw .unknownReport(id.description) }
    guard report.approved == nil else { throw .alreadyApproved(report.number) }
    return .reportApproved(
      ReportApproved(report: id, record: try trimmedText(record), note: try trimmedText(note)))
  }

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
        report: id, to: receiver, record: try trimmedText(record), note: try trimmedText(note)))
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
        report: id, by: receiver, record: try trimmedText(record), note: try required(note)))
  }

  /// A group of the agreement by its short name; others as they are called.
  private func named(_ receiver: String) throws(Refusal) -> String {
    let receiver = try required(receiver)
    return plan.agreement.body(named: receiver)?.shortName ?? receiver
  }

  /// Decides on a measurement: of an indicator that the plan has.
  func measuring(
    _ id: IndicatorID, _ value: DecimalNumber, source: String?, note: String?
  ) throws(Refusal) -> Event {
    guard plan.indicator(id) != nil else { throw .unknownIndicator(id) }
    return .indicatorMeasured(
      IndicatorMeasured(
        indicator: id, value: value, source: try trimmedText(source), note: try trimmedText(note)))
  }

  /// Decides on a picture of the situation: it has a title; the next number.
  func registering(
    _ title: String, sources: [String], note: String?, dated: String?, on date: CalendarDate
  ) throws(Refusal) -> Event {
    var named: [String] = []
    for source in sources { named.append(try required(source)) }
    return .situationRegistered(
      SituationRegistered(
        number: try nextNumber(.situation, in: date.parts.year), title: try required(title),
        sources: named, note: try trimmedText(note), dated: try trimmedText(dated)))
  }

  /// Decides on a report on a commitment: one that the agreement has, and it says something.
  func reporting(_ id: CommitmentID, _ text: String) throws(Refusal) -> Event {
    guard plan.commitment(id) != nil else { throw .unknownCommitment(id) }
    return .commitmentReported(CommitmentReported(commitment: id, note: try required(text)))
  }
}
