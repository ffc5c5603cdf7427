import ArgumentParser
import PlanDomain
import PlanStorage

extension Plan {
  /// Prints the action plan with what has been decided written into it.
  struct Fold: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fold", abstract: CommandWord.fold.worded)

    @Argument(help: .init(CommandWord.foldedFile.worded, valueName: "file"))
    var file: String?

    @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"))
    var owner: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let state = plan.store.state
      let chosen = try chosen(in: plan)
      let added = state.addedBesidePlan
      let fold: PlanFold
      do throws(PlanFoldError) {
        fold = try PlanFold(
          folding: chosen.file, into: state, on: plan.clock.today,
          adding: added.filter { chosen.takes($0) }, isNew: chosen.isNew, in: plan.language)
      } catch {
        throw Failure.fold(error)
      }
      Output.standardOutput.writeData(fold.text)
      let homeless = added.filter { state.plan.fileToWrite($0) == nil && !chosen.takes($0) }
      let remark = RunWord.folded(
        changed: fold.changed, added: fold.added, dropped: fold.dropped,
        waiting: state.waitingProposals.count, homeless: homeless.map(\.id))
      Output.standardError.write(remark.worded(in: plan.language) + "\n")
    }

    /// A file to fold, and which added activities belong into it.
    private struct Chosen {
      let file: PlanFile
      let isNew: Bool
      let takes: (Activity) -> Bool
    }

    private func chosen(in plan: OpenPlan) throws(Failure) -> Chosen {
      let action = plan.store.state.plan
      let owner = try PartyID(typed: owner, in: action)
      let files: [PlanFile]
      do throws(FileError) {
        files = try plan.workspace.holdingFiles(of: plan.store.state)
      } catch {
        throw .file(error)
      }
      let names = files.map(\.name)
      let wanted = owner.map { owner in action.editions.last { $0.owner == owner }?.file }
      if files.isEmpty || wanted == .some(nil) {
        let version = action.editions.last?.version ?? "\(plan.clock.today.parts.year):1"
        let new = PlanFile.emptyDraft(
          version: version, owner: owner, of: action.agreement, in: plan.language)
        return Chosen(file: new, isNew: true) { $0.owner == owner }
      }
      guard let name = file ?? wanted ?? (files.count == 1 ? names[0] : nil) else {
        throw .severalFiles(names)
      }
      guard let found = files.first(where: { $0.name == name }) else {
        throw .unknownValue(name, among: names, nearest: names.nearest(to: name))
      }
      return Chosen(file: found, isNew: false) { action.fileToWrite($0)?.file == name }
    }
  }
}
