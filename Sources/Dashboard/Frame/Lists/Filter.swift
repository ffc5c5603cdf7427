import PlanDomain

/// Something that a row must be to be shown: what it is called, whether a row is so, and its text in a
/// trace.
protocol ListCondition<Row>: Hashable, Sendable, LosslessStringConvertible {
  associatedtype Row

  /// What it is about: of conditions about the same, one holds at a time.
  var aspect: Int { get }
  /// What it is called above the list and in the menu.
  func name(_ context: Context) -> String
  /// Whether a row is so.
  func lets(_ row: Row, _ context: Context) -> Bool
}

/// The condition of a list that is only searched in: there is none.
enum Unconditional<Row>: ListCondition {
  var aspect: Int { switch self {} }
  var description: String { switch self {} }

  init?(_ description: String) { nil }

  func name(_ context: Context) -> String { switch self {} }
  func lets(_ row: Row, _ context: Context) -> Bool { switch self {} }
}

/// Which rows a list shows: conditions that must all hold, and a text.
struct Filter<Condition: ListCondition>: Equatable, Sendable {
  /// The conditions that are set, as they are told above the list.
  private(set) var conditions: [Condition] = []
  /// A text that must stand somewhere in the row or in what is said about it.
  var query: String?

  /// Whether every row is shown.
  var isEmpty: Bool { conditions.isEmpty && query == nil }

  func has(_ condition: Condition) -> Bool { conditions.contains(condition) }

  /// Sets a condition in place of another about the same, or takes away one that is set already.
  mutating func toggle(_ condition: Condition) {
    let isSet = has(condition)
    conditions.removeAll { $0.aspect == condition.aspect }
    guard !isSet else { return }
    let place = conditions.firstIndex { $0.aspect > condition.aspect } ?? conditions.count
    conditions.insert(condition, at: place)
  }

  /// Whether it surely lets through nothing that another did not.
  ///
  /// One letter more of a word finds less; of a condition, or of a word that must not stand there, it may
  /// find more.
  func isNarrower(than other: Filter) -> Bool {
    guard conditions == other.conditions, let query, let before = other.query else { return false }
    return query.hasPrefix(before) && !query.contains { "-:\"\u{201C}\u{201D}".contains($0) }
  }
}

/// What the menu of a filter offers.
enum FilterOffer<Condition: ListCondition> {
  case one(Condition)
  /// Conditions about the same, in a menu of their own under a name.
  case several(String, [Condition])
  /// Something else that decides what is shown.
  case other(String, Menu)
}
