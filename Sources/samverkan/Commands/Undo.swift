import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Takes back an entry; it stays in the history.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: CommandWord.undo.worded)

  @Argument(help: .init(CommandWord.entry.worded, valueName: "entry"), completion: .of(.entry))
  var entry: String?

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var reason: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try entry.map { text throws(Failure) in try plan.store.state.typedEntry(text) }
    try plan.record(.undo(id, reason: reason), recording)
  }
}

/// Takes back the latest undo.
struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: CommandWord.redo.worded)

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try OpenPlan(common).record(.redo, recording)
  }
}

extension PlanState {
  /// Finds an entry by its identifier or the short form that the log shows.
  func typedEntry(_ text: String) throws(Failure) -> EntryID {
    let wanted = text.uppercased()
    let found = history.map(\.id).filter { $0.description == wanted || $0.shortForm == wanted }
    guard found.count == 1 else { throw .unknownEntry(text) }
    return found[0]
  }
}
