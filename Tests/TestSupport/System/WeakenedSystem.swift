public import PlanStorage
public import SystemPackage

/// A system in which one defence of the program has no effect, to see that a test notices.
///
/// The program as shipped cannot be weakened; what it asks of the system is undone here.
public final class WeakenedSystem: SystemCalls {
  /// A defence that has no effect.
  public enum Weakness: String, CaseIterable, Sendable {
    /// A line begins right after what a crash has left.
    case doesNotSeal
    /// What was written by half stays.
    case doesNotCut
    /// An answer is given without waiting for the disk.
    case doesNotSynchronize
    /// A failure to bring something to the disk is taken for a success.
    case believesAfterFailure
    /// Names of new files are not brought to the disk.
    case forgetsFolders
    /// What was saved last is not remembered.
    case forgetsTheEnd
    /// Links are followed.
    case followsLinks
    /// Anything with a name is taken for a file of one name.
    case takesAnything
    /// Everything belongs to the user and to nobody else.
    case ignoresOwners
    /// A lock that others hold is taken too.
    case sharesLocks
    /// A file that is opened for appending is not, as on file systems that do not know how.
    case ignoresAppending
  }

  private let base: any SystemCalls
  private let weakness: Weakness

  /// Creates a system.
  public init(_ base: any SystemCalls, _ weakness: Weakness) {
    self.base = base
    self.weakness = weakness
  }

  /// Opens a file or a folder.
  public func open(
    _ name: String, in folder: FileDescriptor?, _ access: FileDescriptor.AccessMode,
    options: FileDescriptor.OpenOptions, permissions: FilePermissions
  ) throws(Errno) -> FileDescriptor {
    if weakness == .forgetsTheEnd, name == "head" { throw .noSuchFileOrDirectory }
    var options = options
    if weakness == .followsLinks { options.remove(.noFollow) }
    if weakness == .ignoresAppending { options.remove(.append) }
    return try base.open(name, in: folder, access, options: options, permissions: permissions)
  }

  /// Closes a descriptor.
  public func close(_ descriptor: FileDescriptor) { base.close(descriptor) }

  /// Returns what is known of a file.
  public func status(of descriptor: FileDescriptor) throws(Errno) -> FileStatus {
    weakened(try base.status(of: descriptor))
  }

  /// Returns what is known of a file.
  public func status(of name: String, in folder: FileDescriptor) throws(Errno) -> FileStatus {
    guard weakness == .followsLinks else {
      return weakened(try base.status(of: name, in: folder))
    }
    let opened = try base.open(name, in: folder, .readOnly, options: [], permissions: [])
    defer { base.close(opened) }
    return weakened(try base.status(of: opened))
  }

  /// Returns what is known of a file.
  public func status(at path: String) throws(Errno) -> FileStatus {
    weakened(try base.status(at: path))
  }

  private func weakened(_ status: FileStatus) -> FileStatus {
    var status = status
    if weakness == .takesAnything, status.kind == .file { status.links = 1 }
    if weakness == .ignoresOwners {
      status.owner = user
      status.permissions.subtract([.groupWrite, .otherWrite])
    }
    return status
  }

  /// Reads bytes from a place in a file.
  public func read(
    _ count: Int, from descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> [UInt8] {
    try base.read(count, from: descriptor, at: offset)
  }

  /// Writes bytes at a place in a file.
  public func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> Int {
    guard weakness == .doesNotSeal, bytes.first == 0x0A else {
      return try base.write(bytes, to: descriptor, at: offset)
    }
    return try base.write(bytes.dropFirst(), to: descriptor, at: offset) + 1
  }

  /// Brings a file's bytes to the disk.
  public func synchronizeData(of descriptor: FileDescriptor) throws(Errno) {
    if weakness == .doesNotSynchronize { return }
    do throws(Errno) {
      try base.synchronizeData(of: descriptor)
    } catch {
      if weakness != .believesAfterFailure { throw error }
    }
  }

  /// Brings a file or a folder to the disk.
  public func synchronize(_ descriptor: FileDescriptor) throws(Errno) {
    let isFolder = try base.status(of: descriptor).kind == .folder
    if weakness == .forgetsFolders, isFolder { return }
    try base.synchronize(descriptor)
  }

  /// Takes or gives back a lock.
  public func lock(_ descriptor: FileDescriptor, _ lock: LockOperation) throws(Errno) {
    if weakness != .sharesLocks { try base.lock(descriptor, lock) }
  }

  /// Cuts a file to a length.
  public func truncate(_ descriptor: FileDescriptor, to length: Int) throws(Errno) {
    if weakness != .doesNotCut { try base.truncate(descriptor, to: length) }
  }

  /// Gives a file a new name.
  public func rename(
    _ name: String, to newName: String, in folder: FileDescriptor
  ) throws(Errno) {
    try base.rename(name, to: newName, in: folder)
  }

  /// Makes a folder in a folder.
  public func makeFolder(
    _ name: String, in folder: FileDescriptor, permissions: FilePermissions
  ) throws(Errno) {
    try base.makeFolder(name, in: folder, permissions: permissions)
  }

  /// Removes a file from a folder.
  public func remove(_ name: String, in folder: FileDescriptor) throws(Errno) {
    try base.remove(name, in: folder)
  }

  /// Removes an empty folder from a folder.
  public func removeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
    try base.removeFolder(name, in: folder)
  }

  /// Returns the names in a folder.
  public func names(in folder: FileDescriptor) throws(Errno) -> [String] {
    try base.names(in: folder)
  }

  /// Sets the permissions of an open file.
  public func setPermissions(
    _ permissions: FilePermissions, of descriptor: FileDescriptor
  ) throws(Errno) {
    try base.setPermissions(permissions, of: descriptor)
  }

  /// Sets the user and the group that an open file belongs to.
  public func setOwner(
    _ owner: UInt32, group: UInt32, of descriptor: FileDescriptor
  ) throws(Errno) {
    try base.setOwner(owner, group: group, of: descriptor)
  }

  /// Returns the path of a file.
  public func realPath(of path: String) throws(Errno) -> String { try base.realPath(of: path) }

  /// Finds out whether files may be made in a folder.
  public func checkWritable(_ folder: FileDescriptor) throws(Errno) {
    try base.checkWritable(folder)
  }

  /// Waits as the system below does.
  public func pause(milliseconds: Int) { base.pause(milliseconds: milliseconds) }

  /// The number of the user.
  public var user: UInt32 { base.user }
}
