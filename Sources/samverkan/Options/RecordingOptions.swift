import ArgumentParser
import PlanDomain

/// Who records something, about which day, and for whom.
struct RecordingOptions: ParsableArguments {
  @Option(help: .init(CommandWord.byOption.worded, valueName: "function"))
  var by: String?

  @Option(help: .init(CommandWord.dateOption.worded, valueName: "date"))
  var date: String?

  @Option(
    name: .customLong("for"), help: .init(CommandWord.forOption.worded, valueName: "party:function")
  )
  var reportedFor: String?

  @Flag(help: .init(CommandWord.jsonOption.worded))
  var json = false

  /// Makes a change of a wish.
  ///
  /// - Parameters:
  ///   - wish: What is to be recorded.
  ///   - plan: Knows the parties.
  /// - Throws: `Failure` when the day or the function cannot be read.
  /// - Returns: The change.
  func change(_ wish: Wish, in plan: ActionPlan) throws(Failure) -> Change {
    Change(
      wish, date: try CalendarDate(typed: date),
      reportedFor: try reportedFor.map { text throws(Failure) in try responsible(text, in: plan) })
  }

  private func responsible(_ text: String, in plan: ActionPlan) throws(Failure) -> Responsible {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw .notAFunction(text) }
    return Responsible(party: try plan.typedParty(parts[0]), function: parts[1])
  }
}
