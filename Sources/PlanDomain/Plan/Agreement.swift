/// What the parties have agreed to work on together, and for how long.
///
/// It is decided by the parties' highest bodies and never changed by the program.
public struct Agreement: Hashable, Sendable {
  /// The title, word for word.
  public var title: String
  /// A title short enough for a title line.
  public var shortTitle: String
  /// What kind of document it is: *Styrdokument*, *Samverkansavtal*.
  public var kind: String?
  /// The record number (*diarienummer*).
  public var record: String?
  /// Who decided it, and when.
  public var decided: AdoptionDecision?
  /// The first and the last day that it holds.
  public var period: Period
  /// How long it holds in the document's own words, where these name years and no days.
  public var statedPeriod: String?
  /// Where it was written from, where somebody has transcribed it.
  public var transcript: Transcript?
  /// The country whose law it is made under.
  public var country: Country
  /// Who has signed it, and when.
  public var signing: Signing?
  /// What it is for, word for word.
  public var purposes: [String]
  /// What it means by the words that it defines.
  public var definitions: [Definition]
  /// The steps of its way of working, in order.
  public var steps: [WorkingStep]
  /// The parties, in the order of the agreement.
  public var parties: [Party]
  /// The overall goal, word for word.
  public var goal: String
  /// What the two levels are called.
  public var levels: LevelNames
  /// The focus areas, in order.
  public var areas: [FocusArea]
  /// The groups that lead, coordinate and receive.
  public var bodies: [Body]
  /// What the parties have promised each other.
  public var commitments: [Commitment]
  /// The forums that they meet in.
  public var forums: [String]
  /// The sources of the common situation picture.
  public var sources: [String]
  /// The target groups given priority.
  public var targetGroups: [String]
  /// The methods and working models named.
  public var methods: [String]
  /// Points of view that activities are sorted under.
  public var perspectives: [Perspective]
  /// What recurs in the year wheel.
  public var cadence: [Cadence]
  /// What remains of the document: what it replaces, whom it binds, what it says of the plan.
  public var facts: [AgreementFact]

  /// Creates an agreement that holds nothing beyond its head and areas.
  ///
  /// - Parameters:
  ///   - title: The title, word for word.
  ///   - shortTitle: A title short enough for a title line.
  ///   - period: The first and the last day that it holds.
  ///   - parties: The parties.
  ///   - goal: The overall goal, word for word.
  ///   - levels: What the two levels are called.
  ///   - areas: The focus areas.
  public init(
    title: String, shortTitle: String, period: Period, parties: [Party], goal: String,
    levels: LevelNames, areas: [FocusArea]
  ) {
    self.title = title
    self.shortTitle = shortTitle
    self.period = period
    self.parties = parties
    self.goal = goal
    self.levels = levels
    self.areas = areas
    (kind, record, decided) = (nil, nil, nil)
    (bodies, commitments, perspectives, cadence, facts) = ([], [], [], [], [])
    (forums, sources, targetGroups, methods) = ([], [], [], [])
    (statedPeriod, transcript, signing, country) = (nil, nil, nil, .sweden)
    (purposes, definitions, steps) = ([], [], [])
  }
}

/// Who adopted a document, and when.
public struct AdoptionDecision: Hashable, Sendable {
  /// The body that decided.
  public let body: String
  /// The day, when the document says so.
  public let date: CalendarDate?
  /// The item or paragraph of the minutes.
  public let item: String?

  /// Creates a decision.
  ///
  /// - Parameters:
  ///   - body: The body that decided.
  ///   - date: The day.
  ///   - item: The item or paragraph of the minutes.
  public init(body: String, date: CalendarDate?, item: String? = nil) {
    self.body = body
    self.date = date
    self.item = item
  }
}

/// A labelled fact from an agreement: what it replaces, whom it binds, what it says of the plan.
public struct AgreementFact: Hashable, Sendable {
  /// The label as in the document.
  public let label: String
  /// The text as in the document.
  public let text: String
  /// Where it stands, when that is not on the cover.
  public let source: String?

  /// Creates a labelled fact.
  ///
  /// - Parameters:
  ///   - label: The label as in the document.
  ///   - text: The text as in the document.
  ///   - source: Where it stands, when that is not on the cover.
  public init(label: String, text: String, source: String? = nil) {
    self.label = label
    self.text = text
    self.source = source
  }
}

/// What an agreement calls its levels.
public struct LevelNames: Hashable, Sendable {
  /// A level's name in singular and plural.
  public struct Name: Hashable, Sendable {
    /// One of them.
    public let one: String
    /// Several.
    public let many: String

    /// Creates a level's name.
    ///
    /// - Parameters:
    ///   - one: One of them.
    ///   - many: Several.
    public init(one: String, many: String) {
      self.one = one
      self.many = many
    }
  }

  /// The top level.
  public let area: Name
  /// The level between area and activity, where there is one.
  public let subGoal: Name?

  /// Creates the names of the levels.
  ///
  /// - Parameters:
  ///   - area: The top level.
  ///   - subGoal: The level between area and activity.
  public init(area: Name, subGoal: Name?) {
    self.area = area
    self.subGoal = subGoal
  }
}
