import SystemPackage

/// A lock that is held as long as the value lives.
///
/// It lies on a file that is made for it and that nothing ever replaces, so that two processes can
/// never hold what they take for the same lock.
struct FileLock: ~Copyable {
  private let file: OpenFile

  /// How long to try, in milliseconds.
  static let patience = 2_000

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
    let file = FileLock(
      file: try recording { () throws(FileError) in try open(folder, permissions) })
    var waited = 0
    while try !file.take(lock) {
      guard waited < FileLock.patience else { throw .busy(file.holder(folder.system)) }
      let pause = Int.random(in: 1...20, using: &generator)
      folder.system.pause(milliseconds: pause)
      waited += pause
    }
    try recording { () throws(FileError) in try file.check(folder) }
    return file
  }

  private static let name = ".lock"

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

  private func take(_ lock: LockOperation) throws(RecordingError) -> Bool {
    do throws(FileError) {
      try attempt(.lock, file.path) { () throws(Errno) in
        try file.system.lock(file.descriptor, lock)
      }
      return true
    } catch {
      guard case .system(let failure) = error, failure.number == .wouldBlock else {
        throw .failed(error)
      }
      return false
    }
  }

  private func holder(_ system: any SystemCalls) -> LockHolder? {
    (try? file.status()).flatMap { LockHolder(of: $0, system: system) }
  }

  /// Somebody may have put another file in place of the one that was opened before it was locked.
  private func check(_ folder: borrowing Folder) throws(FileError) {
    let locked = try file.status()
    let named = try attempt(.status, file.path) { () throws(Errno) in
      try folder.system.status(of: FileLock.name, in: folder.descriptor)
    }
    guard locked.isSameFile(as: named) else { throw .lockReplaced(path: file.path) }
  }
}

/// Runs something whose failure means that nothing was recorded.
func recording<Value: ~Copyable>(
  _ body: () throws(FileError) -> Value
) throws(RecordingError) -> Value {
  do throws(FileError) { return try body() } catch { throw .failed(error) }
}
