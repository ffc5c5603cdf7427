import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Checks the plan files.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandWord.check.worded)

  @Argument(
    help: .init(CommandWord.workspaceArgument.worded, valueName: "path"), completion: .directory)
  var path: String?

  @Flag(help: .init(CommandWord.jsonOption.worded))
  var json = false

  @Flag(help: .init(BeginningWord.allWarningsOption.worded))
  var all = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = try common.spokenLanguage()
    let choice = try WorkspaceChoice(path ?? common.workspace, .real)
    let reading: WorkspaceReading
    do throws(WorkspaceError) {
      reading = try Workspace.read(at: choice.path)
    } catch {
      throw Failure.workspace(error)
    }
    if let format = reading.workspace?.manifest.newerFormat {
      throw Failure.workspace(.newerFormat(path: choice.path, format: format))
    }
    answer(reading, remarks(on: reading, at: choice), in: language)
    if reading.hasErrors || reading.workspace == nil { throw ExitCode(65) }
  }

  /// What the journal tells about the files; what is wrong with the journal is for `verify` to say.
  private func remarks(on reading: WorkspaceReading, at choice: WorkspaceChoice) -> [PlanRemark] {
    guard let workspace = reading.workspace, !reading.hasErrors,
      let clock = try? WorkspaceClock(of: workspace.manifest, asked: common.day(), .real),
      let store = try? PlanStore(
        opening: choice.path, id: workspace.manifest.id,
        plan: workspace.plan.holding(on: clock.today),
        stateFolder: Surroundings.real.stateFolder, program: ProgramVersion.text, readOnly: true)
    else { return [] }
    return store.state.planRemarks(on: clock.today)
  }

  private func answer(
    _ reading: WorkspaceReading, _ remarks: [PlanRemark], in language: Language
  ) {
    let output = Output.standardOutput
    let diagnostics = reading.diagnostics
    guard !json else {
      let all = diagnostics.map { $0.json(in: language) } + remarks.map { $0.json(in: language) }
      return output.writeData(JSONValue.array(all).text)
    }
    // What keeps the files from being read stands first; what is only asked for is told together.
    let wrong = diagnostics.filter { $0.severity == .error }
    let warnings = diagnostics.filter { $0.severity != .error }
    let (few, many) = all ? (warnings, []) : DiagnosticGroup.parted(warnings)
    for diagnostic in wrong + few { output.write(diagnostic.printed(in: language) + "\n") }
    for group in many { output.write(group.printed(in: language) + "\n") }
    for remark in remarks {
      let words = RunWord.remarked(remark).worded(in: language)
      output.write("\(WorkspaceManifest.fileName): \(words)\n")
    }
    if !many.isEmpty {
      output.write(BeginningWord.allWarnings.worded(in: language) + "\n")
    }
    let errors = wrong.count
    let counts = RunWord.checked(
      errors: errors, warnings: diagnostics.count - errors + remarks.count)
    output.write(counts.worded(in: language) + "\n")
  }
}

extension Diagnostic {
  /// The place, the severity, the problem's name and its sentence.
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "id": .string(problem.code.rawValue), "title": .string(problem.worded(in: language)),
      "severity": .string(severity == .error ? "error" : "warning"),
      "file": .string(location.file), "line": .number(location.line),
      "column": .number(location.column),
    ]
  }
}

extension PlanRemark {
  /// Its name and its sentence; the file that lists the editions is where to look.
  fileprivate func json(in language: Language) -> JSONValue {
    let name =
      switch self {
      case .editionToAdopt: "edition_to_adopt"
      case .editionAltered: "edition_altered"
      case .vanished: "activity_vanished"
      case .shared: "activity_shared"
      case .meetingAfterEnd: "meeting_after_end"
      }
    return [
      "id": .string(name), "title": .string(worded(in: language)), "severity": .string("warning"),
      "file": .string(WorkspaceManifest.fileName), "line": .number(1), "column": .number(1),
    ]
  }
}
