/// What earlier meetings leave to the next one.
public struct CarriedOver: Hashable, Sendable {
  /// The decisions of the meeting before, then earlier ones still to carry out, each in order.
  public let decisions: [Decision]
  /// The items put off and not taken up since, the oldest first.
  public let items: [ParkedItem]
}

/// An item that a meeting put off, or did not come to.
public struct ParkedItem: Hashable, Sendable {
  /// The meeting that put it off, the last one if several did.
  public let meeting: MeetingID
  /// The item as it was planned there.
  public let planned: AgendaItem
  /// Why it was put off.
  public let note: String?
  /// Whether the meeting never came to it: nothing was said or decided, and nobody put it off.
  public let isUntouched: Bool
}

extension PlanState {
  /// Returns what earlier meetings of the same group leave to a meeting.
  ///
  /// - Parameter id: The meeting.
  /// - Returns: Decisions to follow up, and items put off.
  public func carriedOver(to id: MeetingID) -> CarriedOver {
    guard let body = body(of: id) else { return CarriedOver(decisions: [], items: []) }
    return carriedOver(to: body, before: id)
  }

  /// Returns what earlier meetings leave to the next meeting of a group.
  ///
  /// - Parameter body: The group, by its short name.
  /// - Returns: Decisions to follow up, and items put off.
  public func carriedOver(to body: String) -> CarriedOver { carriedOver(to: body, before: nil) }

  /// The items put off, or never come to, and not taken up since.
  func parkedItems(of body: String) -> [ParkedItem] { parkedItems(of: body, before: nil) }

  private func carriedOver(to body: String, before id: MeetingID?) -> CarriedOver {
    let limit = id.flatMap { openings(of: $0).first }
    let held = heldMeetings(of: body, before: id)
    let last = held.last.map { decisions(at: $0).compactMap(decision) } ?? []
    let named = Set(last.map(\.id))
    let earlier = decisions.filter { decision in
      let isEarlier = limit.map { decision.id.fact < $0 } ?? true
      let other = decision.meeting.flatMap(self.body(of:))
      return isEarlier && decision.isToCarryOut && decision.meeting != id
        && !named.contains(decision.id) && other.map { $0 == body } ?? true
    }
    return CarriedOver(decisions: last + earlier, items: parkedItems(of: body, before: id))
  }

  private func parkedItems(of body: String, before id: MeetingID?) -> [ParkedItem] {
    var waiting: [ParkedItem] = []
    for meeting in heldMeetings(of: body, before: id) {
      let agenda = agenda(of: meeting)
      let parked = parkings(of: meeting)
      let keys = Set(agenda.map(\.key))
      waiting.removeAll { item in keys.contains(item.planned.key) }
      // What stands on every agenda comes back by itself.
      let own = agenda.contains { $0.key.isOfOneMeeting && parked[$0.key] == nil }
      let untouched = Set(
        own
          ? self.meeting(meeting).map(untouchedItems)?.map(\.key).filter(\.isOfOneMeeting) ?? []
          : [])
      waiting += agenda.compactMap { item in
        guard parked[item.key] != nil || untouched.contains(item.key) else { return nil }
        return ParkedItem(
          meeting: meeting, planned: item, note: parked[item.key]?.note,
          isUntouched: parked[item.key] == nil)
      }
    }
    return waiting
  }

  /// The meetings of a group that were held before one, in the order that they were opened.
  private func heldMeetings(of body: String, before id: MeetingID?) -> [MeetingID] {
    let limit = id.flatMap { openings(of: $0).first }
    let opened = meetingIDs.compactMap { other -> (id: MeetingID, fact: FactID)? in
      guard other != id, self.body(of: other) == body,
        let stage = stage(of: other), stage == .closed || stage == .approved,
        let first = openings(of: other).first, limit.map({ first < $0 }) ?? true
      else { return nil }
      return (other, first)
    }
    return opened.sorted { $0.fact < $1.fact }.map(\.id)
  }
}
