/// What is asked about meetings and their minutes before it is recorded.
extension PlanState {
  /// Decides on a new meeting: a group of the agreement, a day in the period, a sound agenda.
  func planning(_ new: NewMeeting, on date: CalendarDate) throws(Refusal) -> Event {
    try requireInPeriod(new.date)
    let body = try knownBody(new.body)
    try requireBody(body, existsOn: new.date)
    return .meetingPlanned(
      MeetingPlanned(
        number: try nextNumber(.meeting, in: new.date.parts.year), body: body,
        date: new.date, place: try trimmedText(new.place), kind: new.kind,
        agenda: try validAgenda(new.agenda)))
  }

  /// The short name of a group of the agreement; any name where the agreement has no groups.
  func knownBody(_ name: String) throws(Refusal) -> String {
    let name = try required(name)
    let bodies = plan.agreement.bodies
    if let body = plan.agreement.body(named: name) { return body.shortName }
    guard bodies.isEmpty else { throw .unknownBody(name) }
    return name
  }

  /// Refuses a day after the last one of a temporary group.
  func requireBody(_ body: String, existsOn date: CalendarDate) throws(Refusal) {
    if let ends = plan.agreement.body(named: body)?.ends, date > ends {
      throw .bodyEnded(body, ends)
    }
  }

  /// An agenda whose items have keys of their own, titles, and times that can be.
  func validAgenda(_ agenda: [AgendaItem]) throws(Refusal) -> [AgendaItem] {
    var keys: Set<AgendaKey> = []
    var items: [AgendaItem] = []
    for item in agenda {
      guard keys.insert(item.key).inserted else { throw .repeatedItem(item.key) }
      if let minutes = item.minutes, !(1...AgendaItem.longest).contains(minutes) {
        throw .plannedTime(minutes)
      }
      items.append(AgendaItem(item.key, title: try required(item.title), minutes: item.minutes))
    }
    return items
  }

  /// Decides on a change of a meeting's plan: before it is over, without losing what was said; who led
  /// it can be said until the approval.
  func changing(_ id: MeetingID, _ field: MeetingField) throws(Refusal) -> Event {
    try requireMeeting(
      id, isIn: field.kind.isOfTheRecord ? [.planned, .open, .closed] : [.planned, .open])
    let event = MeetingChanged(
      meeting: id, field: try validMeetingField(field, of: id),
      seen: register(.meetingField(id, field.kind)).shown)
    try refuseRepetition(.meetingChanged(event))
    return .meetingChanged(event)
  }

  private func validMeetingField(_ field: MeetingField, of id: MeetingID) throws(Refusal)
    -> MeetingField
  {
    switch field {
    case .date(let date):
      try requireInPeriod(date)
      if let body = body(of: id) { try requireBody(body, existsOn: date) }
      return field
    case .place(let text): return .place(try required(text))
    case .agenda(let agenda):
      let agenda = try validAgenda(agenda)
      let kept = Set(agenda.map(\.key))
      if let lost = usedItems(of: id).first(where: { !kept.contains($0) }) {
        throw .itemInUse(lost)
      }
      return .agenda(agenda)
    case .chair(let one): return .chair(try validChair(one, of: id))
    case .deputy(let one): return .deputy(try validChair(one, of: id))
    case .secretary(let function): return .secretary(try required(function))
    case .start(let time):
      if let end = meeting(id)?.end, end < time { throw .endsBeforeItBegins(time, end) }
      return field
    case .end(let time):
      if let start = meeting(id)?.start, time < start { throw .endsBeforeItBegins(start, time) }
      return field
    }
  }

  /// A seat of the group, or somebody who takes part; nobody who is noted as absent.
  private func validChair(_ one: Responsible, of id: MeetingID) throws(Refusal) -> Responsible {
    let one = try validResponsible(one)
    let attendee = Attendee(one.function, party: one.party)
    let noted = meeting(id)?.attendance.first { $0.attendee == attendee }?.attendance.presence
    guard noted != .absent else { throw .absentChair(one.function) }
    let seats = seats(of: id)
    guard noted != nil || seats.isEmpty || seats.contains(where: { Attendee($0) == attendee })
    else {
      throw .noSeat(one.function)
    }
    return one
  }

  /// The items that something was said under.
  private func usedItems(of id: MeetingID) -> [AgendaKey] {
    guard let meeting = meeting(id) else { return [] }
    let decided = meeting.decisions.compactMap { decision($0)?.item }
    return meeting.items.filter { $0.note != nil || $0.isParked }.map(\.key) + decided
  }

  /// Decides on an opening: a planned meeting of a group that has no other open.
  func openingMeeting(_ id: MeetingID) throws(Refusal) -> Event {
    try requireMeeting(id, isIn: [.planned])
    try checkNoOtherIsOpen(than: id)
    return .meetingOpened(
      MeetingOpened(meeting: id, seen: register(.meetingStage(id)).shown))
  }

  func checkNoOtherIsOpen(than id: MeetingID) throws(Refusal) {
    guard let body = body(of: id),
      let other = openMeetingIDs.first(where: {
        $0 != id && self.body(of: $0) == body
      })
    else { return }
    throw .otherMeetingOpen(code(of: .meeting(other)))
  }

  /// Refuses a meeting that is unknown, or at another stage than those where it can be done.
  func requireMeeting(_ id: MeetingID, isIn stages: Set<MeetingStage>) throws(Refusal) {
    guard let stage = stage(of: id) else { throw .unknownMeeting(code(of: .meeting(id))) }
    guard stages.contains(stage) else { throw .meetingStage(code(of: .meeting(id)), stage) }
  }

  /// Refuses an item that is not on the agenda of a meeting.
  func requireItem(_ item: AgendaKey, in meeting: MeetingID?) throws(Refusal) {
    guard let meeting, agenda(of: meeting).contains(where: { $0.key == item }) else {
      throw .unknownItem(item)
    }
  }

  /// Decides on an attendance: before approval; a seat of the group, or a function co-opted.
  func attending(
    _ id: MeetingID, _ attendee: Attendee, _ attendance: Attendance
  ) throws(Refusal) -> Event {
    try requireMeeting(id, isIn: [.planned, .open, .closed])
    if let until = attendance.until { try requireItem(until, in: id) }
    if let from = attendance.from { try requireItem(from, in: id) }
    if let from = attendance.from, let until = attendance.until {
      let keys = agenda(of: id).map(\.key)
      guard keys.firstIndex(of: from) ?? 0 <= keys.firstIndex(of: until) ?? 0 else {
        throw .comesAfterLeaving(from: from, until: until)
      }
    }
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

  /// Decides on a note under an item: before approval; an empty one takes an earlier one away.
  func noting(_ id: MeetingID, _ item: AgendaKey, _ text: String) throws(Refusal) -> Event {
    try requireMeeting(id, isIn: [.planned, .open, .closed])
    try requireItem(item, in: id)
    let key = RegisterKey.itemNote(id, item)
    let text = try trimmedText(text) ?? ""
    if text.isEmpty, note(under: item, of: id) == nil { throw .emptyText }
    guard register(key).current.map(\.value) != [.itemNote(text)] else {
      throw .nothingToChange(key)
    }
    return .meetingNoted(
      MeetingNoted(meeting: id, item: item, seen: register(key).shown, text: text))
  }

  /// Decides on putting off an item: of an open meeting, not put off already.
  func parking(_ id: MeetingID, _ item: AgendaKey, note: String?) throws(Refusal) -> Event {
    try requireMeeting(id, isIn: [.open])
    try requireItem(item, in: id)
    guard parkings(of: id)[item] == nil else { throw .alreadyParked(item) }
    return .meetingParked(
      MeetingParked(meeting: id, item: item, note: try trimmedText(note)))
  }

  /// Decides on the end of a meeting: it is open.
  func closing(_ id: MeetingID) throws(Refusal) -> Event {
    try requireMeeting(id, isIn: [.open])
    return .meetingClosed(
      MeetingClosed(meeting: id, seen: register(.meetingStage(id)).shown))
  }

  /// Decides on opening a meeting again: closed, not approved, with a reason.
  func reopening(_ id: MeetingID, note: String?) throws(Refusal) -> Event {
    try requireMeeting(id, isIn: [.closed])
    try checkNoOtherIsOpen(than: id)
    guard let note = try trimmedText(note) else { throw .noteRequired(.reopeningMeeting) }
    return .meetingReopened(
      MeetingReopened(meeting: id, seen: register(.meetingStage(id)).shown, note: note))
  }

  /// Decides on an approval: of a closed meeting, in a file of its own.
  func approving(_ id: MeetingID, _ document: FrozenDocument) throws(Refusal) -> Event {
    try requireMeeting(id, isIn: [.closed])
    try checkIsFree(document.file)
    return .minutesApproved(
      MinutesApproved(
        meeting: id, seen: register(.meetingStage(id)).shown, document: document))
  }

  /// Refuses the name of a file that is hidden, leads elsewhere, or is in use.
  func checkIsFree(_ file: String) throws(Refusal) {
    guard !file.isEmpty, file.first != ".", file == file.withoutControls, !file.contains("/") else {
      throw .unusableFileName(file)
    }
    if let taken = frozenReports.first(where: { $0.document.file == file }) {
      throw .fileTaken(file, taken.number)
    }
    let approved = meetings.first { $0.minutes?.document.file == file }
    if let approved { throw .fileTaken(file, approved.code) }
  }

  /// Decides on taking back the latest step of a meeting: its opening, closing or reopening.
  ///
  /// The fact is an undo of the entry that took the step, with a reason: the step was a mistake, and the
  /// meeting stands as if it had not been taken. One that is planned again can hold no decision.
  func takingBack(_ id: MeetingID, note: String?) throws(Refusal) -> Event {
    try requireMeeting(id, isIn: [.open, .closed])
    let code = code(of: .meeting(id))
    let stage = register(.meetingStage(id))
    guard let step = stage.current.max(by: { $0.fact < $1.fact }),
      let entry = entry(step.fact.entry), entry.facts.indices.contains(step.fact.index),
      entry.facts.enumerated().allSatisfy({ $0 == step.fact.index || $1.event.changes(id) })
    else { throw .unknownMeeting(code) }
    switch entry.facts[step.fact.index].event {
    case .meetingOpened:
      if let other = firstUse(of: id) { throw .meetingInUse(code, by: other) }
    case .meetingClosed: try checkNoOtherIsOpen(than: id)
    case .meetingReopened: break
    default: throw .unknownMeeting(code)
    }
    guard let note = try trimmedText(note) else { throw .noteRequired(.takingBack) }
    return .undone(Undone(entry: entry.id, reason: note))
  }

  /// The entry of a decision taken in a meeting, or of an item that it put off.
  private func firstUse(of id: MeetingID) -> EntryID? {
    if let decision = decisions(at: id).first { return decision.fact.entry }
    return facts(about: .meeting(id)).first { fact in
      guard isInEffect(fact.entry), case .meetingParked = self.fact(fact)?.fact.event else {
        return false
      }
      return true
    }?.entry
  }

  /// The entry that rests on a step of a meeting: something said or decided in the meeting since, or
  /// done to the plan, which the step made part of the meeting or kept out of it.
  func laterUse(of meeting: MeetingID, since id: FactID) -> EntryID? {
    history[placeInHistory(of: id.entry)...].dropFirst().first { entry in
      guard isInEffect(entry.id), !entry.isUndo else { return false }
      return entry.facts.enumerated().contains { place, fact in
        let later = FactID(entry: entry.id, index: place)
        return fact.event.meeting(as: later) == meeting || fact.event.isToldInMinutes(as: later)
      }
    }?.id
  }
}

extension Event {
  /// Whether it changes a meeting: its day as it opens, or when it ended as it closes.
  fileprivate func changes(_ id: MeetingID) -> Bool {
    guard case .meetingChanged(let event) = self else { return false }
    return event.meeting == id
  }
}
