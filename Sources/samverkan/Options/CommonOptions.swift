import ArgumentParser
import PlanDomain

/// What every command can be told.
struct CommonOptions: ParsableArguments {
  @Option(
    name: [.short, .long], help: .init(CommandWord.workspaceOption.worded, valueName: "path"))
  var workspace: String?

  @Option(help: .init(CommandWord.todayOption.worded, valueName: "date"))
  var today: String?

  @OptionGroup var speech: LanguageOptions

  @Flag(help: .init(CommandWord.readOnlyOption.worded))
  var readOnly = false

  /// The language to speak.
  ///
  /// - Throws: `Failure.unknownValue`.
  func spokenLanguage() throws(Failure) -> Language { try speech.spokenLanguage() }

  /// The day that was asked for, if one was.
  func day() throws(Failure) -> CalendarDate? { try CalendarDate(typed: today) }
}

extension CalendarDate {
  /// Reads a day from the command line.
  init?(typed text: String?) throws(Failure) {
    guard let text else { return nil }
    guard let date = CalendarDate(text) else { throw .notADate(text) }
    self = date
  }
}
