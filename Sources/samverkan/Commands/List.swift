import ArgumentParser
import PlanDomain
import PlanReports

/// Lists things of one kind.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandWord.list.worded)

  @Argument(help: .init(CommandWord.listed.worded, valueName: "what"), completion: .of(.listed))
  var what: String

  @Option(
    name: .customLong("where"), help: .init(CommandWord.whereOption.worded, valueName: "query"),
    completion: .of(.query))
  var query: String?

  @Option(
    help: .init(CommandWord.xlsxOption.worded, valueName: "file"),
    completion: .file(extensions: ["xlsx"]))
  var xlsx: String?

  @Flag(help: .init(CouncilWord.forceOption.worded))
  var force = false

  @OptionGroup var filter: DeviationFilterOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let listed = try Choice(among: Listed.allCases).value(of: what)
    guard listed == .deviations || filter.isEmpty else { throw Failure.onlyForDeviations }
    guard listed == .activities || query == nil else { throw Failure.onlyForActivities }
    let wanted = try query.map { text throws(Failure) in
      do throws(QueryFault) { return try Query(whole: text) } catch { throw .query(error) }
    }
    let day = try reading.day()
    let plan = try OpenPlan(common, asOf: day)
    let basis = try reading.basis(of: plan)
    let report: any Report =
      switch listed {
      case .activities: ActivityList(from: basis, matching: wanted, in: plan.language)
      case .attention: AttentionList(from: basis)
      case .deviations:
        DeviationList(
          try filter.filter(in: basis.state, on: basis.picture.date), from: basis)
      case .decisions: DecisionList(from: basis)
      case .meetings: MeetingList(from: basis)
      case .reports: FrozenReportList(from: basis)
      case .commitments: CommitmentList(from: basis)
      case .indicators: IndicatorList(from: basis)
      case .reporting: ReportingList(from: basis)
      case .wheel: WheelList(from: basis)
      }
    guard let xlsx else { return try reading.print(report, of: plan) }
    try WorkbookFile(xlsx, mayReplace: force).write(plan.stamped(report), of: plan)
  }
}

/// What can be listed.
enum Listed: String, CaseIterable {
  case activities
  case attention
  case deviations
  case decisions
  case meetings
  case reports
  case commitments
  case indicators
  case reporting
  case wheel
}
