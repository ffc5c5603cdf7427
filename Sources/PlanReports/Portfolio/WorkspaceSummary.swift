public import PlanDomain

/// What one looks for first in a workspace, in a few numbers, for those who look after many.
public struct WorkspaceSummary: Hashable, Sendable {
  /// The identifier of the workspace.
  public var id: String
  /// What the agreement is called for short.
  public var title: String
  /// The short names of the parties.
  public var parties: [String]
  /// The last day of the agreement.
  public var ends: CalendarDate?
  /// Whether it is an example.
  public var isExample: Bool
  /// The day of the numbers.
  public var day: CalendarDate
  /// How many activities there are.
  public var activities = 0
  /// How many of them are carried out.
  public var done = 0
  /// How many things need attention.
  public var attention = 0
  /// How many activities have passed their last day.
  public var overdue = 0
  /// How many activities depart from the plan.
  public var deviating = 0
  /// How many activities may depart from the plan.
  public var atRisk = 0
  /// How many deviations are open.
  public var openDeviations = 0
  /// How many decisions are late.
  public var lateDecisions = 0
  /// On how many things people disagree.
  public var conflicts = 0
  /// The day of the next meeting that is planned.
  public var nextMeeting: CalendarDate?
  /// The day that something was recorded last.
  public var latest: CalendarDate?
  /// Whether something of the journal is damaged or missing.
  public var isDamaged: Bool

  /// Draws a summary.
  ///
  /// - Parameters:
  ///   - basis: What to draw from.
  ///   - isDamaged: Whether something of the journal is damaged or missing.
  public init(of basis: Basis, isDamaged: Bool) {
    let (picture, agreement) = (basis.picture, basis.agreement)
    id = basis.workspace
    title = agreement.shortTitle
    parties = agreement.parties.map(\.shortName)
    ends = agreement.period.end
    isExample = basis.state.plan.isExample
    day = picture.date
    self.isDamaged = isDamaged
    (activities, done) = (picture.tally.total, picture.tally.done)
    attention = picture.attention.count
    overdue = picture.tally.overdue
    (deviating, atRisk) = (picture.tally.deviating, picture.tally.atRisk)
    openDeviations = picture.tally.openDeviations
    for reason in picture.attention {
      if case .decisionOverdue = reason { lateDecisions += 1 }
      if case .conflict = reason { conflicts += 1 }
    }
    nextMeeting =
      picture.occasions.filter { $0.date >= picture.date }.first {
        if case .meeting = $0.matter { true } else { false }
      }?.date
    latest = basis.state.history.map(\.recordedAt.date).max()
  }

  /// The summary as lines of a name and a value, to be kept.
  public var lines: String {
    let numbers = Self.numbers.map { "\($0.name) \(self[keyPath: $0.path])\n" }.joined()
    let days = [("ends", ends), ("meeting", nextMeeting), ("latest", latest)]
      .compactMap { name, day in day.map { "\(name) \($0)\n" } }.joined()
    let flags = (isExample ? "example yes\n" : "") + (isDamaged ? "damaged yes\n" : "")
    let texts =
      "id \(id.oneLine)\ntitle \(title.oneLine)\nday \(day)\n"
      + parties.map { "party \($0.oneLine)\n" }.joined()
    return texts + numbers + days + flags
  }

  /// Reads a summary that was kept; `nil` where it is not whole.
  ///
  /// - Parameter lines: The lines.
  public init?(lines: some StringProtocol) {
    var (texts, parties): ([String: String], [String]) = ([:], [])
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      if parts[0] == "party" { parties.append(String(parts[1])) }
      texts[String(parts[0])] = String(parts[1])
    }
    guard let id = texts["id"], let title = texts["title"],
      let day = texts["day"].flatMap({ CalendarDate($0) })
    else { return nil }
    (self.id, self.title, self.day, self.parties) = (id, title, day, parties)
    ends = texts["ends"].flatMap { CalendarDate($0) }
    nextMeeting = texts["meeting"].flatMap { CalendarDate($0) }
    latest = texts["latest"].flatMap { CalendarDate($0) }
    (isExample, isDamaged) = (texts["example"] != nil, texts["damaged"] != nil)
    for number in Self.numbers {
      guard let value = texts[number.name].flatMap({ Int($0) }) else { return nil }
      self[keyPath: number.path] = value
    }
  }

  private static var numbers: [(name: String, path: WritableKeyPath<WorkspaceSummary, Int>)] {
    [
      ("activities", \.activities), ("done", \.done), ("attention", \.attention),
      ("overdue", \.overdue), ("deviating", \.deviating), ("at_risk", \.atRisk),
      ("open_deviations", \.openDeviations), ("late_decisions", \.lateDecisions),
      ("conflicts", \.conflicts),
    ]
  }
}

extension String {
  /// The text in one line.
  fileprivate var oneLine: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
