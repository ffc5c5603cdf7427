import Foundation

/// The files of the repository that the tests were built from.
public enum Checkout {
  /// The path of the repository's root.
  public static let path: String = {
    let file = URL(fileURLWithPath: #filePath)
    return file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .path
  }()

  /// Reads a file of the repository.
  ///
  /// - Parameter path: The path from the repository's root.
  /// - Returns: What the file holds.
  /// - Throws: An error when it cannot be read.
  public static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(self.path)/\(path)")))
  }

  /// Reads a text file of the repository.
  ///
  /// - Parameter path: The path from the repository's root.
  /// - Returns: Its text.
  /// - Throws: An error when it cannot be read.
  public static func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }
}
