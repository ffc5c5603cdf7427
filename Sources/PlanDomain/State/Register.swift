/// Names one value of the plan that people set.
public enum RegisterKey: Hashable, Sendable {
  /// An activity's progress.
  case progress(ActivityID)
  /// The progress of a party's contribution to an activity.
  case contribution(ActivityID, PartyID)
  /// An activity's assessment.
  case assessment(ActivityID)
  /// A field of an activity.
  case field(ActivityID, ActivityField.Kind)
  /// A sub-goal's attainment and trend.
  case attainment(GoalID)
  /// Whether a deviation is open.
  case deviationState(DeviationID)
  /// Where a deviation is dealt with.
  case deviationLevel(DeviationID)
  /// A field of a deviation.
  case deviationField(DeviationID, DeviationField.Kind)
  /// What the review of a month found.
  case review(DeviationID, CalendarMonth)
  /// The note of a fact, as corrected.
  case text(FactID)

  /// Whether a decision is carried out.
  case decisionState(DecisionID)
  /// A part of a decision.
  case decisionField(DecisionID, DecisionField.Kind)
  /// How far a meeting has come.
  case meetingStage(MeetingID)
  /// A part of a meeting's plan.
  case meetingField(MeetingID, MeetingField.Kind)
  /// How a function took part in a meeting.
  indirect case attendance(MeetingID, Attendee)
  /// What was said under an item of a meeting.
  case itemNote(MeetingID, AgendaKey)

  /// What the value belongs to.
  public var subject: Subject {
    switch self {
    case .progress(let id), .contribution(let id, _), .assessment(let id), .field(let id, _):
      .activity(id)
    case .attainment(let id): .goal(id)
    case .deviationState(let id), .deviationLevel(let id), .deviationField(let id, _),
      .review(let id, _):
      .deviation(id)
    case .text(let id): .fact(id)
    case .decisionState(let id), .decisionField(let id, _): .decision(id)
    case .meetingStage(let id), .meetingField(let id, _), .attendance(let id, _),
      .itemNote(let id, _):
      .meeting(id)
    }
  }
}

/// A value that a register holds.
public enum RegisterValue: Hashable, Sendable {
  /// Progress.
  case progress(Progress)
  /// Assessment.
  case assessment(Assessment)
  /// Attainment and where it is heading.
  case attainment(Attainment, Trend)
  /// A field of an activity.
  indirect case field(ActivityField)
  /// Whether a deviation is open.
  case deviationState(DeviationState)
  /// Where a deviation is dealt with.
  case deviationLevel(DeviationLevel)
  /// A field of a deviation.
  indirect case deviationField(DeviationField)
  /// What a review found.
  case verdict(Verdict)
  /// A note as corrected.
  case text(String)

  /// Whether a decision is carried out.
  case decisionState(DecisionState)
  /// A part of a decision.
  indirect case decisionField(DecisionField)
  /// How far a meeting has come.
  case meetingStage(MeetingStage)
  /// A part of a meeting's plan.
  indirect case meetingField(MeetingField)
  /// How a function took part in a meeting.
  indirect case attendance(Attendance)
  /// What was said under an item of a meeting.
  case itemNote(String)

  /// How bad the value is when two people disagree: the first different number decides.
  var severity: (Int, Int) {
    switch self {
    case .progress(let value): (value.severity, 0)
    case .assessment(let value): (value.severity, 0)
    case .attainment(let value, let trend): (value.severity, trend.severity)
    case .field(.schedule(let value)): (value.period.end.dayNumber, value.period.start.dayNumber)
    case .field: (0, 0)
    case .deviationState(let value): (value.severity, 0)
    case .deviationLevel(let value): (value.severity, 0)
    case .deviationField(.due(let value)): (value.dayNumber, 0)
    case .deviationField: (0, 0)
    case .verdict(let value): (value.severity, 0)
    case .decisionState(let value): (value.severity, 0)
    case .decisionField(.due(let value)): (value.dayNumber, 0)
    case .meetingStage(let value): (value.severity, 0)
    case .meetingField(.date(let value)): (value.dayNumber, 0)
    case .decisionField, .meetingField, .attendance, .itemNote: (0, 0)
    case .text: (0, 0)
    }
  }
}

/// A value of the plan together with everything that has been said about it.
///
/// Causality decides, not clocks: each claim names the claims that it replaces, and the current ones
/// are those that no claim in effect has replaced. Two different current values are a conflict, which
/// is shown until someone chooses.
public struct Register: Hashable, Sendable {
  /// One value that someone has set.
  public struct Claim: Hashable, Sendable {
    /// The fact that set it.
    public let fact: FactID
    /// The value.
    public internal(set) var value: RegisterValue
    /// The claims that it replaces; none stands for the plan's own value.
    public let seen: [FactID]
    /// Whether it is neither undone nor waiting for a decision.
    public internal(set) var isEffective: Bool
    /// Whether an edition of the plan holds the value, so that it no longer lies on top of it.
    public internal(set) var isFolded = false
  }

  /// Every claim, in the order of their facts.
  public private(set) var claims: [Claim] = []
  /// The claims in effect that no claim in effect has replaced; none stands for the plan's own value.
  public private(set) var current: [Claim] = []
  /// The claims in effect that no claim in effect has replaced, and that the plan itself holds.
  private var folded: [Claim] = []
  /// Whether a claim names one that stands after it, as no claim of ours does.
  private var namesLater = false

  /// Whether people disagree: the current claims hold different values.
  public var isConflict: Bool {
    guard current.count > 1, let first = current.first else { return false }
    return current.contains { $0.value != first.value }
  }

  /// The value that counts: the worst of the current ones, or `nil` for the plan's own.
  public var worst: RegisterValue? {
    if current.count == 1 { return current[0].value }
    return current.max { $0.value.severity < $1.value.severity }?.value
  }

  /// The facts of the current claims, and of those whose value stands in the plan itself.
  ///
  /// A change replaces them all: a proposal that was made before an edition took its basis in is not
  /// outdated by that.
  public var shown: [FactID] {
    folded.isEmpty ? current.map(\.fact) : (current + folded).map(\.fact).sorted()
  }

  /// Adds a claim.
  ///
  /// - Complexity: O(1) when it is the newest, else O(*n*) in the number of claims.
  mutating func add(_ claim: Claim) {
    if claim.seen.contains(where: { $0 >= claim.fact }) { namesLater = true }
    if claims.last.map({ $0.fact < claim.fact }) ?? true {
      claims.append(claim)
      if namesLater { return settle() }
      guard claim.isEffective else { return }
      current.removeAll { claim.seen.contains($0.fact) }
      folded.removeAll { claim.seen.contains($0.fact) }
      if claim.isFolded { folded.append(claim) } else { current.append(claim) }
    } else if !claims.contains(where: { $0.fact == claim.fact }) {
      claims.insert(claim, at: claims.firstIndex { $0.fact > claim.fact } ?? claims.count)
      settle()
    }
  }

  /// Says whether the plan itself holds a claim; what it has replaced stays replaced.
  mutating func setFolded(_ isFolded: Bool, fact: FactID) {
    guard let place = place(of: fact), claims[place].isFolded != isFolded else { return }
    change(fact) { $0.isFolded = isFolded }
  }

  /// Puts a value in place of a claim's, as when its text is masked.
  mutating func restate(_ fact: FactID, as value: RegisterValue) {
    change(fact) { $0.value = value }
  }

  /// Says whether a claim is in effect.
  ///
  /// - Complexity: O(*n*) in the number of claims made since those that it replaces.
  mutating func setEffective(_ isEffective: Bool, fact: FactID) {
    guard let place = place(of: fact), claims[place].isEffective != isEffective else { return }
    claims[place].isEffective = isEffective
    for affected in [fact] + claims[place].seen { settle(affected) }
  }

  /// Returns the claims in effect that have replaced a claim.
  func successors(of fact: FactID) -> [Claim] {
    claims.filter { $0.isEffective && $0.seen.contains(fact) }
  }

  /// Settles anew whether one claim is current; all others stay as they are.
  private mutating func settle(_ fact: FactID) {
    current.removeAll { $0.fact == fact }
    folded.removeAll { $0.fact == fact }
    guard let place = place(of: fact), claims[place].isEffective else { return }
    let isReplaced = claims[(namesLater ? 0 : place)...].contains {
      $0.isEffective && $0.seen.contains(fact)
    }
    guard !isReplaced else { return }
    guard !claims[place].isFolded else {
      folded.insert(claims[place], at: folded.firstIndex { $0.fact > fact } ?? folded.count)
      return
    }
    current.insert(claims[place], at: current.firstIndex { $0.fact > fact } ?? current.count)
  }

  private func place(of fact: FactID) -> Int? {
    var (low, high) = (0, claims.count)
    while low < high {
      let middle = (low + high) / 2
      if claims[middle].fact < fact { low = middle + 1 } else { high = middle }
    }
    return low < claims.count && claims[low].fact == fact ? low : nil
  }

  private mutating func change(_ fact: FactID, _ change: (inout Claim) -> Void) {
    guard let place = place(of: fact) else { return }
    change(&claims[place])
    settle()
  }

  private mutating func settle() {
    let replaced = Set(claims.lazy.filter(\.isEffective).flatMap(\.seen))
    let standing = claims.filter { $0.isEffective && !replaced.contains($0.fact) }
    current = standing.filter { !$0.isFolded }
    folded = standing.filter(\.isFolded)
  }
}
