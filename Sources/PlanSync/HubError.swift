public import SystemPackage

/// Why a hub could not be reached, read or written.
public enum HubError: Error, Hashable, Sendable {
  /// What was typed is neither a path nor an address over SSH.
  case address(String)
  /// git is not installed.
  case gitMissing
  /// The version of git is older than what is needed.
  case gitTooOld(String)
  /// Nothing answered in time, in seconds.
  case silent(seconds: Int)
  /// The hub cannot be reached; the last line of what git said.
  case unreachable(String)
  /// The hub is no repository; what git said.
  case noRepository(String)
  /// The repository belongs to another user of this machine.
  case othersRepository(String)
  /// What is in the hub is nothing that git accepts; what it said.
  case damaged(String)
  /// The hub did not take what was sent; what it said.
  case refused(String)
  /// Others have sent something all the while.
  case crowded(tries: Int)
  /// More is in the hub than is read: how many bytes, or files.
  case tooMuch(limit: Int)
  /// Another synchronization of the same workspace is under way.
  case busy
  /// A file of this user's own could not be used.
  case system(path: String, Errno)
  /// git failed in another way; what it was to do, and what it said.
  case failed(String, String)

  /// Whether it is likely to be otherwise in a while, without anybody doing something about it.
  public var isPassing: Bool {
    switch self {
    case .silent, .unreachable, .crowded, .busy: true
    case .address, .gitMissing, .gitTooOld, .noRepository, .othersRepository, .damaged, .refused,
      .tooMuch, .system, .failed:
      false
    }
  }
}
