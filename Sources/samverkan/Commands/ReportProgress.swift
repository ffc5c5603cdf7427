import ArgumentParser
import PlanDomain
import PlanStorage

/// Reports how far an activity, or one party's contribution to it, has come.
struct ReportProgress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: CommandWord.progress.worded)

  @Argument(help: .init(CommandWord.activity.worded, valueName: "activity"))
  var activity: String

  @Argument(help: .init(CommandWord.progressValue.worded, valueName: "value"))
  var value: String

  @Option(help: .init(CommandWord.noteOption.worded, valueName: "text"))
  var note: String?

  @Option(help: .init(CommandWord.decisionOption.worded, valueName: "decision"))
  var decision: String?

  @Option(help: .init(CommandWord.partyOption.worded, valueName: "party"))
  var party: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let value = try Choice(among: Progress.reportable).value(of: value)
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedActivity(activity)
    guard let party else {
      let decision = try decision.map { text throws(Failure) in
        try plan.store.state.typedDecision(text)
      }
      return try plan.record(.progress(id, to: value, note: note, decision: decision), recording)
    }
    let partyID = try plan.workspace.plan.typedParty(party)
    try plan.record(.progressContribution(id, partyID, to: value, note: note), recording)
  }
}
