import ArgumentParser
import Curses
import Glibc
import PlanDomain
import PlanReports
import PlanStorage

/// How the dashboard is drawn, and who works at it.
struct ScreenOptions: ParsableArguments {
  @Flag(help: .init(CommandWord.asciiOption.worded))
  var ascii = false

  @Flag(help: .init(CommandWord.colourOption.worded))
  var noColor = false

  @Option(help: .init(CommandWord.backgroundOption.worded, valueName: "light|dark"))
  var background: String?

  @Option(help: .init(CommandWord.byOption.worded, valueName: "function"))
  var by: String?

  @Flag(help: .init(CouncilWord.speakerOption.worded))
  var speaker = false

  @Option(help: .init(CommandWord.asOfOption.worded, valueName: "date"))
  var asOf: String?

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"))
  var owner: String?

  /// Opens the dashboard; without a terminal the overview is printed.
  func open(
    _ common: CommonOptions, choice: WorkspaceChoice?, _ surroundings: Surroundings
  ) throws {
    let day = try CalendarDate(typed: asOf)
    let appearance = try appearance(surroundings)
    var common = common
    common.readOnly = common.readOnly || speaker
    let plan = try OpenPlan(common, asOf: day, choice: choice, surroundings)
    let owner = try PartyID(planOf: owner, in: plan.workspace.plan)
    guard Self.hasScreen(surroundings) else {
      return printOverview(of: plan, asOf: day, owner: owner)
    }
    let signal: Wakeup.Signal?
    do throws(TerminalError) {
      let author = Author(asked: by, plan.choice, surroundings)
      signal = try EventLoop(
        plan, author: author, asOf: day, owner: owner, appearance: appearance, isSpeaker: speaker
      )
      .run()
    } catch {
      printOverview(of: plan, asOf: day, owner: owner)
      throw Failure.terminal
    }
    // All that is held goes with the process; to let go of it entry by entry takes longer than to show it.
    withExtendedLifetime(plan) { Glibc.exit(signal.map { 128 + $0.number } ?? EXIT_SUCCESS) }
  }

  /// Whether there is a person with a screen; a dumb terminal cannot place its cursor.
  private static func hasScreen(_ surroundings: Surroundings) -> Bool {
    isatty(STDIN_FILENO) == 1 && Output.standardOutput.isTerminal
      && surroundings.variable("TERM") != "dumb"
  }

  private func appearance(_ surroundings: Surroundings) throws(Failure) -> Appearance {
    let word = background ?? surroundings.variable("SAMVERKAN_BACKGROUND")
    return Appearance(
      colours: noColor ? .mono : .auto, ascii: ascii ? .forced : .auto,
      background: try BackgroundChoice.background(named: word))
  }

  private func printOverview(of plan: OpenPlan, asOf day: CalendarDate?, owner: PartyID?) {
    let overview = Overview(from: plan.basis(asOf: day, owner: owner))
    Output.standardOutput.write(plan.stamped(overview).page(in: plan.language).text())
  }
}

extension Wakeup.Signal {
  fileprivate var number: Int32 {
    switch self {
    case .terminate: SIGTERM
    case .hangup: SIGHUP
    case .interrupt: SIGINT
    default: 0
    }
  }
}
