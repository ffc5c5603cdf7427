import ArgumentParser
import PlanDomain
import PlanStorage

/// Writes down what is said under an item.
struct NoteItem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: CouncilWord.noteItem.worded)

  @Argument(help: .init(CouncilWord.agendaKey.worded, valueName: "item"))
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
    try plan.record(.noteItem(meeting.id, key, try written(under: key, of: meeting)), recording)
  }

  /// The text that was given, or what the user's editor comes back with.
  private func written(under key: AgendaKey, of meeting: Meeting) throws -> String {
    if let text, !editor { return text }
    guard editor else { throw ValidationError(CouncilWord.textOrEditor.worded(in: .spoken)) }
    return try TextEditor(.real).edit(text ?? meeting.item(key)?.note ?? "")
  }
}
