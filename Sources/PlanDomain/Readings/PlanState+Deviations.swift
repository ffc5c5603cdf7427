extension PlanState {
  /// The deviations, in the order that they were opened; undone ones are left out.
  public var deviations: [Deviation] { deviations { _ in true } }

  /// Returns the deviations of the activities that a condition holds for, in the order that they were
  /// opened; undone ones are left out.
  func deviations(where isIncluded: (ActivityID) -> Bool) -> [Deviation] {
    let lists = deviationsByActivity.filter { isIncluded($0.key) }.values
    return lists.joined().sorted().compactMap(deviation)
  }

  /// Returns the deviations of an activity, in the order that they were opened.
  ///
  /// - Parameter activity: The activity.
  /// - Returns: Its deviations, open and closed.
  public func deviations(of activity: ActivityID) -> [Deviation] {
    (deviationsByActivity[activity] ?? []).sorted().compactMap(deviation)
  }

  /// Returns the deviation that people name by a number.
  ///
  /// - Parameter code: The number as shown, `AV-2026-07`; letter case counts.
  /// - Returns: The deviation, or `nil` when none in effect has the number.
  public func deviation(numbered code: String) -> Deviation? {
    openingFact(named: code).flatMap { deviation(DeviationID($0)) }
  }

  /// Returns a deviation.
  ///
  /// - Parameter id: The fact that opened it.
  /// - Returns: The deviation, or `nil` when the fact opened none or is undone.
  public func deviation(_ id: DeviationID) -> Deviation? {
    guard let (entry, fact) = fact(id.fact), case .deviationOpened(let opening) = fact.event,
      isInEffect(id.fact.entry)
    else { return nil }
    // Nothing else has been said of most that somebody pours in; each register looked at costs time.
    guard let about = factsBySubject[.deviation(id)], about.count > 1 else {
      return untouched(id, opening, from: entry.day(of: fact))
    }
    return told(id, opening, entry, fact)
  }

  /// A deviation of which nothing but its opening has been said.
  private func untouched(
    _ id: DeviationID, _ opening: DeviationOpened, from day: CalendarDate
  ) -> Deviation {
    let said = DeviationParts(opening.fields)
    return Deviation(
      id: id, number: opening.number, code: code(of: opening.number, openedBy: id.fact),
      activity: opening.activity, kind: said.kind, description: said.description,
      cause: said.cause, consequence: said.consequence, remedy: said.remedy,
      responsible: said.responsible, due: said.due, place: said.place, level: opening.level,
      isEscalated: false, escalations: [], isOpen: true,
      spells: [Deviation.Spell(from: day, to: nil)], closingNote: nil, reviews: [], conflicts: [])
  }

  /// A deviation as its registers tell of it.
  func told(
    _ id: DeviationID, _ opening: DeviationOpened, _ entry: Entry, _ fact: Fact
  ) -> Deviation {
    let level = level(of: id) ?? opening.level
    let isOpen = register(.deviationState(id)).worst != .deviationState(.closed)
    return Deviation(
      id: id, number: opening.number, code: code(of: opening.number, openedBy: id.fact),
      activity: opening.activity, kind: kind(of: id), description: text(.description, of: id),
      cause: text(.cause, of: id), consequence: text(.consequence, of: id),
      remedy: text(.remedy, of: id), responsible: responsible(of: id), due: due(of: id),
      place: text(.place, of: id), level: level,
      isEscalated: level.severity > opening.level.severity,
      escalations: escalations(of: id), isOpen: isOpen,
      spells: spells(of: id, from: entry.day(of: fact), isOpen: isOpen),
      closingNote: isOpen ? nil : closingNote(of: id), reviews: reviews(of: id),
      conflicts: keys(of: id).filter { register($0).isConflict })
  }

  func known(_ id: DeviationID) throws(Refusal) -> Deviation {
    guard let deviation = deviation(id) else { throw .unknownDeviation(id) }
    return deviation
  }

  func knownOpen(_ id: DeviationID) throws(Refusal) -> Deviation {
    let deviation = try known(id)
    guard deviation.isOpen else { throw .deviationIsClosed(deviation.code) }
    return deviation
  }
}

extension PlanState {
  private func field(_ kind: DeviationField.Kind, of id: DeviationID) -> DeviationField? {
    guard case .deviationField(let field) = registers[.deviationField(id, kind)]?.worst else {
      return nil
    }
    return field
  }

  private func text(_ kind: DeviationField.Kind, of id: DeviationID) -> String? {
    field(kind, of: id)?.text
  }

  private func kind(of id: DeviationID) -> DeviationKind? {
    guard case .kind(let kind) = field(.kind, of: id) else { return nil }
    return kind
  }

  private func responsible(of id: DeviationID) -> Responsible? {
    guard case .responsible(let value) = field(.responsible, of: id) else { return nil }
    return value
  }

  private func due(of id: DeviationID) -> CalendarDate? {
    guard case .due(let date) = field(.due, of: id) else { return nil }
    return date
  }

  private func level(of id: DeviationID) -> DeviationLevel? {
    guard case .deviationLevel(let level) = register(.deviationLevel(id)).worst else {
      return nil
    }
    return level
  }

  /// The values that a deviation has, with one for each month that anyone has reviewed.
  private func keys(of id: DeviationID) -> [RegisterKey] {
    [.deviationState(id), .deviationLevel(id)]
      + DeviationField.Kind.allCases.map { .deviationField(id, $0) }
      + months(of: id).map { .review(id, $0) }
  }

  private func months(of id: DeviationID) -> [CalendarMonth] {
    let months = facts(about: .deviation(id)).compactMap { place -> CalendarMonth? in
      guard case .deviationReviewed(let event) = fact(place)?.fact.event else { return nil }
      return event.month
    }
    return Set(months).sorted()
  }

  private func reviews(of id: DeviationID) -> [Review] {
    months(of: id).compactMap { month in
      let register = register(.review(id, month))
      guard case .verdict(let verdict) = register.worst,
        let claim = register.current.last(where: { $0.value == register.worst }),
        let (entry, fact) = fact(register.origin(of: claim).fact)
      else { return nil }
      return Review(
        fact: claim.fact, month: month, verdict: verdict,
        note: note(of: register.origin(of: claim).fact),
        author: entry.attribution(of: fact), date: entry.day(of: fact))
    }
  }

  private func escalations(of id: DeviationID) -> [CalendarDate] {
    facts(about: .deviation(id)).compactMap { place in
      guard isInEffect(place.entry), let (entry, fact) = fact(place),
        case .deviationEscalated = fact.event
      else { return nil }
      return entry.day(of: fact)
    }.sorted()
  }

  private func closingNote(of id: DeviationID) -> String? {
    let register = register(.deviationState(id))
    return register.current.last.flatMap { note(of: register.origin(of: $0).fact) }
  }

  /// When it was open, by what closed it and opened it again.
  private func spells(
    of id: DeviationID, from opened: CalendarDate, isOpen: Bool
  ) -> [Deviation.Spell] {
    var spells = [Deviation.Spell(from: opened, to: nil)]
    for claim in register(.deviationState(id)).claims where claim.isEffective {
      guard let (entry, fact) = fact(claim.fact), let last = spells.last else { continue }
      let day = max(entry.day(of: fact), last.from)
      if claim.value == .deviationState(.closed), last.to == nil {
        spells[spells.count - 1] = Deviation.Spell(from: last.from, to: day)
      } else if fact.event.reopens, let end = last.to {
        spells.append(Deviation.Spell(from: max(day, end), to: nil))
      }
    }
    // Where people disagree it is open: the closing does not count.
    if isOpen, let last = spells.last, last.to != nil {
      spells[spells.count - 1] = Deviation.Spell(from: last.from, to: nil)
    }
    return spells
  }
}

/// The parts of a deviation, each by its kind.
private struct DeviationParts {
  var kind: DeviationKind?
  var description, cause, consequence, remedy, place: String?
  var responsible: Responsible?
  var due: CalendarDate?

  init(_ fields: [DeviationField]) {
    for field in fields {
      switch field {
      case .kind(let value): kind = value
      case .description(let value): description = value
      case .cause(let value): cause = value
      case .consequence(let value): consequence = value
      case .remedy(let value): remedy = value
      case .place(let value): place = value
      case .responsible(let value): responsible = value
      case .due(let value): due = value
      }
    }
  }
}

extension Event {
  /// Whether the event opens what was closed; a review or an edit only says that it was seen open.
  fileprivate var reopens: Bool {
    switch self {
    case .deviationReopened: true
    case .conflictSettled(let event): event.value == .deviationState(.open)
    default: false
    }
  }
}

extension Register {
  /// The claim that a choice between values repeats, else the claim itself.
  func origin(of claim: Claim) -> Claim {
    let seen = claim.seen.compactMap(self.claim).filter { $0.value == claim.value }
    return seen.max { $0.fact < $1.fact } ?? claim
  }
}
