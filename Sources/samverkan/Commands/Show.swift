import ArgumentParser
import PlanDomain
import PlanReports

/// Shows the whole plan or one thing in it.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: CommandWord.show.worded)

  @Argument(help: .init(CommandWord.item.worded, valueName: "item"), completion: .of(.item))
  var item: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let day = try reading.day()
    let plan = try OpenPlan(common, asOf: day)
    try reading.print(try report(from: reading.basis(of: plan)), of: plan)
  }

  /// What the law is called; no identifier has the form of any of them.
  private static let lawNames: Set<String> = ["law", "lag", "lagen"]

  /// What the agreement is called.
  private static let agreementNames: Set<String> = [
    "agreement", "overenskommelse", "overenskommelsen", "avtal", "avtalet",
  ]

  private func report(from basis: Basis) throws(Failure) -> any Report {
    guard let item else { return PlanReport(from: basis) }
    if Show.lawNames.contains(item.folded) {
      guard let report = LawReport(from: basis) else {
        throw .lawOfAnotherCountry(basis.state.plan.agreement.country)
      }
      return report
    }
    if Show.agreementNames.contains(item.folded) { return AgreementReport(from: basis) }
    let report: (any Report)? =
      switch try basis.state.item(item) {
      case .activity(let id): ActivityReport(id, from: basis)
      case .goal(let id):
        basis.state.plan.subGoal(id) == nil
          ? AreaReport(id, from: basis) : GoalReport(id, from: basis)
      case .deviation(let id): DeviationReport(id, from: basis)
      case .decision(let id): DecisionReport(id, from: basis)
      case .meeting(let id): MeetingReport(id, from: basis)
      case .report(let id): FrozenReportReport(id, from: basis)
      case .indicator(let id): IndicatorReport(id, from: basis)
      case .commitment(let id): CommitmentReport(id, from: basis)
      }
    guard let report else { throw .unknownItem(item, nearest: nil) }
    return report
  }
}
