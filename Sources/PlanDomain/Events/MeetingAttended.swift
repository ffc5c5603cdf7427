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
  var texts: [String] { [] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: MeetingAttended {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    let title = { (key: AgendaKey) in state.title(of: key, in: meeting) }
    return .attended(
      function: attendee.function, attendance.presence, from: attendance.from.map(title),
      until: attendance.until.map(title))
  }
}
