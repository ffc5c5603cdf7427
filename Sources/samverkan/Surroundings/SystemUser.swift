import Glibc

/// What the system knows of a user.
struct SystemUser {
  /// The name that the user logs in with.
  let name: String
  /// The user's own folder.
  let home: String

  /// Looks a user up; `nil` when the system knows none.
  ///
  /// - Parameter number: The user's number.
  init?(_ number: uid_t) {
    var buffer = [CChar](repeating: 0, count: 1 << 14)
    var entry = unsafe passwd()
    var found: UnsafeMutablePointer<passwd>?
    let (name, home): (String?, String?) = unsafe buffer.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress,
        unsafe getpwuid_r(number, &entry, start, room.count, &found) == 0, unsafe found != nil
      else { return (nil, nil) }
      return unsafe (
        entry.pw_name.map { unsafe String(cString: $0) },
        entry.pw_dir.map { unsafe String(cString: $0) }
      )
    }
    guard let name, let home else { return nil }
    (self.name, self.home) = (name, home)
  }

  /// The one that the process runs for.
  static var own: SystemUser? { SystemUser(getuid()) }
}
