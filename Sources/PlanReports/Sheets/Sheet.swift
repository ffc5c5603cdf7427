public import PlanDomain

/// Everything that is told about one thing, in labelled parts.
///
/// A screen, plain text, Markdown, HTML and what is printed are ways of showing one and the same
/// sheet, so that nothing is told on one of them and forgotten on another.
public struct Sheet: Hashable, Sendable {
  /// What it is quoted by, `A07`.
  public var code: String
  /// What it is called.
  public var title: String
  /// What is told, in order.
  public var sections: [Section]

  /// Rows that belong together.
  public struct Section: Hashable, Sendable {
    /// What stands above the rows; `nil` for what stands directly under the title.
    public let heading: String?
    /// Whether the council needs it at a glance, as beside a list.
    public let isEssential: Bool
    /// The rows.
    public var rows: [Row]
  }

  /// One thing that is told.
  public struct Row: Hashable, Sendable {
    /// What is told.
    public var content: Content
    /// How far it stands in: 0 is the margin.
    public var depth = 0
    /// What it leads to.
    public var target: Subject?
    /// The party whose contribution it is about.
    public var party: PartyID?
    /// The item of an agenda that it belongs to.
    public var item: AgendaKey?
    /// Why the council should look at it, where that is what it tells.
    public var attention: [Attention] = []
  }

  /// What a row tells.
  public enum Content: Hashable, Sendable {
    /// A label and a value.
    case field(label: String, Value)
    /// The name of what the next rows are about, after its mark where it has one.
    case name(String, mark: String)
    /// Running text.
    case text(String)
    /// Running text of less weight.
    case remark(String)
    /// One of several texts, after its mark where it has one.
    case item(String, mark: String)
    /// Values that people disagree on.
    case dispute(RegisterKey)
    /// A change that waits for a decision.
    case proposal(Proposal)
    /// How many activities stand how.
    case tally(Tally)
    /// An indicator in short.
    case indicator(IndicatorPicture)
  }

  /// A value: a status, a text, or both.
  public struct Value: Hashable, Sendable {
    /// Where something stands, in one of the words that have a sign of their own.
    public var status: Status?
    /// What is said beside the status: since when, by whom.
    public var aside = ""
    /// The text.
    public var text = ""
    /// How the text is meant.
    public var tone = Tone.plain
  }

  /// How a text is meant.
  public enum Tone: Hashable, Sendable {
    /// As it stands.
    case plain
    /// What the eye is to find first.
    case strong
    /// Of less weight.
    case quiet
    /// Something to be dealt with.
    case warning
    /// Something that is wrong.
    case bad
  }

  /// Where something stands.
  public enum Status: Hashable, Sendable {
    /// How far work has come.
    case progress(Progress)
    /// How work stands against the plan.
    case assessment(Assessment)
    /// The council's judgement, and where it sees it heading.
    case attainment(Attainment, Trend?)
    /// A deviation.
    case deviation(Deviation.Standing)
    /// How a deviation went in a month.
    case verdict(Verdict)
    /// That a deviation has not been reviewed for a month.
    case unreviewed
    /// A decision.
    case decision(Decision.Standing)
    /// A meeting.
    case meeting(MeetingStage)
    /// An indicator.
    case indicator(IndicatorPicture.Standing)
    /// A section of the law.
    case law(LawPicture.Finding.Standing)
  }
}

extension Sheet.Status: Worded {
  /// The word of the status.
  public var words: Words {
    switch self {
    case .progress(let value): value.words
    case .assessment(let value): value.words
    case .attainment(let value, let trend): RegisterValue.attainment(value, trend).words
    case .deviation(let value): value.words
    case .verdict(let value): value.words
    case .unreviewed: Words("ej granskad", "not reviewed")
    case .decision(let value): value.words
    case .meeting(let value): value.words
    case .indicator(let value): value.words
    case .law(let value): value.words
    }
  }
}

extension Sheet {
  /// The same with nothing but what the council needs at a glance.
  public var essentials: Sheet {
    Sheet(code: code, title: title, sections: sections.filter(\.isEssential))
  }

  /// The same without what the council needs at a glance.
  public var rest: Sheet {
    Sheet(code: code, title: title, sections: sections.filter { !$0.isEssential })
  }
}
