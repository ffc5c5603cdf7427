/// A group that leads, coordinates, prepares or receives.
public struct Body: Hashable, Sendable {
  /// What the group is to the agreement.
  public enum Role: String, CaseIterable, Sendable {
    /// The strategic council that leads the agreement.
    case council
    /// A group that coordinates the work.
    case coordination
    /// A political body that receives reports.
    case political
    /// A group that does the operative work.
    case operative
    /// Any other group.
    case other
  }

  /// What the group is to the agreement.
  public let role: Role
  /// The name as in the agreement.
  public let name: String
  /// A name short enough for a title line.
  public let shortName: String
  /// Its members, function by function.
  public let members: [BodyMember]
  /// What it does, in our own words.
  public let task: String?

  /// Creates a group.
  ///
  /// - Parameters:
  ///   - role: What the group is to the agreement.
  ///   - name: The name as in the agreement.
  ///   - shortName: A name short enough for a title line.
  ///   - members: Its members.
  ///   - task: What it does.
  public init(
    role: Role, name: String, shortName: String, members: [BodyMember] = [], task: String? = nil
  ) {
    self.role = role
    self.name = name
    self.shortName = shortName
    self.members = members
    self.task = task
  }
}

/// A seat in a group, held by a function.
public struct BodyMember: Hashable, Sendable {
  /// What the seat is.
  public enum Role: String, CaseIterable, Sendable {
    /// Leads the group.
    case chair
    /// An ordinary seat.
    case member
    /// Takes part without being a member.
    case coOpted = "co_opted"
  }

  /// The function that holds the seat.
  public let function: String
  /// The party that the function belongs to, when the agreement says so.
  public let party: PartyID?
  /// What the seat is.
  public let role: Role

  /// Creates a seat.
  ///
  /// - Parameters:
  ///   - function: The function that holds the seat.
  ///   - party: The party that the function belongs to.
  ///   - role: What the seat is.
  public init(function: String, party: PartyID?, role: Role) {
    self.function = function
    self.party = party
    self.role = role
  }
}
