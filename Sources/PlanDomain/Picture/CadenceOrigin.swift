/// What of a row of the year wheel no document says, for the marks that follow its title everywhere.
public struct CadenceOrigin: Hashable, Sendable {
  /// What whoever wrote the file has decided.
  public let ours: [Cadence.Part]

  /// Creates the mark of a row.
  ///
  /// - Parameter cadence: The row.
  public init(of cadence: Cadence) {
    ours = cadence.ours
  }
}
