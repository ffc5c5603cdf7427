import ArgumentParser
import PlanDomain
import PlanStorage

/// Takes a decision.
struct TakeDecision: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: CouncilWord.takeDecision.worded)

  @Argument(help: .init(CouncilWord.decisionText.worded, valueName: "text"))
  var text: String

  @Option(help: .init(CouncilWord.meetingOption.worded, valueName: "meeting"))
  var meeting: String?

  @Option(help: .init(CouncilWord.decidingBodyOption.worded, valueName: "group"))
  var body: String?

  @Option(help: .init(CouncilWord.outsideOption.worded, valueName: "per-capsulam|chair"))
  var outside: String?

  @Option(help: .init(CouncilWord.becauseOption.worded, valueName: "text"))
  var because: String?

  @Option(help: .init(CouncilWord.itemOption.worded, valueName: "item"))
  var item: String?

  @Option(help: .init(CouncilWord.carriedOutByOption.worded, valueName: "party/function"))
  var responsible: String?

  @Option(help: .init(CouncilWord.dueOption.worded, valueName: "date"))
  var due: String?

  @Option(help: .init(CouncilWord.concernsOption.worded, valueName: "item"))
  var concerns: [String] = []

  @Option(help: .init(CouncilWord.adoptsOption.worded, valueName: "proposal"))
  var adopts: [String] = []

  @Option(help: .init(CouncilWord.rejectsOption.worded, valueName: "proposal"))
  var rejects: [String] = []

  @Option(help: .init(CouncilWord.supersedesOption.worded, valueName: "decision"))
  var supersedes: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let adopts = try state.typedProposals(adopts)
    let wish = Wish.takeDecision(
      text: text, adopts: adopts, rejects: try state.typedProposals(rejects),
      terms: try terms(in: state, adopting: adopts))
    try plan.record(wish, recording)
  }

  /// How it was taken without meeting; the group is the one that decides, where there is one such.
  private func outsideMeeting(in state: PlanState) throws(Failure) -> OutsideMeeting? {
    guard let outside else { return nil }
    let form = try Choice(among: OutsideMeeting.Form.allCases).value(of: outside)
    let deciding = state.plan.agreement.bodies(deciding: .plan)
    guard let body = body ?? (deciding.count == 1 ? deciding[0].shortName : nil) else {
      throw .refused(.noBody)
    }
    return OutsideMeeting(by: body, form, because: because ?? "")
  }

  private func terms(
    in state: PlanState, adopting adopts: [FactID]
  ) throws(Failure) -> DecisionTerms {
    var terms = DecisionTerms()
    terms.outside = try outsideMeeting(in: state)
    var place = try meeting.map { text throws(Failure) in try state.typedMeeting(text) }
    if place == nil, terms.outside == nil { place = try state.soleOpenMeeting() }
    terms.meeting = place?.id
    if let item { terms.item = try place.typedItem(item) }
    if let responsible { terms.responsible = try Responsible(typed: responsible, in: state.plan) }
    terms.due = try CalendarDate(typed: due)
    for text in concerns {
      let added = state.added(text, by: adopts)
      let subject = if let added { added } else { try state.item(text).subject }
      guard let concern = Concern(subject) else { throw .refused(.unknownConcern(text)) }
      terms.concerns.append(concern)
    }
    if let supersedes { terms.supersedes = try state.typedDecision(supersedes) }
    return terms
  }
}
