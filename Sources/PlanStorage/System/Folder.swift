import SystemPackage

/// An open folder, in which every name is opened as it stands: no link is ever followed.
///
/// Whoever can write to a shared folder can put a link, a pipe or a second name in place of a file
/// between two looks at it; so folders are opened one component at a time and kept open.
struct Folder: ~Copyable {
  let system: any SystemCalls
  let descriptor: FileDescriptor
  let path: String

  private init(_ system: any SystemCalls, _ descriptor: FileDescriptor, _ path: String) {
    self.system = system
    self.descriptor = descriptor
    self.path = path
  }

  deinit { system.close(descriptor) }

  /// A folder that was asked to be made.
  struct Made: ~Copyable {
    let folder: Folder
    let isNew: Bool

    consuming func intoFolder() -> Folder { folder }
  }

  /// Opens a folder by its path, following links on the way to it but not beyond.
  init(opening path: String, system: any SystemCalls) throws(FileError) {
    let real = try attempt(.resolve, path) { () throws(Errno) in try system.realPath(of: path) }
    let descriptor = try attempt(.open, real) { () throws(Errno) in
      try system.open(real, in: nil, .readOnly, options: Folder.options, permissions: [])
    }
    self.init(system, descriptor, real)
  }

  /// Opens a folder whose path has been followed before, so that no part of it was a link then.
  ///
  /// Following it again costs a call for each part; where one has become a link, it is followed after all.
  init(at real: String, system: any SystemCalls) throws(FileError) {
    do throws(FileError) {
      let descriptor = try attempt(.open, real) { () throws(Errno) in
        try system.open(real, in: nil, .readOnly, options: Folder.options, permissions: [])
      }
      self.init(system, descriptor, real)
    } catch {
      try self.init(opening: real, system: system)
    }
  }

  /// Opens a folder in the folder.
  func folder(_ name: String) throws(FileError) -> Folder {
    let opened = try attempt(.open, path(of: name)) { () throws(Errno) in
      try system.open(name, in: descriptor, .readOnly, options: Folder.options, permissions: [])
    }
    return Folder(system, opened, path(of: name))
  }

  /// Makes a folder in the folder, unless there is one, and opens it.
  ///
  /// - Returns: The folder, and whether it is new.
  func makeFolder(_ name: String, permissions: FilePermissions) throws(FileError) -> Made {
    // Looked for first: to be refused a folder that is there, the kernel makes everybody wait.
    do throws(FileError) {
      return Made(folder: try folder(name), isNew: false)
    } catch {
      guard error.isMissing else { throw error }
    }
    let isNew = try makeIfMissing(name, permissions: permissions)
    return Made(folder: try folder(name), isNew: isNew)
  }

  /// Makes a folder in the folder, unless there is one.
  ///
  /// - Returns: Whether it is new.
  func makeIfMissing(_ name: String, permissions: FilePermissions) throws(FileError) -> Bool {
    do throws(FileError) {
      try attempt(.makeFolder, path(of: name)) { () throws(Errno) in
        try system.makeFolder(name, in: descriptor, permissions: permissions)
      }
    } catch {
      guard error.isPresent else { throw error }
      return false
    }
    return true
  }

  /// The names in the folder, sorted.
  func names() throws(FileError) -> [String] {
    try attempt(.list, path) { () throws(Errno) in try system.names(in: descriptor) }.sorted()
  }

  /// What is known of the folder itself.
  func status() throws(FileError) -> FileStatus {
    try attempt(.status, path) { () throws(Errno) in try system.status(of: descriptor) }
  }

  /// What is known of a file in the folder, without following a link.
  func status(of name: String) throws(FileError) -> FileStatus {
    try attempt(.status, path(of: name)) { () throws(Errno) in
      try system.status(of: name, in: descriptor)
    }
  }

  /// Brings the names in the folder to the disk.
  ///
  /// Must not be called again on a folder where it has failed, not even when it was interrupted.
  func synchronize() throws(FileError) {
    do throws(Errno) {
      try system.synchronize(descriptor)
    } catch {
      throw .system(SystemError(.synchronize, path, error))
    }
  }

  /// Sets who may do what with the folder.
  func setPermissions(_ permissions: FilePermissions) throws(FileError) {
    try attempt(.setPermissions, path) { () throws(Errno) in
      try system.setPermissions(permissions, of: descriptor)
    }
  }

  /// Removes a file from the folder.
  func remove(_ name: String) throws(FileError) {
    try attempt(.remove, path(of: name)) { () throws(Errno) in
      try system.remove(name, in: descriptor)
    }
  }

  /// Removes an empty folder from the folder.
  func removeFolder(_ name: String) throws(FileError) {
    try attempt(.remove, path(of: name)) { () throws(Errno) in
      try system.removeFolder(name, in: descriptor)
    }
  }

  /// Gives a file or a folder in the folder a new name.
  func rename(_ name: String, to newName: String) throws(FileError) {
    try attempt(.rename, path(of: newName)) { () throws(Errno) in
      try system.rename(name, to: newName, in: descriptor)
    }
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  private static var options: FileDescriptor.OpenOptions { [.directory, .noFollow, .closeOnExec] }
}
