import Glibc

/// What the system knows of a group of users.
struct SystemGroup {
  /// Its name.
  let name: String
  /// Its number.
  let number: gid_t

  /// Looks a group up by its name; `nil` when the system knows none.
  init?(named name: String) {
    guard
      let found = unsafe Self.look({ entry, buffer, size, result in
        unsafe getgrnam_r(name, entry, buffer, size, result)
      })
    else { return nil }
    self = found
  }

  /// Looks a group up by its number; `nil` when the system knows none.
  init?(_ number: gid_t) {
    guard
      let found = unsafe Self.look({ entry, buffer, size, result in
        unsafe getgrgid_r(number, entry, buffer, size, result)
      })
    else { return nil }
    self = found
  }

  private init(name: String, number: gid_t) { (self.name, self.number) = (name, number) }

  private static func look(
    _ call: (
      UnsafeMutablePointer<group>, UnsafeMutablePointer<CChar>, Int,
      UnsafeMutablePointer<UnsafeMutablePointer<group>?>
    ) -> Int32
  ) -> SystemGroup? {
    // A group with thousands of members has a long entry.
    var buffer = [CChar](repeating: 0, count: 1 << 18)
    var entry = unsafe group()
    var found: UnsafeMutablePointer<group>?
    return unsafe buffer.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress, unsafe call(&entry, start, room.count, &found) == 0,
        unsafe found != nil, let name = unsafe entry.gr_name
      else { return nil }
      return unsafe SystemGroup(name: String(cString: name), number: entry.gr_gid)
    }
  }
}
