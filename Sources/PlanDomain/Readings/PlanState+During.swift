/// The time that a meeting was open, once or again.
struct MeetingSession {
  /// The entry that opened it.
  let start: EntryID
  /// The entry that closed it; `nil` while it is open.
  var end: EntryID?

  func contains(_ id: EntryID) -> Bool { id >= start && end.map { id <= $0 } ?? true }
}

extension PlanState {
  /// Returns what was recorded while a meeting was open, and is in effect.
  ///
  /// - Parameter id: The meeting.
  /// - Returns: The entries in order, those that opened and closed it included.
  public func entries(during id: MeetingID) -> [Entry] {
    sessions(of: id).flatMap { session in
      let end = session.end.map { placeInHistory(of: $0) + 1 } ?? history.count
      return history[placeInHistory(of: session.start)..<end].filter { isInEffect($0.id) }
    }
  }

  /// Returns the facts that a meeting's minutes tell of: recorded while it was open, on its day.
  ///
  /// What is recorded on another day, while the meeting was left open or open again, was not done in it;
  /// unless it is said to be about the meeting's day.
  ///
  /// - Parameter id: The meeting.
  /// - Returns: The facts in effect, in order.
  public func facts(during id: MeetingID) -> [FactID] {
    let days = days(of: id)
    return entries(during: id).flatMap { entry in
      entry.facts.indices.compactMap { place in
        let isThen =
          days.contains(entry.recordedAt.date)
          || entry.facts[place].date.map(days.contains) ?? false
        return isThen ? FactID(entry: entry.id, index: place) : nil
      }
    }
  }

  /// Returns the meeting whose approved minutes tell of an entry.
  ///
  /// - Parameter entry: The entry.
  /// - Returns: The meeting; `nil` where no approved minutes do.
  func approvedMeeting(tellingOf entry: Entry) -> MeetingID? {
    meetingIDs.first { id in
      guard stage(of: id) == .approved, let heads = approvedHeads(of: id),
        heads.contains(where: { $0.writer == entry.writer && $0.number >= entry.number }),
        sessions(of: id).contains(where: { $0.contains(entry.id) })
      else { return false }
      let days = days(of: id)
      return entry.facts.indices.contains { place in
        let fact = FactID(entry: entry.id, index: place)
        let isThen =
          days.contains(entry.recordedAt.date)
          || entry.facts[place].date.map(days.contains) ?? false
        return isThen && entry.facts[place].event.isToldInMinutes(as: fact)
      }
    }
  }

  /// The days that count as a meeting's: the one planned, and the one on which it began.
  private func days(of id: MeetingID) -> [CalendarDate] {
    let began = sessions(of: id).first.flatMap { entry($0.start)?.recordedAt.date }
    return [date(of: id), began].compactMap(\.self)
  }

  /// How far each writer had come when the minutes of a meeting were approved; `nil` until they are.
  func approvedHeads(of id: MeetingID) -> [ChainHead]? {
    facts(about: .meeting(id)).lazy.reversed().compactMap { fact -> [ChainHead]? in
      guard self.isInEffect(fact.entry),
        case .minutesApproved(let event) = self.fact(fact)?.fact.event
      else { return nil }
      return event.document.heads
    }.first
  }

  /// When a meeting was open; an opening that was taken back never was.
  func sessions(of id: MeetingID) -> [MeetingSession] {
    var sessions: [MeetingSession] = []
    for fact in facts(about: .meeting(id)) where isInEffect(fact.entry) {
      switch self.fact(fact)?.fact.event {
      case .meetingOpened, .meetingReopened:
        // Two who open it at once open it once.
        if sessions.last.map({ $0.end != nil }) ?? true {
          sessions.append(MeetingSession(start: fact.entry))
        }
      case .meetingClosed:
        if let last = sessions.indices.last, sessions[last].end == nil {
          sessions[last].end = fact.entry
        }
      default: break
      }
    }
    return sessions
  }

  /// The day of what is decided in a meeting when no day is given: the meeting's own, once it has come.
  func day(of wish: Wish, on today: CalendarDate) -> CalendarDate {
    guard case .takeDecision(_, _, _, let terms) = wish else { return today }
    return day(ofDecisionIn: terms.meeting, on: today)
  }

  /// Returns the day of what is decided when no day is given.
  ///
  /// - Parameters:
  ///   - id: The meeting that decides; `nil` outside one.
  ///   - today: The day on the workspace's clock.
  /// - Returns: The meeting's own day, once it has come, else today.
  public func day(ofDecisionIn id: MeetingID?, on today: CalendarDate) -> CalendarDate {
    guard let id, let planned = date(of: id) else { return today }
    let began = sessions(of: id).first.flatMap { entry($0.start)?.recordedAt.date }
    return planned <= today ? planned : min(today, began ?? today)
  }
}

extension Event {
  /// Whether minutes tell of it, beside the meeting itself: what it does to the plan, and to decisions.
  func isToldInMinutes(as id: FactID) -> Bool {
    switch subject(as: id) {
    case .activity, .goal, .deviation, .commitment, .indicator, .situation, .decision: true
    case .meeting, .report, .edition, .body, .fact, .entry, .other: false
    }
  }
}
