import ArgumentParser
import PlanDomain
import PlanStorage

/// Parts of an activity as the command line gives them.
struct ActivityParts: ParsableArguments {
  @Option(help: .init(CouncilWord.howOption.worded, valueName: "text"))
  var how: String?

  @Option(help: .init(CouncilWord.followUpOption.worded, valueName: "text"))
  var followUp: String?

  @Option(
    help: .init(CouncilWord.responsibleOption.worded, valueName: "party/function"),
    completion: .of(.partyAndFunction))
  var responsible: String?

  @Option(help: .init(CouncilWord.fromOption.worded, valueName: "date"))
  var from: String?

  @Option(help: .init(CouncilWord.toOption.worded, valueName: "date"))
  var to: String?

  @Option(help: .init(CouncilWord.checkpointOption.worded, valueName: "date"))
  var checkpoint: [String] = []

  @Option(help: .init(CouncilWord.contributionOption.worded, valueName: "party/text"))
  var contribution: [String] = []

  /// What is given, part by part.
  ///
  /// - Parameters:
  ///   - plan: Knows the parties.
  ///   - schedule: The present schedule, whose days stand where none is given.
  /// - Throws: `Failure` when a value cannot be read.
  /// - Returns: The parts with their values.
  func fields(in plan: ActionPlan, now schedule: Schedule?) throws(Failure) -> [ActivityField] {
    var fields: [ActivityField] = []
    for part in ActivityText.changeable {
      if let text = text(part) { fields.append(.text(part, text)) }
    }
    if let responsible {
      fields.append(.responsible(try Responsible(typed: responsible, in: plan)))
    }
    if let schedule = try typedSchedule(now: schedule) { fields.append(.schedule(schedule)) }
    for text in contribution {
      let one = try Responsible(typed: text, in: plan)
      fields.append(.contribution(Contribution(party: one.party, text: one.function)))
    }
    return fields
  }

  /// What is given of a text; `nil` also for one that only an edition of the plan changes.
  private func text(_ part: ActivityText) -> String? {
    switch part {
    case .how: how
    case .followUp: followUp
    case .what, .coordination, .source: nil
    }
  }

  private func typedSchedule(now schedule: Schedule?) throws(Failure) -> Schedule? {
    guard from != nil || to != nil || !checkpoint.isEmpty else { return nil }
    let start = try CalendarDate(typed: from) ?? schedule?.period.start
    let end = try CalendarDate(typed: to) ?? schedule?.period.end
    guard let start, let end, let period = Period(from: start, to: end) else {
      throw .notADate(to ?? from ?? "")
    }
    var checkpoints: [CalendarDate] = []
    for text in checkpoint {
      if let day = try CalendarDate(typed: text) { checkpoints.append(day) }
    }
    let kept = checkpoint.isEmpty ? schedule?.checkpoints ?? [] : checkpoints.sorted()
    return Schedule(period: period, checkpoints: kept)
  }
}
