public import PlanStorage
public import SystemPackage

/// A system whose *n*-th call fails, once or from then on.
public final class FailingSystem: SystemCalls {
  /// What happens instead of the call.
  public enum Fault: Hashable, Sendable {
    /// The call answers with a number and does nothing.
    case failure(Errno)
    /// A write writes only this many bytes; other calls are spared.
    case shortWrite(Int)
  }

  /// The calls so far, by name.
  public private(set) var calls: [String] = []
  /// Told the name of each call before it is made: what somebody else does at that moment.
  public var willCall: ((String) -> Void)?
  private let base: any SystemCalls
  private let fault: Fault
  private let place: Int
  private let lasts: Bool
  private let isAffected: (String) -> Bool

  /// Creates a system.
  ///
  /// - Parameters:
  ///   - base: What the other calls do.
  ///   - fault: What happens instead of a call.
  ///   - place: Which of the affected calls it happens to, from 1; 0 for none.
  ///   - lasts: Whether it happens to all later ones too.
  ///   - isAffected: Which calls count, by name; all, when left out.
  public init(
    _ base: any SystemCalls, _ fault: Fault, at place: Int, lasts: Bool = false,
    where isAffected: @escaping (String) -> Bool = { _ in true }
  ) {
    self.base = base
    self.fault = fault
    self.place = place
    self.lasts = lasts
    self.isAffected = isAffected
  }

  private var count = 0

  /// Counts a call, and says whether the fault happens to it.
  private func isHit(_ name: String) -> Bool {
    calls.append(name)
    willCall?(name)
    guard isAffected(name) else { return false }
    count += 1
    return place > 0 && (count == place || lasts && count > place)
  }

  private func pass(_ name: String) throws(Errno) {
    if isHit(name), case .failure(let number) = fault { throw number }
  }

  /// Opens a file or a folder.
  public func open(
    _ name: String, in folder: FileDescriptor?, _ access: FileDescriptor.AccessMode,
    options: FileDescriptor.OpenOptions, permissions: FilePermissions
  ) throws(Errno) -> FileDescriptor {
    try pass("open")
    return try base.open(name, in: folder, access, options: options, permissions: permissions)
  }

  /// Closes a descriptor.
  public func close(_ descriptor: FileDescriptor) { base.close(descriptor) }

  /// Returns what is known of a file.
  public func status(of descriptor: FileDescriptor) throws(Errno) -> FileStatus {
    try pass("status")
    return try base.status(of: descriptor)
  }

  /// Returns what is known of a file.
  public func status(of name: String, in folder: FileDescriptor) throws(Errno) -> FileStatus {
    try pass("status")
    return try base.status(of: name, in: folder)
  }

  /// Returns what is known of a file.
  public func status(at path: String) throws(Errno) -> FileStatus {
    try pass("status")
    return try base.status(at: path)
  }

  /// Reads bytes from a place in a file.
  public func read(
    _ count: Int, from descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> [UInt8] {
    try pass("read")
    return try base.read(count, from: descriptor, at: offset)
  }

  /// Writes bytes at a place in a file.
  public func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> Int {
    guard isHit("write") else { return try base.write(bytes, to: descriptor, at: offset) }
    switch fault {
    case .failure(let number): throw number
    case .shortWrite(let count):
      return try base.write(bytes.prefix(count), to: descriptor, at: offset)
    }
  }

  /// Brings a file's bytes to the disk.
  public func synchronizeData(of descriptor: FileDescriptor) throws(Errno) {
    try pass("synchronizeData")
    try base.synchronizeData(of: descriptor)
  }

  /// Brings a file or a folder to the disk.
  public func synchronize(_ descriptor: FileDescriptor) throws(Errno) {
    try pass("synchronize")
    try base.synchronize(descriptor)
  }

  /// Takes or gives back a lock.
  public func lock(_ descriptor: FileDescriptor, _ lock: LockOperation) throws(Errno) {
    try pass("lock")
    try base.lock(descriptor, lock)
  }

  /// Cuts a file to a length.
  public func truncate(_ descriptor: FileDescriptor, to length: Int) throws(Errno) {
    try pass("truncate")
    try base.truncate(descriptor, to: length)
  }

  /// Gives a file a new name.
  public func rename(
    _ name: String, to newName: String, in folder: FileDescriptor
  ) throws(Errno) {
    try pass("rename")
    try base.rename(name, to: newName, in: folder)
  }

  /// Makes a folder in a folder.
  public func makeFolder(
    _ name: String, in folder: FileDescriptor, permissions: FilePermissions
  ) throws(Errno) {
    try pass("makeFolder")
    try base.makeFolder(name, in: folder, permissions: permissions)
  }

  /// Removes a file from a folder.
  public func remove(_ name: String, in folder: FileDescriptor) throws(Errno) {
    try pass("remove")
    try base.remove(name, in: folder)
  }

  /// Removes an empty folder from a folder.
  public func removeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
    try pass("removeFolder")
    try base.removeFolder(name, in: folder)
  }

  /// Returns the names in a folder.
  public func names(in folder: FileDescriptor) throws(Errno) -> [String] {
    try pass("names")
    return try base.names(in: folder)
  }

  /// Sets the permissions of an open file.
  public func setPermissions(
    _ permissions: FilePermissions, of descriptor: FileDescriptor
  ) throws(Errno) {
    try pass("setPermissions")
    try base.setPermissions(permissions, of: descriptor)
  }

  /// Sets the user and the group that an open file belongs to.
  public func setOwner(
    _ owner: UInt32, group: UInt32, of descriptor: FileDescriptor
  ) throws(Errno) {
    try pass("setOwner")
    try base.setOwner(owner, group: group, of: descriptor)
  }

  /// Returns the path of a file.
  public func realPath(of path: String) throws(Errno) -> String {
    try pass("realPath")
    return try base.realPath(of: path)
  }

  /// Finds out whether files may be made in a folder.
  public func checkWritable(_ folder: FileDescriptor) throws(Errno) {
    try pass("checkWritable")
    try base.checkWritable(folder)
  }

  /// Returns at once.
  public func pause(milliseconds: Int) {}

  /// The number of the user.
  public var user: UInt32 { base.user }
}
