/// A file that was made from the journal and must stay as it is.
public struct FrozenDocument: Hashable, Sendable {
  /// The name of the file in the folder `reports`.
  public let file: String
  /// The digest of its bytes.
  public let digest: FileDigest
  /// How far each writer had come when it was made.
  public let heads: [ChainHead]

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - file: The name of the file in the folder `reports`.
  ///   - digest: The digest of its bytes.
  ///   - heads: How far each writer had come when it was made.
  public init(file: String, digest: FileDigest, heads: [ChainHead]) {
    self.file = file
    self.digest = digest
    self.heads = heads
  }
}
