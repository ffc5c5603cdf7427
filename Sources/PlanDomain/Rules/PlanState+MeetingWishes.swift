extension PlanState {
  /// Decides on a wish about a meeting.
  func meetingEvent(for wish: Wish, on date: CalendarDate) throws(Refusal) -> Event {
    switch wish {
    case .planMeeting(let new): try planning(new, on: date)
    case .changeMeeting(let id, let field): try changing(id, field)
    case .openMeeting(let id): try openingMeeting(id)
    case .attend(let id, let attendee, let attendance): try attending(id, attendee, attendance)
    case .noteItem(let id, let item, let text): try noting(id, item, text)
    case .parkItem(let id, let item, let note): try parking(id, item, note: note)
    case .closeMeeting(let id): try closing(id)
    case .reopenMeeting(let id, let note): try reopening(id, note: note)
    case .takeBack(let id, let note): try takingBack(id, note: note)
    case .approveMinutes(let id, let document): try approving(id, document)
    default: preconditionFailure("Only wishes about meetings come here.")
    }
  }
}
