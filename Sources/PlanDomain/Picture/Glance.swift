/// The plan at a glance: how each focus area stands, and how it has moved.
///
/// Areas are counted and not judged by their worst activity: one that is late leaves the others as they
/// are. What stands worst is named once, in ``worst``.
public struct Glance: Hashable, Sendable {
  /// The areas in order.
  public let rows: [Row]
  /// The activity that stands worst, where one departs from the plan or is late.
  public let worst: ActivityID?
  /// The day that the movements are counted from; `nil` where there is nothing to compare with.
  public let start: CalendarDate?

  /// A focus area as it stands, and as it stood.
  public struct Row: Hashable, Sendable {
    /// The area as it stands.
    public let area: AreaPicture
    /// How its activities stood; `nil` where there is nothing to compare with.
    public let before: Tally?

    /// What has moved, what matters most first; empty where nothing has.
    public var moves: [Move] {
      guard let before else { return [] }
      let now = area.tally
      let all: [Move] = [
        .deviating(now.deviating - before.deviating), .overdue(now.overdue - before.overdue),
        .atRisk(now.atRisk - before.atRisk), .done(now.done - before.done),
      ]
      return all.filter { $0.difference != 0 }
    }
  }

  /// How many activities more, or fewer, stand so than before.
  public enum Move: Hashable, Sendable {
    /// Those that depart from the plan.
    case deviating(Int)
    /// Those that have passed their last day.
    case overdue(Int)
    /// Those that may depart from the plan.
    case atRisk(Int)
    /// Those that are carried out.
    case done(Int)

    /// How many more; negative for fewer.
    public var difference: Int {
      switch self {
      case .deviating(let count), .overdue(let count), .atRisk(let count), .done(let count): count
      }
    }

    /// Whether it is for the better.
    public var isBetter: Bool {
      switch self {
      case .deviating(let count), .overdue(let count), .atRisk(let count): count < 0
      case .done(let count): count > 0
      }
    }
  }

  /// Looks at a picture beside an earlier one.
  ///
  /// - Parameters:
  ///   - picture: The plan as it stands.
  ///   - earlier: The plan as it stood, where that is known.
  public init(_ picture: Picture, since earlier: Picture?) {
    let before = Dictionary(
      (earlier?.areas ?? []).map { ($0.area.id, $0.tally) }, uniquingKeysWith: { one, _ in one })
    rows = picture.areas.map { Row(area: $0, before: before[$0.area.id]) }
    start = earlier?.date
    worst = picture.worst
  }
}

extension [ActivityPicture] {
  /// The one that stands worst, where one departs from the plan, may do so, or is late.
  var worst: ActivityID? {
    var found: (place: Int, poverty: (Int, Int))?
    for place in indices where !self[place].progress.isEnded {
      guard self[place].isPoor || self[place].isOverdue else { continue }
      let poverty = self[place].poverty
      if let known = found, !(known.poverty < poverty) { continue }
      found = (place, poverty)
    }
    return found.map { self[$0.place].id }
  }
}

extension ActivityPicture {
  /// Whether it departs from the plan, or may.
  fileprivate var isPoor: Bool { assessment == .deviating || assessment == .atRisk }

  /// How badly it stands: the assessment first, then how long it is late.
  fileprivate var poverty: (Int, Int) { (assessment.severity, max(0, -(daysLeft ?? 0))) }
}

extension PlanState {
  /// Returns how many entries of the history stand before one.
  ///
  /// - Parameter id: The entry.
  /// - Returns: The number; that of all where it comes after them.
  public func countOfEntries(before id: EntryID) -> Int { placeInHistory(of: id) }
}

extension Picture {
  /// Draws the picture of the plan as it stood when a meeting was opened.
  ///
  /// - Parameters:
  ///   - meeting: The meeting; `nil` comes back for one that has not been opened.
  ///   - state: The state as it is now.
  /// - Complexity: O(*n*) in the history: the state of then is replayed.
  public init?(before meeting: Meeting, in state: PlanState) {
    guard let opened = meeting.opened, let entry = state.entry(opened.entry) else { return nil }
    let day = entry.day(of: entry.facts[opened.index])
    self.init(
      of: state.before(entry.id).holding(on: day).owned(by: state.plan.view.owner), on: day)
  }
}
