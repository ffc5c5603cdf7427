import PlanDomain

/// What a plan already has words for, as tables may name it.
struct PlanVocabulary {
  /// The plan.
  let plan: ActionPlan
  private let columns: [String: (column: PlanColumn, rank: Int)]
  private let goals: [(id: GoalID, title: String, number: String)]
  private let people: [String: Responsible]
  private let parties: [String: PartyID]

  /// Collects them.
  ///
  /// - Parameter plan: The agreement, and every edition of its plan.
  init(_ plan: ActionPlan) {
    self.plan = plan
    let agreement = plan.agreement
    var columns: [String: (column: PlanColumn, rank: Int)] = [:]
    func add(_ heading: String, _ column: PlanColumn, rank: Int) {
      let heading = heading.compared
      if !heading.isEmpty, columns[heading] == nil { columns[heading] = (column, rank) }
    }
    // What the agreement calls its levels is surer than what others call theirs.
    for name in [agreement.levels.subGoal?.one, agreement.levels.subGoal?.many] {
      if let name { add(name, .goal, rank: 0) }
    }
    for name in [agreement.levels.area.one, agreement.levels.area.many] {
      add(name, .area, rank: 0)
    }
    for party in agreement.parties {
      for name in [party.name, party.shortName, party.id.rawValue] {
        add(name, .contribution(party.id), rank: 0)
        for prefix in ["bidrag ", "bidrag från ", "insats ", "contribution "] {
          add(prefix + name, .contribution(party.id), rank: 0)
        }
        for prefix in ["ansvarig ", "ansvarig hos "] {
          add(prefix + name, .responsibleOf(party.id), rank: 0)
        }
      }
    }
    for (column, headings) in PlanColumn.headings {
      for (rank, heading) in headings.enumerated() { add(heading, column, rank: rank + 1) }
    }
    self.columns = columns
    goals = agreement.areas.flatMap { area in
      [(area.id, area.title)] + area.variants.map { (area.id, $0) }
        + area.subGoals.map { ($0.id, $0.title) }
    }.map { id, title in
      (id, title.compared, String(id.rawValue.drop { !$0.isNumber }))
    }
    var people: [String: Responsible] = [:]
    for seat in agreement.bodies.flatMap(\.members) {
      guard let party = seat.party else { continue }
      people[seat.function.compared] = Responsible(party: party, function: seat.function)
    }
    for one in plan.listed.flatMap(\.activities).flatMap(\.responsible) {
      people[one.function.compared] = people[one.function.compared] ?? one
    }
    self.people = people
    var parties: [String: PartyID] = [:]
    for party in agreement.parties {
      for name in [party.id.rawValue, party.shortName, party.name] {
        parties[name.compared] = party.id
      }
    }
    // What people call the two, where there is one of each.
    for (kind, names) in Self.usualNames {
      let those = agreement.parties.filter { plan.kind(of: $0) == kind }
      guard those.count == 1, let party = those.first else { continue }
      for name in names where parties[name] == nil { parties[name] = party.id }
    }
    self.parties = parties
  }

  private static let usualNames: [(Party.Kind, [String])] = [
    (.municipality, ["kommun", "kommunen", "kn", "municipality", "kommune", "kommunen"]),
    (
      .police,
      ["polis", "polisen", "lpo", "polismyndigheten", "lokalpolisområdet", "police", "politiet"]
    ),
  ]

  /// The column that a heading names, and how sure that is: the lower, the surer.
  func column(_ heading: String) -> (column: PlanColumn, rank: Int)? {
    if let found = columns[heading.compared] { return found }
    // What stands in parentheses explains.
    let plain = heading.prefix { $0 != "(" }
    if let found = columns[String(plain).compared] { return found }
    for piece in plain.split(whereSeparator: { "/,;:&\n\u{2013}-".contains($0) }) {
      if let found = columns[String(piece).compared] { return (found.column, found.rank + 100) }
    }
    let words = plain.split(whereSeparator: \.isWhitespace)
    for count in (1..<max(1, words.count)).reversed() {
      if let found = columns[words.prefix(count).joined().compared] {
        return (found.column, found.rank + 200)
      }
    }
    return nil
  }

  /// The goal that a text names: by its identifier, its number or its title.
  func goal(_ text: String) -> GoalID? {
    let wanted = text.compared
    guard !wanted.isEmpty else { return nil }
    if let exact = goals.first(where: { $0.title == wanted || $0.id.rawValue.compared == wanted }) {
      return exact.id
    }
    let first = text.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
    let rest = String(text.dropFirst(first.count)).compared
    let name = String(first.reversed().drop { $0 == "." || $0 == "-" }.reversed())
    // An identifier that begins the text is one where its title follows, or nothing.
    if let named = goals.first(where: { $0.id.rawValue.compared == name.compared && !name.isEmpty })
    {
      return named.id
    }
    let level = [plan.agreement.levels.area.one, plan.agreement.levels.subGoal?.one ?? ""]
      .map(\.compared).first { !$0.isEmpty && wanted.hasPrefix($0) }
    let numbered = level == nil ? (name, rest) : Self.numbered(text)
    if let number = numbered.0.isEmpty ? nil : numbered.0 {
      let those = goals.filter { $0.number == number }
      if let same = those.first(where: { Self.isAlike($0.title, numbered.1) }) { return same.id }
      if numbered.1.isEmpty, those.count == 1 || level != nil, let one = those.first {
        return one.id
      }
    }
    let without = level.map { String(wanted.dropFirst($0.count)).withoutNumber } ?? wanted
    // Numbers that an office gives its areas need not be those of the agreement.
    let named = Self.numbered(text).1
    let alike = goals.filter { Self.isAlike($0.title, without) || Self.isAlike($0.title, named) }
    return Set(alike.map(\.id)).count == 1 ? alike[0].id : nil
  }

  /// The number in a text, and what follows it.
  private static func numbered(_ text: String) -> (String, String) {
    let tail = text.drop { !$0.isNumber }
    let number = tail.prefix { $0.isNumber || $0 == "." }
    let name = String(number.reversed().drop { $0 == "." }.reversed())
    return (name, String(tail.dropFirst(number.count)).compared)
  }

  /// Whether one is the other, or how it begins; a title that has been cut is still that one.
  private static func isAlike(_ one: String, _ other: String) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    if one == other { return true }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return short.count >= 12 && long.hasPrefix(short)
  }

  /// The party that a text names.
  func party(_ text: String) -> PartyID? {
    let wanted = text.compared
    guard !wanted.isEmpty else { return nil }
    if let found = parties[wanted] { return found }
    // With or without the genitive.
    return wanted.hasSuffix("s") ? parties[String(wanted.dropLast())] : nil
  }

  /// The function that a text names, where the plan knows it.
  func person(_ text: String) -> Responsible? { people[text.compared] }

  /// The perspective that a text names.
  func perspective(_ text: String) -> Identifier<Perspective>? {
    let wanted = text.compared
    let all = plan.agreement.perspectives + plan.listed.flatMap(\.perspectives)
    return all.first { $0.title.compared == wanted || $0.id.rawValue.compared == wanted }?.id
      ?? all.first { !wanted.isEmpty && $0.title.compared.hasPrefix(wanted) }?.id
  }

  /// What the agreement calls a group that a text names; the text where it names no groups.
  func group(_ text: String) -> String? {
    let bodies = plan.agreement.bodies
    guard !bodies.isEmpty else { return text }
    let wanted = text.compared
    return bodies.first { $0.shortName.compared == wanted || $0.name.compared == wanted }?.shortName
  }
}

extension ActionPlan {
  /// What a party is: as its file says, else by its name.
  fileprivate func kind(of party: Party) -> Party.Kind {
    if let kind = party.kind { return kind }
    let name = party.name.lowercased()
    if name.contains("polis") || name.contains("politi") || name.contains("police") {
      return .police
    }
    return name.contains("kommun") ? .municipality : .other
  }
}

extension String {
  /// The text without the digits that it begins with.
  fileprivate var withoutNumber: String { String(drop(while: \.isNumber)) }
}

extension PlanVocabulary {
  /// The only municipality that has signed; `nil` where several have, or none.
  var municipality: PartyID? {
    let those = plan.agreement.parties.filter { plan.kind(of: $0) == .municipality }
    return those.count == 1 ? those[0].id : nil
  }

  /// The only police that have signed.
  var police: PartyID? {
    let those = plan.agreement.parties.filter { plan.kind(of: $0) == .police }
    return those.count == 1 ? those[0].id : nil
  }
}
