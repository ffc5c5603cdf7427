import ArgumentParser
import PlanDomain
import PlanStorage

/// Masks the texts of an entry by decision, and takes them out of the writer's own files.
struct Mask: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: CommandWord.mask.worded)

  @Argument(help: .init(CommandWord.maskedEntry.worded, valueName: "entry"))
  var entry: String

  @Option(help: .init(CommandWord.maskingDecision.worded, valueName: "number"))
  var decision: String

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let id = try state.typedEntry(entry)
    // Masked already, it may still stand in the files of whoever runs the command now.
    if state.masking(of: id) == nil {
      try plan.record(.mask(id, decision: try state.typedDecision(decision)), recording)
    }
    let isGone: Bool
    do throws(RecordingError) {
      isGone = try plan.store.eraseMasked()
    } catch {
      throw Failure.recording(error)
    }
    guard !recording.json, let writer = state.entry(id)?.writer else { return }
    let word = isGone ? RunWord.erased : .notErased(writer)
    Output.standardOutput.write(word.worded(in: plan.language) + "\n")
  }
}
