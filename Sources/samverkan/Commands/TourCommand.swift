import ArgumentParser
import PlanDomain

/// Shows the program in five steps, on a copy of the example that is made anew each time.
struct TourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tour", abstract: CommandWord.tour.worded)

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try screen.tour(common, .real)
  }
}

extension ScreenOptions {
  /// Takes the tour.
  func tour(_ common: CommonOptions, _ surroundings: Surroundings) throws {
    guard Self.hasScreen(surroundings), !common.linear else {
      throw ValidationError(CommandWord.tourNeedsScreen.worded)
    }
    let copy = DemoCopy(surroundings, in: "tour")
    try copy.reset(surroundings)
    try open(common, choice: WorkspaceChoice(demo: copy), surroundings, tour: Tour())
  }

  /// Whether to take the tour, where somebody starts the program for the first time, without a workspace.
  func isTourWanted(_ common: CommonOptions, _ surroundings: Surroundings) -> Bool {
    let isNamed = common.workspace != nil || surroundings.variable("SAMVERKAN_WORKSPACE") != nil
    let isHere = Files.exist(at: "\(surroundings.workingFolder)/workspace.yaml")
    let isFirst = !Files.exist(at: DemoCopy(surroundings).path)
    guard isFirst, !isNamed, !isHere, !common.linear, Self.hasScreen(surroundings) else {
      return false
    }
    return Question.yes(.offerTour)
  }
}
