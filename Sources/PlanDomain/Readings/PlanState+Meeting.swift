extension PlanState {
  /// Returns a meeting with everything that has been said about it.
  ///
  /// - Parameter id: Its identity.
  /// - Returns: The meeting, or `nil` when none such has been planned, or it is undone.
  /// - Complexity: O(*f*) in the facts about it.
  public func meeting(_ id: MeetingID) -> Meeting? {
    guard let stage = stage(of: id), case .meetingPlanned(let event) = fact(id.fact)?.fact.event
    else { return nil }
    let hours = hours(of: id, on: date(of: id, event))
    return Meeting(
      id: id, number: event.number, code: code(of: .meeting(id)), body: event.body,
      date: date(of: id, event),
      place: place(of: id), kind: event.kind, stage: stage,
      statedChair: statedChair(of: id), deputy: deputy(of: id),
      statedSecretary: statedSecretary(of: id), start: hours.start, end: hours.end,
      items: items(of: id),
      attendance: attendance(of: id), opened: openings(of: id).first,
      decisions: decisions(at: id), minutes: minutes(of: id), conflicts: conflicts(about: id))
  }

  /// The agenda as it is planned now.
  func agenda(of id: MeetingID) -> [AgendaItem] {
    guard case .meetingField(.agenda(let agenda)) = register(.meetingField(id, .agenda)).worst
    else { return [] }
    return agenda
  }

  /// Returns the seats of the group that meets, as they are held on its day.
  ///
  /// - Parameter id: The meeting.
  /// - Returns: The seats; none when there is no such meeting.
  public func seats(of id: MeetingID) -> [BodyMember] {
    guard let body = body(of: id), case .meetingPlanned(let event) = fact(id.fact)?.fact.event
    else { return [] }
    return seats(in: body, on: date(of: id, event))
  }

  /// What was said under an item; `nil` where nothing was, or it was taken away.
  func note(under item: AgendaKey, of id: MeetingID) -> String? {
    guard case .itemNote(let text) = register(.itemNote(id, item)).worst, !text.isEmpty else {
      return nil
    }
    return text
  }

  /// The items that were put off, with the reason where one was given.
  func parkings(of id: MeetingID) -> [AgendaKey: MeetingParked] {
    let events = facts(about: .meeting(id)).compactMap { fact -> MeetingParked? in
      guard isInEffect(fact.entry), case .meetingParked(let event) = self.fact(fact)?.fact.event
      else { return nil }
      return event
    }
    return Dictionary(events.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The decisions in effect that a meeting has taken, in order.
  func decisions(at id: MeetingID) -> [DecisionID] {
    (decisionsByMeeting[id] ?? []).filter { isInEffect($0.fact.entry) }
  }

  private func statedChair(of id: MeetingID) -> Responsible? {
    guard case .meetingField(.chair(let one)) = register(.meetingField(id, .chair)).worst else {
      return nil
    }
    return one
  }

  private func deputy(of id: MeetingID) -> Responsible? {
    guard case .meetingField(.deputy(let one)) = register(.meetingField(id, .deputy)).worst else {
      return nil
    }
    return one
  }

  private func statedSecretary(of id: MeetingID) -> String? {
    guard
      case .meetingField(.secretary(let one)) = register(.meetingField(id, .secretary)).worst
    else { return nil }
    return one
  }

  /// When a meeting began and ended: as was said, else as the clock showed on its own day.
  private func hours(
    of id: MeetingID, on date: CalendarDate
  ) -> (start: ClockTime?, end: ClockTime?) {
    var hours: (start: ClockTime?, end: ClockTime?)
    if case .meetingField(.start(let time)) = register(.meetingField(id, .start)).worst {
      hours.start = time
    }
    if case .meetingField(.end(let time)) = register(.meetingField(id, .end)).worst {
      hours.end = time
    }
    guard stage(of: id) != .planned else { return hours }
    let sessions = sessions(of: id)
    let clock = { (entry: EntryID?) -> ClockTime? in
      entry.flatMap(self.entry)?.recordedAt.onDay(date)
    }
    hours.start = hours.start ?? clock(sessions.first?.start)
    hours.end = hours.end ?? clock(sessions.last?.end)
    return hours
  }

  /// The day that a meeting is planned for; `nil` when none such was planned.
  func date(of id: MeetingID) -> CalendarDate? {
    guard case .meetingPlanned(let event) = fact(id.fact)?.fact.event else { return nil }
    return date(of: id, event)
  }

  private func date(of id: MeetingID, _ event: MeetingPlanned) -> CalendarDate {
    guard case .meetingField(.date(let date)) = register(.meetingField(id, .date)).worst else {
      return event.date
    }
    return date
  }

  private func place(of id: MeetingID) -> String? {
    guard case .meetingField(.place(let text)) = register(.meetingField(id, .place)).worst else {
      return nil
    }
    return text
  }

  private func items(of id: MeetingID) -> [Meeting.Item] {
    let parked = parkings(of: id)
    return agenda(of: id).enumerated().map { place, item in
      Meeting.Item(
        planned: item, number: place + 1, note: note(under: item.key, of: id),
        isParked: parked[item.key] != nil, parkedBecause: parked[item.key]?.note)
    }
  }

  /// Who took part: the seats in their order, then the others as they were noted.
  private func attendance(of id: MeetingID) -> [Meeting.Participation] {
    let seats = seats(of: id).map(Attendee.init)
    var named = Set(seats)
    let others = facts(about: .meeting(id)).compactMap { fact -> Attendee? in
      guard case .meetingAttended(let event) = self.fact(fact)?.fact.event,
        named.insert(event.attendee).inserted
      else { return nil }
      return event.attendee
    }
    return (seats + others).compactMap { attendee in
      guard case .attendance(let attendance) = register(.attendance(id, attendee)).worst else {
        return nil
      }
      return Meeting.Participation(attendee: attendee, attendance: attendance)
    }
  }

  private func minutes(of id: MeetingID) -> MinutesApproved? {
    facts(about: .meeting(id)).lazy.reversed().compactMap { fact -> MinutesApproved? in
      guard case .minutesApproved(let event) = self.fact(fact)?.fact.event else { return nil }
      return event
    }.first
  }

  private func conflicts(about id: MeetingID) -> [RegisterKey] {
    let values: [RegisterKey] =
      [.meetingStage(id)] + MeetingField.Kind.allCases.map { .meetingField(id, $0) }
      + agenda(of: id).map { .itemNote(id, $0.key) }
    let attendees = facts(about: .meeting(id)).compactMap { fact -> RegisterKey? in
      guard case .meetingAttended(let event) = self.fact(fact)?.fact.event else { return nil }
      return .attendance(id, event.attendee)
    }
    var named: Set<RegisterKey> = []
    return (values + attendees).filter { register($0).isConflict && named.insert($0).inserted }
  }
}

extension Timestamp {
  /// The time of day, where the instant lies on a day.
  fileprivate func onDay(_ date: CalendarDate) -> ClockTime? {
    self.date == date ? ClockTime(self) : nil
  }
}
