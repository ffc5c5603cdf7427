import ArgumentParser
import PlanDomain

/// Opens and follows up departures from the plan.
struct DeviationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deviation", abstract: CommandWord.deviation.worded,
    subcommands: [
      OpenDeviation.self, ReviewDeviation.self, CloseDeviation.self, ReopenDeviation.self,
      EscalateDeviation.self, EditDeviation.self,
    ])
}
