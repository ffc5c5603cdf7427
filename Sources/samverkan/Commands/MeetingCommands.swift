import ArgumentParser
import Glibc
import PlanDomain
import PlanReports
import PlanStorage
import SystemPackage

/// Prepares and holds meetings.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: CouncilWord.meeting.worded,
    subcommands: [
      PrepareMeeting.self, HoldMeeting.self, OpenMeeting.self, AttendMeeting.self, NoteItem.self,
      ParkItem.self,
      CloseMeeting.self, ReopenMeeting.self, TakeBackMeeting.self, ChairMeeting.self,
      RecordingOfMeeting.self, HoursOfMeeting.self,
      ApproveMinutes.self, PackageMeeting.self,
    ])
}

/// Which meeting a command is about.
struct MeetingOption: ParsableArguments {
  @Option(
    help: .init(CouncilWord.meetingNumber.worded, valueName: "number"), completion: .of(.meeting))
  var meeting: String?
}

/// Plans a meeting with its standard agenda and items of one's own.
struct PrepareMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare", abstract: CouncilWord.prepare.worded)

  @Argument(help: .init(CouncilWord.meetingDate.worded, valueName: "date"), completion: .of(.day))
  var on: String

  @Option(help: .init(CouncilWord.bodyOption.worded, valueName: "group"), completion: .of(.group))
  var body: String?

  @Option(help: .init(CouncilWord.placeOption.worded, valueName: "text"))
  var place: String?

  @Option(
    help: .init(CouncilWord.kindOption.worded, valueName: "kind"), completion: .of(.meetingKind))
  var kind: String?

  @Option(help: .init(CouncilWord.agendaItemOption.worded, valueName: "title:minutes"))
  var item: [String] = []

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    guard let date = try CalendarDate(typed: on) else { throw Failure.notADate(on) }
    let kind = try kind.map { text throws(Failure) in
      try Choice(among: MeetingKind.allCases).value(of: text)
    }
    let body = try state.plan.agreement.typedBody(body)
    var agenda = state.standardAgenda(kind ?? .monthly, of: body, in: plan.language)
    for text in item { agenda.insertOwn(text, keyed: state.ownKey(for: body, besides: agenda)) }
    let new = NewMeeting(
      of: body, on: date, place: place, kind: kind ?? .monthly, agenda: agenda)
    try plan.record(.planMeeting(new), recording)
  }
}

extension Agreement {
  /// The short name of a group that the user named, else of the council.
  func typedBody(_ text: String?) throws(Failure) -> String {
    guard let text else {
      return (bodies.first(where: \.leads) ?? bodies.first)?.shortName ?? shortTitle
    }
    guard !bodies.isEmpty else { return text }
    return try Choice(names: bodies.map { ($0.shortName, [$0.shortName, $0.name]) })
      .value(of: text)
  }
}

extension [AgendaItem] {
  /// Puts an item of one's own before the closing ones; minutes stand after a colon.
  fileprivate mutating func insertOwn(_ text: String, keyed key: AgendaKey?) {
    guard let key else { return }
    let colon = text.lastIndex(of: ":")
    let minutes = colon.flatMap { Int(text[text.index(after: $0)...]) }
    let title = minutes == nil ? text : String(text[..<(colon ?? text.endIndex)])
    let place = firstIndex { $0.key == StandardItem.other.key } ?? count
    insert(AgendaItem(key, title: title, minutes: minutes), at: place)
  }
}

/// Opens a planned meeting.
struct OpenMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: CouncilWord.openMeeting.worded)

  @Argument(
    help: .init(CouncilWord.meetingNumber.worded, valueName: "number"), completion: .of(.meeting))
  var number: String

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    try plan.record(.openMeeting(try plan.store.state.typedMeeting(number).id), recording)
  }
}

/// Says how a function takes part in a meeting.
struct AttendMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend", abstract: CouncilWord.attend.worded)

  @Argument(
    help: .init(CouncilWord.function.worded, valueName: "function"), completion: .of(.function))
  var function: String

  @Argument(
    help: .init(CouncilWord.presence.worded, valueName: "presence"), completion: .of(.presence))
  var presence: String

  @Option(
    help: .init(CouncilWord.fromItemOption.worded, valueName: "item"), completion: .of(.agendaItem))
  var from: String?

  @Option(
    help: .init(CouncilWord.untilOption.worded, valueName: "item"), completion: .of(.agendaItem))
  var until: String?

  @Option(help: .init(CouncilWord.coOptedParty.worded, valueName: "party"), completion: .of(.party))
  var party: String?

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let meeting = try state.typedMeeting(meeting.meeting)
    let party = try party.map { text throws(Failure) in try state.plan.typedParty(text) }
    let until = try until.map { text throws(Failure) in try Meeting?(meeting).typedItem(text) }
    let from = try from.map { text throws(Failure) in try Meeting?(meeting).typedItem(text) }
    let presence = try Choice(among: Presence.allCases).value(of: presence)
    try plan.record(
      .attend(
        meeting.id, Attendee(function, party: party),
        Attendance(presence, from: from, until: until)),
      recording)
  }
}

/// Says who led a meeting, where that was not the group's chair.
struct ChairMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chair", abstract: CouncilWord.chairMeeting.worded)

  @Argument(
    help: .init(CouncilWord.chairFunction.worded, valueName: "party/function"),
    completion: .of(.partyAndFunction))
  var function: String

  @Flag(help: .init(CouncilWord.deputyFlag.worded))
  var takesOver = false

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let meeting = try state.typedMeeting(meeting.meeting)
    let chair = try Responsible(typed: function, in: state.plan)
    let field: MeetingField = takesOver ? .deputy(chair) : .chair(chair)
    try plan.record(.changeMeeting(meeting.id, field), recording)
  }
}

/// Says who kept the record of a meeting, where that was not whoever opened it.
struct RecordingOfMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "secretary", abstract: CouncilWord.secretary.worded)

  @Argument(
    help: .init(CouncilWord.function.worded, valueName: "function"), completion: .of(.function))
  var function: String

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedMeeting(meeting.meeting).id
    try plan.record(.changeMeeting(id, .secretary(function)), recording)
  }
}

/// Says when a meeting began or ended.
struct HoursOfMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time", abstract: CouncilWord.hours.worded)

  @Option(help: .init(CouncilWord.startOption.worded, valueName: "13.00"))
  var start: String?

  @Option(help: .init(CouncilWord.endOption.worded, valueName: "15.30"))
  var end: String?

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    for text in [start, end].compactMap(\.self) where ClockTime(typed: text) == nil {
      throw ValidationError(CouncilWord.noTime(text).worded(in: .spoken))
    }
    if start == nil, end == nil {
      throw ValidationError(CouncilWord.noHours.worded(in: .spoken))
    }
  }

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedMeeting(meeting.meeting).id
    let fields = [
      start.flatMap { ClockTime(typed: $0) }.map(MeetingField.start),
      end.flatMap { ClockTime(typed: $0) }.map(MeetingField.end),
    ].compactMap(\.self)
    try plan.record(fields.map { .changeMeeting(id, $0) }, recording)
  }
}

/// Writes down what is said under an item.
struct NoteItem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: CouncilWord.noteItem.worded)

  @Argument(
    help: .init(CouncilWord.agendaKey.worded, valueName: "item"), completion: .of(.agendaItem))
  var item: String

  @Argument(help: .init(CouncilWord.itemText.worded, valueName: "text"))
  var text: String?

  @Flag(help: .init(CouncilWord.editorOption.worded))
  var editor = false

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let meeting = try plan.store.state.typedMeeting(meeting.meeting)
    let key = try Meeting?(meeting).typedItem(item)
    if let text, !editor {
      return try plan.record(.noteItem(meeting.id, key, text), recording)
    }
    guard editor else { throw ValidationError(CouncilWord.textOrEditor.worded(in: .spoken)) }
    let written = try WrittenText(text ?? meeting.item(key)?.note ?? "", plan.surroundings)
    let edited = try written.edited(plan)
    do throws(Failure) {
      try plan.record(.noteItem(meeting.id, key, edited), recording)
    } catch {
      // What was written is not lost with what was refused.
      written.keep()
      written.tell(.textKept(written.path), plan)
      throw error
    }
  }
}

extension WrittenText {
  /// What the user's editor comes back with.
  ///
  /// - Parameter plan: Knows the surroundings and the language.
  /// - Throws: `Failure` where there is no editor, or it failed and nothing had been saved in it.
  /// - Returns: The text.
  fileprivate func edited(_ plan: OpenPlan) throws(Failure) -> String {
    let visit = try TextEditor(plan.surroundings).edit(self)
    if visit == .endedAtOnce, !isChanged, isatty(STDIN_FILENO) == 1 {
      keep()
      tell(.saveAndReturn(path), plan)
      _ = readLine()
    }
    if case .failed(let program) = visit {
      guard isChanged else { throw .programFailed(program) }
      tell(.editorFailed(program), plan)
    }
    switch take() {
    case .text(let text, let isLatin1):
      if isLatin1 { tell(.readAsLatin1, plan) }
      return text
    case .tooLarge, .unreadable:
      keep()
      throw .notRead(SystemError(.read, path, .fileTooLarge))
    }
  }

  fileprivate func tell(_ word: RunWord, _ plan: OpenPlan) {
    Output.standardError.write(word.worded(in: plan.language) + "\n")
  }
}

/// Puts an item off to the next meeting.
struct ParkItem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "park", abstract: CouncilWord.park.worded)

  @Argument(
    help: .init(CouncilWord.agendaKey.worded, valueName: "item"), completion: .of(.agendaItem))
  var item: String

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let meeting = try plan.store.state.typedMeeting(meeting.meeting)
    let key = try Meeting?(meeting).typedItem(item)
    try plan.record(.parkItem(meeting.id, key, note: note), recording)
  }
}

/// Closes the meeting that is open.
struct CloseMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: CouncilWord.closeMeeting.worded)

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedMeeting(meeting.meeting).id
    try plan.record(.closeMeeting(id), recording)
  }
}

/// Opens a closed meeting again.
struct ReopenMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: CouncilWord.reopenMeeting.worded)

  @Argument(
    help: .init(CouncilWord.meetingNumber.worded, valueName: "number"), completion: .of(.meeting))
  var number: String

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedMeeting(number).id
    try plan.record(.reopenMeeting(id, note: note), recording)
  }
}

/// Takes back the opening, closing or reopening of a meeting that was a mistake.
struct TakeBackMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take-back", abstract: CouncilWord.takeBack.worded)

  @Argument(
    help: .init(CouncilWord.meetingNumber.worded, valueName: "number"), completion: .of(.meeting))
  var number: String

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedMeeting(number).id
    try plan.record(.takeBack(id, note: note), recording)
  }
}

/// Approves the minutes of a closed meeting.
struct ApproveMinutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: CouncilWord.approveMinutes.worded)

  @Argument(
    help: .init(CouncilWord.anyMeeting.worded, valueName: "number"), completion: .of(.meeting))
  var number: String?

  @Option(
    help: .init(CouncilWord.documentFormat.worded, valueName: "md|html|txt"),
    completion: .list(["md", "html", "txt"]))
  var format = DocumentForm.markdown.rawValue

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let form = try Choice(names: DocumentForm.allCases.map { ($0, [$0.rawValue]) })
      .value(of: format)
    let plan = try OpenPlan(common)
    let meeting = try plan.store.state.typedHeldMeeting(number)
    try plan.record(recording) { author, now throws(RecordingError) in
      try plan.store.approveMinutes(
        of: meeting.id, as: form, in: plan.language, workspace: plan.workspace.manifest.id,
        by: author, at: now)
    }
  }
}

/// Who has a seat in a group.
struct SeatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seat", abstract: CouncilWord.seat.worded,
    subcommands: [TakeSeat.self, LeaveSeat.self])
}

/// Says that a function takes a seat in a group.
struct TakeSeat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: CouncilWord.takeSeat.worded)

  @Argument(
    help: .init(CouncilWord.function.worded, valueName: "function"), completion: .of(.function))
  var function: String

  @Option(
    help: .init(CouncilWord.seatBodyOption.worded, valueName: "group"), completion: .of(.group))
  var body: String

  @Option(help: .init(CouncilWord.coOptedParty.worded, valueName: "party"), completion: .of(.party))
  var party: String?

  @Option(
    help: .init(CouncilWord.seatRoleOption.worded, valueName: "chair|member|co_opted"),
    completion: .of(.role))
  var role: String?

  @Option(
    help: .init(CouncilWord.appointingOption.worded, valueName: "decision"),
    completion: .of(.decision))
  var decision: String?

  @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let party = try party.map { text throws(Failure) in try state.plan.typedParty(text) }
    let role = try role.map { text throws(Failure) in
      try Choice(among: BodyMember.Role.allCases).value(of: text)
    }
    let decision = try decision.map { text throws(Failure) in try state.typedDecision(text) }
    try plan.record(
      .takeSeat(
        BodyMember(function: function, party: party, role: role ?? .member),
        in: try state.plan.agreement.typedBody(body), decision: decision, note: note), recording)
  }
}

/// Says that a function leaves its seat in a group.
struct LeaveSeat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: CouncilWord.leaveSeat.worded)

  @Argument(
    help: .init(CouncilWord.function.worded, valueName: "function"), completion: .of(.function))
  var function: String

  @Option(
    help: .init(CouncilWord.seatBodyOption.worded, valueName: "group"), completion: .of(.group))
  var body: String

  @Option(help: .init(CouncilWord.coOptedParty.worded, valueName: "party"), completion: .of(.party))
  var party: String?

  @Option(
    help: .init(CouncilWord.appointingOption.worded, valueName: "decision"),
    completion: .of(.decision))
  var decision: String?

  @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let party = try party.map { text throws(Failure) in try state.plan.typedParty(text) }
    let decision = try decision.map { text throws(Failure) in try state.typedDecision(text) }
    try plan.record(
      .leaveSeat(
        Attendee(function, party: party), of: try state.plan.agreement.typedBody(body),
        decision: decision, note: note), recording)
  }
}
