import SystemPackage

/// A lock that is held as long as the value lives.
struct FileLock: ~Copyable {
  private let file: LockFile

  /// How long to try, in milliseconds.
  static let patience = 2_000

  /// Holds a lock that has been taken.
  fileprivate init(of file: LockFile) {
    self.file = file
  }

  deinit { file.release() }

  /// Takes a lock, waiting a little for others to let go of it.
  ///
  /// - Parameters:
  ///   - folder: Where the file of the lock lies.
  ///   - lock: Whether it is taken alone or together with others.
  ///   - permissions: Those of the file, if it has to be made.
  ///   - generator: Decides how long to wait between attempts.
  /// - Throws: The failure, or that others hold it.
  /// - Returns: The lock.
  static func take(
    in folder: borrowing Folder, _ lock: LockOperation, permissions: FilePermissions,
    using generator: inout some RandomNumberGenerator
  ) throws(RecordingError) -> FileLock {
    let file = try recording { () throws(FileError) in
      try LockFile(in: folder, permissions: permissions)
    }
    // Somebody may have put another file in place of the one that was opened before it was locked.
    guard let taken = try file.take(lock, in: folder, using: &generator) else {
      throw .failed(.lockReplaced(path: folder.path(of: LockFile.name)))
    }
    return taken
  }
}

/// The open file of a lock.
///
/// It is made for the lock and nothing ever replaces it, so that two processes can never hold what they
/// take for the same lock. It may stay open from one time that the lock is taken to the next.
final class LockFile {
  static let name = ".lock"

  /// The file; `nil` once its lock could not be given back but by closing it.
  private var file: OpenFile?
  private let status: FileStatus

  /// Opens the file in a folder, making it if need be.
  init(in folder: borrowing Folder, permissions: FilePermissions) throws(FileError) {
    let file = try LockFile.open(folder, permissions)
    status = try file.status()
    self.file = consume file
  }

  /// Takes the lock, waiting a little for others to let go of it.
  ///
  /// - Parameters:
  ///   - lock: Whether it is taken alone or together with others.
  ///   - folder: Where the file lies.
  ///   - generator: Decides how long to wait between attempts.
  /// - Throws: The failure, or that others hold it.
  /// - Returns: The lock; `nil` where another file has the name by now.
  func take(
    _ lock: LockOperation, in folder: borrowing Folder,
    using generator: inout some RandomNumberGenerator
  ) throws(RecordingError) -> FileLock? {
    var waited = 0
    while try !tried(lock) {
      guard waited < FileLock.patience else {
        throw .busy(LockHolder(of: status, system: folder.system))
      }
      let pause = Int.random(in: 1...20, using: &generator)
      folder.system.pause(milliseconds: pause)
      waited += pause
    }
    // From here on it is given back whatever happens.
    let taken = FileLock(of: self)
    let named = try recording { () throws(FileError) in try folder.status(of: LockFile.name) }
    guard status.isSameFile(as: named) else { return nil }
    return taken
  }

  /// Gives the lock back.
  fileprivate func release() {
    let isGiven =
      switch file {
      case .some(let file): (try? file.system.lock(file.descriptor, .unlock)) != nil
      case nil: true
      }
    if !isGiven { file = nil }
  }

  /// Tries once; `false` where others hold it.
  private func tried(_ lock: LockOperation) throws(RecordingError) -> Bool {
    do throws(FileError) {
      switch file {
      case .some(let file):
        try attempt(.lock, file.path) { () throws(Errno) in
          try file.system.lock(file.descriptor, lock)
        }
        return true
      case nil: return false
      }
    } catch {
      guard case .system(let failure) = error, failure.number == .wouldBlock else {
        throw .failed(error)
      }
      return false
    }
  }

  /// Whether the lock can be taken again.
  var isOpen: Bool {
    switch file {
    case .some: true
    case nil: false
    }
  }

  private static func open(
    _ folder: borrowing Folder, _ permissions: FilePermissions
  ) throws(FileError) -> OpenFile {
    do throws(FileError) {
      return try folder.file(name, .readWrite)
    } catch {
      // One that another has made for itself alone can still be locked, if it can be read.
      if error.isDenied { return try folder.file(name) }
      guard error.isMissing else { throw error }
    }
    do throws(FileError) {
      let file = try folder.file(
        name, .readWrite, options: [.create, .exclusiveCreate], permissions: permissions)
      try file.setPermissions(permissions)
      return file
    } catch {
      guard error.isPresent else { throw error }
      return try folder.file(name, .readWrite)
    }
  }
}

/// Runs something whose failure means that nothing was recorded.
func recording<Value: ~Copyable>(
  _ body: () throws(FileError) -> Value
) throws(RecordingError) -> Value {
  do throws(FileError) { return try body() } catch { throw .failed(error) }
}
