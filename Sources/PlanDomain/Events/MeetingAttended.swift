/// A function took part in a meeting, or did not.
public struct MeetingAttended: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// The function.
  public let attendee: Attendee
  /// The claims that it replaces.
  public let seen: [FactID]
  /// How it took part.
  public let attendance: Attendance

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - attendee: The function.
  ///   - seen: The claims that it replaces.
  ///   - attendance: How it took part.
  public init(meeting: MeetingID, attendee: Attendee, seen: [FactID], attendance: Attendance) {
    self.meeting = meeting
    self.attendee = attendee
    self.seen = seen
    self.attendance = attendance
  }
}

extension MeetingAttended: EventPayload {
  var event: Event { .meetingAttended(self) }

  func subject(as id: FactID) -> Subject { .meeting(meeting) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.attendance(meeting, attendee), .attendance(attendance), seen: seen)
  }

  var words: String? { nil }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: MeetingAttended {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    let until = attendance.until.map { state.title(of: $0, in: meeting) }
    return .attended(
      function: attendee.function, attendance.presence, until: until)
  }
}

extension PlanState {
  /// Decides on an attendance: before approval; a seat of the group, or a function co-opted.
  func attending(
    _ id: MeetingID, _ attendee: Attendee, _ attendance: Attendance
  ) throws(Refusal) -> Event {
    try check(id, isIn: [.planned, .open, .closed])
    if let until = attendance.until { try check(until, in: id) }
    let attendee = try seated(attendee, in: id, as: attendance.presence)
    let event = MeetingAttended(
      meeting: id, attendee: attendee, seen: register(.attendance(id, attendee)).shown,
      attendance: attendance)
    try refuseRepetition(.meetingAttended(event))
    return .meetingAttended(event)
  }

  /// The function as the group's seat names it; a function without a seat can only be co-opted.
  private func seated(
    _ attendee: Attendee, in id: MeetingID, as presence: Presence
  ) throws(Refusal) -> Attendee {
    if let party = attendee.party, plan.party(party) == nil { throw .unknownParty(party) }
    let seats = seats(of: id)
    let seat = seats.first { seat in
      seat.function == attendee.function && (attendee.party ?? seat.party) == seat.party
    }
    if let seat { return Attendee(seat) }
    guard presence == .coOpted || seats.isEmpty else { throw .noSeat(attendee.function) }
    return Attendee(try required(attendee.function), party: attendee.party)
  }
}
