import ArgumentParser
import PlanDomain
import PlanStorage

/// What concerns the plan as a whole.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWord.plan.worded, subcommands: [Fold.self])
}

extension Plan {
  /// Prints the action plan with what has been decided written into it.
  struct Fold: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: CommandWord.fold.worded)

    @Argument(help: .init(CommandWord.foldedFile.worded, valueName: "file"))
    var file: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let (chosen, isLast) = try chosenFile(of: plan)
      let fold: PlanFold
      do throws(PlanFoldError) {
        fold = try PlanFold(
          folding: chosen, into: plan.store.state, on: plan.clock.today,
          adding: isLast ? plan.store.state.additionsInEffect : [], in: plan.language)
      } catch {
        throw Failure.fold(error)
      }
      Output.standardOutput.writeData(fold.text)
      let remark = RunWord.folded(
        changed: fold.changed, added: fold.added, dropped: fold.dropped,
        waiting: plan.store.state.waitingProposals.count)
      Output.standardError.write(remark.worded(in: plan.language) + "\n")
    }

    private func chosenFile(of plan: OpenPlan) throws(Failure) -> (PlanFile, isLast: Bool) {
      let files: [PlanFile]
      do throws(FileError) {
        files = try plan.workspace.holdingFiles(of: plan.store.state)
      } catch {
        throw .file(error)
      }
      guard let last = files.last else { throw .noEdition }
      let names = files.map(\.name)
      guard let wanted = file ?? (files.count == 1 ? last.name : nil) else {
        throw .severalFiles(names)
      }
      guard let chosen = files.first(where: { $0.name == wanted }) else {
        throw .unknownValue(wanted, among: names, nearest: names.nearest(to: wanted))
      }
      return (chosen, chosen.name == last.name)
    }
  }
}

extension PlanState {
  /// The activities that decisions have added since the edition, except those dropped again.
  fileprivate var additionsInEffect: [Activity] {
    let planned = Set(plan.activities.map(\.id))
    return activities.filter { !planned.contains($0.id) && progress(of: $0.id) != .dropped }
  }
}
