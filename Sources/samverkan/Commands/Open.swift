import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Opens the dashboard, or prints the overview where there is no terminal.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: CommandWord.open.worded)

  @Argument(
    help: .init(CommandWord.workspaceArgument.worded, valueName: "path"), completion: .directory)
  var paths: [String] = []

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let surroundings = Surroundings.real
    var common = common
    if let path = paths.first {
      try refuseCommand(path)
      common.workspace = path
    }
    if paths.count > 1 { throw Failure.unknownCommand(paths[1], nearest: nil) }
    if screen.isTourWanted(common, surroundings) { return try screen.tour(common, surroundings) }
    try screen.open(common, choice: nil, surroundings)
  }

  /// What looks like a mistyped command is not taken for a folder.
  private func refuseCommand(_ text: String) throws(Failure) {
    guard !text.contains("/"), !Files.exist(at: text) else { return }
    let names = Samverkan.configuration.subcommands.map { $0._commandName }
    // A command that stands after options is spelled right; it is only in the wrong place.
    throw .unknownCommand(text, nearest: names.contains(text) ? nil : names.nearest(to: text))
  }
}
