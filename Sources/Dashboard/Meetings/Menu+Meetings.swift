import Cells
import PlanDomain

extension Menu {
  /// The meetings under way, and none of them.
  static func meetings(_ context: Context, _ effect: (MeetingID?) -> Effect) -> Menu {
    let meetings = context.state.openMeetings
    let options = meetings.map { meeting in
      Option(
        context.worded(WallWord.ofGroup(meeting.code, meeting.body, meeting.date)),
        effect(meeting.id))
    }
    return Menu(
      WallWord.whichMeeting, options + [Option(context.worded(WallWord.outside), effect(nil))],
      current: meetings.firstIndex { $0.id == context.followed }, context)
  }

  /// Whether to approve the minutes; not to comes first: it is what Enter chooses.
  static func approval(of id: MeetingID, _ context: Context) -> Menu {
    var menu = Menu(
      MeetingWord.askApproval(context.state.code(of: .meeting(id))),
      [
        Option(context.worded(MeetingWord.approveNo), .none),
        Option(context.worded(MeetingWord.approveYes), .command(.approveMinutes(id))),
      ], context)
    menu.notes = context.notes(onEndOf: id)
    return menu
  }

  /// The ways in which a function takes part, and that everybody else is there.
  static func attendance(of attendee: Attendee, in meeting: Meeting, _ context: Context) -> Menu {
    let ways = Presence.allCases.map { presence in
      Option(
        context.worded(presence), .begin(.attend(meeting.id, [attendee], Attendance(presence))))
    }
    let others = [
      Option(
        context.worded(WallWord.presentUntil), .ask(.menu(.until(attendee, in: meeting, context)))),
      Option(
        context.worded(WallWord.presentFrom), .ask(.menu(.from(attendee, in: meeting, context)))),
      Option(context.worded(WallWord.everybodyElse), .noteTheRest(meeting.id)),
    ]
    let one = attendee.party.map { Responsible(party: $0, function: attendee.function) }
    let leading = [
      one.map {
        Option(context.worded(WallWord.chairsFrom), .begin(.hold(.chair($0), meeting.id)))
      },
      one.map {
        Option(context.worded(WallWord.takesOver), .begin(.hold(.deputy($0), meeting.id)))
      },
      Option(
        context.worded(WallWord.keepsRecord),
        .begin(.hold(.secretary(attendee.function), meeting.id))),
    ]
    let now = meeting.attendance.first { $0.attendee == attendee }?.attendance
    return Menu(
      WallWord.chooseAttendance(attendee.function), ways + others + leading.compactMap(\.self),
      current: now.flatMap { Presence.allCases.firstIndex(of: $0.presence) }, context)
  }

  /// What came of an item that nobody has touched.
  static func untouched(_ item: Meeting.Item, in meeting: Meeting, _ context: Context) -> Menu {
    let note = context.worded(WallWord.doneNote)
    return Menu(
      WallWord.whatOf("\(item.number). \(item.title)"),
      [
        Option(
          context.worded(WallWord.isPutOff), letter: "b", .begin(.parkItem(meeting.id, item.key))),
        Option(
          context.worded(WallWord.wasDone), letter: "k", .begin(.say(note, meeting.id, item.key))),
      ], context)
  }

  /// What is asked before a meeting opens on another day than its own, and before it ends.
  ///
  /// Not to do it comes first: it is what Enter chooses. `nil` where nothing is to be asked.
  static func beforeMeeting(_ intent: Intent, _ context: Context) -> Menu? {
    switch intent {
    case .openMeeting(let id):
      // Where the group has another open it is not asked for nothing: that one is to end first.
      guard let meeting = context.state.meeting(id), meeting.date != context.today,
        !context.state.openMeetings.contains(where: { $0.body == meeting.body })
      else { return nil }
      return Menu(
        WallWord.askOpening(meeting.code, meeting.date),
        [
          Option(context.worded(WallWord.openNo), .leaveOff),
          Option(context.worded(WallWord.openYes), .send(.convene(id, on: context.today))),
          Option(context.worded(WallWord.openAfterwards(meeting.date)), .send(intent)),
        ], context)
    case .closeMeeting(let id):
      guard context.state.meeting(id)?.stage == .open else { return nil }
      var menu = Menu(
        WallWord.askClosing(context.state.code(of: .meeting(id))),
        [
          Option(context.worded(WallWord.closeNo), .leaveOff),
          Option(
            context.worded(WallWord.closeYes), .ask(.writing(closing(intent, of: id, context)))),
        ], context)
      menu.notes = context.notes(onEndOf: id)
      return menu
    default: return nil
    }
  }

  /// The end of a meeting with the time that the clock shows, to be changed before it is saved.
  private static func closing(
    _ intent: Intent, of id: MeetingID, _ context: Context
  ) -> Writing {
    let isItsDay = context.state.meeting(id)?.date == context.today
    let now = isItsDay ? context.clock.map { "\(ClockTime($0))" } : nil
    return Writing(Composition(intent, showing: context.state), draft: nil, text: now ?? "")
  }

  /// The items until which a function was there: none before the one that it came at.
  private static func until(
    _ attendee: Attendee, in meeting: Meeting, _ context: Context
  ) -> Menu {
    let now = meeting.attendance.first { $0.attendee == attendee }?.attendance
    let first = now?.from.flatMap(meeting.item)?.number ?? 1
    return items(attendee, in: meeting, context) { item in
      item.number < first
        ? nil : Attendance(now.there, from: now?.from, until: item.key)
    }
  }

  /// The items from which a function was there: none after the one that it left at.
  private static func from(
    _ attendee: Attendee, in meeting: Meeting, _ context: Context
  ) -> Menu {
    let now = meeting.attendance.first { $0.attendee == attendee }?.attendance
    let last = now?.until.flatMap(meeting.item)?.number ?? meeting.items.count
    return items(attendee, in: meeting, context) { item in
      item.number > last
        ? nil : Attendance(now.there, from: item.key, until: now?.until)
    }
  }

  private static func items(
    _ attendee: Attendee, in meeting: Meeting, _ context: Context,
    _ attendance: (Meeting.Item) -> Attendance?
  ) -> Menu {
    let options = meeting.items.compactMap { item in
      attendance(item).map { attendance in
        Option(
          "\(item.number). \(item.title)", .begin(.attend(meeting.id, [attendee], attendance)))
      }
    }
    return Menu(WallWord.chooseAttendance(attendee.function), options, context)
  }
}

extension Attendance? {
  /// As what a function is there that is there for a part of the meeting.
  fileprivate var there: Presence { self?.presence == .coOpted ? .coOpted : .present }
}

extension Context {
  /// What is read back before a meeting ends or its minutes are approved, line by line.
  fileprivate func notes(onEndOf id: MeetingID) -> [String] {
    guard let back = state.readback(of: id) else { return [] }
    let decisions = back.decisions.map { decision in
      let due = decision.due.map { worded(WalkthroughWord.until($0)) }
      let answer = [decision.responsible?.function, due].compactMap(\.self).joined(separator: ", ")
      return "\(decision.code) \(decision.text)" + (answer.isEmpty ? "" : " (\(answer))")
    }
    let missing = [
      back.untouched.isEmpty
        ? nil
        : worded(
          WallWord.lacks(back.untouched.map { "\($0.number). \($0.title)" }.joined(separator: "; "))
        ),
      back.unnoted.isEmpty ? nil : worded(WallWord.unnoted(back.unnoted.count)),
      back.chair == nil ? worded(WallWord.noChair) : nil,
      back.unledAfter.map { worded(WallWord.unledAfter($0.number)) },
      back.next == nil ? worded(WallWord.noNext) : nil,
    ]
    return [worded(WallWord.decidedSo(back.decisions.count))] + decisions
      + missing.compactMap(\.self)
  }
}
