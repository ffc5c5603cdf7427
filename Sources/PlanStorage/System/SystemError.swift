public import SystemPackage

/// A system call that failed: which, on what, and how.
public struct SystemError: Error, Hashable, Sendable {
  /// Names a thing that storage does with a file.
  public enum Call: String, Hashable, Sendable {
    /// To open a file or a folder.
    case open
    /// To find out about a file.
    case status
    /// To read.
    case read
    /// To write.
    case write
    /// To bring to the disk.
    case synchronize
    /// To lock.
    case lock
    /// To cut short.
    case truncate
    /// To give a new name.
    case rename
    /// To make a folder.
    case makeFolder
    /// To remove.
    case remove
    /// To list a folder.
    case list
    /// To set permissions.
    case setPermissions
    /// To follow a path to its end.
    case resolve
  }

  /// What was attempted.
  public let call: Call
  /// The path of the file.
  public let path: String
  /// The number that the call answered with.
  public let number: Errno

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - call: What was attempted.
  ///   - path: The path of the file.
  ///   - number: The number that the call answered with.
  public init(_ call: Call, _ path: String, _ number: Errno) {
    self.call = call
    self.path = path
    self.number = number
  }
}

/// Runs a system call, again as long as it is interrupted before it has done anything.
///
/// - Parameters:
///   - call: What is attempted.
///   - path: The path of the file, for the error.
///   - body: The call.
/// - Throws: The failure, with what was attempted and where.
/// - Returns: What the call returned.
func attempt<Value: ~Copyable>(
  _ call: SystemError.Call, _ path: @autoclosure () -> String, _ body: () throws(Errno) -> Value
) throws(FileError) -> Value {
  // A call that is interrupted every time must not hang the program.
  var patience = 100
  while true {
    do throws(Errno) {
      return try body()
    } catch {
      patience -= 1
      guard error == .interrupted, patience > 0 else {
        throw .system(SystemError(call, path(), error))
      }
    }
  }
}
