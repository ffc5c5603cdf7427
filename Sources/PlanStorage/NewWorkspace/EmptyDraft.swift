public import PlanDomain

/// An edition of an action plan without activities, in place of one that is an example.
struct EmptyDraft {
  private let name: String
  private let version: String
  private let perspectives: [Perspective]
  private let agreement: Agreement
  private let owner: PartyID?

  init(version: String, owner: PartyID?, of agreement: Agreement) {
    (name, self.version, perspectives) = ("", version, [])
    (self.agreement, self.owner) = (agreement, owner)
  }

  /// Reads what an example has that remains; `nil` when the file is no example.
  ///
  /// - Parameters:
  ///   - file: The activities file.
  ///   - agreement: The agreement that it belongs to.
  init?(replacing file: PlanFile, of agreement: Agreement) {
    var findings = Findings()
    var written = WrittenPlan()
    guard let root = PlanReading.root(of: file, into: &findings) else { return nil }
    written.readActivities(root, version: nil, into: &findings)
    guard let edition = written.editions.first, edition.status == .example else { return nil }
    name = file.name
    version = edition.version
    perspectives = written.perspectives
    self.agreement = agreement
    owner = edition.owner
  }

  /// The file, with comments that say how to add activities.
  func file(_ language: Language) -> PlanFile {
    var lines = StartingWord.draft.worded(in: language).commented
    lines += ["#"] + example(language).map { "# " + $0 } + ["#"]
    lines += StartingWord.draftRest.worded(in: language).commented
    lines += ["format: \(owner == nil ? 1 : 2)", "version: \(version.quoted)", "status: draft"]
    if let owner { lines.append("owner: \(owner)") }
    if !perspectives.isEmpty { lines.append("perspectives:") }
    lines += perspectives.flatMap(\.lines)
    lines.append("activities: []")
    return PlanFile(name: name, text: lines.joined(separator: "\n") + "\n")
  }

  /// Finds the comments of an empty draft that hold only as long as it is empty: that it is, and how
  /// the first activity is written.
  ///
  /// - Parameter lines: The lines of a file.
  /// - Returns: Their place, 0-based; `nil` where the file does not have them as they were written.
  static func start(in lines: [Substring]) -> Range<Int>? {
    for language in Language.allCases {
      let opening = StartingWord.draft.worded(in: language).commented + ["#"]
      let last = lines.count - opening.count
      guard last > 0,
        let start = (0..<last).first(where: { place in
          lines[place..<place + opening.count].elementsEqual(opening) { $0 == $1 }
        }),
        let end = lines[(start + opening.count)...].firstIndex(of: "#")
      else { continue }
      return start..<end + 1
    }
    return nil
  }

  /// An activity that would hold under this very agreement.
  private func example(_ language: Language) -> [String] {
    let goal = agreement.areas.first.map { $0.subGoals.first?.id ?? $0.id }
    let contributions = agreement.parties.prefix(2).map { party in
      "\(party.id): \(StartingWord.contribution(party.shortName).worded(in: language).quoted)"
    }
    let function = StartingWord.function.worded(in: language).quoted
    let party = agreement.parties.first.map { "\($0.id)" } ?? ""
    let (start, end) = (agreement.period.start, agreement.period.end)
    return [
      "  - id: A01", "    serves: [\(goal.map { "\($0)" } ?? "")]",
      "    title: \(StartingWord.title.worded(in: language).quoted)",
      "    how: \(StartingWord.how.worded(in: language).quoted)",
      "    contributions: { \(contributions.joined(separator: ", ")) }",
      "    responsible: { party: \(party), function: \(function) }",
      "    schedule: { from: \"\(start)\", to: \"\(end)\" }",
    ]
  }
}

extension Perspective {
  fileprivate var lines: [String] {
    let head = ["  - id: \(id)", "    title: \(title.quoted)"]
    guard !descriptions.isEmpty else { return head }
    return head + ["    descriptions:"] + descriptions.map { "      - \($0.quoted)" }
  }
}

extension PlanFile {
  /// A plan that holds no activities yet.
  ///
  /// - Parameters:
  ///   - version: The version of the edition.
  ///   - owner: The party whose plan it is.
  ///   - agreement: The agreement that it belongs to.
  ///   - language: The language of the comments.
  /// - Returns: The file, without a name.
  public static func emptyDraft(
    version: String, owner: PartyID?, of agreement: Agreement, in language: Language
  ) -> PlanFile {
    EmptyDraft(version: version, owner: owner, of: agreement).file(language)
  }
}
