import ArgumentParser
import PlanDomain

/// Who records something, about which day, and for whom.
struct RecordingOptions: ParsableArguments {
  @Option(
    help: .init(CommandWord.byOption.worded, valueName: "function"), completion: .of(.function))
  var by: String?

  @Option(help: .init(CommandWord.dateOption.worded, valueName: "date"), completion: .of(.day))
  var date: String?

  @Option(
    name: .customLong("for"),
    help: .init(CommandWord.forOption.worded, valueName: "party:function"),
    completion: .of(.partyColonFunction))
  var reportedFor: String?

  @Flag(name: .customLong("odd-day"), help: .init(CommandWord.oddDayOption.worded))
  var acceptsOddDay = false

  @Flag(help: .init(CommandWord.jsonOption.worded))
  var json = false

  /// Makes a change of wishes.
  ///
  /// - Parameters:
  ///   - wishes: What is to be recorded.
  ///   - plan: Knows the parties.
  /// - Throws: `Failure` when the day or the function cannot be read.
  /// - Returns: The change.
  func change(_ wishes: [Wish], in plan: ActionPlan) throws(Failure) -> Change {
    var change = Change()
    change.wishes = wishes
    change.acceptsOddDay = acceptsOddDay
    change.date = try CalendarDate(typed: date)
    change.reportedFor = try reportedFor.map { text throws(Failure) in
      try Responsible(typed: text, in: plan)
    }
    return change
  }
}
