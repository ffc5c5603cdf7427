import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Checks every line of the journal.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: CommandWord.verify.worded)

  @Flag(help: .init(CommandWord.jsonOption.worded))
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let findings: [JournalFinding]
    do throws(FileError) {
      findings = try plan.store.verify()
    } catch {
      throw Failure.file(error)
    }
    answer(findings, of: plan)
    if findings.contains(where: \.isDamage) { throw ExitCode(65) }
  }

  private func answer(_ findings: [JournalFinding], of plan: OpenPlan) {
    let output = Output.standardOutput
    guard !json else {
      return output.writeData(JSONValue.array(findings.map { $0.json(in: plan.language) }).text)
    }
    for finding in findings { output.write(finding.worded(in: plan.language) + "\n") }
    guard !findings.contains(where: \.isDamage) else { return }
    let history = plan.store.state.history
    let whole = RunWord.verified(
      entries: history.count, writers: Set(history.map(\.writer)).count)
    output.write(whole.worded(in: plan.language) + "\n")
  }
}

extension JournalFinding {
  /// The file, the line, and what was found.
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "title": .string(worded(in: language)), "file": .string(path),
      "line": line.map { .number($0) } ?? .null,
      "writer": writer.map { .string($0.rawValue) } ?? .null, "is_damage": .bool(isDamage),
    ]
  }
}
