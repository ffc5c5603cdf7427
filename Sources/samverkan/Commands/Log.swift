import ArgumentParser
import PlanDomain
import PlanReports

/// Shows what has been recorded.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: CommandWord.log.worded)

  @Argument(help: .init(CommandWord.item.worded, valueName: "item"), completion: .of(.item))
  var item: String?

  @Option(help: .init(CommandWord.limitOption.worded, valueName: "count"))
  var limit: Int?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let day = try reading.day()
    let plan = try OpenPlan(common, asOf: day)
    let basis = try reading.basis(of: plan)
    let item = try item.map { text throws(Failure) in try basis.state.item(text) }
    let log = LogReport(item?.subject, from: basis)
    try reading.print(limit.map { log.latest(max(0, $0)) } ?? log, of: plan)
  }
}
