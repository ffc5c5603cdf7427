public import SystemPackage

/// Every system call that storage makes, so that a test can make any one of them fail.
///
/// Each function is one call and repeats nothing: what to do when a call is interrupted or refused
/// is for the protocol above to say, and for tests to see.
public protocol SystemCalls {
  /// Opens a file or a folder.
  ///
  /// - Parameters:
  ///   - name: One component, relative to the folder; a whole path when there is no folder.
  ///   - folder: The folder.
  ///   - access: Whether it is read, written or both.
  ///   - options: How it is opened.
  ///   - permissions: Those of a file that is created.
  /// - Throws: The number that the call answered with.
  /// - Returns: A descriptor, which the caller closes.
  func open(
    _ name: String, in folder: FileDescriptor?, _ access: FileDescriptor.AccessMode,
    options: FileDescriptor.OpenOptions, permissions: FilePermissions
  ) throws(Errno) -> FileDescriptor

  /// Closes a descriptor.
  func close(_ descriptor: FileDescriptor)

  /// Returns what is known of an open file.
  func status(of descriptor: FileDescriptor) throws(Errno) -> FileStatus

  /// Returns what is known of a file in a folder, without following a link.
  func status(of name: String, in folder: FileDescriptor) throws(Errno) -> FileStatus

  /// Returns what is known of a file by its whole path, without following a link at its end.
  func status(at path: String) throws(Errno) -> FileStatus

  /// Reads bytes from a place in a file.
  ///
  /// - Parameters:
  ///   - count: At most how many.
  ///   - descriptor: The file.
  ///   - offset: Where the first one stands, from 0.
  /// - Throws: The number that the call answered with.
  /// - Returns: The bytes; fewer than asked for at the end of the file, none beyond it.
  func read(
    _ count: Int, from descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> [UInt8]

  /// Writes bytes at a place in a file, or at its end where it was opened for appending.
  ///
  /// The place is that of the end then too: some file systems do not know what appending is.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - descriptor: The file.
  ///   - offset: Where the first one goes, from 0.
  /// - Throws: The number that the call answered with.
  /// - Returns: How many were written, which may be fewer than given.
  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: FileDescriptor, at offset: Int
  ) throws(Errno) -> Int

  /// Brings a file's bytes and length to the disk.
  func synchronizeData(of descriptor: FileDescriptor) throws(Errno)

  /// Brings a file or a folder with all that is known of it to the disk.
  func synchronize(_ descriptor: FileDescriptor) throws(Errno)

  /// Takes or gives back a lock, without waiting.
  func lock(_ descriptor: FileDescriptor, _ lock: LockOperation) throws(Errno)

  /// Cuts a file to a length in bytes.
  func truncate(_ descriptor: FileDescriptor, to length: Int) throws(Errno)

  /// Gives a file in a folder a new name, in place of what had it.
  func rename(_ name: String, to newName: String, in folder: FileDescriptor) throws(Errno)

  /// Makes a folder in a folder.
  func makeFolder(
    _ name: String, in folder: FileDescriptor, permissions: FilePermissions
  ) throws(Errno)

  /// Removes a file from a folder.
  func remove(_ name: String, in folder: FileDescriptor) throws(Errno)

  /// Removes an empty folder from a folder.
  func removeFolder(_ name: String, in folder: FileDescriptor) throws(Errno)

  /// Returns the names in a folder, in no order, without `.` and `..`.
  func names(in folder: FileDescriptor) throws(Errno) -> [String]

  /// Sets the permissions of an open file.
  func setPermissions(
    _ permissions: FilePermissions, of descriptor: FileDescriptor
  ) throws(Errno)

  /// Sets the user and the group that an open file belongs to.
  func setOwner(
    _ owner: UInt32, group: UInt32, of descriptor: FileDescriptor
  ) throws(Errno)

  /// Returns the path of a file with every link followed.
  func realPath(of path: String) throws(Errno) -> String

  /// Finds out whether the process may make files in a folder.
  func checkWritable(_ folder: FileDescriptor) throws(Errno)

  /// Waits between two attempts to take a lock.
  func pause(milliseconds: Int)

  /// The number of the user that the process acts as.
  var user: UInt32 { get }
}

/// What is done with the lock of an open file.
public enum LockOperation: Hashable, Sendable {
  /// Take it together with others.
  case shared
  /// Take it alone.
  case exclusive
  /// Give it back.
  case unlock
}
