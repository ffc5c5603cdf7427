import Cells
import PlanDomain

extension WalkthroughPage {
  /// What can be done with the meeting: open the next planned one.
  mutating func addMeetingActs() {
    if let meeting = context.meeting {
      return add(context.worded(WallWord.opened(meeting.code)), .good.bold)
    }
    for meeting in context.state.openMeetings {
      add(context.worded(WallWord.notFollowed(meeting.code, meeting.body)), .warning.bold)
    }
    let planned = context.state.plannedMeetings
    guard !planned.isEmpty else { return add(context.worded(WallWord.howToPrepare)) }
    for meeting in planned.prefix(3) {
      add(
        context.worded(WallWord.open(meeting.code, meeting.date)), .plain.bold,
        marks: [StyledLine("\(meeting.kind.worded(in: context.language)), \(meeting.body)")],
        indent: 2, target: .begin(.open(meeting.id)))
    }
  }

  /// The items of the agenda, with planned minutes; one that is put off says so.
  mutating func addAgenda(of meeting: Meeting) {
    addHeading(context.worded(WalkthroughWord.agenda))
    tighten()
    for item in meeting.items {
      let time = item.planned.minutes.map { " (\($0) min)" } ?? ""
      let parked = item.isParked ? "  " + context.worded(WallWord.parked(nil)) : ""
      add("\(item.number)  \(item.title)\(time)\(parked)")
      tighten()
    }
  }

  /// The seats of the group, and others that take part, party by party; each can be noted.
  mutating func addAttendance() {
    name(context.worded(WallWord.attendance))
    guard let meeting = context.meeting else { return }
    let seated = context.state.seats(of: meeting.id).map(Attendee.init)
    let others = meeting.attendance.map(\.attendee).filter { !seated.contains($0) }
    let all = seated + others
    let chair = meeting.chair(among: context.state.seats(of: meeting.id))
    if all.isEmpty { add(context.worded(WallWord.noSeats)) }
    if all.contains(where: { meeting.presence(of: $0) == nil }) {
      add(context.worded(WallWord.everybodyElse), .plain.bold, target: .theRest)
    }
    var parties: [PartyID?] = []
    for attendee in all where !parties.contains(attendee.party) { parties.append(attendee.party) }
    for party in parties {
      let own = all.filter { $0.party == party }
      let there = own.count { (meeting.presence(of: $0) ?? .absent) != .absent }
      let name = party.map { context.state.plan.party($0)?.name ?? $0.rawValue }
      let count = context.worded(WallWord.present(there, of: own.count))
      addHeading([name, count].compactMap(\.self).joined(separator: "  "))
      tighten()
      for attendee in own {
        addAttendee(attendee, in: meeting, chair: chair)
        tighten()
      }
      blocks[blocks.count - 1].isTight = false
    }
    let author = meeting.opened.flatMap { context.state.entry($0.entry)?.author }
    if let secretary = meeting.statedSecretary ?? author {
      add(context.worded(WallWord.recordedBy(secretary)))
    }
  }

  /// A function in a line: how it takes part, then what it is.
  private mutating func addAttendee(_ attendee: Attendee, in meeting: Meeting, chair: Attendee?) {
    let noted = meeting.attendance.first { $0.attendee == attendee }?.attendance
    let mark = mark(noted).padded(to: 16)
    let items = [
      noted?.from.flatMap(meeting.item).map { context.worded(WallWord.fromItem($0.number)) },
      noted?.until.flatMap(meeting.item).map { context.worded(WallWord.untilItem($0.number)) },
    ].compactMap(\.self).map { ", " + $0 }.joined()
    let deputy = meeting.deputy.map { Attendee($0.function, party: $0.party) }
    let parts = [
      attendee == chair ? WallWord.chairs : nil, attendee == deputy ? .isDeputy : nil,
      attendee.function == meeting.statedSecretary ? .isSecretary : nil,
    ].compactMap { $0.map { context.worded($0) } }.joined(separator: ", ")
    let text = attendee.function + (parts.isEmpty ? "" : " (\(parts))") + items
    let blank = StyledLine(ScreenText(repeating: " ", count: 16))
    let wrapped = ScreenText(text).wrapped(to: columns - 16).enumerated().map { place, line in
      (place == 0 ? mark : blank) + StyledLine(line)
    }
    add(block: wrapped, target: .attendee(attendee))
  }

  private func mark(_ attendance: Attendance?) -> StyledLine {
    guard let attendance else {
      let word = ScreenText(context.worded(WallWord.notNoted))
      return StyledLine(Symbols.unicode.dash + " " + word, .warning)
    }
    let word = ScreenText(attendance.presence.worded(in: context.language))
    switch attendance.presence {
    case .present: return StyledLine(Symbols.unicode.tick + " " + word, .good)
    case .absent: return StyledLine(Symbols.unicode.crossed + " " + word)
    case .coOpted: return StyledLine("+ " + word)
    }
  }

  /// What earlier meetings decided, and whether it is carried out.
  mutating func addEarlier() {
    name(orElse: WallWord.earlier)
    let decisions = context.earlierDecisions
    guard !decisions.isEmpty else { return add(context.worded(WallWord.noneEarlier), .good) }
    for decision in decisions { addDecision(decision) }
  }

  mutating func addDecision(_ decision: Decision) {
    let standing = StatusMark(decision.standing(on: context.today), in: context.language).line
    let due = decision.due.map { context.worded(WalkthroughWord.until($0)) }
    let answer = [decision.responsible?.function, due].compactMap(\.self).joined(separator: ", ")
    var marks = [standing]
    if !answer.isEmpty { marks += lines(answer) }
    add(
      "\(decision.code)  \(decision.text)", .plain.bold, marks: marks, indent: 2,
      target: .decision(decision.id))
  }

  /// What has changed since the last meeting, area by area: what, and who said so.
  mutating func addSince(_ since: Since?) {
    name(orElse: WallWord.since)
    guard context.startOfChanges != nil else {
      return add(context.worded(WallWord.noneBefore))
    }
    guard let since else { return }
    if let meeting = since.meeting { add("\(meeting.code), \(since.start)") }
    if since.isEmpty { add(context.worded(WallWord.nothingSince), .good) }
    for area in since.gravestFirst { addArea(area) }
    for activity in since.others { addActivity(activity) }
    for decision in since.settled { addDecision(decision) }
  }

  private mutating func addArea(_ changes: Since.AreaChanges) {
    guard !changes.goals.isEmpty || !changes.activities.isEmpty || !changes.silent.isEmpty else {
      return
    }
    addHeading(changes.area.title)
    for change in changes.goals { addGoal(change) }
    for activity in changes.gravestFirst { addActivity(activity) }
    // Those that nobody has spoken of cannot be pointed at: nothing has happened to them.
    guard !changes.silent.isEmpty else { return }
    add(block: changes.silent.map(line))
  }

  /// An activity that nobody has spoken of, and for how long; the days are never what gives way.
  private func line(_ silence: Since.Silence) -> StyledLine {
    let days = StyledLine("  " + context.worded(SinceWord.silent(days: silence.days)), .warning)
    let title = StyledLine("  " + title(of: silence.activity))
    return title.truncated(to: max(6, columns - days.columns)) + days
  }

  private mutating func addGoal(_ change: Since.ValueChange) {
    guard case .goal(let id) = change.register.subject else { return }
    add(
      Item.goal(id).name(in: context.state), .plain.bold, marks: lines(of: [.value(change)]),
      indent: 2, target: .item(.goal(id)))
  }

  /// What has happened to an activity, each thing once, and who said so.
  private mutating func addActivity(_ changes: Since.ActivityChanges) {
    let told = changes.lines + changes.deviations.flatMap(\.lines)
    guard !told.isEmpty else { return }
    add(
      title(of: changes.activity), .plain.bold, marks: lines(of: told), indent: 2,
      target: .item(.activity(changes.activity)))
  }

  /// The lines of the report on the same, with who said so after each, and what was said last.
  private func lines(of told: [Since.Line]) -> [StyledLine] {
    told.flatMap { line in
      var seen: Set<String> = []
      let names = line.facts.compactMap { context.state.attribution(of: $0) }
        .map { $0.worded(in: context.language) }
        .filter { seen.insert($0).inserted }.joined(separator: ", ")
      let words = context.state.words(of: line, in: context.language)
      let note = line.facts.last { context.state.note(of: $0) != nil }.flatMap(context.state.note)
      let said = note.flatMap { words.contains($0) ? nil : ": \($0)" } ?? ""
      return lines((names.isEmpty ? words : "\(words) (\(names))") + said)
    }
  }

  private func title(of id: ActivityID) -> String { "\(id)  \(context.title(of: id))" }

  /// An item of one's own, or put off by an earlier meeting.
  mutating func addItem(_ key: AgendaKey) {
    guard let item = context.meeting?.item(key) else { return }
    name(item.title)
    addMatters(of: StandardItem(rawValue: key.rawValue), meeting: context.meeting?.body ?? "")
  }

  /// What a group's own item is about: its activities, its proposals, or the reports to read.
  private mutating func addMatters(of item: StandardItem?, meeting body: String) {
    let state = context.state
    switch item {
    case .activities:
      for picture in context.picture.activities
      where !picture.progress.isEnded && state.isCoordinated(picture.id, by: body) {
        addActivity(picture)
      }
    case .proposals: addProposals(state.ownProposals(of: body))
    case .newestReport: addReport(state.frozenReports.last)
    case .brief: addReport(state.frozenReports.last { $0.kind == .brief })
    case .goals: addJudgements()
    case .interimReport, .annualReport:
      if let request = step.report(context) { addReport(request) }
    default: break
    }
  }

  mutating func addReport(_ report: FrozenReport?) {
    guard let report else { return add(context.worded(ReportWord.noFrozenReport)) }
    let name = report.kind.worded(in: context.language)
    add("\(report.number) \(name) \(report.cutOff)", .plain.bold)
    for delivery in report.deliveries {
      let words = context.worded(ReportWord.delivered)
      add("\(words): \(delivery.worded(in: context.language))")
      for answer in delivery.answers {
        add(context.worded(ReportWord.answered) + ": " + (answer.note ?? ""))
      }
    }
  }

  /// What has been written at the item that the step belongs to.
  mutating func addRecords() {
    guard let meeting = context.meeting, let item = step.key(in: context).flatMap(meeting.item)
    else { return }
    if item.isParked {
      add(context.worded(WallWord.parked(item.parkedBecause)), .warning.bold)
    }
    if let note = item.note {
      add(context.worded(WallWord.note), .accent.bold)
      continueBlock(ScreenText(note).wrapped(to: columns).map { StyledLine($0) })
    }
    let decisions = meeting.decisions.compactMap { context.state.decision($0) }
      .filter { $0.item == item.key }
    guard !decisions.isEmpty else { return }
    add(context.worded(WallWord.decided), .accent.bold)
    for decision in decisions { addDecision(decision) }
  }

  /// When the group meets next.
  mutating func addNextMeeting() {
    name(orElse: WallWord.nextMeeting)
    guard let next = context.nextMeeting else {
      add(context.worded(WallWord.noNext))
      return add(context.worded(WallWord.planNext), .plain.bold, target: .begin(.planNext))
    }
    let place = [next.body, next.kind.worded(in: context.language), next.place]
    add(
      context.worded(WallWord.next(next.code, next.date)), .plain.bold,
      marks: lines(place.compactMap(\.self).joined(separator: ", ")), indent: 2,
      target: .meeting(next.id))
  }

  /// Ending the meeting, or opening it again.
  mutating func addEnding() {
    if let meeting = context.meeting {
      return add(
        context.worded(WallWord.close(meeting.code)), .plain.bold,
        target: .begin(.close(meeting.id)))
    }
    let state = context.state
    let followed = context.followed.flatMap { state.meeting($0) }
    guard let last = followed ?? context.meetingBody.flatMap({ state.lastMeeting(of: $0) }),
      last.stage == .closed
    else { return }
    add(context.worded(WallWord.reopen(last.code)), target: .begin(.reopen(last.id)))
  }
}
