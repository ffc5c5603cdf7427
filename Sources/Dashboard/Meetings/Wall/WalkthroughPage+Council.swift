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
    add(context.worded(WalkthroughWord.agenda), .accent.bold)
    continueBlock(
      meeting.items.flatMap { item -> [StyledLine] in
        let time = item.planned.minutes.map { " (\($0) min)" } ?? ""
        let parked = item.isParked ? "  " + context.worded(WallWord.parked(nil)) : ""
        return ScreenText("\(item.number)  \(item.title)\(time)\(parked)").wrapped(to: columns)
          .map { StyledLine($0) }
      })
  }

  /// The seats of the group, and others that take part; each can be noted.
  mutating func addAttendance() {
    name(context.worded(WallWord.attendance))
    guard let meeting = context.meeting else { return }
    let seated = context.state.seats(of: meeting.id).map(Attendee.init)
    let others = meeting.attendance.map(\.attendee).filter { !seated.contains($0) }
    for attendee in seated + others {
      let noted = meeting.attendance.first { $0.attendee == attendee }?.attendance
      add(attendee.function, marks: [mark(noted, in: meeting)], target: .attendee(attendee))
    }
  }

  private func mark(_ attendance: Attendance?, in meeting: Meeting) -> StyledLine {
    guard let attendance else {
      let word = ScreenText(context.worded(WallWord.notNoted))
      return StyledLine("  " + Symbols.unicode.dash + " " + word, .warning)
    }
    let until = attendance.until.flatMap(meeting.item).map {
      " " + context.worded(WallWord.until($0.title))
    }
    let word = ScreenText(attendance.presence.worded(in: context.language) + (until ?? ""))
    switch attendance.presence {
    case .present: return StyledLine("  " + Symbols.unicode.tick + " " + word, .good)
    case .absent: return StyledLine("  " + Symbols.unicode.crossed + " " + word)
    case .coOpted: return StyledLine("  + " + word)
    }
  }

  /// What earlier meetings decided, and whether it is carried out.
  mutating func addEarlier() {
    name(context.worded(WallWord.earlier))
    let decisions = context.earlierDecisions
    guard !decisions.isEmpty else { return add(context.worded(WallWord.noneEarlier), .good) }
    for decision in decisions { add(decision) }
  }

  mutating func add(_ decision: Decision) {
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
    name(context.worded(WallWord.since))
    guard context.startOfChanges != nil else {
      return add(context.worded(WallWord.noneBefore))
    }
    guard let since else { return }
    if let meeting = since.meeting { add("\(meeting.code), \(since.start)") }
    if since.isEmpty { add(context.worded(WallWord.nothingSince), .good) }
    for area in since.areas { add(area) }
    for activity in since.others { add(activity) }
    for decision in since.settled { add(decision) }
  }

  private mutating func add(_ changes: Since.AreaChanges) {
    guard !changes.goals.isEmpty || !changes.activities.isEmpty || !changes.silent.isEmpty else {
      return
    }
    add(changes.area.title, .accent.bold)
    for change in changes.goals { add(change) }
    for activity in changes.activities { add(activity) }
    // Those that nobody has spoken of have no row of their own: nothing has happened to them.
    guard !changes.silent.isEmpty else { return }
    let codes = changes.silent.map(\.activity.rawValue).joined(separator: ", ")
    add(context.worded(WallWord.silent(codes)), .warning, indent: 2)
  }

  private mutating func add(_ change: Since.ValueChange) {
    guard case .goal(let id) = change.register.subject else { return }
    add(
      Item.goal(id).name(in: context.state), .plain.bold, marks: lines(of: [.value(change)]),
      indent: 2, target: .item(.goal(id)))
  }

  /// What has happened to an activity, each thing once, and who said so.
  private mutating func add(_ changes: Since.ActivityChanges) {
    let told = changes.lines + changes.deviations.flatMap(\.lines)
    guard !told.isEmpty else { return }
    add(
      title(of: changes.activity), .plain.bold, marks: lines(of: told), indent: 2,
      target: .item(.activity(changes.activity)))
  }

  /// The lines of the report on the same, with who said so after each.
  private func lines(of told: [Since.Line]) -> [StyledLine] {
    told.flatMap { line in
      var seen: Set<String> = []
      let names = line.facts.compactMap { context.state.attribution(of: $0) }
        .map { $0.worded(in: context.language) }
        .filter { seen.insert($0).inserted }.joined(separator: ", ")
      let words = context.state.words(of: line, in: context.language)
      return lines(names.isEmpty ? words : "\(words) (\(names))")
    }
  }

  private func title(of id: ActivityID) -> String { "\(id)  \(context.title(of: id))" }

  /// An item of one's own, or put off by an earlier meeting.
  mutating func addItem(_ key: AgendaKey) {
    guard let item = context.meeting?.item(key) else { return }
    name("\(item.number). \(item.title)")
    if let minutes = item.planned.minutes { add(context.worded(WallWord.planned(minutes))) }
    addMatters(of: StandardItem(rawValue: key.rawValue), meeting: context.meeting?.body ?? "")
  }

  /// What a group's own item is about: its activities, its proposals, or the reports to read.
  private mutating func addMatters(of item: StandardItem?, meeting body: String) {
    let state = context.state
    switch item {
    case .activities:
      for picture in context.picture.activities
      where !picture.progress.isEnded && state.isCoordinated(picture.id, by: body) {
        add(picture)
      }
    case .proposals: add(state.ownProposals(of: body))
    case .newestReport: add(report: state.frozenReports.last)
    case .brief: add(report: state.frozenReports.last { $0.kind == .brief })
    default: break
    }
  }

  private mutating func add(report: FrozenReport?) {
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
    for decision in decisions { add(decision) }
  }

  /// The next meeting, and ending this one.
  mutating func addEnding() {
    let next = context.state.nextMeeting(from: context.today)
    add(
      next.map { context.worded(WallWord.next($0.code, $0.date)) }
        ?? context.worded(WallWord.noNext))
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
