import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Brings back entries that are missing or damaged, or goes on as a new writer.
struct Repair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: CommandWord.repair.worded)

  @Option(
    name: .customLong("from"), help: .init(CommandWord.repairSource.worded, valueName: "path"),
    completion: .directory)
  var source: String?

  @Flag(help: .init(CommandWord.repairConflicts.worded))
  var conflicts = false

  @Flag(name: .customLong("new-writer"), help: .init(CommandWord.repairNewWriter.worded))
  var isNewWriter = false

  @Flag(help: .init(CommandWord.repairAccept.worded))
  var accept = false

  @Flag(name: .customLong("accept-owners"), help: .init(CommandWord.repairAcceptOwners.worded))
  var acceptsOwners = false

  @Option(
    help: .init(CommandWord.acceptingDecision.worded, valueName: "number"),
    completion: .of(.decision))
  var decision: String?

  @Option(help: .init(CommandWord.noteOption.worded, valueName: "text"))
  var note: String?

  @Flag(name: .customLong("dry-run"), help: .init(CommandWord.repairDryRun.worded))
  var isDryRun = false

  @Flag(help: .init(CommandWord.repairBeyond.worded))
  var beyond = false

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    let ways = [source != nil, conflicts, isNewWriter, accept, acceptsOwners].count { $0 }
    guard ways == 1 else { throw ValidationError(CommandWord.repairWays.worded(in: .spoken)) }
    guard !accept || decision != nil else {
      throw ValidationError(CommandWord.maskingNeedsDecision.worded(in: .spoken))
    }
  }

  func run() throws {
    let plan = try OpenPlan(common)
    if isNewWriter { return try beginAnew(plan) }
    if acceptsOwners { return acceptOwners(plan) }
    if let decision, accept { return try acceptDamage(plan, by: decision) }
    let outcomes: [RepairOutcome]
    let wanted = RepairPlan(
      from: try source.map { try copy($0, of: plan) }, isDryRun: isDryRun, takesAll: beyond)
    do throws(RecordingError) {
      outcomes = try plan.store.repair(wanted)
    } catch {
      throw Failure.recording(error)
    }
    for outcome in outcomes { answer(outcome, of: plan) }
    let findings = plan.store.findings
    for finding in findings {
      Output.standardOutput.write(finding.worded(in: plan.language) + "\n")
    }
    if !plan.store.openDamage.isEmpty { throw ExitCode(65) }
  }

  /// The folder of another copy of the same workspace.
  private func copy(_ source: String, of plan: OpenPlan) throws -> String {
    let other = try OpenPlan.workspace(at: source)
    guard other.manifest.id == plan.workspace.manifest.id, other.path != plan.workspace.path else {
      throw Failure.notACopy(source)
    }
    return other.path
  }

  /// What came of it, and every entry that is taken.
  private func answer(_ outcome: RepairOutcome, of plan: OpenPlan) {
    Output.standardOutput.write(outcome.worded(in: plan.language) + "\n")
    for entry in outcome.entries {
      let words = plan.store.state.summaries(of: entry).map { $0.worded(in: plan.language) }
      Output.standardOutput.write(
        "  \(entry.number)  \(entry.recordedAt.date)  \(entry.author)  "
          + words.joined(separator: "; ") + "\n")
    }
  }

  private func beginAnew(_ plan: OpenPlan) throws {
    do throws(FileError) {
      if !isDryRun { try plan.store.beginAsNewWriter() }
    } catch {
      throw Failure.file(error)
    }
    Output.standardOutput.write(RunWord.newWriter.worded(in: plan.language) + "\n")
  }

  /// Tells of each change of owner, and after that no more.
  private func acceptOwners(_ plan: OpenPlan) {
    let changes = plan.store.findings.filter {
      if case .ownerChanged = $0.kind { true } else { false }
    }
    for change in changes {
      Output.standardOutput.write(change.worded(in: plan.language) + "\n")
    }
    let count = isDryRun ? 0 : plan.store.acceptOwners().count
    Output.standardOutput.write(RunWord.ownersAccepted(count).worded(in: plan.language) + "\n")
  }

  /// Records that all damage that there is now is accepted by a decision.
  private func acceptDamage(_ plan: OpenPlan, by number: String) throws {
    do throws(FileError) {
      _ = try plan.store.verify(on: plan.clock.today)
    } catch {
      throw Failure.file(error)
    }
    let decision = try plan.store.state.typedDecision(number)
    let wishes = plan.store.acceptingDamage(by: decision, note: note)
    guard !wishes.isEmpty else { throw Failure.refused(.nothingDamaged) }
    for finding in plan.store.openDamage {
      Output.standardOutput.write(finding.worded(in: plan.language) + "\n")
    }
    guard !isDryRun else { return }
    try plan.record(wishes, recording)
  }
}
