/// How far a writer had come when a document was made: the last line that it rests on.
///
/// Printed on paper and registered, it shows whether earlier history has been changed since.
public struct ChainHead: Hashable, Sendable {
  /// The writer.
  public let writer: WriterID
  /// The running number of the writer's last line, from 1.
  public let number: Int
  /// The hash of that line, 32 small hexadecimal digits.
  public let hash: String

  /// Creates a head.
  ///
  /// - Parameters:
  ///   - writer: The writer.
  ///   - number: The running number of the writer's last line, from 1.
  ///   - hash: The hash of that line; `nil` comes back for anything but 32 hexadecimal digits.
  public init?(writer: WriterID, number: Int, hash: String) {
    guard number > 0, hash.utf8.count == 32, hash.isSmallHexadecimal else { return nil }
    self.writer = writer
    self.number = number
    self.hash = hash
  }
}
