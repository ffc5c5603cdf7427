import ArgumentParser
import PlanDomain
import PlanStorage

/// What concerns a workspace that several users of one machine share.
struct ShareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: TogetherWord.share.worded, subcommands: [Start.self])
}

extension ShareCommand {
  /// Lets a group of users write in a workspace, each in a folder of its own, and mends what is amiss.
  struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: TogetherWord.shareStart.worded)

    @Argument(
      help: .init(TogetherWord.sharedFolder.worded, valueName: "path"), completion: .directory)
    var path: String

    @Option(help: .init(TogetherWord.groupOption.worded, valueName: "group"))
    var group: String

    @OptionGroup var speech: LanguageOptions

    func run() throws {
      let language = try speech.spokenLanguage()
      guard let group = SystemGroup(named: group) else { throw Failure.unknownGroup(group) }
      let workspace = try OpenPlan.workspace(at: path)
      let rights = SharedRights(of: workspace.path, sharedBy: group.number)
      let (before, left): (Int, [SharedRights.Fault])
      do throws(FileError) {
        before = try rights.faults().count
        left = try rights.mend()
      } catch {
        throw Failure.file(error)
      }
      let say = { (word: TogetherWord) in
        Output.standardOutput.write(word.worded(in: language) + "\n")
      }
      for fault in left { say(.fault(fault, group: group.name)) }
      guard left.isEmpty else { throw ExitCode(74) }
      say(.shared(workspace.path, group: group.name, mended: before))
    }
  }
}
