/// A function of a party that answers for something; never a person's name.
public struct Responsible: Hashable, Sendable {
  /// The party.
  public let party: PartyID
  /// The function within the party.
  public let function: String

  /// Creates a responsible function.
  ///
  /// - Parameters:
  ///   - party: The party.
  ///   - function: The function within the party.
  public init(party: PartyID, function: String) {
    self.party = party
    self.function = function
  }
}
