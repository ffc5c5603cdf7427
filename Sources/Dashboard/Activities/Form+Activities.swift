import PlanDomain

extension Form {
  /// The decision that the change rests on; without one it is a proposal.
  var decision: DecisionID? { text(.decision).flatMap { FactID($0) }.map { DecisionID($0) } }

  /// The activity that the answers add.
  var newActivity: Activity? {
    guard let id = text(.code).flatMap({ ActivityID($0.uppercased()) }), let title = text(.title)
    else { return nil }
    var activity = Activity(
      id: id, serves: (self[.goals]?.values ?? []).compactMap { GoalID($0) }, title: title,
      contributions: contributions ?? [], responsible: [responsible].compactMap(\.self),
      schedule: schedule, owner: text(.owner).flatMap { PartyID($0) })
    for part in ActivityText.changeable { activity[part] = text(FormLabel(part)) }
    return activity
  }

  /// The parts of an activity that have been answered anew.
  func changes(of id: ActivityID, in state: PlanState) -> [ActivityField] {
    guard let activity = state.activity(id) else { return [] }
    let answers: [(FormLabel, ActivityField?)] = [
      (.title, text(.title).map(ActivityField.title)),
      (.responsible, responsible.map(ActivityField.responsible)),
    ]
    let texts = ActivityText.changeable.map { part in
      (FormLabel(part), text(FormLabel(part)).map { ActivityField.text(part, $0) })
    }
    let changed = (contributions ?? []).filter { !activity.contributions.contains($0) }
    let isMoved = [FormLabel.start, .end, .checkpoints].contains(where: isChanged)
    return (answers + texts).compactMap { isChanged($0) ? $1 : nil }
      + (isMoved ? [schedule.map(ActivityField.schedule)].compactMap(\.self) : [])
      + (isChanged(.contributions) ? changed.map(ActivityField.contribution) : [])
  }

  /// The values that the answers may replace.
  var changedActivityFields: [ActivityField.Kind] {
    shown.keys.compactMap { key in
      guard case .field(_, let kind) = key else { return nil }
      let isMoved = [FormLabel.start, .end, .checkpoints].contains(where: isChanged)
      return kind == .schedule ? isMoved ? kind : nil : isChanged(FormLabel(kind)) ? kind : nil
    }
  }

  private var schedule: Schedule? {
    guard let start = date(.start), let end = date(.end),
      let period = Period(from: start, to: end)
    else { return nil }
    return Schedule(period: period, checkpoints: days(in: text(.checkpoints) ?? "") ?? [])
  }

  /// Reads days with commas or blanks between them; `nil` when one of them is none.
  func days(in text: String) -> [CalendarDate]? {
    let parts = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }
    let days = parts.compactMap { DateReading(String($0), today: today)?.date }
    return days.count == parts.count ? days : nil
  }

  /// Reads what each party contributes, a line each; `nil` when the first line names no party.
  var contributions: [Contribution]? {
    var texts: [(party: PartyID, text: String)] = []
    for line in (text(.contributions) ?? "").split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let party = party(named: String(parts[0]).trimmed) {
        texts.append((party, String(parts[1]).trimmed))
      } else if let last = texts.indices.last {
        texts[last].text += "\n" + line
      } else {
        return nil
      }
    }
    return texts.filter { !$0.text.isEmpty }.map { Contribution(party: $0.party, text: $0.text) }
  }

  /// The party by its name, as the list of functions knows it.
  private func party(named name: String) -> PartyID? {
    guard case .pick(let functions) = self[.responsible]?.content else { return nil }
    let group = functions.groups.first { $0.text.lowercased() == name.lowercased() }
    return group.flatMap { PartyID($0.value) }
  }
}
