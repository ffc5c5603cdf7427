import SystemPackage

/// An open file of ours: regular, with one name, reached without a link.
struct OpenFile: ~Copyable {
  let system: any SystemCalls
  let descriptor: FileDescriptor
  let path: String

  fileprivate init(_ system: any SystemCalls, _ descriptor: FileDescriptor, _ path: String) {
    self.system = system
    self.descriptor = descriptor
    self.path = path
  }

  deinit { system.close(descriptor) }

  /// What is known of the file.
  func status() throws(FileError) -> FileStatus {
    try attempt(.status, path) { () throws(Errno) in try system.status(of: descriptor) }
  }

  /// Reads as many bytes as there are from a place on, up to a number.
  func read(_ count: Int, at offset: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = try attempt(.read, path) { () throws(Errno) in
        try system.read(count - bytes.count, from: descriptor, at: offset + bytes.count)
      }
      if more.isEmpty { break }
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    return bytes
  }

  /// Reads bytes from a place on with one call; fewer than asked for at the end of the file.
  func readOnce(_ count: Int, at offset: Int) throws(FileError) -> [UInt8] {
    try attempt(.read, path) { () throws(Errno) in
      try system.read(count, from: descriptor, at: offset)
    }
  }

  /// Reads the whole file.
  func readAll(limit: Int) throws(FileError) -> [UInt8] {
    let size = try status().size
    guard size <= limit else { throw .tooLarge(path: path, limit: limit) }
    return try read(size, at: 0)
  }

  /// Writes bytes at a place with one call.
  ///
  /// - Returns: How many were written.
  func write(_ bytes: [UInt8], at offset: Int) throws(FileError) -> Int {
    try attempt(.write, path) { () throws(Errno) in
      try system.write(bytes[...], to: descriptor, at: offset)
    }
  }

  /// Writes bytes from the beginning of the file on, with as many calls as it takes.
  func writeAll(_ bytes: [UInt8]) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = try attempt(.write, path) { () throws(Errno) in
        try system.write(rest, to: descriptor, at: rest.startIndex)
      }
      guard written > 0 else { throw .system(SystemError(.write, path, .ioError)) }
      rest = rest.dropFirst(written)
    }
  }

  func truncate(to length: Int) throws(FileError) {
    try attempt(.truncate, path) { () throws(Errno) in
      try system.truncate(descriptor, to: length)
    }
  }

  func setPermissions(_ permissions: FilePermissions) throws(FileError) {
    try attempt(.setPermissions, path) { () throws(Errno) in
      try system.setPermissions(permissions, of: descriptor)
    }
  }

  /// Gives the file to whom the one belongs that it is to replace, where whoever runs the program may.
  fileprivate func takeOwner(of old: FileStatus) throws(FileError) {
    guard let group = old.group else { return }
    let own = try status()
    guard old.owner != own.owner || group != own.group else { return }
    try? system.setOwner(old.owner, group: group, of: descriptor)
  }

  /// Brings the bytes to the disk.
  ///
  /// Must not be called again on a file where it has failed.
  func synchronizeData() throws(FileError) {
    try synchronizing { () throws(Errno) in try system.synchronizeData(of: descriptor) }
  }

  /// Brings the file to the disk.
  ///
  /// Must not be called again on a file where it has failed.
  func synchronize() throws(FileError) {
    try synchronizing { () throws(Errno) in try system.synchronize(descriptor) }
  }

  /// After a failed attempt the kernel may have dropped the bytes and forgotten that it failed, so
  /// a second one that succeeds would prove nothing: even an interruption counts as a failure.
  private func synchronizing(_ body: () throws(Errno) -> Void) throws(FileError) {
    do throws(Errno) { try body() } catch { throw .system(SystemError(.synchronize, path, error)) }
  }
}

extension Folder {
  /// Opens a file in the folder.
  ///
  /// - Throws: An error also when it is not a regular file, or has several names.
  func file(
    _ name: String, _ access: FileDescriptor.AccessMode = .readOnly,
    options: FileDescriptor.OpenOptions = [], permissions: FilePermissions = []
  ) throws(FileError) -> OpenFile {
    // Without `nonBlocking`, opening a pipe would wait for somebody to open its other end.
    let safe: FileDescriptor.OpenOptions = [.noFollow, .closeOnExec, .nonBlocking]
    let opened = try attempt(.open, path(of: name)) { () throws(Errno) in
      try system.open(
        name, in: descriptor, access, options: options.union(safe), permissions: permissions)
    }
    let file = OpenFile(system, opened, path(of: name))
    let status = try file.status()
    guard status.kind == .file else { throw .notAFile(path: file.path) }
    guard status.links == 1 else { throw .hasSeveralNames(path: file.path) }
    return file
  }

  /// Replaces a file so that either the old or the new bytes are there whatever happens.
  ///
  /// Its owner and its group stay, where whoever runs the program may give files away.
  func replace(
    _ name: String, with bytes: [UInt8], permissions: FilePermissions, isDurable: Bool = true
  ) throws(FileError) {
    let draft = ".\(name).new"
    try? remove(draft)
    let old = try? status(of: name)
    do throws(FileError) {
      try create(
        draft, holding: bytes, permissions: permissions, like: old, isDurable: isDurable)
      try rename(draft, to: name)
    } catch {
      try? remove(draft)
      throw error
    }
    if isDurable { try synchronize() }
  }

  private func create(
    _ name: String, holding bytes: [UInt8], permissions: FilePermissions, like old: FileStatus?,
    isDurable: Bool
  ) throws(FileError) {
    let file = try file(
      name, .writeOnly, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
    try file.writeAll(bytes)
    if let old { try file.takeOwner(of: old) }
    try file.setPermissions(permissions)
    if isDurable { try file.synchronize() }
  }
}
