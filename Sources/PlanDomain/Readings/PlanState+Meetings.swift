extension PlanState {
  /// The meetings in effect, by day and, within a day, as they were planned.
  public var meetings: [Meeting] {
    meetingIDs.compactMap { meeting($0) }.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// Returns the meeting in effect that people name by a number.
  ///
  /// - Parameter code: The number as shown, `M-2026-03`.
  /// - Returns: The meeting, or `nil` when there is none such.
  public func meeting(numbered code: String) -> Meeting? {
    openingFact(named: code).flatMap { meeting(MeetingID($0)) }
  }

  /// The meetings that are under way, in the order that they were opened.
  public var openMeetings: [Meeting] {
    openMeetingIDs.sorted { lastOpening(of: $0) < lastOpening(of: $1) }.compactMap { meeting($0) }
  }

  /// The meeting that is under way, where there is one and no other: several are to be told apart.
  public var openMeeting: Meeting? {
    let open = openMeetingIDs
    return open.count == 1 ? meeting(open[0]) : nil
  }

  /// The meeting that was held last: closed or approved, by when it was opened.
  public var lastMeeting: Meeting? { lastMeeting(of: nil, before: nil) }

  /// Returns the meeting of a group that was held last.
  ///
  /// - Parameter body: The group, by its short name.
  /// - Returns: The meeting, or `nil` when the group has held none.
  public func lastMeeting(of body: String) -> Meeting? { lastMeeting(of: body, before: nil) }

  /// Returns the next meeting that is planned.
  ///
  /// - Parameter date: The first day that it can be on.
  /// - Returns: The meeting, or `nil` when none is planned.
  public func nextMeeting(from date: CalendarDate) -> Meeting? {
    plannedMeetings.first { $0.date >= date }
  }

  /// Returns the meeting of the same group that was held before another.
  ///
  /// - Parameter id: The other meeting, planned, open or held.
  /// - Returns: The one opened last before it, or `nil` when it is the first.
  public func meeting(before id: MeetingID) -> Meeting? {
    lastMeeting(of: body(of: id), before: openings(of: id).first, except: id)
  }

  /// Returns the next planned meeting of the same group.
  ///
  /// - Parameter id: The meeting.
  /// - Returns: The first one planned for its day or later, or `nil` where none is.
  public func meeting(after id: MeetingID) -> Meeting? {
    guard let body = body(of: id), let date = date(of: id) else { return nil }
    return plannedMeetings.first { $0.body == body && $0.id != id && $0.date >= date }
  }

  /// The meetings that are planned and have not begun, by day.
  public var plannedMeetings: [Meeting] {
    let planned = meetingIDs.filter { stage(of: $0) == .planned }.compactMap { meeting($0) }
    return planned.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// The meetings in effect, in the order that they were planned.
  var meetingIDs: [MeetingID] {
    (opened[.meeting] ?? []).lazy.filter { isInEffect($0.entry) }.map { MeetingID($0) }
  }

  var openMeetingIDs: [MeetingID] { meetingIDs.filter { stage(of: $0) == .open } }

  /// How far a meeting has come; `nil` when none such is in effect.
  func stage(of id: MeetingID) -> MeetingStage? {
    guard isInEffect(id.fact.entry),
      case .meetingStage(let stage) = register(.meetingStage(id)).worst
    else { return nil }
    return stage
  }

  func body(of id: MeetingID) -> String? {
    guard case .meetingPlanned(let event) = fact(id.fact)?.fact.event else { return nil }
    return event.body
  }

  /// The facts in effect that opened a meeting, the first time and again, in order.
  func openings(of id: MeetingID) -> [FactID] {
    register(.meetingStage(id)).claims.filter { $0.isEffective && $0.value == .meetingStage(.open) }
      .map(\.fact)
  }

  private func lastOpening(of id: MeetingID) -> FactID { openings(of: id).last ?? id.fact }

  private func lastMeeting(
    of body: String?, before limit: FactID?, except other: MeetingID? = nil
  ) -> Meeting? {
    let held = meetingIDs.filter { id in
      let isHeld = stage(of: id) == .closed || stage(of: id) == .approved
      return isHeld && id != other && body.map { $0 == self.body(of: id) } ?? true
    }
    let opened = held.compactMap { id in openings(of: id).first.map { (id: id, fact: $0) } }
      .filter { candidate in limit.map { candidate.fact < $0 } ?? true }
    return opened.max { $0.fact < $1.fact }.flatMap { meeting($0.id) }
  }
}
