extension PlanState {
  /// Returns an entry.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The entry, or `nil` when the journal has none such.
  /// - Complexity: O(log *n*).
  public func entry(_ id: EntryID) -> Entry? {
    let place = placeInHistory(of: id)
    return place < history.count && history[place].id == id ? history[place] : nil
  }

  /// Returns a fact together with its entry.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The entry and the fact, or `nil` when the journal has none such.
  public func fact(_ id: FactID) -> (entry: Entry, fact: Fact)? {
    guard let entry = entry(id.entry), entry.facts.indices.contains(id.index) else { return nil }
    return (entry, entry.facts[id.index])
  }

  /// Returns the facts about something, in order.
  ///
  /// - Parameter subject: What they are about.
  /// - Returns: Their identifiers.
  public func facts(about subject: Subject) -> [FactID] { factsBySubject[subject]?.facts ?? [] }

  /// Returns the latest day that facts in effect about something are about.
  ///
  /// - Parameter subject: What they are about.
  /// - Returns: The day, or `nil` when nothing in effect has been said.
  public func lastDay(about subject: Subject) -> CalendarDate? {
    factsBySubject[subject]?.lastDay { isInEffect($0.entry) }
  }

  /// Returns the identifier to show for something, the same in every language.
  ///
  /// - Parameter subject: What it is.
  /// - Returns: Its identifier in the plan, or its number.
  public func code(of subject: Subject) -> String {
    switch subject {
    case .activity(let id): id.rawValue
    case .goal(let id): id.rawValue
    case .decision(let id): code(openedBy: id.fact)
    case .meeting(let id): code(openedBy: id.fact)
    case .deviation(let id): code(openedBy: id.fact)
    case .report(let id): code(openedBy: id.fact)
    case .situation(let id): code(openedBy: id.fact)
    case .indicator(let id): id.rawValue
    case .commitment(let id): id.rawValue
    case .edition(let version): version
    case .body(let name): name
    case .fact(let id): code(ofSubjectOf: id)
    case .entry(let id): id.description
    case .other(let text): text
    }
  }

  private func code(openedBy id: FactID) -> String {
    guard let number = fact(id)?.fact.event.number else { return id.description }
    return code(of: number, openedBy: id)
  }

  /// The identifier of what a fact is about.
  ///
  /// The note of a correction cannot be corrected. Where the journal says so all the same, it is
  /// followed as far as anyone would read it.
  private func code(ofSubjectOf id: FactID) -> String {
    var named = id
    for _ in 0..<PlanState.readableDepth {
      guard let event = fact(named)?.fact.event else { return named.description }
      guard case .fact(let other) = event.subject(as: named) else {
        return code(of: event.subject(as: named))
      }
      named = other
    }
    return id.description
  }

  /// How far what is about something else that is about something else is followed.
  static let readableDepth = 8

  /// Returns what has been said about a value.
  ///
  /// - Parameter key: Names the value.
  /// - Returns: The register; an empty one when nothing has been said.
  public func register(_ key: RegisterKey) -> Register { registers[key] ?? Register() }

  /// The values that people disagree on, in order of what they belong to.
  public var conflicts: [RegisterKey] {
    registers.disputed.filter { !isMasked($0) }.sorted { $0.sortKey < $1.sortKey }
  }

  /// Returns whether a fact has set one of several values that people disagree on.
  ///
  /// - Parameter id: The fact.
  /// - Returns: Whether what it says is one of them.
  /// - Complexity: O(log *n*); asked of every link of a history that is shown.
  public func isDisputed(_ id: FactID) -> Bool {
    guard let event = fact(id)?.fact.event else { return false }
    return event.claims(as: id).contains { claim in
      let register = register(claim.register)
      return register.isConflict && !isMasked(claim.register) && register.shown.contains(id)
    }
  }

  private func isMasked(_ key: RegisterKey) -> Bool {
    if case .text(let id) = key { masking(of: id.entry) != nil } else { false }
  }

  func placeInHistory(of id: EntryID) -> Int {
    Steps.count()
    return history.place { $0.id < id }
  }
}
