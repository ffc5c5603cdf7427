/// The values of a plan by their names, and which of them people disagree on.
///
/// Every picture asks for the disagreements, and there are few among many values: they are noted when a
/// value changes, so that nobody goes through all to find them.
struct Registers: Hashable, Sendable {
  private var values: [RegisterKey: Register] = [:]
  /// The values that people disagree on.
  private(set) var disputed: Set<RegisterKey> = []

  /// The names of all values that anybody has said something of.
  var keys: some Collection<RegisterKey> { values.keys }

  /// Returns what has been said of a value; `nil` where nothing has.
  subscript(key: RegisterKey) -> Register? { values[key] }

  /// Adds a claim on a value, and returns whether its current claims still are those that follow from all.
  ///
  /// - Complexity: That of ``Register/add(_:isSettledAtOnce:)``.
  mutating func add(
    _ claim: Register.Claim, to key: RegisterKey, isSettledAtOnce: Bool
  ) -> Bool {
    var isAlone = false
    let (isSettled, isConflict) = Registers.change(&values[key, default: Register()]) { register in
      let isSettled = register.add(claim, isSettledAtOnce: isSettledAtOnce)
      isAlone = register.claims.count == 1
      return isSettled
    }
    // Of most values one claim is all that is ever said: nobody need look for a disagreement to end.
    if !isAlone { note(key, isConflict) }
    return isSettled
  }

  /// Makes room for the values of some entries that are about to come.
  ///
  /// - Parameter count: How many entries. Many of them are about the same value, so there is room for fewer,
  ///   and never for more than a little memory takes.
  mutating func reserveCapacity(forEntries count: Int) {
    values.reserveCapacity(values.count + Swift.min(count / 2, 1 << 15))
  }

  /// Finds the current claims of a value anew.
  ///
  /// - Parameters:
  ///   - key: The value's name.
  ///   - passedOver: The claims that the state leaves out, with those that each replaces.
  mutating func settle(_ key: RegisterKey, past passedOver: [FactID: [FactID]]) {
    _ = change(key) { register in
      register.settle(past: passedOver)
      return true
    }
  }

  /// Changes what has been said of a value, if anything has.
  ///
  /// - Parameters:
  ///   - key: The value's name.
  ///   - body: Changes it, and returns whether that is news.
  /// - Returns: Whether that is news; `false` where nothing has been said.
  mutating func change(_ key: RegisterKey, _ body: (inout Register) -> Bool) -> Bool {
    guard let place = values.index(forKey: key) else { return false }
    let (isNews, isConflict) = Registers.change(&values.values[place], body)
    note(key, isConflict)
    return isNews
  }

  private static func change(
    _ register: inout Register, _ body: (inout Register) -> Bool
  ) -> (Bool, Bool) {
    let answer = body(&register)
    return (answer, register.isConflict)
  }

  private mutating func note(_ key: RegisterKey, _ isConflict: Bool) {
    if isConflict {
      disputed.insert(key)
    } else if !disputed.isEmpty {
      disputed.remove(key)
    }
  }
}

extension Registers: Sequence {
  /// Goes through all values with their names, in no order.
  func makeIterator() -> [RegisterKey: Register].Iterator { values.makeIterator() }
}
