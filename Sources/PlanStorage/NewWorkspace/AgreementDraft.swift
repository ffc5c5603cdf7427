public import PlanDomain

/// An agreement that somebody begins to write: what every agreement has, and nothing more.
public struct AgreementDraft: Hashable, Sendable {
  /// A focus area.
  public struct Area: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// The titles of its sub-goals.
    public let subGoals: [String]

    /// Creates a focus area.
    ///
    /// - Parameters:
    ///   - title: Its title.
    ///   - subGoals: The titles of its sub-goals.
    public init(_ title: String, subGoals: [String] = []) {
      self.title = title
      self.subGoals = subGoals
    }
  }

  /// The municipality.
  public var municipality: String
  /// The police that sign.
  public var police: String
  /// Others who sign.
  public var others: [String] = []
  /// The first and the last day.
  public var period: Period
  /// The group that leads the work.
  public var council: String
  /// What the focus areas are called.
  public var levels: LevelNames
  /// The focus areas.
  public var areas: [Area]

  /// Creates an agreement.
  ///
  /// - Parameters:
  ///   - municipality: The municipality.
  ///   - police: The police that sign.
  ///   - period: The first and the last day.
  ///   - council: The group that leads the work.
  ///   - levels: What the focus areas are called.
  ///   - areas: The focus areas.
  public init(
    municipality: String, police: String, period: Period, council: String, levels: LevelNames,
    areas: [Area]
  ) {
    (self.municipality, self.police, self.period) = (municipality, police, period)
    (self.council, self.levels, self.areas) = (council, levels, areas)
  }

  /// What a workspace with it is called: `Sala 2024–2027`.
  public var name: String {
    let suffixes = ["s kommun", " kommun", "s stad", " stad"]
    let suffix = suffixes.first { municipality.lowercased().hasSuffix($0) } ?? ""
    let place = municipality.dropLast(suffix.count)
    let (first, last) = (period.start.parts.year, period.end.parts.year)
    return "\(place) \(first == last ? "\(first)" : "\(first)\u{2013}\(last)")"
  }

  /// Returns the file, with comments that say what stands where.
  ///
  /// - Parameters:
  ///   - path: Its path in the workspace.
  ///   - language: The language of the comments.
  /// - Returns: The file.
  public func file(named path: String, in language: Language) -> PlanFile {
    func comment(_ word: AgreementDraftWord) -> [String] {
      word.worded(in: language).commented
    }
    var lines = comment(.head)
    // Format 2 knows who is a municipality and who is the police.
    lines.append("format: 2")
    lines.append(
      "title: \(AgreementDraftWord.title(municipality, police).worded(in: language).quotedYAML)")
    lines.append("short_title: \(name.quotedYAML)")
    let days = ["from", "to"].enumerated().map { place, key in
      "\(key): \((place == 0 ? period.start : period.end).description.quotedYAML)"
    }
    lines.append("period: { \(days.joined(separator: ", ")) }")
    lines += comment(.goal)
    lines.append(
      "goal: \(AgreementDraftWord.goalText(municipality).worded(in: language).quotedYAML)")
    lines += comment(.parties) + ["parties:"]
    lines += party("kommun", municipality, kind: "municipality")
    lines += party("polis", police, kind: "police")
    for (place, name) in others.enumerated() {
      lines += party("part\(place + 3)", name, kind: "other")
    }
    lines += comment(.levels) + ["levels:"]
    lines.append("  area: \(named(levels.area))")
    if let subGoal = levels.subGoal { lines.append("  sub_goal: \(named(subGoal))") }
    lines += comment(.areas) + ["areas:"]
    for (place, area) in areas.enumerated() {
      lines.append("  - id: F\(place + 1)")
      lines.append("    title: \(area.title.quotedYAML)")
      guard !area.subGoals.isEmpty else { continue }
      lines.append("    sub_goals:")
      for (number, title) in area.subGoals.enumerated() {
        lines.append("      - { id: D\(place + 1).\(number + 1), title: \(title.quotedYAML) }")
      }
    }
    lines += comment(.bodies) + ["bodies:"]
    lines.append("  - { role: council, name: \(council.quotedYAML), decides: plan }")
    return PlanFile(name: path, text: lines.joined(separator: "\n") + "\n")
  }

  private func party(_ id: String, _ name: String, kind: String) -> [String] {
    ["  - { id: \(id), name: \(name.quotedYAML), kind: \(kind) }"]
  }

  private func named(_ name: LevelNames.Name) -> String {
    "{ one: \(name.one.quotedYAML), many: \(name.many.quotedYAML) }"
  }
}

/// What stands in an agreement that has just been begun.
private enum AgreementDraftWord: Worded {
  case head, goal, parties, levels, areas, bodies
  case title(String, String)
  case goalText(String)

  var words: Words {
    switch self {
    case .head:
      Words(
        """
        Överenskommelsen. Nycklarna är på engelska, innehållet på svenska. Skriv av det undertecknade
        dokumentet ordagrant, och kontrollera filen med «samverkan check». Vad som kan stå här visar
        «samverkan help planfil».
        """,
        """
        The agreement. Write the signed document off word for word, and check the file with “samverkan
        check”. “samverkan help planfil” shows what may stand here.
        """)
    case .goal: Words("Det övergripande målet, ordagrant.", "The overall goal, word for word.")
    case .parties:
      Words(
        "Parterna. Deras id skrivs i åtgärdsplanen: responsible: { party: kommun, function: … }.",
        "The parties. Their ids stand in the action plan: responsible: { party: kommun, function: … }."
      )
    case .levels:
      Words("Vad nivåerna kallas, en och flera.", "What the levels are called, one and several.")
    case .areas:
      Words(
        "Områdena. Deras id skrivs i åtgärdsplanen: serves: [F1]. De ändras aldrig.",
        "The areas. Their ids stand in the action plan: serves: [F1]. They never change.")
    case .bodies:
      Words(
        "Grupperna. Den som har decides: plan beslutar om planen: ändringar är förslag tills den har beslutat.",
        "The groups. The one with decides: plan decides on the plan: changes are proposals until it has."
      )
    case .title(let municipality, let police):
      Words(
        "Samverkansöverenskommelse mellan \(municipality) och \(police)",
        "Agreement between \(municipality) and \(police)")
    case .goalText(let municipality):
      Words(
        "Skriv det övergripande målet för \(municipality) här",
        "Write the overall goal of \(municipality) here")
    }
  }
}

extension NewWorkspace {
  /// The agreement's path in a workspace that is begun.
  private static let agreementPath = "plan/agreement.yaml"
  /// The path of the action plan in it.
  private static let planPath = "plan/activities.yaml"

  /// Begins a workspace with an agreement of one's own.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - version: The version of the action plan, `2026:1`.
  ///   - language: The language of the comments and of `README.txt`.
  ///   - generator: Where the end of the new identifier comes from.
  ///   - draft: Makes the action plan when the agreement is known; an empty one where it makes none.
  /// - Throws: What is wrong with what was given, where that makes no plan files without errors.
  public init(
    beginning agreement: AgreementDraft, version: String, in language: Language,
    using generator: inout some RandomNumberGenerator, with draft: (ActionPlan) -> PlanDraft?
  ) throws(PlanFilesFault) {
    let file = agreement.file(named: Self.agreementPath, in: language)
    let reading = PlanReading(agreement: file, editions: [])
    guard let plan = reading.plan, !reading.hasErrors else {
      throw PlanFilesFault(diagnostics: reading.diagnostics)
    }
    let made = draft(plan)?.file(named: Self.planPath)
    let empty = PlanFile.emptyDraft(
      version: version, owner: nil, of: plan.agreement, in: language)
    let activities = made ?? PlanFile(name: Self.planPath, bytes: empty.bytes)
    let whole = PlanReading(agreement: file, editions: [.init(activities, version: version)])
    guard !whole.hasErrors else { throw PlanFilesFault(diagnostics: whole.diagnostics) }
    let manifest = WorkspaceManifest(
      id: Self.id(for: agreement.name, using: &generator), title: agreement.name,
      agreement: Self.agreementPath, editions: [.init(version: version, files: [Self.planPath])])
    self.init(
      manifest, planFiles: [file, activities], of: plan.agreement, original: nil,
      isEmpty: made == nil, in: language)
  }

  /// An identifier in small letters, and four random characters.
  private static func id(
    for name: String, using generator: inout some RandomNumberGenerator
  ) -> String {
    let letters: [Character: Character] = ["å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"]
    let plain = name.lowercased().map { letters[$0] ?? $0 }
      .map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let words = String(plain).split(separator: "-").joined(separator: "-")
    let start = words.first?.isLetter ?? false ? words : "samverkan-\(words)"
    return "\(start.prefix(58))-\(String.randomEnding(using: &generator))"
  }
}

/// What is wrong in plan files that were to be written.
public struct PlanFilesFault: Error, Hashable, Sendable {
  /// What is wrong, with what is only worth a warning.
  public let diagnostics: [Diagnostic]
}

extension PlanReading {
  fileprivate var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
