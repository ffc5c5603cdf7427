import ArgumentParser
import Glibc
import PlanDomain
import PlanStorage
import SystemPackage

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
