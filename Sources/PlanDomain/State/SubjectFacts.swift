/// The facts about one subject, in order, each with the day that it is about.
struct SubjectFacts: Hashable, Sendable {
  private struct Dated: Hashable {
    let fact: FactID
    let day: CalendarDate
  }

  /// One list of both, for of most subjects there is one fact, and each list that is made costs time.
  private var dated: [Dated] = []

  /// The facts.
  ///
  /// - Complexity: O(*n*).
  var facts: [FactID] { dated.map(\.fact) }

  /// How many facts there are.
  var count: Int { dated.count }

  /// Adds a fact.
  ///
  /// - Complexity: O(1) amortised when it is the newest, else O(*n*).
  mutating func note(_ fact: FactID, on day: CalendarDate) {
    guard let last = dated.last?.fact, last > fact else {
      return dated.append(Dated(fact: fact, day: day))
    }
    let place = dated.place { $0.fact <= fact }
    Steps.count(dated.count - place)
    dated.insert(Dated(fact: fact, day: day), at: place)
  }

  /// Returns the latest day of the facts that a condition holds for.
  ///
  /// It looks from the newest fact on, so that the condition is seldom asked more than once.
  func lastDay(where isIncluded: (FactID) -> Bool) -> CalendarDate? {
    var latest: CalendarDate?
    for one in dated.reversed() where latest.map({ $0 < one.day }) ?? true {
      if isIncluded(one.fact) { latest = one.day }
    }
    return latest
  }
}
