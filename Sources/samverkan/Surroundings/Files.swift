import Glibc
import PlanStorage
import SystemPackage

/// What the program does with files that are the user's own; those of a workspace are the store's.
enum Files {
  /// Whether there is something at a path; a link is followed.
  static func exist(at path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Whether there is a folder at a path; a link is followed.
  static func isFolder(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// What the system knows of a file; a link is followed.
  static func status(of path: String) -> stat? {
    var found = stat()
    return unsafe stat(path, &found) == 0 ? found : nil
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - limit: The most bytes that are read.
  /// - Returns: What it holds, or `nil` when it cannot be read or holds more.
  static func bytes(of path: String, limit: Int = .max) -> [UInt8]? {
    guard
      let file = try? FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
    else { return nil }
    return try? file.closeAfter {
      var bytes: [UInt8] = []
      let system = RealSystem()
      while bytes.count <= limit {
        let piece = try system.read(1 << 16, from: file, at: bytes.count)
        if piece.isEmpty { return bytes }
        bytes += piece
      }
      return nil
    }
  }

  /// The names in a folder, sorted; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard
      let descriptor = try? FileDescriptor.open(
        FilePath(folder), .readOnly, options: [.directory, .closeOnExec])
    else { return [] }
    let names = try? descriptor.closeAfter { try RealSystem().names(in: descriptor) }
    return (names ?? []).sorted()
  }

  /// Makes a folder that only the user can look into, and those above it.
  static func makePrivateFolders(_ path: String) throws(Errno) {
    guard unsafe mkdir(path, 0o700) != 0 else { return }
    let number = Errno(rawValue: errno)
    switch number {
    case .fileExists where isFolder(path): return
    case .noSuchFileOrDirectory where !path.parentFolder.isEmpty:
      try makePrivateFolders(path.parentFolder)
      // Another process may have made it meanwhile.
      guard unsafe mkdir(path, 0o700) != 0, !isFolder(path) else { return }
      throw Errno(rawValue: errno)
    default: throw number
    }
  }

  /// Writes a file that only the user can read; one that is there must not be.
  static func writeNew(_ bytes: [UInt8], to path: String) throws(Errno) {
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: .ownerReadWrite)
      _ = try file.closeAfter { try file.writeAll(bytes) }
    } catch {
      throw error as? Errno ?? .ioError
    }
  }

  /// Gives a file or a folder another path, in place of a file that has it.
  static func move(_ path: String, to newPath: String) throws(Errno) {
    guard unsafe rename(path, newPath) == 0 else { throw Errno(rawValue: errno) }
  }

  /// Puts bytes in a file that only the user can read, in place of what it held, whole or not at all.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Errno) {
    let draft = "\(path).\(UInt32.random(in: .min ... .max)).new"
    do throws(Errno) {
      try writeNew(bytes, to: draft)
      try move(draft, to: path)
    } catch {
      _ = unsafe unlink(draft)
      throw error
    }
  }

  /// Copies a folder so that only the user can read the copy, and write to it; links stay behind.
  static func copyPrivately(_ folder: String, to copy: String) throws(Errno) {
    guard unsafe mkdir(copy, 0o700) == 0 else { throw Errno(rawValue: errno) }
    for name in names(in: folder) {
      let (source, target) = ("\(folder)/\(name)", "\(copy)/\(name)")
      switch unlinkedKind(of: source) {
      case S_IFDIR: try copyPrivately(source, to: target)
      case S_IFREG:
        guard let bytes = bytes(of: source) else { throw .ioError }
        try writeNew(bytes, to: target)
      default: continue
      }
    }
  }

  /// Removes a file, or a folder with all that is in it, as far as that is possible.
  static func remove(_ path: String) {
    guard unlinkedKind(of: path) == S_IFDIR else {
      _ = unsafe unlink(path)
      return
    }
    for name in names(in: path) { remove("\(path)/\(name)") }
    _ = unsafe rmdir(path)
  }

  /// The kind of what is at a path; a link is not followed.
  private static func unlinkedKind(of path: String) -> mode_t? {
    var found = stat()
    return unsafe lstat(path, &found) == 0 ? found.st_mode & S_IFMT : nil
  }
}
