/// What the council decided, with everything that has been said about it.
public struct Decision: Hashable, Sendable, Identifiable {
  /// The fact that recorded it, which is what it is.
  public let id: DecisionID
  /// The number given when it was taken.
  public let number: SerialNumber
  /// The number to show: `B-2026-14`, with a suffix where two sites have given the same one.
  public let code: String
  /// The text, word for word, as it reads now.
  public let text: String
  /// The text as it was taken, where it has been corrected since.
  public let originalText: String?
  /// The text as it stands in the approved minutes, where it has been corrected since.
  public let approvedText: String?
  /// The day that it was taken.
  public let date: CalendarDate
  /// The meeting that took it.
  public let meeting: MeetingID?
  /// How it was taken, where that was outside a meeting.
  public let outside: OutsideMeeting?
  /// The group whose decision it is, by its short name; `nil` where nobody has said.
  public let body: String?
  /// The item of the agenda that it was taken under.
  public let item: AgendaKey?
  /// The function that carries it out.
  public let responsible: Responsible?
  /// The last day for carrying it out.
  public let due: CalendarDate?
  /// What it concerns: activities, goals and deviations.
  public let concerns: [Subject]
  /// The proposals that it adopts.
  public let adopts: [FactID]
  /// The proposals that it rejects.
  public let rejects: [FactID]
  /// The earlier decision that it replaces.
  public let supersedes: DecisionID?
  /// Whether it is carried out or superseded; to carry out where people disagree.
  public let state: DecisionState
  /// The fact that gave it that state.
  public let settledBy: FactID
  /// The values that people disagree on.
  public let conflicts: [RegisterKey]

  /// Where a decision stands on a day.
  public enum Standing: String, CaseIterable, Sendable {
    /// It holds, and nobody was asked to carry it out.
    case inForce = "in_force"
    /// Someone is to carry it out.
    case toCarryOut = "to_carry_out"
    /// Its last day has passed and it is not carried out.
    case overdue
    /// It is carried out.
    case carriedOut = "carried_out"
    /// A later decision has replaced it.
    case superseded
  }

  /// Returns where it stands.
  ///
  /// - Parameter date: The day.
  /// - Returns: Its standing; overdue from the day after the last one.
  public func standing(on date: CalendarDate) -> Standing {
    switch state {
    case .carriedOut: .carriedOut
    case .superseded: .superseded
    case .toCarryOut where responsible == nil && due == nil: .inForce
    case .toCarryOut: daysOverdue(on: date) == nil ? .toCarryOut : .overdue
    }
  }

  /// Returns how long ago it should have been carried out.
  ///
  /// - Parameter date: The day.
  /// - Returns: Days since the last one, at least 1, or `nil` when it is not overdue.
  public func daysOverdue(on date: CalendarDate) -> Int? {
    guard state == .toCarryOut, let due, due < date else { return nil }
    return due.days(until: date)
  }

  /// What it read before, the latest first: as approved, else as taken.
  public var formerText: String? { approvedText ?? originalText }

  /// Whether someone is to carry it out, and has not.
  public var isToCarryOut: Bool { state == .toCarryOut && (responsible != nil || due != nil) }

  /// The later decision that replaced it.
  public var supersededBy: DecisionID? { state == .superseded ? DecisionID(settledBy) : nil }
}
