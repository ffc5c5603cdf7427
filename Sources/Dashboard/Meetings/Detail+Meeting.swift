import Cells
import PlanDomain

extension Detail {
  /// Adds everything about a meeting.
  mutating func add(_ meeting: Meeting) {
    add("\(meeting.code) \(meeting.kind.worded(in: language)), \(meeting.body)", .plain.bold)
    addConflicts(meeting.conflicts)
    add(essentialsOf: meeting)
    if !meeting.isHeld { addCarriedOver(to: meeting) }
    add(heading: MeetingWord.agenda)
    addAgenda(of: meeting)
    addOtherDecisions(of: meeting)
    addAttendance(of: meeting)
    addHistory(of: .meeting(meeting.id))
  }

  /// Adds how far it has come, when and where, and its minutes.
  mutating func add(essentialsOf meeting: Meeting) {
    add(DeviationWord.standing, StatusMark(meeting.stage, in: language).line)
    add(MeetingWord.day, "\(meeting.date)")
    add(MeetingWord.place, meeting.place)
    let minutes = meeting.plannedMinutes
    add(MeetingWord.time, minutes > 0 ? context.worded(MeetingWord.minutes(minutes)) : nil)
    add(MeetingWord.record, meeting.minutes?.document.file)
  }

  /// Adds the items, each with its time, what was said and what was decided.
  mutating func addAgenda(of meeting: Meeting) {
    let decisions = meeting.decisions.compactMap(context.state.decision)
    for item in meeting.items {
      let first = lines.count
      let time = item.planned.minutes.map { "  " + context.worded(MeetingWord.minutes($0)) } ?? ""
      add("\(item.number). \(item.title)\(time)", hanging: 3)
      if item.isParked {
        add(context.worded(MeetingWord.parked(item.parkedBecause)), .warning, indent: 3)
      }
      if let note = item.note { add(note, indent: 3) }
      for decision in decisions where decision.item == item.key { add(inShort: decision) }
      mark(from: first, as: item.key)
    }
  }

  /// Adds the decisions that belong to no item of the agenda.
  private mutating func addOtherDecisions(of meeting: Meeting) {
    let keys = Set(meeting.items.map(\.key))
    let others = meeting.decisions.compactMap(context.state.decision)
      .filter { $0.item.map { !keys.contains($0) } ?? true }
    guard !others.isEmpty else { return }
    add(heading: DecisionWord.section)
    for decision in others { add(inShort: decision) }
  }

  /// Adds what earlier meetings leave: decisions to follow up, and items put off.
  private mutating func addCarriedOver(to meeting: Meeting) {
    let carried = context.state.carriedOver(to: meeting.id)
    guard !carried.decisions.isEmpty || !carried.items.isEmpty else { return }
    add(heading: MeetingWord.carriedOver)
    for decision in carried.decisions { add(inShort: decision) }
    for item in carried.items {
      let from = context.state.code(of: .meeting(item.meeting))
      add("\(from) \(item.planned.title)\(item.note.map { ": \($0)" } ?? "")", hanging: 2)
    }
  }

  /// Adds who took part, by how they did.
  private mutating func addAttendance(of meeting: Meeting) {
    add(heading: MeetingWord.attendance)
    for presence in Presence.allCases {
      let names = meeting.attendance.filter { $0.attendance.presence == presence }.map { one in
        let item = one.attendance.until.flatMap { meeting.item($0) }
        let until = item.map { " (" + context.worded(MeetingWord.until($0.number)) + ")" } ?? ""
        return one.attendee.function + until
      }
      add(presence, names.joined(separator: "\n"))
    }
    if meeting.attendance.isEmpty { add(context.worded(MeetingWord.nobodyNoted), .quiet) }
  }
}
