/// A departure from the plan, with everything that has been said about it.
public struct Deviation: Hashable, Sendable {
  /// The fact that opened it, which is what it is.
  public let id: DeviationID
  /// The number given when it was opened.
  public let number: SerialNumber
  /// The number to show: `AV-2026-07`, with a suffix where two sites have given the same one.
  public let code: String
  /// The activity that departs from the plan.
  public let activity: ActivityID
  /// In what respect it does.
  public let kind: DeviationKind?
  /// What departs from what plan.
  public let description: String?
  /// Why.
  public let cause: String?
  /// What follows from it.
  public let consequence: String?
  /// What is done about it.
  public let remedy: String?
  /// The function that answers for the remedy.
  public let responsible: Responsible?
  /// The last day for the remedy.
  public let due: CalendarDate?
  /// Where.
  public let place: String?
  /// Where it is dealt with; the higher where people disagree.
  public let level: DeviationLevel
  /// Whether it has been lifted to a higher level than it was opened at.
  public let isEscalated: Bool
  /// The days that it was lifted to a higher level, in order.
  public let escalations: [CalendarDate]
  /// Whether it is to be dealt with; open where people disagree.
  public let isOpen: Bool
  /// The times it was open, in order: the first begins when it was discovered.
  public let spells: [Spell]
  /// Why it was closed, when it is.
  public let closingNote: String?
  /// The reviews in effect, one for each month, in order.
  public let reviews: [Review]
  /// The values that people disagree on.
  public let conflicts: [RegisterKey]

  /// Where a deviation stands.
  public enum Standing: String, CaseIterable, Sendable {
    /// Nothing is said to be done about it.
    case open
    /// Something is.
    case remedied = "being_remedied"
    /// It has been lifted to a higher level.
    case escalated
    /// It is dealt with.
    case closed
  }

  /// A time during which a deviation was open.
  public struct Spell: Hashable, Sendable {
    /// The day that it was discovered, or opened again.
    public let from: CalendarDate
    /// The day that it was closed; `nil` while it is open.
    public let to: CalendarDate?
  }

  /// Where it stands.
  public var standing: Standing {
    guard isOpen else { return .closed }
    if isEscalated { return .escalated }
    return remedy == nil ? .open : .remedied
  }

  /// The day that it was discovered.
  public var opened: CalendarDate { spells.first?.from ?? CalendarDate(dayNumber: 0) }

  /// The day that it was closed; `nil` while it is open.
  public var closed: CalendarDate? { isOpen ? nil : spells.last?.to }

  /// What it is about in few words: the description, else the cause.
  public var title: String? { description ?? cause }

  /// The parts that it lacks, in order: those that a new one must have, and the remedy.
  public var lacking: [DeviationField.Kind] {
    DeviationField.Kind.allCases.filter { part in
      switch part {
      case .kind: kind == nil
      case .cause: cause == nil
      case .remedy: remedy == nil
      case .responsible: responsible == nil
      case .due: due == nil
      case .description, .consequence, .place: false
      }
    }
  }

  /// Returns the review of a month.
  ///
  /// - Parameter month: The month.
  /// - Returns: The review in effect, or `nil` when there is none.
  public func review(of month: CalendarMonth) -> Review? {
    reviews.last { $0.month == month }
  }

  /// Returns whether it was open on some day of a month, and so is to be reviewed for it.
  ///
  /// - Parameter month: The month.
  /// - Returns: Whether a review belongs to the month.
  public func isOpen(during month: CalendarMonth) -> Bool {
    spells.contains { $0.from.month <= month && $0.to.map { month <= $0.month } ?? true }
  }

  /// Returns whether it was open at the end of a day.
  ///
  /// - Parameter date: The day.
  /// - Returns: Whether it was open then.
  public func isOpen(on date: CalendarDate) -> Bool {
    spells.contains { $0.from <= date && $0.to.map { date < $0 } ?? true }
  }
}

/// What the council found when it reviewed a deviation for a month.
public struct Review: Hashable, Sendable {
  /// The fact that says so.
  public let fact: FactID
  /// The month.
  public let month: CalendarMonth
  /// What it found; the worst where people disagree.
  public let verdict: Verdict
  /// Why, or what has been done.
  public let note: String?
  /// Whose word it is.
  public let author: Attribution
  /// The day that it was made.
  public let date: CalendarDate
}
