import ArgumentParser
import PlanDomain
import PlanStorage

/// Who has a seat in a group.
struct SeatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seat", abstract: CouncilWord.seat.worded,
    subcommands: [TakeSeat.self, LeaveSeat.self])
}

/// Says that a function takes a seat in a group.
struct TakeSeat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: CouncilWord.takeSeat.worded)

  @Argument(help: .init(CouncilWord.function.worded, valueName: "function"))
  var function: String

  @Option(help: .init(CouncilWord.seatBodyOption.worded, valueName: "group"))
  var body: String

  @Option(help: .init(CouncilWord.coOptedParty.worded, valueName: "party"))
  var party: String?

  @Option(help: .init(CouncilWord.seatRoleOption.worded, valueName: "chair|member|co_opted"))
  var role: String?

  @Option(help: .init(CouncilWord.appointingOption.worded, valueName: "decision"))
  var decision: String?

  @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let party = try party.map { text throws(Failure) in try state.plan.typedParty(text) }
    let role = try role.map { text throws(Failure) in
      try Choice(among: BodyMember.Role.allCases).value(of: text)
    }
    let decision = try decision.map { text throws(Failure) in try state.typedDecision(text) }
    try plan.record(
      .takeSeat(
        BodyMember(function: function, party: party, role: role ?? .member),
        in: try state.plan.agreement.typedBody(body), decision: decision, note: note), recording)
  }
}

/// Says that a function leaves its seat in a group.
struct LeaveSeat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: CouncilWord.leaveSeat.worded)

  @Argument(help: .init(CouncilWord.function.worded, valueName: "function"))
  var function: String

  @Option(help: .init(CouncilWord.seatBodyOption.worded, valueName: "group"))
  var body: String

  @Option(help: .init(CouncilWord.coOptedParty.worded, valueName: "party"))
  var party: String?

  @Option(help: .init(CouncilWord.appointingOption.worded, valueName: "decision"))
  var decision: String?

  @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let party = try party.map { text throws(Failure) in try state.plan.typedParty(text) }
    let decision = try decision.map { text throws(Failure) in try state.typedDecision(text) }
    try plan.record(
      .leaveSeat(
        Attendee(function, party: party), of: try state.plan.agreement.typedBody(body),
        decision: decision, note: note), recording)
  }
}
