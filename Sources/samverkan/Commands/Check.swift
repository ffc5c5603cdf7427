import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Checks the plan files.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: CommandWord.check.worded)

  @Argument(help: .init(CommandWord.workspaceArgument.worded, valueName: "path"))
  var path: String?

  @Flag(help: .init(CommandWord.jsonOption.worded))
  var json = false

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
    answer(reading, in: language)
    if reading.hasErrors || reading.workspace == nil { throw ExitCode(65) }
  }

  private func answer(_ reading: WorkspaceReading, in language: Language) {
    let output = Output.standardOutput
    let diagnostics = reading.diagnostics
    guard !json else {
      return output.writeData(JSONValue.array(diagnostics.map { $0.json(in: language) }).text)
    }
    for diagnostic in diagnostics { output.write(diagnostic.printed(in: language) + "\n") }
    let errors = diagnostics.count { $0.severity == .error }
    let counts = RunWord.checked(errors: errors, warnings: diagnostics.count - errors)
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
