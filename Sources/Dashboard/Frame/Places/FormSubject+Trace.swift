import PlanDomain

extension FormSubject {
  func leave(_ trace: inout Trace) {
    switch self {
    case .newDeviation(let id): (trace[.form], trace[.id]) = ("deviation", id?.rawValue)
    case .editDeviation(let id): (trace[.form], trace[.id]) = ("edit-deviation", "\(id)")
    case .closeDeviation(let id): (trace[.form], trace[.id]) = ("close-deviation", "\(id)")
    case .measure(let id): (trace[.form], trace[.id]) = ("measurement", id.rawValue)
    case .newDecision(let place):
      (trace[.form], trace[.id]) = ("decision", place.meeting.map { "\($0)" })
      (trace[.item], trace[.concern]) = (place.item?.rawValue, place.concern?.description)
    case .correctDecision(let id): (trace[.form], trace[.id]) = ("correct-decision", "\(id)")
    case .prepareProposal(let id): (trace[.form], trace[.id]) = ("preparation", id.rawValue)
    case .deliverReport(let id): (trace[.form], trace[.id]) = ("delivery", "\(id)")
    case .answerReport(let id): (trace[.form], trace[.id]) = ("answer", "\(id)")
    case .planMeeting: trace[.form] = "meeting"
    case .addAttendee(let id): (trace[.form], trace[.id]) = ("attendee", "\(id)")
    case .editMeeting(let id): (trace[.form], trace[.id]) = ("edit-meeting", "\(id)")
    case .addActivity(let id): (trace[.form], trace[.id]) = ("activity", id?.rawValue)
    case .editActivity(let id): (trace[.form], trace[.id]) = ("edit-activity", id.rawValue)
    case .takeSeat: trace[.form] = "take-seat"
    case .leaveSeat: trace[.form] = "leave-seat"
    case .adoptEdition(let version): (trace[.form], trace[.id]) = ("adopt-edition", version)
    }
  }

  /// Brings back what a form is about; `nil` where that is gone or can no longer be changed so.
  init?(_ trace: Trace, _ context: Context) {
    let found: FormSubject? =
      switch trace[.form] {
      case "deviation" where !trace.isSet(.id): .newDeviation(nil)
      case "deviation": trace.find(.id, context, as: ActivityID.self).map(FormSubject.newDeviation)
      case "edit-deviation": trace.openDeviation(context).map(FormSubject.editDeviation)
      case "close-deviation": trace.openDeviation(context).map(FormSubject.closeDeviation)
      case "measurement": trace.find(.id, context, as: IndicatorID.self).map(FormSubject.measure)
      case "decision": DecisionPlace(trace, context).map(FormSubject.newDecision)
      case "correct-decision":
        trace.find(.id, context, as: DecisionID.self).map(FormSubject.correctDecision)
      case "preparation": trace.proposed(context).map(FormSubject.prepareProposal)
      case "delivery": trace.frozenReport(context).map(FormSubject.deliverReport)
      case "answer": trace.frozenReport(context).map(FormSubject.answerReport)
      case "meeting": .planMeeting
      case "attendee": trace.find(.id, context, as: MeetingID.self).map(FormSubject.addAttendee)
      case "edit-meeting": trace.find(.id, context, as: MeetingID.self).map(FormSubject.editMeeting)
      case "activity" where !trace.isSet(.id): .addActivity(nil)
      case "activity": trace.find(.id, context, as: GoalID.self).map(FormSubject.addActivity)
      case "edit-activity":
        trace.find(.id, context, as: ActivityID.self).map(FormSubject.editActivity)
      case "take-seat": .takeSeat
      case "leave-seat": .leaveSeat
      case "adopt-edition": trace.edition(context).map(FormSubject.adoptEdition)
      default: nil
      }
    guard let found else { return nil }
    self = found
  }
}

extension Trace {
  /// The activity that a proposal waits about.
  fileprivate func proposed(_ context: Context) -> ActivityID? {
    guard let id = self[.id].flatMap({ ActivityID($0) }) else { return nil }
    return context.state.waitingProposals.contains { $0.activity == id } ? id : nil
  }

  fileprivate func frozenReport(_ context: Context) -> ReportID? {
    find(.id, context)
  }

  /// An edition that still waits to be adopted.
  fileprivate func edition(_ context: Context) -> String? {
    context.state.editionsToAdopt(on: context.today).first { $0 == self[.id] }
  }

  fileprivate func openDeviation(_ context: Context) -> DeviationID? {
    let id = find(.id, context, as: DeviationID.self)
    return id.flatMap { context.picture.deviation($0)?.deviation.isOpen == true ? $0 : nil }
  }
}

extension DecisionPlace {
  fileprivate init?(_ trace: Trace, _ context: Context) {
    let id = trace.find(.id, context, as: MeetingID.self)
    guard id != nil || !trace.isSet(.id) else { return nil }
    self.init(
      meeting: id, item: trace[.item].flatMap { AgendaKey($0) },
      concern: trace[.concern].flatMap { Concern($0) })
    // The meeting may have lost the item since.
    if let id, let item, context.state.meeting(id)?.item(item) == nil { return nil }
  }
}
