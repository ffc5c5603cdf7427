import ArgumentParser
import PlanDomain
import PlanStorage

/// Chooses between values that people disagree on.
struct Settle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: CommandWord.settle.worded)

  @Argument(
    help: .init(CommandWord.goalOrActivity.worded, valueName: "item"),
    completion: .of(.goalOrActivity))
  var item: String

  @Argument(
    help: .init(CommandWord.settleValue.worded, valueName: "value"), completion: .of(.eitherValue))
  var value: String

  @Option(help: .init(CommandWord.partyOption.worded, valueName: "party"), completion: .of(.party))
  var party: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let item = try state.item(item)
    let party = try party.map { text throws(Failure) in try state.plan.typedParty(text) }
    let (key, value) = try state.typedSide(value, of: item, party)
    // A line names so many claims at most: where more disagree, it takes several.
    repeat {
      try plan.record(.settle(key, value), recording)
    } while plan.store.state.register(key).isConflict
  }
}

extension PlanState {
  /// Finds the value that the user chose among those that people disagree on.
  fileprivate func typedSide(
    _ text: String, of item: Item, _ party: PartyID?
  ) throws(Failure) -> (RegisterKey, RegisterValue) {
    let keys = conflicts.filter { key in
      guard concerns(key, item.subject) else { return false }
      guard let party else { return true }
      guard case .contribution(_, party) = key else { return false }
      return true
    }
    guard !keys.isEmpty else { throw .nothingToSettle(code(of: item.subject)) }
    let sides = keys.flatMap { key in register(key).current.map { (key: key, value: $0.value) } }
    let found = sides.filter { $0.value.isNamed(text) }
    guard let first = found.first else {
      let names = sides.map { $0.value.worded }
      throw .unknownValue(text, among: names, nearest: names.nearest(to: text))
    }
    guard found.allSatisfy({ $0.key == first.key }) else { throw .severalConflicts(text) }
    return (first.key, first.value)
  }
}

extension PlanState {
  /// Whether a value belongs to something; a note belongs to what its fact is about.
  fileprivate func concerns(_ key: RegisterKey, _ subject: Subject) -> Bool {
    guard case .text(let id) = key, let event = fact(id)?.fact.event else {
      return key.subject == subject
    }
    return event.subject(as: id) == subject
  }
}

extension RegisterValue {
  /// Whether the user can have meant this value.
  fileprivate func isNamed(_ text: String) -> Bool {
    [swedish, english, spelling.plainText].contains { $0.folded == text.folded }
  }
}
