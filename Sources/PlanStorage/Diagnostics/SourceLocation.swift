/// A place in a plan file.
public struct SourceLocation: Hashable, Sendable {
  /// The file's path within the workspace, `plan/activities.yaml`.
  public let file: String
  /// The line, 1-based.
  public let line: Int
  /// The column, in Unicode scalars, 1-based.
  public let column: Int

  /// Creates a place.
  ///
  /// - Parameters:
  ///   - file: The file's path within the workspace.
  ///   - line: The line, 1-based.
  ///   - column: The column, in Unicode scalars, 1-based.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The form that editors understand: `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}
