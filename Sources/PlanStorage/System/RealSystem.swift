import Glibc
public import SystemPackage

/// The system calls of the machine.
public struct RealSystem: SystemCalls, Sendable {
  /// Creates the system.
  public init() {}

  /// Opens a file or a folder.
  public func open(
    _ name: String, in folder: FileDescriptor?, _ access: FileDescriptor.AccessMode,
    options: FileDescriptor.OpenOptions, permissions: FilePermissions
  ) throws(Errno) -> FileDescriptor {
    let flags = access.rawValue | options.rawValue
    let start = folder?.rawValue ?? AT_FDCWD
    return FileDescriptor(
      rawValue: try answer(unsafe openat(start, name, flags, permissions.rawValue)))
  }

  /// Closes a descriptor.
  public func close(_ descriptor: FileDescriptor) {
    _ = Glibc.close(descriptor.rawValue)
  }

  /// Reads bytes from a place in a file.
  public func read(
    _ count: Int, from descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> [UInt8] {
    var failure: Errno?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      let result = unsafe pread(descriptor.rawValue, buffer.baseAddress, count, offset)
      if result < 0 { failure = Errno(rawValue: errno) }
      written = max(0, result)
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes bytes at a place in a file, or at its end where it was opened for appending.
  public func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> Int {
    var failure: Errno?
    let written = unsafe bytes.withUnsafeBytes { buffer in
      let result = unsafe pwrite(descriptor.rawValue, buffer.baseAddress, buffer.count, offset)
      if result < 0 { failure = Errno(rawValue: errno) }
      return result
    }
    if let failure { throw failure }
    return written
  }

  /// Brings a file's bytes and length to the disk.
  public func synchronizeData(of descriptor: FileDescriptor) throws(Errno) {
    _ = try answer(fdatasync(descriptor.rawValue))
  }

  /// Brings a file or a folder with all that is known of it to the disk.
  public func synchronize(_ descriptor: FileDescriptor) throws(Errno) {
    _ = try answer(fsync(descriptor.rawValue))
  }

  /// Takes or gives back a lock, without waiting.
  public func lock(_ descriptor: FileDescriptor, _ lock: LockOperation) throws(Errno) {
    let operation =
      switch lock {
      case .shared: LOCK_SH | LOCK_NB
      case .exclusive: LOCK_EX | LOCK_NB
      case .unlock: LOCK_UN
      }
    _ = try answer(flock(descriptor.rawValue, operation))
  }

  /// Cuts a file to a length in bytes.
  public func truncate(_ descriptor: FileDescriptor, to length: Int) throws(Errno) {
    _ = try answer(ftruncate(descriptor.rawValue, length))
  }

  /// Waits between two attempts to take a lock.
  public func pause(milliseconds: Int) {
    usleep(UInt32(milliseconds) * 1000)
  }

  /// The number of the user that the process acts as.
  public var user: UInt32 { geteuid() }

  /// Returns the answer of a call, or throws its number when it failed.
  func answer(_ result: Int32) throws(Errno) -> Int32 {
    guard result >= 0 else { throw Errno(rawValue: errno) }
    return result
  }
}
