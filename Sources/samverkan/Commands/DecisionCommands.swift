import ArgumentParser
import PlanDomain
import PlanStorage

/// Takes, carries out and corrects decisions.
struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision", abstract: CouncilWord.decision.worded,
    subcommands: [TakeDecision.self, CarryOutDecision.self, CorrectDecision.self])
}

/// Takes a decision.
struct TakeDecision: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: CouncilWord.takeDecision.worded)

  @Argument(help: .init(CouncilWord.decisionText.worded, valueName: "text"))
  var text: String

  @Option(
    help: .init(CouncilWord.meetingOption.worded, valueName: "meeting"), completion: .of(.meeting))
  var meeting: String?

  @Option(
    help: .init(CouncilWord.decidingBodyOption.worded, valueName: "group"), completion: .of(.group))
  var body: String?

  @Option(
    help: .init(CouncilWord.outsideOption.worded, valueName: "per-capsulam|chair"),
    completion: .of(.outside))
  var outside: String?

  @Option(help: .init(CouncilWord.becauseOption.worded, valueName: "text"))
  var because: String?

  @Option(
    help: .init(CouncilWord.itemOption.worded, valueName: "item"), completion: .of(.agendaItem))
  var item: String?

  @Option(
    help: .init(CouncilWord.carriedOutByOption.worded, valueName: "party/function"),
    completion: .of(.partyAndFunction))
  var responsible: String?

  @Option(help: .init(CouncilWord.dueOption.worded, valueName: "date"))
  var due: String?

  @Option(help: .init(CouncilWord.concernsOption.worded, valueName: "item"), completion: .of(.item))
  var concerns: [String] = []

  @Option(
    help: .init(CouncilWord.adoptsOption.worded, valueName: "proposal"), completion: .of(.proposal))
  var adopts: [String] = []

  @Option(
    help: .init(CouncilWord.rejectsOption.worded, valueName: "proposal"), completion: .of(.proposal)
  )
  var rejects: [String] = []

  @Option(
    help: .init(CouncilWord.supersedesOption.worded, valueName: "decision"),
    completion: .of(.decision))
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

/// Reports that a decision is carried out.
struct CarryOutDecision: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carry-out", abstract: CouncilWord.carryOut.worded)

  @Argument(
    help: .init(CouncilWord.decisionNumber.worded, valueName: "number"), completion: .of(.decision))
  var number: String

  @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDecision(number)
    try plan.record(.carryOut(id, note: note), recording)
  }
}

/// Corrects parts of a decision.
struct CorrectDecision: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: CouncilWord.correctDecision.worded)

  @Argument(
    help: .init(CouncilWord.decisionNumber.worded, valueName: "number"), completion: .of(.decision))
  var number: String

  @Option(help: .init(CouncilWord.correctedText.worded, valueName: "text"))
  var text: String?

  @Option(
    help: .init(CouncilWord.carriedOutByOption.worded, valueName: "party/function"),
    completion: .of(.partyAndFunction))
  var responsible: String?

  @Option(help: .init(CouncilWord.dueOption.worded, valueName: "date"))
  var due: String?

  @Option(
    help: .init(CouncilWord.itemOption.worded, valueName: "item"), completion: .of(.agendaItem))
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

/// What happens to a proposal before those who decide get it.
struct ProposalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proposal", abstract: CouncilWord.proposal.worded,
    subcommands: [PrepareProposal.self])
}

/// Says that a group has prepared proposals.
struct PrepareProposal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare", abstract: CouncilWord.prepareProposal.worded)

  @Argument(
    help: .init(CouncilWord.proposalName.worded, valueName: "proposal"), completion: .of(.proposal))
  var proposals: [String]

  @Option(
    help: .init(CouncilWord.preparingBodyOption.worded, valueName: "group"), completion: .of(.group)
  )
  var body: String?

  @Option(
    help: .init(CouncilWord.preparingMeetingOption.worded, valueName: "meeting"),
    completion: .of(.meeting))
  var meeting: String?

  @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let meeting = try meeting.map { text throws(Failure) in try state.typedMeeting(text) }
    guard let named = body ?? meeting?.body else { throw Failure.refused(.noBody) }
    let body = try state.plan.agreement.typedBody(named)
    let wishes = try state.typedProposals(proposals).map {
      Wish.prepareProposal($0, by: body, in: meeting?.id, note: note)
    }
    try plan.record(wishes, recording)
  }
}
