/// A writer began to write: the first entry of each writer.
public struct WriterStarted: Hashable, Sendable {
  /// The function that writes.
  public let function: String
  /// The program and its version.
  public let program: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - function: The function that writes.
  ///   - program: The program and its version.
  public init(function: String, program: String) {
    self.function = function
    self.program = program
  }
}
