import ArgumentParser
import PlanDomain
import PlanStorage

/// Brings back entries that are missing or damaged from another copy of the workspace.
struct Repair: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: CommandWord.repair.worded)

  @Option(
    name: .customLong("from"), help: .init(CommandWord.repairSource.worded, valueName: "path"))
  var source: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let other = try OpenPlan.workspace(at: source)
    guard other.manifest.id == plan.workspace.manifest.id, other.path != plan.workspace.path else {
      throw Failure.notACopy(source)
    }
    let outcomes: [RepairOutcome]
    do throws(RecordingError) {
      outcomes = try plan.store.repair(from: other.path)
    } catch {
      throw Failure.recording(error)
    }
    let findings = plan.store.findings
    let lines =
      outcomes.map { $0.worded(in: plan.language) }
      + findings.map { $0.worded(in: plan.language) }
    for line in lines { Output.standardOutput.write(line + "\n") }
    if findings.contains(where: \.isDamage) { throw ExitCode(65) }
  }
}
