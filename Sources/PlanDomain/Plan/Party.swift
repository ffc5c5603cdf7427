/// An organisation that has signed the agreement.
public struct Party: Hashable, Sendable, IdentifierSubject {
  /// Parties have short words as identifiers: `kommun`, `polis`.
  public static var identifierForm: IdentifierForm { .word }

  /// The identifier.
  public let id: Identifier<Party>
  /// The name as in the agreement.
  public let name: String
  /// A name short enough for a column.
  public let shortName: String

  /// Creates a party.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - name: The name as in the agreement.
  ///   - shortName: A name short enough for a column.
  public init(id: Identifier<Party>, name: String, shortName: String) {
    self.id = id
    self.name = name
    self.shortName = shortName
  }
}

/// The identifier of a party.
public typealias PartyID = Identifier<Party>
