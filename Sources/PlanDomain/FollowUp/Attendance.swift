/// A function that takes part in a meeting, or should have.
public struct Attendee: Hashable, Sendable {
  /// The function.
  public let function: String
  /// The party that it belongs to, where that is known.
  public let party: PartyID?

  /// Creates a function that takes part.
  ///
  /// - Parameters:
  ///   - function: The function.
  ///   - party: The party that it belongs to.
  public init(_ function: String, party: PartyID? = nil) {
    self.function = function
    self.party = party
  }

  /// Creates the function that holds a seat.
  ///
  /// - Parameter member: The seat.
  public init(_ member: BodyMember) {
    self.init(member.function, party: member.party)
  }
}

/// How a function took part in a meeting.
public struct Attendance: Hashable, Sendable {
  /// Whether it did, and as what.
  public let presence: Presence
  /// The first item that it took part in; `nil` for the whole meeting.
  public let from: AgendaKey?
  /// The last item that it took part in; `nil` for the whole meeting.
  public let until: AgendaKey?

  /// Creates an attendance.
  ///
  /// - Parameters:
  ///   - presence: Whether the function took part, and as what.
  ///   - from: The first item that it took part in.
  ///   - until: The last item that it took part in.
  public init(_ presence: Presence, from: AgendaKey? = nil, until: AgendaKey? = nil) {
    self.presence = presence
    self.from = from
    self.until = until
  }
}

/// Whether a function took part in a meeting, and as what.
public enum Presence: String, CaseIterable, Sendable {
  /// As a member.
  case present
  /// Not at all.
  case absent
  /// Without being a member.
  case coOpted = "co_opted"
}
