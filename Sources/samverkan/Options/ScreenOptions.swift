import ArgumentParser
import Cells
import Curses
import Dashboard
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

  @Option(
    help: .init(CommandWord.backgroundOption.worded, valueName: "light|dark"),
    completion: .list(["light", "dark"]))
  var background: String?

  @Option(
    help: .init(CommandWord.byOption.worded, valueName: "function"), completion: .of(.function))
  var by: String?

  @Flag(help: .init(CouncilWord.speakerOption.worded))
  var speaker = false

  @Flag(help: .init(TogetherWord.restrictedOption.worded))
  var restricted = false

  @Option(help: .init(CommandWord.asOfOption.worded, valueName: "date"), completion: .of(.cutOff))
  var asOf: String?

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"), completion: .of(.party))
  var owner: String?

  /// Opens the dashboard; without a terminal the overview is printed.
  ///
  /// - Parameters:
  ///   - common: The workspace, the day and the language.
  ///   - choice: The workspace, where it is already chosen.
  ///   - surroundings: Know the environment.
  ///   - task: What one comes to do; line by line where that is asked for.
  ///   - keys: The keys that open the screen for it.
  ///   - tour: The tour that is taken.
  /// - Throws: `Failure` where the workspace cannot be opened, or there is no terminal to draw on.
  func open(
    _ common: CommonOptions, choice: WorkspaceChoice?, _ surroundings: Surroundings,
    to task: LinearProgram.Task = .anything, keys: [Key] = [], tour: Tour? = nil
  ) throws {
    let day = try CalendarDate(typed: asOf)
    let appearance = try appearance(surroundings)
    var common = common
    common.readOnly = common.readOnly || speaker
    // A pager lets whoever reads in it run a shell.
    common.noPager = common.noPager || restricted
    let plan = try OpenPlan(common, asOf: day, choice: choice, surroundings)
    let owner = try PartyID(planOf: owner, in: plan.workspace.plan)
    guard !common.linear, task == .anything || Self.hasScreen(surroundings) else {
      var loop = LinearLoop(plan, by: by, owner: owner, to: task)
      return loop.run()
    }
    guard Self.hasScreen(surroundings) else {
      return printOverview(of: plan, asOf: day, owner: owner)
    }
    let signal: Wakeup.Signal?
    do throws(TerminalError) {
      let author = Author(asked: by, plan.choice, surroundings)
      let loop = try EventLoop(
        plan, author: author, asOf: day, owner: owner, appearance: appearance, isSpeaker: speaker
      )
      loop.tour = tour
      loop.isRestricted = restricted
      signal = loop.run(beginningWith: keys)
    } catch {
      printOverview(of: plan, asOf: day, owner: owner)
      throw Failure.terminal
    }
    // All that is held goes with the process; to let go of it entry by entry takes longer than to show it.
    withExtendedLifetime(plan) { Glibc.exit(signal.map { 128 + $0.number } ?? EXIT_SUCCESS) }
  }

  /// Whether there is a person with a screen; a dumb terminal cannot place its cursor.
  static func hasScreen(_ surroundings: Surroundings) -> Bool {
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
    plan.answering.show(plan.stamped(overview).page(in: plan.language))
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
