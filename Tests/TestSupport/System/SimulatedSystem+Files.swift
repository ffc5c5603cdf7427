public import PlanStorage
public import SystemPackage

extension SimulatedSystem {
  /// Returns what is known of a file.
  public func status(of descriptor: FileDescriptor) throws(Errno) -> FileStatus {
    try call()
    return status(try node(descriptor))
  }

  /// Returns what is known of a file.
  public func status(of name: String, in folder: FileDescriptor) throws(Errno) -> FileStatus {
    try call()
    guard let child = try node(folder).names[name] else { throw .noSuchFileOrDirectory }
    return status(child)
  }

  /// Returns what is known of a file.
  public func status(at path: String) throws(Errno) -> FileStatus {
    try call()
    return status(try find(path))
  }

  private func find(_ path: String) throws(Errno) -> SimulatedDisk.Node {
    var node = disk.root
    for part in path.split(separator: "/") {
      guard let child = node.names[String(part)] else { throw .noSuchFileOrDirectory }
      node = child
    }
    return node
  }

  private func status(_ node: SimulatedDisk.Node) -> FileStatus {
    FileStatus(
      kind: node.isFolder ? .folder : .file, size: node.bytes.count, links: 1, owner: user,
      permissions: node.permissions, device: 1, number: node.number)
  }

  /// Reads bytes from a place in a file.
  public func read(
    _ count: Int, from descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> [UInt8] {
    try call()
    return Array(try node(descriptor).bytes.dropFirst(offset).prefix(count))
  }

  /// Writes bytes at a place in a file.
  public func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> Int {
    // A cut in the middle of a write may have written it.
    if cut == calls + 1 { try node(descriptor).put(bytes, at: offset) }
    try call()
    try node(descriptor).put(bytes, at: offset)
    return bytes.count
  }

  /// Brings a file's bytes to the disk.
  public func synchronizeData(of descriptor: FileDescriptor) throws(Errno) {
    try call()
    let node = try node(descriptor)
    node.durableBytes = node.bytes
    node.durableNames = node.names
  }

  /// Brings a file or a folder to the disk.
  public func synchronize(_ descriptor: FileDescriptor) throws(Errno) {
    try synchronizeData(of: descriptor)
  }

  /// Takes or gives back a lock.
  public func lock(_ descriptor: FileDescriptor, _ lock: LockOperation) throws(Errno) {
    try call()
    let node = try node(descriptor)
    for (number, other) in open where number != descriptor.rawValue && other.node === node {
      let excludes = other.lock == .exclusive || lock == .exclusive && other.lock == .shared
      if excludes, lock != .unlock { throw .wouldBlock }
    }
    open[descriptor.rawValue]?.lock = lock
  }

  /// Cuts a file to a length.
  public func truncate(_ descriptor: FileDescriptor, to length: Int) throws(Errno) {
    try call()
    let node = try node(descriptor)
    node.bytes = Array(node.bytes.prefix(length))
  }

  /// Gives a file a new name.
  public func rename(
    _ name: String, to newName: String, in folder: FileDescriptor
  ) throws(Errno) {
    try call()
    let node = try node(folder)
    guard let child = node.names[name] else { throw .noSuchFileOrDirectory }
    node.names[name] = nil
    node.names[newName] = child
  }

  /// Makes a folder in a folder.
  public func makeFolder(
    _ name: String, in folder: FileDescriptor, permissions: FilePermissions
  ) throws(Errno) {
    try call()
    let node = try node(folder)
    guard node.names[name] == nil else { throw .fileExists }
    node.names[name] = disk.makeNode(isFolder: true, permissions)
  }

  /// Removes a file from a folder.
  public func remove(_ name: String, in folder: FileDescriptor) throws(Errno) {
    try call()
    let node = try node(folder)
    guard node.names[name] != nil else { throw .noSuchFileOrDirectory }
    node.names[name] = nil
  }

  /// Removes an empty folder from a folder.
  public func removeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
    try call()
    let node = try node(folder)
    guard let child = node.names[name] else { throw .noSuchFileOrDirectory }
    guard child.names.isEmpty else { throw .directoryNotEmpty }
    node.names[name] = nil
  }

  /// Returns the names in a folder.
  public func names(in folder: FileDescriptor) throws(Errno) -> [String] {
    try call()
    return Array(try node(folder).names.keys)
  }

  /// Sets the permissions of an open file.
  public func setPermissions(
    _ permissions: FilePermissions, of descriptor: FileDescriptor
  ) throws(Errno) {
    try call()
    try node(descriptor).permissions = permissions
  }

  /// Sets the user and the group that an open file belongs to; here every file is this user's.
  public func setOwner(
    _ owner: UInt32, group: UInt32, of descriptor: FileDescriptor
  ) throws(Errno) {
    try call()
  }

  /// Returns the path of a file.
  public func realPath(of path: String) throws(Errno) -> String {
    try call()
    _ = try find(path)
    return path
  }

  /// Finds out whether files may be made in a folder.
  public func checkWritable(_ folder: FileDescriptor) throws(Errno) { try call() }
}
