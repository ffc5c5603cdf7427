import ArgumentParser
import PlanDomain
import PlanStorage

/// Masks the texts of an entry, or who saved it, by decision, and takes them out of the files of whoever
/// runs it.
///
/// Without an entry it takes out what is masked already and still stands in a file, as when the program
/// was stopped in between or somebody else has masked it.
struct Mask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mask", abstract: CommandWord.mask.worded)

  @Argument(
    help: .init(CommandWord.maskedEntry.worded, valueName: "entry"), completion: .of(.entry))
  var entry: String?

  @Option(
    help: .init(CommandWord.maskingDecision.worded, valueName: "number"), completion: .of(.decision)
  )
  var decision: String?

  @Flag(name: .customLong("author"), help: .init(CommandWord.maskingAuthor.worded))
  var masksAuthor = false

  @Flag(help: .init(CommandWord.maskingYes.worded))
  var yes = false

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    guard let entry else { return try finish(plan, of: nil) }
    let id = try state.typedEntry(entry)
    if masksAuthor {
      try maskAuthor(of: id, in: plan)
      return try finish(plan, of: id)
    }
    // Masked already, it may still stand in the files of whoever runs the command now.
    if !state.entriesHolding(textsOf: id).isEmpty {
      guard let decision else {
        throw ValidationError(CommandWord.maskingNeedsDecision.worded(in: .spoken))
      }
      try ask(state.entriesHolding(textsOf: id), of: plan)
      try plan.record(.mask(id, decision: try state.typedDecision(decision)), recording)
    } else if state.masking(of: id) == nil {
      throw Failure.refused(.nothingToMask(id))
    }
    try finish(plan, of: id)
  }

  /// Has who saved an entry masked, in all of the writer's entries with the same text.
  private func maskAuthor(of id: EntryID, in plan: OpenPlan) throws {
    let entries: [Entry]
    do throws(Refusal) {
      entries = try plan.store.state.entriesWithAuthor(of: id, by: plan.store.writer)
    } catch {
      // Masked already, it may still stand in the files of whoever runs the command now.
      if case .isMasked = error { return }
      throw Failure.refused(error)
    }
    guard let decision, let first = entries.first else {
      throw ValidationError(CommandWord.maskingNeedsDecision.worded(in: .spoken))
    }
    let what = RunWord.willMaskAuthor(first.author, first.writer, entries.count)
    Output.standardError.write(what.worded(in: plan.language) + "\n")
    try confirm(plan)
    let number = try plan.store.state.typedDecision(decision)
    for entry in entries where plan.store.state.authorMasking(of: entry.id) == nil {
      try plan.record(recording) { author, now throws(RecordingError) in
        try plan.store.maskAuthor(of: entry.id, decision: number, by: author, at: now)
      }
    }
  }

  /// Lists what is taken away, and goes on when that is wanted.
  private func ask(_ entries: [Entry], of plan: OpenPlan) throws {
    let output = Output.standardError
    output.write(RunWord.willMask(entries.count).worded(in: plan.language) + "\n")
    for entry in entries {
      output.write("  \(entry.writer) \(entry.number)  \(entry.recordedAt.date)\n")
      for text in plan.store.texts(takenFrom: [entry]) { output.write("    \(text)\n") }
    }
    try confirm(plan)
  }

  private func confirm(_ plan: OpenPlan) throws {
    let output = Output.standardError
    guard !yes else { return }
    guard output.isTerminal else {
      throw ValidationError(CommandWord.maskingNeedsYes.worded(in: .spoken))
    }
    output.write(RunWord.askToMask.worded(in: plan.language))
    let answer = readLine()?.lowercased() ?? ""
    guard ["j", "ja", "y", "yes"].contains(answer) else { throw ExitCode(75) }
  }

  /// Takes what is masked out of this user's files, drafts and places, and names the documents with it.
  private func finish(_ plan: OpenPlan, of id: EntryID?) throws {
    let traces: MaskedTraces
    do throws(FileError) {
      traces = try plan.store.forget(plan.store.textsLeftInFiles)
    } catch {
      throw Failure.file(error)
    }
    do throws(RecordingError) {
      _ = try plan.store.eraseMasked()
    } catch {
      throw Failure.recording(error)
    }
    guard !recording.json else { return }
    let still = Set(plan.store.state.entriesLeftInFiles.map(\.writer))
    let words: [RunWord] =
      (still.isEmpty
        ? [.erased]
        : still.map(\.rawValue).sorted().compactMap { name in
          WriterID(name).map(RunWord.notErased)
        }) + (traces == MaskedTraces() ? [] : [RunWord.traces(traces)])
    for word in words { Output.standardOutput.write(word.worded(in: plan.language) + "\n") }
  }
}
