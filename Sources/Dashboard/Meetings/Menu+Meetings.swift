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
    Menu(
      MeetingWord.askApproval(context.state.code(of: .meeting(id))),
      [
        Option(context.worded(MeetingWord.approveNo), .none),
        Option(context.worded(MeetingWord.approveYes), .command(.approveMinutes(id))),
      ], context)
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
      Option(context.worded(WallWord.everybodyElse), .noteTheRest(meeting.id)),
    ]
    let now = meeting.attendance.first { $0.attendee == attendee }?.attendance
    return Menu(
      WallWord.chooseAttendance(attendee.function), ways + others,
      current: now.flatMap { Presence.allCases.firstIndex(of: $0.presence) }, context)
  }

  /// The items until which a function was there.
  private static func until(
    _ attendee: Attendee, in meeting: Meeting, _ context: Context
  ) -> Menu {
    let options = meeting.items.map { item in
      Option(
        "\(item.number). \(item.title)",
        .begin(.attend(meeting.id, [attendee], Attendance(.present, until: item.key))))
    }
    return Menu(WallWord.chooseAttendance(attendee.function), options, context)
  }
}
