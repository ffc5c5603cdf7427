import SystemPackage

/// Why a file could not be used.
public enum FileError: Error, Hashable, Sendable {
  /// A system call failed.
  case system(SystemError)
  /// Something else than a file with bytes has the name: a pipe, a folder, a device.
  case notAFile(path: String)
  /// The file has a second name, through which others could change it.
  case hasSeveralNames(path: String)
  /// The file is larger than it may be, in bytes.
  case tooLarge(path: String, limit: Int)
  /// The file is mostly holes, as no file is that lines are added to.
  case hasHoles(path: String)
  /// The folder of a writer, or the journal, holds more than is read: of what, and how much is.
  case exceeds(path: String, FolderBudget.Measure, limit: Int)
  /// The file or the folder belongs to someone else, or others may write to it.
  case notOurs(path: String)
  /// The folder that the program would keep its state in is another user's: the numbers of its owner and
  /// of the user that the program runs as.
  case othersFolder(path: String, owner: UInt32, user: UInt32)
  /// The lock file was replaced while the lock was taken.
  case lockReplaced(path: String)

  /// The path of the file.
  public var path: String {
    switch self {
    case .system(let error): error.path
    case .notAFile(let path), .hasSeveralNames(let path), .tooLarge(let path, _),
      .notOurs(let path), .lockReplaced(let path), .othersFolder(let path, _, _),
      .hasHoles(let path), .exceeds(let path, _, _):
      path
    }
  }

  /// Whether whoever runs the program may not do it.
  var isDenied: Bool {
    guard case .system(let error) = self else { return false }
    return error.number == .permissionDenied || error.number == .notPermitted
  }

  /// Whether a folder holds more lines than are read; those before are.
  var isExcess: Bool {
    guard case .exceeds(_, let measure, _) = self else { return false }
    return switch measure {
    case .bytes, .lines, .facts: true
    case .files, .folders: false
    }
  }

  /// Whether there are more folders than are read.
  var isCrowd: Bool {
    if case .exceeds(_, .folders, _) = self { true } else { false }
  }

  /// Whether there is no such file or folder.
  var isMissing: Bool {
    guard case .system(let error) = self else { return false }
    return error.number == .noSuchFileOrDirectory
  }

  /// Whether there is such a file or folder already.
  var isPresent: Bool {
    guard case .system(let error) = self else { return false }
    return error.number == .fileExists
  }
}
