import ArgumentParser
import PlanDomain
import PlanStorage

extension Plan {
  /// Records that an edition has been adopted.
  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "adopt", abstract: CommandWord.adopt.worded)

    @Argument(help: .init(CommandWord.adoptedVersion.worded, valueName: "version"))
    var version: String?

    @Flag(help: .init(CommandWord.dryRunOption.worded))
    var dryRun = false

    @OptionGroup var decision: DecisionOption
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let state = plan.store.state
      let edition = try edition(in: state, on: plan.clock.today)
      guard let digest = edition.digest else { throw Failure.noEdition }
      if !recording.json { tell(of: edition.version, in: state, plan.language) }
      guard !dryRun else { return }
      let wish = Wish.adoptPlan(
        version: edition.version, digest: digest, decision: try decision.typed(in: state))
      try plan.record(wish, recording)
    }

    /// The edition that is named, else the one that waits for it.
    private func edition(
      in state: PlanState, on today: CalendarDate
    ) throws(Failure) -> ListedEdition {
      let listed = state.plan.listed
      let waiting = state.editionsToAdopt(on: today)
      let names = waiting.isEmpty ? listed.map(\.version) : waiting
      guard !listed.isEmpty else { throw .noEdition }
      guard let wanted = version ?? (names.count == 1 ? names[0] : nil) else {
        throw .severalEditions(names)
      }
      guard let found = listed.last(where: { $0.version == wanted }) else {
        let all = listed.map(\.version)
        throw .unknownValue(wanted, among: all, nearest: all.nearest(to: wanted))
      }
      return found
    }

    /// What the edition holds of what has been decided, and what goes on lying on top of it.
    private func tell(of version: String, in state: PlanState, _ language: Language) {
      let parts: [([FactID], RunWord)] = [
        (state.heldChanges(of: version), .foldsIn), (state.changesBeside(version), .staysBeside),
      ]
      for (facts, word) in parts where !facts.isEmpty {
        Output.standardOutput.write(word.worded(in: language) + "\n")
        for said in facts.compactMap(state.summary) {
          Output.standardOutput.write("  \(said.worded(in: language))\n")
        }
      }
    }
  }
}
