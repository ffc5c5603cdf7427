/// Something that the parties have promised each other.
public struct Commitment: Hashable, Sendable, IdentifierSubject {
  /// Commitments are plan objects: `C1`.
  public static var identifierForm: IdentifierForm { .planObject }

  /// What a commitment is about.
  public enum Matter: String, CaseIterable, Sendable {
    /// Taking part in common forums.
    case participation
    /// Setting aside resources.
    case resources
    /// Telling residents and others.
    case communication
  }

  /// The identifier.
  public let id: Identifier<Commitment>
  /// The heading, word for word.
  public let title: String
  /// What it means, in our own words.
  public let summary: String?
  /// What it is about, where the file says so.
  public var matter: Matter?

  /// Creates a commitment.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: The heading, word for word.
  ///   - summary: What it means, in our own words.
  public init(id: Identifier<Commitment>, title: String, summary: String? = nil) {
    self.id = id
    self.title = title
    self.summary = summary
  }
}

/// The identifier of a commitment.
public typealias CommitmentID = Identifier<Commitment>
