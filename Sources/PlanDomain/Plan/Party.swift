/// An organisation that has signed the agreement.
public struct Party: Hashable, Sendable, IdentifierSubject {
  /// Parties have short words as identifiers: `kommun`, `polis`.
  public static var identifierForm: IdentifierForm { .word }

  /// What a party is in the eyes of the law.
  public enum Kind: String, CaseIterable, Sendable {
    /// A municipality.
    case municipality
    /// The police.
    case police
    /// Any other organisation.
    case other
  }

  /// Who does what in a municipality under the law, as far as a document says so.
  ///
  /// > Source: Lag (2023:196) §§ 11–13.
  public struct Duties: Hashable, Sendable {
    /// The board or committee that leads the work.
    public var ledBy: String?
    /// The assembly that it reports to.
    public var reportsTo: String?
    /// The coordinating function.
    public var coordinator: String?
    /// How that function is reached by others.
    public var contact: String?
    /// The document that says so.
    public var source: String?

    /// Creates duties that nothing is said of.
    public init() {}
  }

  /// The identifier.
  public let id: Identifier<Party>
  /// The name as in the agreement.
  public let name: String
  /// A name short enough for a column.
  public let shortName: String
  /// What it is, where the file says so.
  public var kind: Kind?
  /// Who does what in it under the law, where a document says so.
  public var duties: Duties?

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
