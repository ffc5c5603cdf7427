import ArgumentParser
import PlanDomain
import PlanStorage

/// Corrects parts of a decision.
struct CorrectDecision: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: CouncilWord.correctDecision.worded)

  @Argument(help: .init(CouncilWord.decisionNumber.worded, valueName: "number"))
  var number: String

  @Option(help: .init(CouncilWord.correctedText.worded, valueName: "text"))
  var text: String?

  @Option(help: .init(CouncilWord.carriedOutByOption.worded, valueName: "party/function"))
  var responsible: String?

  @Option(help: .init(CouncilWord.dueOption.worded, valueName: "date"))
  var due: String?

  @Option(help: .init(CouncilWord.itemOption.worded, valueName: "item"))
  var item: String?

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let id = try state.typedDecision(number)
    let fields = try fields(of: id, in: state)
    guard !fields.isEmpty else { throw Failure.nothingToEdit }
    try plan.record(fields.map { .correctDecision(id, $0, note: note) }, recording)
  }

  private func fields(of id: DecisionID, in state: PlanState) throws(Failure) -> [DecisionField] {
    var fields: [DecisionField] = []
    if let text { fields.append(.text(text)) }
    if let responsible {
      fields.append(.responsible(try Responsible(typed: responsible, in: state.plan)))
    }
    if let due = try CalendarDate(typed: due) { fields.append(.due(due)) }
    if let item {
      let meeting = state.decision(id)?.meeting.flatMap { state.meeting($0) }
      fields.append(.item(try meeting.typedItem(item)))
    }
    return fields
  }
}
