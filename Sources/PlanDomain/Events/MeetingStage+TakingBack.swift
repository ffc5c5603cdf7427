extension PlanState {
  /// Decides on taking back the latest step of a meeting: its opening, closing or reopening.
  ///
  /// The fact is an undo of the entry that took the step, with a reason: the step was a mistake, and the
  /// meeting stands as if it had not been taken. One that is planned again can hold no decision.
  func takingBack(_ id: MeetingID, note: String?) throws(Refusal) -> Event {
    try check(id, isIn: [.open, .closed])
    let code = code(of: .meeting(id))
    let stage = register(.meetingStage(id))
    guard let step = stage.current.max(by: { $0.fact < $1.fact }),
      let entry = entry(step.fact.entry), entry.facts.count == 1
    else { throw .unknownMeeting(code) }
    switch entry.facts[0].event {
    case .meetingOpened:
      if let other = firstUse(of: id) { throw .meetingInUse(code, by: other) }
    case .meetingClosed: try checkNoOtherIsOpen(than: id)
    case .meetingReopened: break
    default: throw .neverUndone(entry.id)
    }
    guard let note = try checked(note) else { throw .noteRequired(.takingBack) }
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
