import ArgumentParser
import PlanDomain

/// Prepares and holds meetings.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: CouncilWord.meeting.worded,
    subcommands: [
      PrepareMeeting.self, OpenMeeting.self, AttendMeeting.self, NoteItem.self, ParkItem.self,
      CloseMeeting.self, ReopenMeeting.self, TakeBackMeeting.self, ChairMeeting.self,
      ApproveMinutes.self,
    ])
}

/// Which meeting a command is about.
struct MeetingOption: ParsableArguments {
  @Option(help: .init(CouncilWord.meetingNumber.worded, valueName: "number"))
  var meeting: String?
}
