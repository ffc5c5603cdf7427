import Glibc
public import SystemPackage

extension RealSystem {
  /// Returns what is known of an open file.
  public func status(of descriptor: FileDescriptor) throws(Errno) -> FileStatus {
    var found = stat()
    _ = try answer(unsafe fstat(descriptor.rawValue, &found))
    return FileStatus(found)
  }

  /// Returns what is known of a file in a folder, without following a link.
  public func status(of name: String, in folder: FileDescriptor) throws(Errno) -> FileStatus {
    var found = stat()
    _ = try answer(unsafe fstatat(folder.rawValue, name, &found, AT_SYMLINK_NOFOLLOW))
    return FileStatus(found)
  }

  /// Returns what is known of a file by its whole path, without following a link at its end.
  public func status(at path: String) throws(Errno) -> FileStatus {
    var found = stat()
    _ = try answer(unsafe lstat(path, &found))
    return FileStatus(found)
  }

  /// Gives a file in a folder a new name, in place of what had it.
  public func rename(
    _ name: String, to newName: String, in folder: FileDescriptor
  ) throws(Errno) {
    _ = try answer(unsafe renameat(folder.rawValue, name, folder.rawValue, newName))
  }

  /// Makes a folder in a folder.
  public func makeFolder(
    _ name: String, in folder: FileDescriptor, permissions: FilePermissions
  ) throws(Errno) {
    _ = try answer(unsafe mkdirat(folder.rawValue, name, permissions.rawValue))
  }

  /// Removes a file from a folder.
  public func remove(_ name: String, in folder: FileDescriptor) throws(Errno) {
    _ = try answer(unsafe unlinkat(folder.rawValue, name, 0))
  }

  /// Removes an empty folder from a folder.
  public func removeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
    _ = try answer(unsafe unlinkat(folder.rawValue, name, AT_REMOVEDIR))
  }

  /// Returns the names in a folder, in no order, without `.` and `..`.
  public func names(in folder: FileDescriptor) throws(Errno) -> [String] {
    // The stream owns its descriptor, so it gets one of its own; the place in the folder is the same for
    // both, and where an earlier stream ended.
    let copy = FileDescriptor(
      rawValue: try answer(fcntl(folder.rawValue, F_DUPFD_CLOEXEC, Int32(0))))
    guard let stream = unsafe fdopendir(copy.rawValue) else {
      let failure = Errno(rawValue: errno)
      close(copy)
      throw failure
    }
    defer { unsafe closedir(stream) }
    unsafe rewinddir(stream)
    return try unsafe names(in: stream)
  }

  private func names(in stream: OpaquePointer) throws(Errno) -> [String] {
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
          unsafe String(cString: characters)
        }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw Errno(rawValue: errno) }
    return names
  }

  /// Sets the permissions of an open file.
  public func setPermissions(
    _ permissions: FilePermissions, of descriptor: FileDescriptor
  ) throws(Errno) {
    _ = try answer(fchmod(descriptor.rawValue, permissions.rawValue))
  }

  /// Sets the user and the group that an open file belongs to.
  public func setOwner(
    _ owner: UInt32, group: UInt32, of descriptor: FileDescriptor
  ) throws(Errno) {
    _ = try answer(fchown(descriptor.rawValue, owner, group))
  }

  /// Finds out whether the process may make files in a folder.
  public func checkWritable(_ folder: FileDescriptor) throws(Errno) {
    _ = try answer(unsafe faccessat(folder.rawValue, ".", W_OK, AT_EACCESS))
  }

  /// Returns the path of a file with every link followed.
  public func realPath(of path: String) throws(Errno) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw Errno(rawValue: errno) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}

extension FileStatus {
  /// Creates a status from the machine's own.
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    self.init(
      kind: kind, size: Int(status.st_size), links: Int(status.st_nlink), owner: status.st_uid,
      permissions: FilePermissions(rawValue: status.st_mode & 0o7777),
      device: UInt64(status.st_dev), number: UInt64(status.st_ino),
      allocated: Int(status.st_blocks) * 512, group: status.st_gid,
      changed: status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec)
  }
}
