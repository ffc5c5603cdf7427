/// A file of an edition of the action plan: its version, how far it has come, and whose plan it is.
public struct PlanEdition: Hashable, Sendable {
  /// How far the edition has come.
  public enum Status: String, CaseIterable, Sendable {
    /// Made up to show how the program works; no council has decided it.
    case example
    /// Being written.
    case draft
    /// Decided.
    case adopted
  }

  /// The version, `2026:1`.
  public let version: String
  /// How far it has come.
  public let status: Status
  /// Who decided it, and when.
  public let decision: AdoptionDecision?
  /// What the edition is called, where a workspace has several.
  public let title: String?
  /// The party whose plan it is; `nil` where it is everybody's.
  public let owner: PartyID?
  /// The path of the file within the workspace; empty where it is not known.
  public let file: String

  /// Creates an edition.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - status: How far it has come.
  ///   - decision: Who decided it, and when.
  ///   - title: What the edition is called.
  ///   - owner: The party whose plan it is.
  ///   - file: The path of the file within the workspace.
  public init(
    version: String, status: Status, decision: AdoptionDecision? = nil, title: String? = nil,
    owner: PartyID? = nil, file: String = ""
  ) {
    self.version = version
    self.status = status
    self.decision = decision
    self.title = title
    self.owner = owner
    self.file = file
  }
}
