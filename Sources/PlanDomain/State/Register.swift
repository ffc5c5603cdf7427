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
    /// How often claims in effect name it among those that they replace.
    var replacements: Int32 = 0
    /// Whether claims in effect have replaced it by way of others that the state leaves out.
    var isReplacedPast = false
  }

  /// Every claim, in the order of their facts.
  public private(set) var claims: [Claim] = []
  /// The claims in effect that no claim in effect has replaced; none stands for the plan's own value.
  public private(set) var current: [Claim] = []
  /// The claims in effect that no claim in effect has replaced, and that the plan itself holds.
  private var folded: [Claim] = []
  /// How often claims in effect name others that have not come.
  private var ahead: [FactID: Int32] = [:]
  /// Whether the plan itself holds any of the claims.
  private(set) var hasFolded = false
  /// Whether the current claims are those that follow from all.
  private var isSettled = true

  /// How many claims an entry names at most as seen: as many as find room in a line with others.
  ///
  /// Where more are current the entry replaces the oldest, and the next one more of them.
  static let namedAtOnce = 1_000

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

  /// The facts of the current claims, and of those whose value stands in the plan itself: what a new
  /// claim names as seen.
  ///
  /// A change replaces them all: a proposal that was made before an edition took its basis in is not
  /// outdated by that.
  public var shown: [FactID] {
    guard !folded.isEmpty else { return current.prefix(Register.namedAtOnce).map(\.fact) }
    return Array((current + folded).map(\.fact).sorted().prefix(Register.namedAtOnce))
  }

  /// Whether a new claim would name exactly some facts as seen.
  ///
  /// - Complexity: O(*k* log *n*) for *k* facts.
  func shows(exactly facts: Set<FactID>) -> Bool {
    facts.count == min(current.count + folded.count, Register.namedAtOnce)
      && facts.allSatisfy { claim(of: $0)?.isStanding ?? false }
  }

  /// Adds a claim, and returns whether the current ones still are those that follow from all.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - isSettledAtOnce: Whether the current ones follow from the claim and those before it; else
  ///     they are found when all have come.
  /// - Returns: Whether the current ones are found.
  /// - Complexity: O(log *n*) for each claim that it names, and O(*n*) where it is not the newest.
  @discardableResult
  mutating func add(_ claim: Claim, isSettledAtOnce: Bool = true) -> Bool {
    let place = place(of: claim.fact)
    guard !holds(claim.fact, at: place) else { return isSettled }
    var claim = claim
    claim.replacements = ahead.isEmpty ? 0 : ahead.removeValue(forKey: claim.fact) ?? 0
    if claim.isFolded { hasFolded = true }
    Steps.count(claims.count - place + 1)
    claims.insert(claim, at: place)
    if claim.isEffective { count(claim.seen, 1) }
    guard isSettledAtOnce, isSettled, place == claims.count - 1,
      current.count + folded.count <= Register.few
    else {
      isSettled = false
      return false
    }
    guard claim.isEffective else { return true }
    current.removeAll { claim.seen.contains($0.fact) }
    folded.removeAll { claim.seen.contains($0.fact) }
    guard claims[place].isStanding else { return true }
    if claim.isFolded {
      folded.append(claims[place])
    } else if claims.count == 1 {
      // The same list, and not one more: of most values one claim is all that is ever said.
      current = claims
    } else {
      current.append(claims[place])
    }
    return true
  }

  /// How many current claims are gone through one by one for each new one.
  private static let few = 8

  /// Says whether the plan itself holds a claim; what it has replaced stays replaced.
  ///
  /// - Returns: Whether that is news, and the register to be settled.
  mutating func setFolded(_ isFolded: Bool, fact: FactID) -> Bool {
    change(fact) { $0.isFolded = isFolded }
  }

  /// Puts a value in place of a claim's, as when its text is masked.
  ///
  /// - Returns: Whether that is news, and the register to be settled.
  mutating func restate(_ fact: FactID, as value: RegisterValue) -> Bool {
    change(fact) { $0.value = value }
  }

  /// Says whether a claim is in effect.
  ///
  /// - Returns: Whether that is news, and the register to be settled.
  /// - Complexity: O(log *n*) for each claim that it names.
  mutating func setEffective(_ isEffective: Bool, fact: FactID) -> Bool {
    guard change(fact, { $0.isEffective = isEffective }) else { return false }
    count(claims[place(of: fact)].seen, isEffective ? 1 : -1)
    return true
  }

  /// Finds the current claims anew.
  ///
  /// - Parameter passedOver: The claims that the state leaves out, with those that each replaces.
  /// - Complexity: O(*n*) in the number of claims and of those that they name.
  mutating func settle(past passedOver: [FactID: [FactID]]) {
    guard !isSettled else { return }
    Steps.count(claims.count)
    if !passedOver.isEmpty { noteReplaced(past: passedOver) }
    let standing = claims.filter(\.isStanding)
    current = standing.filter { !$0.isFolded }
    folded = standing.filter(\.isFolded)
    hasFolded = claims.contains(where: \.isFolded)
    isSettled = true
  }

  /// Notes which claims are replaced by way of those that are left out, each of which is passed once
  /// however many lead to it.
  private mutating func noteReplaced(past passedOver: [FactID: [FactID]]) {
    for place in claims.indices { claims[place].isReplacedPast = false }
    var waiting = claims.filter(\.isEffective).flatMap(\.seen).filter { passedOver[$0] != nil }
    var followed: Set<FactID> = []
    while let id = waiting.popLast() {
      Steps.count()
      guard followed.insert(id).inserted else { continue }
      for earlier in passedOver[id] ?? [] {
        Steps.count()
        let place = place(of: earlier)
        if passedOver[earlier] != nil {
          waiting.append(earlier)
        } else if holds(earlier, at: place) {
          claims[place].isReplacedPast = true
        }
      }
    }
  }

  /// Returns the claims in effect that have replaced a claim.
  func successors(of fact: FactID) -> [Claim] {
    claims.filter { $0.isEffective && $0.seen.contains(fact) }
  }

  /// Returns a claim.
  ///
  /// - Complexity: O(log *n*).
  func claim(of fact: FactID) -> Claim? {
    let place = place(of: fact)
    return holds(fact, at: place) ? claims[place] : nil
  }

  /// The place of a claim, or the one that it would have.
  private func place(of fact: FactID) -> Int {
    guard let last = claims.last, last.fact >= fact else { return claims.count }
    return claims.place { $0.fact < fact }
  }

  private func holds(_ fact: FactID, at place: Int) -> Bool {
    place < claims.count && claims[place].fact == fact
  }

  /// Counts once more, or once less, that claims are replaced.
  private mutating func count(_ seen: [FactID], _ difference: Int32) {
    Steps.count(seen.count)
    for fact in seen {
      let place = place(of: fact)
      if holds(fact, at: place) {
        claims[place].replacements += difference
      } else {
        let count = ahead[fact, default: 0] + difference
        ahead[fact] = count == 0 ? nil : count
      }
    }
  }

  private mutating func change(_ fact: FactID, _ change: (inout Claim) -> Void) -> Bool {
    let place = place(of: fact)
    guard holds(fact, at: place) else { return false }
    let before = claims[place]
    change(&claims[place])
    guard claims[place] != before else { return false }
    isSettled = false
    return true
  }
}

extension Register.Claim {
  /// Whether it is in effect and none in effect has replaced it.
  fileprivate var isStanding: Bool { isEffective && replacements == 0 && !isReplacedPast }
}
