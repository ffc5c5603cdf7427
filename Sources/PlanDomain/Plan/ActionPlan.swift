/// The agreement broken down into activities: what the journal's entries are replayed onto.
///
/// It holds every edition that the workspace lists. What it answers with, ``activities`` for instance,
/// is what holds in its ``view``: on a day, as a rule.
public struct ActionPlan: Hashable, Sendable {
  /// The agreement.
  public let agreement: Agreement
  /// Every edition that the workspace lists, in order, whether it holds or not.
  public let listed: [ListedEdition]
  /// Which part of it is looked at.
  public let view: PlanView
  /// When each listed edition holds, in the same order.
  public let validity: [EditionValidity]
  /// The editions that hold, one for each file.
  public let editions: [PlanEdition]
  /// The activities that hold, in the order of the files.
  public let activities: [Activity]
  /// The writers that the workspace names to mask what others have written.
  public var maskers: Set<WriterID> = []
  /// What is measured again and again, in the order of the files.
  public let indicators: [Indicator]
  /// The places in ``listed`` of those that hold.
  let holding: [Int]
  /// The place of each activity that holds.
  private let places: [ActivityID: Int]
  /// The last edition that has each activity, among those that hold or have held.
  private let sources: [ActivityID: Int]
  /// The points of view that the plan adds to those of the agreement.
  public let perspectives: [Perspective]

  /// Creates a plan with one edition.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - editions: The edition, one for each of its files.
  ///   - activities: The activities.
  ///   - indicators: What is measured again and again.
  ///   - perspectives: The points of view that the plan adds to those of the agreement.
  public init(
    agreement: Agreement, editions: [PlanEdition], activities: [Activity],
    indicators: [Indicator] = [], perspectives: [Perspective] = []
  ) {
    let isEmpty =
      editions.isEmpty && activities.isEmpty && indicators.isEmpty && perspectives.isEmpty
    let edition = ListedEdition(
      version: editions.first?.version ?? "", files: editions, activities: activities,
      indicators: indicators, perspectives: perspectives)
    self.init(agreement: agreement, listing: isEmpty ? [] : [edition])
  }

  /// Creates a plan with the editions that a workspace lists.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - listed: The editions, in order.
  public init(agreement: Agreement, listing listed: [ListedEdition]) {
    self.init(agreement, listed, view: PlanView(), adopted: [:])
  }

  private init(
    _ written: Agreement, _ listed: [ListedEdition], view: PlanView,
    adopted: [String: CalendarDate]
  ) {
    let validity = EditionValidity.of(listed, within: written.period, adopted: adopted)
    let holding = view.holding(listed, validity, within: written.period)
    let begun = view.begun(listed, validity, within: written.period)
    var sources: [ActivityID: Int] = [:]
    for place in begun.sorted() + holding {
      for activity in listed[place].activities { sources[activity.id] = place }
    }
    var named = Set(written.perspectives.map(\.id))
    perspectives = holding.flatMap { listed[$0].perspectives }.filter {
      named.insert($0.id).inserted
    }
    var measured: Set<IndicatorID> = []
    (agreement, self.listed, self.view) = (written, listed, view)
    (self.validity, self.holding, self.sources) = (validity, holding, sources)
    let isOwned = { (owner: PartyID?) in view.owner.map { $0 == owner } ?? true }
    editions = holding.flatMap { listed[$0].files }.filter { isOwned($0.owner) }
    activities = holding.flatMap { place in
      listed[place].activities.filter { sources[$0.id] == place && isOwned($0.owner) }
    }
    places = Dictionary(
      activities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    indicators = holding.reversed().flatMap { place in
      listed[place].indicators.filter { measured.insert($0.id).inserted }.reversed()
    }.reversed()
  }

  /// Returns the plan with what holds on a day, as far as the files tell.
  ///
  /// A state that knows of adoptions tells more; see ``PlanState/holding(on:)``.
  ///
  /// - Parameter date: The day.
  /// - Returns: The plan.
  public func holding(on date: CalendarDate) -> ActionPlan {
    viewed(view.on(date), adopted: [:])
  }

  /// Returns the plan looked at as another one is: after its files have been read anew.
  ///
  /// - Parameter other: The other plan.
  /// - Returns: The plan.
  public func viewed(like other: ActionPlan) -> ActionPlan { viewed(other.view, adopted: [:]) }

  /// Returns the plan looked at otherwise.
  ///
  /// - Parameters:
  ///   - view: Which part of it.
  ///   - adopted: The day that each version was adopted, as far as the journal tells.
  /// - Returns: The plan; the same one where it does not matter.
  func viewed(_ view: PlanView, adopted: [String: CalendarDate]) -> ActionPlan {
    let isTimeless = listed.allSatisfy { $0.from == nil && $0.to == nil } && listed.count < 2
    let view = isTimeless ? PlanView(owner: view.owner) : view
    if view == self.view,
      isTimeless
        || EditionValidity.of(listed, within: agreement.period, adopted: adopted) == validity
    {
      return self
    }
    var plan = ActionPlan(agreement, listed, view: view, adopted: adopted)
    plan.maskers = maskers
    return plan
  }

  /// Whether any part of the plan is an example that no council has decided.
  public var isExample: Bool {
    listed.contains { $0.files.contains { $0.status == .example } }
  }

  /// Whether there are several editions, so that it has to be said which one is meant.
  public var hasSeveralEditions: Bool { listed.count > 1 }

  /// The parties whose plans the files are, in the order of the agreement; none where nobody's is said.
  public var owners: [PartyID] {
    let named = Set(listed.flatMap(\.files).compactMap(\.owner))
    return agreement.parties.map(\.id).filter(named.contains)
  }

  /// The sub-goals of all areas, in order.
  public var subGoals: [SubGoal] { agreement.areas.flatMap(\.subGoals) }

  /// Returns an activity as the plan has it, also one of an edition that held before.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The activity, or `nil` when no edition that has begun has it.
  public func activity(_ id: ActivityID) -> Activity? {
    if let place = places[id] { return activities[place] }
    return sources[id].flatMap { listed[$0].activity(id) }
  }

  /// Returns whether an activity is one of those that hold.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: `false` for one of another edition.
  public func holds(_ id: ActivityID) -> Bool { places[id] != nil }

  /// Returns an activity that holds.
  func planned(_ id: ActivityID) -> Activity? { places[id].map { activities[$0] } }

  /// Returns an activity of an edition that has not begun.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The activity in the first such edition, or `nil`.
  public func announced(_ id: ActivityID) -> Activity? {
    guard sources[id] == nil else { return nil }
    return listed.lazy.compactMap { $0.activity(id) }.first
  }

  /// The edition that an activity is taken from, or would be.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The edition and when it holds, or `nil` when no edition has it.
  public func edition(of id: ActivityID) -> (edition: ListedEdition, validity: EditionValidity)? {
    let place = sources[id] ?? listed.firstIndex { $0.activity(id) != nil }
    return place.map { (listed[$0], validity[$0]) }
  }

  /// Returns the file that first had an activity; the first of its edition where several may be it.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The file, or `nil` when no edition has the activity.
  public func firstFile(with id: ActivityID) -> PlanEdition? {
    guard let (place, activity) = first(with: id) else { return nil }
    return listed[place].files.first { $0.owner == activity.owner } ?? listed[place].files.first
  }

  /// Returns the file that first had an indicator; the first of its edition.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The file, or `nil` when no edition has the indicator.
  public func firstFile(with id: IndicatorID) -> PlanEdition? {
    listed.first { $0.indicators.contains { $0.id == id } }?.files.first
  }

  /// Returns the file that a new activity is to be written into.
  ///
  /// - Parameter activity: The activity.
  /// - Returns: The file of its owner's plan, else of everybody's; `nil` where there is none such.
  public func fileToWrite(_ activity: Activity) -> PlanEdition? {
    if let own = editions.last(where: { $0.owner == activity.owner }) { return own }
    if let common = editions.last(where: { $0.owner == nil }) { return common }
    return activity.owner == nil && editions.count == 1 ? editions[0] : nil
  }

  /// The first edition that has an activity, with its place among those listed.
  func first(with id: ActivityID) -> (place: Int, activity: Activity)? {
    listed.lazy.enumerated().compactMap { place, edition in
      edition.activity(id).map { (place, $0) }
    }.first
  }

  /// Whether an activity that holds ends with its edition: one that is listed takes its place without it.
  func ends(_ id: ActivityID) -> Bool {
    guard let place = sources[id], let last = validity[place].end else { return false }
    return listed.indices.contains { next in
      validity[next].start == last.adding(days: 1) && listed[next].follows(listed[place])
        && listed[next].activity(id) == nil
    }
  }

  /// Returns whether what belongs to the editions of some days belongs to those that hold.
  func holdsBeside(_ days: [CalendarDate]) -> Bool {
    let owners = days.flatMap { day in
      PlanView(scope: .day(day)).holding(listed, validity, within: agreement.period)
    }
    return owners.isEmpty || holding.contains(where: owners.contains)
  }

  /// Returns whether what an adopted edition took in stands in the plan itself, as it is looked at.
  ///
  /// - Parameters:
  ///   - version: The edition that took it in.
  ///   - id: The activity that it is about.
  /// - Returns: `false` before that edition, where the change still lies on top.
  func hasTakenIn(_ version: String, _ id: ActivityID) -> Bool {
    guard let place = listed.lastIndex(where: { $0.version == version }) else {
      // A copy that lags behind has older editions only; one that is cleared out, later ones.
      return listed.contains { !naturallyPrecedes($0.version, version) }
    }
    return sources[id].map { $0 >= place }
      ?? view.begun(listed, validity, within: agreement.period).contains(place)
  }

  /// Returns the area that a goal is or belongs to.
  ///
  /// - Parameter goal: An area or a sub-goal.
  /// - Returns: The area, or `nil` for an unknown goal.
  public func area(of goal: GoalID) -> FocusArea? {
    agreement.areas.first { $0.id == goal || $0.subGoals.contains { $0.id == goal } }
  }

  /// Returns a sub-goal.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The sub-goal, or `nil` when the agreement has none such.
  public func subGoal(_ id: GoalID) -> SubGoal? {
    area(of: id)?.subGoals.first { $0.id == id }
  }

  /// Returns an indicator.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The indicator, also one of an edition that does not hold; `nil` when there is none such.
  public func indicator(_ id: IndicatorID) -> Indicator? {
    indicators.first { $0.id == id }
      ?? listed.lazy.reversed().flatMap(\.indicators).first { $0.id == id }
  }

  /// Returns a point of view.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The perspective, or `nil` when neither agreement nor plan has it.
  public func perspective(_ id: Identifier<Perspective>) -> Perspective? {
    (agreement.perspectives + perspectives).first { $0.id == id }
  }

  /// Returns a commitment.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The commitment, or `nil` when the agreement has none such.
  public func commitment(_ id: CommitmentID) -> Commitment? {
    agreement.commitments.first { $0.id == id }
  }

  /// Returns a party.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The party, or `nil` when the agreement has none such.
  public func party(_ id: PartyID) -> Party? {
    agreement.parties.first { $0.id == id }
  }
}
