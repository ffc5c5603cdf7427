import PlanDomain

/// An event as it stands in a line of the journal.
///
/// The fields come in one fixed order: `op`, `id`, then `date` and `for` where they apply, then the
/// event's own, which its file writes and reads. A field that is not there is left out.
protocol EventLine {
  /// The name in the journal, fixed for ever.
  static var operation: StaticString { get }
  /// What the event is about, as written.
  var subjectText: String { get }

  /// Reads the event's own fields, up to the closing brace.
  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem)

  /// Writes the event's own fields.
  func writeFields(to writer: inout JSONWriter)
}

extension JSONReader {
  /// Takes one fact; one that this version does not understand becomes an unknown event.
  mutating func fact() throws(LineProblem) -> Fact {
    let start = position
    do throws(LineProblem) {
      return try knownFact()
    } catch {
      position = start
      return try unknownFact()
    }
  }

  private mutating func knownFact() throws(LineProblem) -> Fact {
    try expect("{\"op\":\"")
    if let fact = try fact(Event.activityProgressed) { return fact }
    if let fact = try fact(Event.activityAssessed) { return fact }
    if let fact = try fact(Event.activityReported) { return fact }
    if let fact = try fact(Event.contributionProgressed) { return fact }
    if let fact = try fact(Event.subGoalAssessed) { return fact }
    if let fact = try fact(Event.activityChanged) { return fact }
    if let fact = try fact(Event.activityAdded) { return fact }
    if let fact = try fact(Event.deviationReviewed) { return fact }
    if let fact = try fact(Event.deviationOpened) { return fact }
    if let fact = try fact(Event.deviationChanged) { return fact }
    if let fact = try fact(Event.deviationEscalated) { return fact }
    if let fact = try fact(Event.deviationClosed) { return fact }
    if let fact = try fact(Event.deviationReopened) { return fact }
    if let fact = try fact(Event.decisionTaken) { return fact }
    if let fact = try factOfMeeting() { return fact }
    if let fact = try fact(Event.reportFrozen) { return fact }
    if let fact = try fact(Event.reportApproved) { return fact }
    if let fact = try fact(Event.reportDelivered) { return fact }
    if let fact = try fact(Event.reportAnswered) { return fact }
    if let fact = try fact(Event.proposalPrepared) { return fact }
    if let fact = try fact(Event.seatTaken) { return fact }
    if let fact = try fact(Event.seatLeft) { return fact }
    if let fact = try fact(Event.indicatorMeasured) { return fact }
    if let fact = try fact(Event.situationRegistered) { return fact }
    if let fact = try fact(Event.commitmentReported) { return fact }
    if let fact = try fact(Event.damageAccepted) { return fact }
    if let fact = try fact(Event.planAdopted) { return fact }
    if let fact = try fact(Event.textCorrected) { return fact }
    if let fact = try fact(Event.masked) { return fact }
    if let fact = try fact(Event.undone) { return fact }
    if let fact = try fact(Event.conflictSettled) { return fact }
    if let fact = try fact(Event.writerStarted) { return fact }
    throw malformed
  }

  private mutating func factOfMeeting() throws(LineProblem) -> Fact? {
    if let fact = try fact(Event.decisionCarriedOut) { return fact }
    if let fact = try fact(Event.decisionCorrected) { return fact }
    if let fact = try fact(Event.meetingPlanned) { return fact }
    if let fact = try fact(Event.meetingChanged) { return fact }
    if let fact = try fact(Event.meetingOpened) { return fact }
    if let fact = try fact(Event.meetingAttended) { return fact }
    if let fact = try fact(Event.meetingNoted) { return fact }
    if let fact = try fact(Event.meetingParked) { return fact }
    if let fact = try fact(Event.meetingClosed) { return fact }
    if let fact = try fact(Event.meetingReopened) { return fact }
    if let fact = try fact(Event.minutesApproved) { return fact }
    return nil
  }

  /// Takes a fact if its name is that of an event.
  private mutating func fact<Payload: EventLine>(
    _ event: (Payload) -> Event
  ) throws(LineProblem) -> Fact? {
    let start = position
    guard take(Payload.operation), take("\"") else {
      position = start
      return nil
    }
    try expect(",\"id\":")
    let subject = try text()
    let date: CalendarDate? = take(",\"date\":") ? try self.date() : nil
    let reportedFor: Responsible? = take(",\"for\":") ? try responsible() : nil
    let payload = try Payload(about: subject, reading: &self)
    try expect("}")
    return Fact(event(payload), date: date, reportedFor: reportedFor)
  }

  /// Takes a fact of a newer program: any object that begins with its name and its subject.
  private mutating func unknownFact() throws(LineProblem) -> Fact {
    var whole = self
    try whole.skipValue(depth: isRestating ? 5 : 3)
    try expect("{\"op\":")
    let name = try text()
    try expect(",\"id\":")
    let subject = try text()
    position = whole.position
    return Fact(.unknown(UnknownEvent(name: name, subject: subject)))
  }
}

extension JSONWriter {
  /// Writes one fact.
  mutating func fact(_ fact: Fact) {
    let event = fact.event.line
    raw("{\"op\":\"")
    raw(type(of: event).operation)
    raw("\"")
    field("id", event.subjectText)
    optionalField("date", fact.date?.description)
    if let responsible = fact.reportedFor {
      name("for")
      self.responsible(responsible)
    }
    event.writeFields(to: &self)
    raw("}")
  }
}

extension Event {
  /// The event as it stands in a line.
  var line: any EventLine {
    switch self {
    case .activityProgressed(let event): event
    case .contributionProgressed(let event): event
    case .activityAssessed(let event): event
    case .activityReported(let event): event
    case .activityAdded(let event): event
    case .activityChanged(let event): event
    case .subGoalAssessed(let event): event
    case .deviationOpened(let event): event
    case .deviationReviewed(let event): event
    case .deviationChanged(let event): event
    case .deviationEscalated(let event): event
    case .deviationClosed(let event): event
    case .deviationReopened(let event): event
    case .decisionTaken(let event): event
    case .decisionCarriedOut(let event): event
    case .decisionCorrected(let event): event
    case .meetingPlanned(let event): event
    case .meetingChanged(let event): event
    case .meetingOpened(let event): event
    case .meetingAttended(let event): event
    case .meetingNoted(let event): event
    case .meetingParked(let event): event
    case .meetingClosed(let event): event
    case .meetingReopened(let event): event
    case .minutesApproved(let event): event
    case .reportFrozen(let event): event
    case .reportApproved(let event): event
    case .reportDelivered(let event): event
    case .reportAnswered(let event): event
    case .proposalPrepared(let event): event
    case .seatTaken(let event): event
    case .seatLeft(let event): event
    case .indicatorMeasured(let event): event
    case .situationRegistered(let event): event
    case .commitmentReported(let event): event
    case .damageAccepted(let event): event
    case .planAdopted(let event): event
    case .textCorrected(let event): event
    case .masked(let event): event
    case .undone(let event): event
    case .conflictSettled(let event): event
    case .writerStarted(let event): event
    case .unknown: preconditionFailure("Only events that this version knows are recorded.")
    }
  }
}
