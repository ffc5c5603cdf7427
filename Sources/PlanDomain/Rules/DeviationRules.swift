/// What is asked about deviations before it is recorded.
extension PlanState {
  /// Decides on a new deviation: a kind, a cause, exactly one responsible, and a day (rule 3).
  func openingDeviation(_ new: NewDeviation, on date: CalendarDate) throws(Refusal) -> Event {
    _ = try known(new.activity)
    guard new.responsible.count <= 1 else { throw .severalResponsible(new.responsible) }
    let said: [DeviationField.Kind: DeviationField?] = [
      .kind: new.kind.map(DeviationField.kind), .due: new.due.map(DeviationField.due),
      .responsible: new.responsible.first.map(DeviationField.responsible),
      .description: try trimmedText(new.description).map(DeviationField.description),
      .cause: try trimmedText(new.cause).map(DeviationField.cause),
      .consequence: try trimmedText(new.consequence).map(DeviationField.consequence),
      .remedy: try trimmedText(new.remedy).map(DeviationField.remedy),
      .place: try trimmedText(new.place).map(DeviationField.place),
    ]
    for kind in DeviationField.Kind.allCases where kind.isRequired && said[kind] == .some(nil) {
      throw .deviationLacks(kind)
    }
    let fields = DeviationField.Kind.allCases.compactMap { said[$0] ?? nil }
    for field in fields { _ = try validDeviationField(field, opened: date) }
    return .deviationOpened(
      DeviationOpened(
        number: try nextNumber(.deviation, in: date.parts.year), activity: new.activity,
        fields: fields, level: new.level))
  }

  /// A part of a deviation with its text trimmed, a party that exists, and a day that can be.
  func validDeviationField(
    _ field: DeviationField, opened: CalendarDate
  ) throws(Refusal) -> DeviationField {
    switch field {
    case .description(let text): return .description(try required(text))
    case .cause(let text): return .cause(try required(text))
    case .consequence(let text): return .consequence(try required(text))
    case .remedy(let text): return .remedy(try required(text))
    case .place(let text): return .place(try required(text))
    case .kind: return field
    case .responsible(let responsible):
      guard plan.party(responsible.party) != nil else { throw .unknownParty(responsible.party) }
      return .responsible(
        Responsible(party: responsible.party, function: try required(responsible.function)))
    case .due(let date):
      guard date >= opened else { throw .remedyBeforeOpening(date, opened: opened) }
      try requireInPeriod(date)
      return field
    }
  }

  /// Decides on a review: a month in which it was open, not yet reviewed, a note when worse (rule 6).
  func reviewing(
    _ id: DeviationID, _ verdict: Verdict, _ month: CalendarMonth?, note: String?,
    on date: CalendarDate
  ) throws(Refusal) -> Event {
    let deviation = try known(id)
    let month = month ?? date.month
    let last = min(deviation.closed?.month ?? date.month, date.month)
    guard deviation.opened.month <= month, month <= last else {
      throw .reviewOutside(month, deviation.code)
    }
    let key = RegisterKey.review(id, month)
    guard register(key).current.isEmpty else { throw .alreadyReviewed(month, deviation.code) }
    let note = try trimmedText(note)
    if note == nil, verdict == .worse { throw .noteRequired(.worse) }
    return .deviationReviewed(
      DeviationReviewed(
        deviation: id, month: month, seen: [], verdict: verdict, note: note,
        state: deviation.isOpen ? .open : .closed))
  }

  /// Decides on a change of a deviation: open, a party that exists, a day that can be.
  func changing(
    _ id: DeviationID, _ field: DeviationField, note: String?
  ) throws(Refusal) -> Event {
    let deviation = try knownOpen(id)
    let event = DeviationChanged(
      deviation: id, field: try validDeviationField(field, opened: deviation.opened),
      seen: register(.deviationField(id, field.kind)).shown, note: try trimmedText(note))
    try refuseRepetition(.deviationChanged(event))
    return .deviationChanged(event)
  }

  /// Decides on an escalation: open, and to a level above the present one.
  func escalating(
    _ id: DeviationID, to level: DeviationLevel?, note: String?
  ) throws(Refusal) -> Event {
    let deviation = try knownOpen(id)
    guard let level = level ?? deviation.level.next, level.severity > deviation.level.severity
    else { throw .notHigher(than: deviation.level) }
    return .deviationEscalated(
      DeviationEscalated(
        deviation: id, seen: register(.deviationLevel(id)).shown, level: level,
        note: try trimmedText(note)))
  }

  /// Decides on a closing: open, with a remedy given now or earlier, and a closing note (rule 3).
  func closing(
    _ id: DeviationID, remedy: String?, note: String?
  ) throws(Refusal) -> Event {
    let deviation = try knownOpen(id)
    let remedy = try trimmedText(remedy)
    guard remedy != nil || deviation.remedy != nil else {
      throw .closingWithoutRemedy(deviation.code)
    }
    guard let note = try trimmedText(note) else { throw .noteRequired(.closing) }
    let isNew = remedy != nil && remedy != deviation.remedy
    let seen =
      register(.deviationState(id)).shown
      + (isNew ? register(.deviationField(id, .remedy)).shown : [])
    var named: Set<FactID> = []
    return .deviationClosed(
      DeviationClosed(
        deviation: id, seen: seen.filter { named.insert($0).inserted },
        remedy: isNew ? remedy : nil, note: note))
  }

  /// Decides on a reopening: closed, and a note that says why.
  func reopening(_ id: DeviationID, note: String?) throws(Refusal) -> Event {
    let deviation = try known(id)
    guard !deviation.isOpen else { throw .deviationIsOpen(deviation.code) }
    guard let note = try trimmedText(note) else { throw .noteRequired(.reopening) }
    return .deviationReopened(
      DeviationReopened(
        deviation: id, seen: register(.deviationState(id)).shown, note: note))
  }
}
