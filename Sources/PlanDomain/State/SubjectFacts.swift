/// The facts about one subject, in order, each with the day that it is about.
struct SubjectFacts: Hashable, Sendable {
  private(set) var facts: [FactID] = []
  /// The day of each.
  private var days: [CalendarDate] = []

  /// Adds a fact.
  ///
  /// - Complexity: O(1) amortised when it is the newest, else O(*n*).
  mutating func note(_ fact: FactID, on day: CalendarDate) {
    guard let last = facts.last, last > fact else {
      facts.append(fact)
      days.append(day)
      return
    }
    let place = facts.place { $0 <= fact }
    Steps.count(facts.count - place)
    facts.insert(fact, at: place)
    days.insert(day, at: place)
  }

  /// Returns the latest day of the facts that a condition holds for.
  ///
  /// It looks from the newest fact on, so that the condition is seldom asked more than once.
  func lastDay(where isIncluded: (FactID) -> Bool) -> CalendarDate? {
    var latest: CalendarDate?
    for place in facts.indices.reversed() where latest.map({ $0 < days[place] }) ?? true {
      if isIncluded(facts[place]) { latest = days[place] }
    }
    return latest
  }
}
