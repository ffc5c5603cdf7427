/// An item that stands on the agenda of every meeting of a kind; its key is the raw value.
///
/// Each focus area has an item of its own between ``since`` and ``deviations``: `area-1` and on.
public enum StandardItem: String, CaseIterable, Sendable {
  /// The meeting opens: attendance, agenda.
  case opening
  /// Decisions of the last meeting, and whether they are carried out.
  case previous
  /// What has changed since the last meeting.
  case since
  /// Whether the sub-goals are reached.
  case goals
  /// The deviations, one by one.
  case deviations
  /// What is to be decided.
  case decisions
  /// What is to be reported, when.
  case reports
  /// The activities that the group coordinates, one by one.
  case activities
  /// What the group proposes to those who decide on the plan.
  case proposals
  /// The report that was frozen last.
  case newestReport = "newest-report"
  /// The report on one page.
  case brief
  /// What the group wants to say about it.
  case viewpoints
  /// The report on the interim period.
  case interimReport = "interim-report"
  /// The report on the year.
  case annualReport = "annual-report"
  /// Whatever else.
  case other
  /// The next meeting; this one ends.
  case next

  /// How long the item is planned to take, in minutes.
  public var minutes: Int {
    switch self {
    case .opening, .since, .reports, .other, .next: 5
    case .previous, .decisions, .proposals, .brief: 10
    case .deviations, .goals, .activities, .viewpoints: 15
    case .interimReport, .annualReport, .newestReport: 20
    }
  }

  /// Names the item on an agenda.
  public var key: AgendaKey {
    guard let key = AgendaKey(rawValue) else {
      preconditionFailure("The raw values are words, which a test walks through.")
    }
    return key
  }

  /// Names the item of a focus area on an agenda.
  ///
  /// - Parameter number: The area's place in the agreement, from 1.
  /// - Returns: The key, or `nil` below 1.
  public static func key(ofArea number: Int) -> AgendaKey? {
    number > 0 ? AgendaKey("area-\(number)") : nil
  }
}

extension Body.Role {
  /// The standard items of a group's meeting, in the order that it takes them.
  ///
  /// A group that coordinates goes through its own activities and deviations and what it proposes; a
  /// political one takes the newest report and says what it wants to. `nil` for those that go through the
  /// focus areas as the council does.
  var standardItems: [StandardItem]? {
    switch self {
    case .coordination, .operative:
      [.opening, .previous, .since, .activities, .deviations, .proposals, .other, .next]
    case .political: [.opening, .previous, .newestReport, .brief, .viewpoints, .other, .next]
    case .council, .steering, .other: nil
    }
  }
}

extension MeetingKind {
  /// The standard items before and after those of the focus areas.
  var standardItems: (before: [StandardItem], after: [StandardItem]) {
    switch self {
    case .monthly:
      ([.opening, .previous, .since], [.deviations, .decisions, .reports, .other, .next])
    case .interim:
      (
        [.opening, .previous, .since],
        [.goals, .deviations, .decisions, .interimReport, .other, .next]
      )
    case .annual:
      (
        [.opening, .previous, .since],
        [.goals, .deviations, .decisions, .annualReport, .other, .next]
      )
    case .other: ([.opening, .previous], [.decisions, .other, .next])
    }
  }
}

extension PlanState {
  /// Returns the standard agenda of a meeting, with what earlier meetings have put off.
  ///
  /// - Parameters:
  ///   - kind: What kind of meeting it is.
  ///   - body: The group that meets, by its short name.
  ///   - language: The language of the titles; those of areas are as in the agreement.
  /// - Returns: The items, ready to be changed.
  public func standardAgenda(
    _ kind: MeetingKind, of body: String, in language: Language
  ) -> [AgendaItem] {
    let role = plan.agreement.body(named: body)?.role
    let own = kind == .other ? nil : role.flatMap(\.standardItems)
    let (before, after) = own.map { ($0, []) } ?? kind.standardItems
    let ends: Set<StandardItem> = [.other, .next]
    func items(_ standard: [StandardItem]) -> [AgendaItem] {
      standard.map { AgendaItem($0.key, title: $0.worded(in: language), minutes: $0.minutes) }
    }
    let areas =
      kind == .other || own != nil
      ? []
      : plan.agreement.areas.enumerated().compactMap { place, area in
        StandardItem.key(ofArea: place + 1).map { AgendaItem($0, title: area.title, minutes: 10) }
      }
    let begun = before.filter { !ends.contains($0) }
    let standard = items(begun) + areas + items(after.filter { !ends.contains($0) })
    let last = items((before + after).filter(ends.contains))
    let keys = Set((standard + last).map(\.key))
    let carried = parkedItems(of: body).map(\.planned).filter { !keys.contains($0.key) }
    return standard + carried + last
  }

  /// Returns a key for an item of one's own, which no meeting of the group has used.
  ///
  /// - Parameters:
  ///   - body: The group that meets, by its short name.
  ///   - agenda: Items that are planned but not recorded yet.
  /// - Returns: The key, `own-1` for the first.
  public func ownKey(for body: String, besides agenda: [AgendaItem] = []) -> AgendaKey? {
    let planned = meetingIDs.filter { self.body(of: $0) == body }.flatMap { self.agenda(of: $0) }
    let used = Set((planned + agenda).map(\.key))
    return (1...9999).lazy.compactMap { AgendaKey("own-\($0)") }.first { !used.contains($0) }
  }
}
