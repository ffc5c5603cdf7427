import ArgumentParser
import PlanDomain
import PlanStorage

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

  @Argument(help: .init(CouncilWord.proposalName.worded, valueName: "proposal"))
  var proposals: [String]

  @Option(help: .init(CouncilWord.preparingBodyOption.worded, valueName: "group"))
  var body: String?

  @Option(help: .init(CouncilWord.preparingMeetingOption.worded, valueName: "meeting"))
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
