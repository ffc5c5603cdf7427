import ArgumentParser
import PlanDomain

/// What can be said about a deviation.
struct DeviationParts: ParsableArguments {
  @Option(
    help: .init(CommandWord.kindOption.worded, valueName: "kind"), completion: .of(.deviationKind))
  var kind: String?

  @Option(help: .init(CommandWord.descriptionOption.worded, valueName: "text"))
  var description: String?

  @Option(help: .init(CommandWord.causeOption.worded, valueName: "text"))
  var cause: String?

  @Option(help: .init(CommandWord.consequenceOption.worded, valueName: "text"))
  var consequence: String?

  @Option(help: .init(CommandWord.remedyOption.worded, valueName: "text"))
  var remedy: String?

  @Option(
    help: .init(CommandWord.responsibleOption.worded, valueName: "party/function"),
    completion: .of(.partyAndFunction))
  var responsible: [String] = []

  @Option(help: .init(CommandWord.dueOption.worded, valueName: "date"))
  var due: String?

  @Option(help: .init(CommandWord.placeOption.worded, valueName: "text"))
  var place: String?

  /// The kind, if one is given.
  func typedKind() throws(Failure) -> DeviationKind? {
    guard let kind else { return nil }
    return try Choice(among: DeviationKind.allCases).value(of: kind)
  }

  /// The functions given; the domain says that there may be one only.
  func typedResponsible(in plan: ActionPlan) throws(Failure) -> [Responsible] {
    var found: [Responsible] = []
    for text in responsible { found.append(try Responsible(typed: text, in: plan)) }
    return found
  }

  /// What is given, part by part.
  ///
  /// - Parameter plan: Knows the parties.
  /// - Throws: `Failure` when a value cannot be read, or several functions are given.
  /// - Returns: The parts with their values.
  func fields(in plan: ActionPlan) throws(Failure) -> [DeviationField] {
    let responsible = try typedResponsible(in: plan)
    guard responsible.count <= 1 else { throw .refused(.severalResponsible(responsible)) }
    let given: [DeviationField?] = [
      try typedKind().map(DeviationField.kind), description.map(DeviationField.description),
      cause.map(DeviationField.cause), consequence.map(DeviationField.consequence),
      remedy.map(DeviationField.remedy), responsible.first.map(DeviationField.responsible),
      try CalendarDate(typed: due).map(DeviationField.due), place.map(DeviationField.place),
    ]
    return given.compactMap(\.self)
  }
}

extension Responsible {
  /// Reads a function from the command line: `polis/kommunpolis` or `polis:kommunpolis`.
  ///
  /// One that is nearly a function of the plan is refused, for a slip would make a function of its own that
  /// nobody looks for; `polis:=kommunpolisen` is taken as it stands.
  init(typed text: String, in plan: ActionPlan) throws(Failure) {
    let parts = text.split(maxSplits: 1) { $0 == "/" || $0 == ":" }.map(String.init)
    guard parts.count == 2 else { throw .notAFunction(text) }
    let party = try plan.typedParty(parts[0])
    let isExact = parts[1].hasPrefix("=")
    let function = isExact ? String(parts[1].dropFirst()) : parts[1]
    guard !function.isEmpty else { throw .notAFunction(text) }
    let known =
      plan.agreement.bodies.flatMap(\.members).map(\.function)
      + plan.activities.flatMap(\.responsible).map(\.function)
    if !isExact, !known.contains(function), let nearest = known.nearest(to: function) {
      throw .misspeltFunction(function, nearest: nearest)
    }
    self.init(party: party, function: function)
  }
}

extension Agreement {
  /// Finds a level that the user named, by its word or by one of the agreement's groups.
  func typedLevel(_ text: String?) throws(Failure) -> DeviationLevel? {
    guard let text else { return nil }
    let names = DeviationLevel.allCases.map { level in
      let bodies = bodies(at: level).flatMap { [$0.shortName, $0.name, $0.initials] }
      return (level, [level.worded, level.rawValue, level.swedish, level.english] + bodies)
    }
    return try Choice(names: names).value(of: text)
  }
}

extension Body {
  /// The first word of the short name, which several groups of a role may share: `KSG`.
  fileprivate var initials: String { String(shortName.prefix { $0 != " " }) }
}

extension CalendarMonth {
  /// Reads a month from the command line.
  init?(typed text: String?) throws(Failure) {
    guard let text else { return nil }
    guard let month = CalendarMonth(text) else { throw .notAMonth(text) }
    self = month
  }
}
