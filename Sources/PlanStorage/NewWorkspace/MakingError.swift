/// Why a workspace could not be made; nothing is left of the attempt.
public enum MakingError: Error, Hashable, Sendable {
  /// The folder is there, and something is in it.
  case occupied(path: String)
  /// Something else than a folder has the name, or stands on the way to it.
  case notAFolder(path: String)
  /// The folder that it would lie in is not there.
  case noParent(path: String)
  /// A system call failed.
  case failed(FileError)

  /// Whether the place was refused, rather than something having failed.
  public var isRefusal: Bool {
    switch self {
    case .occupied, .notAFolder: true
    case .noParent, .failed: false
    }
  }
}
