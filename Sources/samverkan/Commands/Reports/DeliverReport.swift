import ArgumentParser
import PlanDomain
import PlanStorage

/// Says that a frozen report was handed over.
struct DeliverReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver", abstract: CouncilWord.deliverReport.worded)

  @Argument(help: .init(CouncilWord.reportNumber.worded, valueName: "number"))
  var number: String

  @Option(help: .init(CouncilWord.receiverOption.worded, valueName: "group"))
  var to: String

  @Option(help: .init(CouncilWord.recordOption.worded, valueName: "number"))
  var record: String?

  @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedReport(number).id
    try plan.record(.deliverReport(id, to: to, record: record, note: note), recording)
  }
}

/// Says what the receiver of a report answered.
struct AnswerReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: CouncilWord.answerReport.worded)

  @Argument(help: .init(CouncilWord.reportNumber.worded, valueName: "number"))
  var number: String

  @Argument(help: .init(CouncilWord.answerText.worded, valueName: "text"))
  var text: String

  @Option(help: .init(CouncilWord.answererOption.worded, valueName: "group"))
  var from: String?

  @Option(help: .init(CouncilWord.recordOption.worded, valueName: "number"))
  var record: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let report = try plan.store.state.typedReport(number)
    let receivers = Set(report.deliveries.map(\.receiver))
    guard let from = from ?? (receivers.count == 1 ? receivers.first : nil) else {
      throw Failure.refused(.noBody)
    }
    try plan.record(.answerReport(report.id, by: from, record: record, note: text), recording)
  }
}
