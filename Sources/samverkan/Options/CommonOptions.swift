import ArgumentParser
import PlanDomain
import PlanStorage

/// What every command can be told.
struct CommonOptions: ParsableArguments {
  @Option(
    name: [.short, .long], help: .init(CommandWord.workspaceOption.worded, valueName: "path"),
    completion: .directory)
  var workspace: String?

  @Option(help: .init(CommandWord.todayOption.worded, valueName: "date"), completion: .of(.day))
  var today: String?

  @OptionGroup var speech: LanguageOptions

  @Flag(help: .init(CommandWord.readOnlyOption.worded))
  var readOnly = false

  @Flag(help: .init(CommandWord.linearOption.worded))
  var linear = false

  @Flag(help: .init(CommandWord.noPagerOption.worded))
  var noPager = false

  /// The language to speak.
  ///
  /// - Throws: `Failure.unknownValue`.
  func spokenLanguage() throws(Failure) -> Language { try speech.spokenLanguage() }

  /// The day that was asked for, if one was.
  func day() throws(Failure) -> CalendarDate? { try CalendarDate(typed: today) }
}

extension CalendarDate {
  /// Reads a day from the command line.
  init?(typed text: String?) throws(Failure) {
    guard let text else { return nil }
    guard let date = CalendarDate(text) else { throw .notADate(text) }
    self = date
  }
}

extension PartyID {
  /// Reads a party from the command line, by its identifier or its short name.
  init?(typed text: String?, in plan: ActionPlan) throws(Failure) {
    guard let text else { return nil }
    let parties = plan.agreement.parties
    let known = parties.first { [$0.id.rawValue, $0.shortName.folded].contains(text.folded) }
    guard let known else {
      let names = parties.map(\.id.rawValue)
      throw .unknownValue(text, among: names, nearest: names.nearest(to: text.folded))
    }
    self = known.id
  }

  /// Reads whose plan is meant: a party that has one of its own.
  init?(planOf text: String?, in plan: ActionPlan) throws(Failure) {
    guard let party = try PartyID(typed: text, in: plan) else { return nil }
    guard plan.owners.contains(party) else { throw .refused(.noPlanOfOwn(party, plan.owners)) }
    self = party
  }
}
