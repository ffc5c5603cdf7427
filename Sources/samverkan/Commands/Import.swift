import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Reads tables from office programs.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: CommandWord.importing.worded,
    subcommands: [ImportFollowUp.self, ImportPlan.self])
}

/// Reads the follow-up from a spreadsheet.
struct ImportFollowUp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: CommandWord.imported.worded)

  @Argument(help: .init(CommandWord.importFile.worded, valueName: "file"), completion: .file())
  var file: String

  @Flag(help: .init(CommandWord.applyOption.worded))
  var apply = false

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let date = try CalendarDate(typed: recording.date)
    let imported = PlanImport(
      try ImportFile(path: file).bytes(), into: plan.store.state, on: plan.clock.today,
      about: date, workspace: plan.workspace.manifest.id)
    guard imported.faults.isEmpty else { throw Failure.imported(imported.faults) }
    for synonym in imported.synonyms {
      Output.standardError.write(synonym.worded(in: plan.language) + ".\n")
    }
    for remark in imported.form?.remarks(in: plan.language) ?? [] {
      Output.standardError.write(remark + "\n")
    }
    let wishes = imported.changes.map(\.wish)
    if apply, !wishes.isEmpty { return try plan.record(wishes, recording, as: imported.form) }
    say(imported, in: plan.language)
  }

  /// Says what would change.
  private func say(_ imported: PlanImport, in language: Language) {
    if !imported.unread.isEmpty {
      let unread = RunWord.unreadColumns(imported.unread).worded(in: language)
      Output.standardError.write(unread + "\n")
    }
    let details = imported.changes.map(\.wish).privateDetails
    if !details.isEmpty {
      Output.standardError.write(RunWord.privateDetails(details).worded(in: language) + "\n")
    }
    for change in imported.changes {
      let line = change.worded(in: language).replacing("\n", with: " ")
      Output.standardOutput.write(line + "\n")
    }
    let summary = RunWord.wouldImport(imported.changes.count, rows: imported.rows)
    Output.standardOutput.write(summary.worded(in: language) + "\n")
  }
}
