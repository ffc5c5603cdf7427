public import PlanDomain
import SystemPackage

extension FileError: Worded {
  /// The sentence in English: what, where, and what to do.
  public var english: String {
    switch self {
    case .system(let error): error.english
    case .notAFile(let path): "\(path) is not a regular file and is not used."
    case .hasSeveralNames(let path): "\(path) has several names (hard links) and is not used."
    case .hasHoles(let path): "\(path) is mostly holes and is not read."
    case .tooLarge(let path, let limit): "\(path) is larger than \(limit) bytes."
    case .exceeds(let path, .files, let limit):
      "\(path) holds more than \(limit) files and is not read."
    case .exceeds(let path, let measure, let limit):
      "\(path) holds more than \(limit) \(measure.english) and is read no further."
    case .notOurs(let path):
      "\(path) belongs to someone else or can be written by others. Mend owner and permissions."
    case .othersFolder(let path, _, user: 0):
      "\(path) belongs to another user. Run samverkan without sudo."
    case .othersFolder(let path, owner: 0, let user):
      "\(path) belongs to root, as when samverkan has been run with sudo. Mend it: "
        + "sudo chown -R \(user) '\(path)'"
    case .othersFolder(let path, let owner, _):
      "\(path) belongs to another user (\(owner)). Set XDG_STATE_HOME to a folder of your own."
    case .lockReplaced(let path): "The lock file \(path) was replaced meanwhile. Try again."
    }
  }
}

extension FolderBudget.Measure: Worded {
  /// What is counted, in the plural.
  public var english: String {
    switch self {
    case .bytes: "bytes"
    case .lines: "lines"
    case .facts: "facts"
    case .files: "files"
    }
  }
}

extension SystemError: Worded {
  /// The sentence in English.
  public var english: String { "Could not \(call.english) \(path): \(number.english)." }
}

extension SystemError.Call: Worded {
  /// What was attempted, as a verb in English.
  public var english: String {
    switch self {
    case .open: "open"
    case .status: "examine"
    case .read: "read"
    case .write: "write to"
    case .synchronize: "confirm on disk"
    case .lock: "lock"
    case .truncate: "cut"
    case .rename: "replace"
    case .makeFolder: "make the folder"
    case .remove: "remove"
    case .list: "list"
    case .setPermissions: "set permissions on"
    case .resolve: "find"
    }
  }
}

extension Errno {
  /// What went wrong, in English, without a full stop.
  var english: String {
    switch self {
    case .noSuchFileOrDirectory: "it does not exist"
    case .permissionDenied, .notPermitted: "permission denied"
    case .noSpace: "the disk is full"
    case .diskQuotaExceeded: "the disk quota is used up"
    case .fileTooLarge: "the file would be too large"
    case .readOnlyFileSystem: "the file system is read-only"
    case .ioError: "input or output error; the disk may be broken"
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem: "too many open files"
    case .tooManySymbolicLinkLevels: "it is a link, and links are not followed"
    case .notDirectory: "it is not a folder"
    case .isDirectory: "it is a folder"
    case .fileNameTooLong: "the name is too long"
    case .fileExists: "it exists already"
    case .interrupted: "the call was interrupted"
    case .noLocks: "the file system has no locks left"
    default: "error \(rawValue)"
    }
  }
}
