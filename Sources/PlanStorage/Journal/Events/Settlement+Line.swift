import PlanDomain

extension String {
  /// Whether a register with this name belongs to a decision or a meeting.
  var isOfMeetings: Bool {
    hasPrefix("decision_") || hasPrefix("meeting_") || self == "attendance" || self == "item_note"
  }
}

extension JSONReader {
  /// Takes the value chosen for the register with a name, of a decision or a meeting.
  mutating func settled(
    _ name: String, ofMeetings fact: FactID, attendee: Attendee?, item: AgendaKey?
  ) throws(LineProblem) -> (register: RegisterKey, value: RegisterValue) {
    let (decision, meeting) = (DecisionID(fact), MeetingID(fact))
    switch (name, attendee, item) {
    case ("decision_state", nil, nil):
      return (.decisionState(decision), .decisionState(try value()))
    case ("meeting_stage", nil, nil):
      return (.meetingStage(meeting), .meetingStage(try value()))
    case ("attendance", let attendee?, nil):
      return (.attendance(meeting, attendee), .attendance(try attendance()))
    case ("item_note", nil, let item?):
      return (.itemNote(meeting, item), .itemNote(try text()))
    case (_, nil, nil) where name.hasPrefix("decision_"):
      let field = try DecisionField(named: String(name.dropFirst(9)), reading: &self)
      return (.decisionField(decision, field.kind), .decisionField(field))
    case (_, nil, nil) where name.hasPrefix("meeting_"):
      let field = try MeetingField(named: String(name.dropFirst(8)), reading: &self)
      return (.meetingField(meeting, field.kind), .meetingField(field))
    default: throw malformed
    }
  }
}
