/// A group that leads, coordinates, prepares or receives.
public struct Body: Hashable, Sendable {
  /// What the group is to the agreement.
  public enum Role: String, CaseIterable, Sendable {
    /// The strategic council that leads the agreement, as a document calls it.
    case council
    /// A group that leads or follows up the agreement, and that no document calls strategic council.
    case steering
    /// A group that coordinates the work.
    case coordination
    /// A political body that receives reports.
    case political
    /// A group that does the operative work.
    case operative
    /// Any other group.
    case other
  }

  /// What the agreement leaves to a group to decide on.
  public enum Matter: String, CaseIterable, Sendable {
    /// The plan: adopting it, and adding, changing and dropping its activities.
    case plan
  }

  /// Who appoints the members of a group.
  public struct Appointment: Hashable, Sendable {
    /// The group that appoints, by its short name.
    public let body: String
    /// The party whose members it appoints; `nil` for all of them.
    public let party: PartyID?

    /// Creates an appointment.
    ///
    /// - Parameters:
    ///   - body: The group that appoints, by its short name.
    ///   - party: The party whose members it appoints.
    public init(by body: String, of party: PartyID? = nil) {
      (self.body, self.party) = (body, party)
    }
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
  /// What it decides on, where the agreement says so.
  public let decides: Matter?
  /// Who appoints its members, where the agreement says so.
  public let appointed: Appointment?
  /// The last day of a temporary group.
  public let ends: CalendarDate?
  /// What it is for, word for word.
  public var purposes: [String] = []
  /// In what form it works: as a project for a limited time.
  public var form: String?
  /// Where the document names it.
  public var source: String?

  /// Whether it leads the work with the agreement, whatever the document calls it.
  public var leads: Bool {
    switch role {
    case .council, .steering: true
    case .coordination, .political, .operative, .other: false
    }
  }

  /// Creates a group.
  ///
  /// - Parameters:
  ///   - role: What the group is to the agreement.
  ///   - name: The name as in the agreement.
  ///   - shortName: A name short enough for a title line.
  ///   - members: Its members.
  ///   - task: What it does.
  ///   - decides: What it decides on.
  ///   - appointed: Who appoints its members.
  ///   - ends: The last day of a temporary group.
  public init(
    role: Role, name: String, shortName: String, members: [BodyMember] = [], task: String? = nil,
    decides: Matter? = nil, appointed: Appointment? = nil, ends: CalendarDate? = nil
  ) {
    self.role = role
    self.name = name
    self.shortName = shortName
    self.members = members
    self.task = task
    self.decides = decides
    self.appointed = appointed
    self.ends = ends
  }
}

extension Agreement {
  /// Returns a group by what people call it.
  ///
  /// - Parameter name: Its short name, or its name.
  /// - Returns: The group, or `nil` when the agreement has none such.
  public func body(named name: String) -> Body? {
    bodies.first { $0.shortName == name } ?? bodies.first { $0.name == name }
  }

  /// Returns the groups that decide on something.
  ///
  /// - Parameter matter: What they decide on.
  /// - Returns: The groups in the agreement's order; none where it does not say.
  public func bodies(deciding matter: Body.Matter) -> [Body] {
    bodies.filter { $0.decides == matter }
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
