/// What is read back before a meeting ends, and before its minutes are approved: what was done, and what
/// nobody has said.
public struct MeetingReadback: Hashable, Sendable {
  /// The decisions taken, in order.
  public let decisions: [Decision]
  /// The items that nothing has been said or decided under, and that are not put off.
  public let untouched: [Meeting.Item]
  /// The seats whose part in the meeting is not noted.
  public let unnoted: [BodyMember]
  /// The next meeting of the group, where one is planned.
  public let next: Meeting?
  /// Who led it, where that is known.
  public let chair: Attendee?
  /// The item after which the chair left with nobody said to have taken over.
  public let unledAfter: Meeting.Item?

  /// The untouched items of its own: those that no other meeting has on its agenda by itself.
  public var untouchedOwn: [Meeting.Item] { untouched.filter { $0.key.isOfOneMeeting } }

  /// Whether nothing is missing.
  public var isWhole: Bool {
    untouched.isEmpty && unnoted.isEmpty && next != nil && chair != nil && unledAfter == nil
      && decisions.allSatisfy { !$0.lacksAnswer }
  }
}

extension Decision {
  /// Whether it says who carries it out but not when, or when but not who.
  public var lacksAnswer: Bool { (responsible == nil) != (due == nil) }
}

extension AgendaKey {
  /// Whether it names an item of the group's own, which stands on no agenda by itself.
  var isOfOneMeeting: Bool {
    StandardItem(rawValue: rawValue) == nil && !rawValue.hasPrefix("area-")
  }
}

extension PlanState {
  /// Returns what is read back of a meeting.
  ///
  /// - Parameter id: The meeting.
  /// - Returns: What was done and what nobody has said, or `nil` where there is no such meeting.
  public func readback(of id: MeetingID) -> MeetingReadback? {
    guard let meeting = meeting(id) else { return nil }
    let seats = seats(of: id)
    let noted = Set(meeting.attendance.map(\.attendee))
    return MeetingReadback(
      decisions: meeting.decisions.compactMap(decision), untouched: untouchedItems(of: meeting),
      unnoted: seats.filter { !noted.contains(Attendee($0)) }, next: self.meeting(after: id),
      chair: meeting.chair(among: seats),
      unledAfter: meeting.deputy == nil ? meeting.lastItem(ofChairAmong: seats) : nil)
  }

  /// The items that nothing has been said or decided under, and that are not put off.
  func untouchedItems(of meeting: Meeting) -> [Meeting.Item] {
    let decided = Set(meeting.decisions.compactMap { decision($0)?.item })
    return meeting.items.filter { item in
      item.note == nil && !item.isParked && !decided.contains(item.key)
    }
  }
}
