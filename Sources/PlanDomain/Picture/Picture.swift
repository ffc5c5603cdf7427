/// The whole plan as it stands on a day: derived from the state, never stored.
public struct Picture: Hashable, Sendable {
  /// The day; the agreement's last one where a later day was asked for.
  public let date: CalendarDate
  /// Whether the agreement's period has ended.
  public let isEnded: Bool
  /// How much of the period has passed, a fraction in `0...1`.
  public let elapsed: Double
  /// The activities in plan order.
  public let activities: [ActivityPicture]
  /// The deviations, open and closed, the most urgent first.
  public let deviations: [DeviationPicture]
  /// The focus areas in order.
  public let areas: [AreaPicture]
  /// Counts of all activities, each counted once.
  public let tally: Tally
  /// What needs attention, the most urgent first.
  public let attention: [Attention]
  /// What is due next in the year wheel, in order.
  public let occasions: [Occasion]
  /// The activity that stands worst, where one departs from the plan, may do so, or is late.
  public let worst: ActivityID?

  let period: Period
  private let places: [ActivityID: Int]
  /// The activities of other editions than those that hold.
  private let others: [ActivityID: ActivityPicture]

  /// Draws the picture of a state, with the editions of the plan that hold on the day.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - today: The day.
  ///   - staleness: Days without a report after which an activity is stale.
  /// - Complexity: O(*a* · *p* + *r*) in activities, parties and registers.
  public init(of state: PlanState, on today: CalendarDate, staleness: Int = 60) {
    let period = state.plan.agreement.period
    let date = min(today, period.end)
    let state = state.holding(on: date)
    let painter = Painter(state: state, date: date, staleness: staleness)
    let deviations = painter.deviations()
    let activities = painter.activities(state.activities, deviations)
    others = Dictionary(
      painter.activities(state.otherActivities, deviations).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let areas = painter.areas(activities)
    self.date = date
    isEnded = today > period.end
    elapsed = period.elapsed(on: date)
    tally = Tally(activities)
    worst = activities.worst
    attention = painter.attention(activities, areas, deviations)
    occasions = painter.occasions(activities, deviations)
    places = Dictionary(
      activities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    (self.activities, self.areas, self.deviations) = (activities, areas, deviations)
    self.period = period
  }

  /// Returns the picture of an activity, also of one in another edition than those that hold.
  ///
  /// - Parameter id: The activity.
  /// - Returns: Its picture, or `nil` when no edition has it.
  public func activity(_ id: ActivityID) -> ActivityPicture? { planned(id) ?? others[id] }

  /// Returns the picture of an activity that holds.
  ///
  /// - Parameter id: The activity.
  /// - Returns: Its picture, or `nil` when the editions that hold have none such.
  public func planned(_ id: ActivityID) -> ActivityPicture? { places[id].map { activities[$0] } }

  /// Returns the picture of a sub-goal, or of an area without sub-goals.
  ///
  /// - Parameter id: The goal.
  /// - Returns: Its picture, or `nil` when the agreement has none such.
  public func goal(_ id: GoalID) -> GoalPicture? {
    areas.lazy.flatMap(\.goals).first { $0.id == id }
  }
}
