import Glibc
import SystemPackage

/// The files of the repository that are this user's own.
enum RepositoryFiles {
  static func exist(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Removes a file, or a folder with all that is in it, as far as that is possible.
  static func remove(_ path: String) {
    guard isFolder(path) else {
      _ = unsafe unlink(path)
      return
    }
    for name in names(in: path) { remove("\(path)/\(name)") }
    _ = unsafe rmdir(path)
  }

  /// Takes away what git has locked and never given back: whoever did has ended, for the lock of the
  /// repository is handed on to it.
  static func removeLocks(in path: String) {
    for folder in ["", "/refs/hub", "/refs/heads", "/objects/info", "/info"] {
      for name in names(in: path + folder)
      where name.hasSuffix(".lock") || name.hasPrefix("exchange-") {
        _ = unsafe unlink("\(path)\(folder)/\(name)")
      }
    }
  }

  private static func names(in path: String) -> [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func isFolder(_ path: String) -> Bool {
    var found = stat()
    return unsafe lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }
}

/// The lock of a repository, held as long as the value lives, and by every program that it starts as long
/// as that runs: none of them is then left behind when ours is ended.
struct RepositoryLock: ~Copyable {
  private let file: FileDescriptor

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - path: The file of the lock.
  ///   - patience: How long to wait for others, in milliseconds.
  /// - Throws: `HubError.busy` where they hold it all the while.
  /// - Returns: The lock.
  static func take(at path: String, patience: Int) throws(HubError) -> RepositoryLock {
    let number = unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0o600)
    guard number >= 0 else { throw .system(path: path, Errno(rawValue: errno)) }
    var waited = 0
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      let failure = errno
      guard failure == EWOULDBLOCK || failure == EINTR else {
        Glibc.close(number)
        throw .system(path: path, Errno(rawValue: failure))
      }
      guard waited < patience else {
        Glibc.close(number)
        throw .busy
      }
      let pause = Int.random(in: 20...60)
      usleep(UInt32(pause) * 1_000)
      waited += pause
    }
    return RepositoryLock(holding: FileDescriptor(rawValue: number))
  }

  private init(holding file: FileDescriptor) { self.file = file }

  deinit {
    flock(file.rawValue, LOCK_UN)
    Glibc.close(file.rawValue)
  }
}
