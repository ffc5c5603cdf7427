import ArgumentParser
import PlanDomain

/// Which deviations are listed.
struct DeviationFilterOptions: ParsableArguments {
  @Flag(help: .init(CommandWord.openOption.worded))
  var open = false

  @Flag(help: .init(CommandWord.closedOption.worded))
  var closed = false

  @Flag(help: .init(CommandWord.unreviewedOption.worded))
  var unreviewed = false

  @Option(
    help: .init(CommandWord.listMonthOption.worded, valueName: "month"), completion: .of(.month))
  var month: String?

  @Flag(help: .init(CommandWord.overdueOption.worded))
  var overdue = false

  @Option(
    help: .init(CommandWord.listPartyOption.worded, valueName: "party"), completion: .of(.party))
  var party: String?

  @Option(
    help: .init(CommandWord.listResponsibleOption.worded, valueName: "function"),
    completion: .of(.function))
  var responsible: String?

  @Option(help: .init(CommandWord.areaOption.worded, valueName: "goal"), completion: .of(.goal))
  var area: String?

  @Option(help: .init(CommandWord.levelOption.worded, valueName: "level"), completion: .of(.level))
  var level: String?

  /// Whether anything is asked for.
  var isEmpty: Bool {
    !open && !closed && !unreviewed && !overdue
      && [month, party, responsible, area, level].allSatisfy { $0 == nil }
  }

  /// Reads what is asked for.
  ///
  /// - Parameters:
  ///   - state: Knows parties, goals and groups.
  ///   - today: Its month is the one to review when none is given.
  /// - Throws: `Failure` when a value cannot be read.
  /// - Returns: The filter; open and closed together let both pass.
  func filter(in state: PlanState, on today: CalendarDate) throws(Failure) -> DeviationFilter {
    var filter = DeviationFilter()
    let month = try CalendarMonth(typed: month)
    if open != closed { filter.isOpen = open }
    if unreviewed { filter.unreviewed = month ?? today.month } else { filter.month = month }
    filter.isOverdue = overdue
    filter.party = try party.map { text throws(Failure) in try state.plan.typedParty(text) }
    filter.function = responsible
    filter.goal = try area.map { text throws(Failure) in try state.typedGoal(text) }
    filter.level = try state.plan.agreement.typedLevel(level)
    return filter
  }
}
