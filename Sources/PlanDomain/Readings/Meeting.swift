/// A meeting of a council or another group, with everything that has been said about it.
public struct Meeting: Hashable, Sendable, Identifiable {
  /// The fact that planned it, which is what it is.
  public let id: MeetingID
  /// The number given when it was planned.
  public let number: SerialNumber
  /// The number to show: `M-2026-03`, with a suffix where two sites have given the same one.
  public let code: String
  /// The group that meets, by its short name in the agreement.
  public let body: String
  /// The day that it is planned for.
  public let date: CalendarDate
  /// Where.
  public let place: String?
  /// What kind of meeting it is.
  public let kind: MeetingKind
  /// How far it has come; the earlier stage where people disagree.
  public let stage: MeetingStage
  /// Who was said to lead it.
  public let statedChair: Responsible?
  /// Who led it once the chair had left, where that was said.
  public let deputy: Responsible?
  /// Who was said to keep the record.
  public let statedSecretary: String?
  /// When it began: as said, else by the clock of its opening, where that was on its day.
  public let start: ClockTime?
  /// When it ended: as said, else by the clock of its closing, where that was on its day.
  public let end: ClockTime?
  /// The agenda, with what was said under each item.
  public let items: [Item]
  /// Who took part, in the order of the group's seats, others after.
  public let attendance: [Participation]
  /// The fact that opened it; of a reopened one the first.
  public let opened: FactID?
  /// The decisions taken in it, in order.
  public let decisions: [DecisionID]
  /// The minutes, once they are approved.
  public let minutes: MinutesApproved?
  /// The values that people disagree on.
  public let conflicts: [RegisterKey]

  /// An item of the agenda with what was said under it.
  public struct Item: Hashable, Sendable {
    /// The item as planned.
    public let planned: AgendaItem
    /// Its place on the agenda, from 1.
    public let number: Int
    /// What was said.
    public let note: String?
    /// Whether it was put off to the next meeting.
    public let isParked: Bool
    /// Why it was put off.
    public let parkedBecause: String?

    /// Names the item.
    public var key: AgendaKey { planned.key }
    /// What it is called on the agenda.
    public var title: String { planned.title }
  }

  /// How a function took part.
  public struct Participation: Hashable, Sendable {
    /// The function.
    public let attendee: Attendee
    /// How it took part.
    public let attendance: Attendance
  }

  /// Returns an item of the agenda.
  ///
  /// - Parameter key: Names the item.
  /// - Returns: The item, or `nil` when the agenda has none such.
  public func item(_ key: AgendaKey) -> Item? { items.first { $0.key == key } }

  /// The time planned for all items together, in minutes.
  public var plannedMinutes: Int { items.compactMap(\.planned.minutes).reduce(0, +) }

  /// Who led it: one who was there, and nobody where that is not known.
  ///
  /// Whoever was said to lead it did, unless noted as absent; else the group's chair, once noted as
  /// present. Where the chair was absent nobody else is guessed.
  ///
  /// - Parameter seats: The seats of the group.
  /// - Returns: The function that led it.
  public func chair(among seats: [BodyMember]) -> Attendee? {
    let stated = statedChair.map { Attendee($0.function, party: $0.party) }
    if let stated, presence(of: stated) != .absent { return stated }
    return seats.first { $0.role == .chair }.map(Attendee.init)
      .flatMap { presence(of: $0) == .present ? $0 : nil }
  }

  /// The last item that whoever led it took part in, where that was not the whole meeting.
  ///
  /// - Parameter seats: The seats of the group.
  /// - Returns: The item that the chair left after.
  public func lastItem(ofChairAmong seats: [BodyMember]) -> Item? {
    guard let chair = chair(among: seats) else { return nil }
    return attendance.first { $0.attendee == chair }?.attendance.until.flatMap(item)
      .flatMap { $0.number < items.count ? $0 : nil }
  }

  /// How a function took part; `nil` where that is not noted.
  public func presence(of attendee: Attendee) -> Presence? {
    attendance.first { $0.attendee == attendee }?.attendance.presence
  }

  /// Whether it has been held: closed or approved.
  public var isHeld: Bool { stage == .closed || stage == .approved }
}
