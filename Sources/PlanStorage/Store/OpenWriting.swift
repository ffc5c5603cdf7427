import PlanDomain
import SystemPackage

/// What a save opens, kept open for the next one: the folders, the files of both locks.
///
/// Under the locks it is looked each time whether every name still leads to what is open, and whether
/// the writer's folder is still nobody else's. Where it is not so, all is opened anew, with all the care
/// that the first time took: what is open is never a reason to write where a name does not lead.
final class OpenWriting {
  let writer: WriterID
  let files: SegmentWriter
  private let shared: LockFile
  private let own: LockFile
  private let folders: (workspace: FileStatus, journal: FileStatus, own: FileStatus)

  /// Both locks: that of the workspace, and that of the writer.
  struct Locks: ~Copyable {
    let shared: FileLock
    let own: FileLock
  }

  init(
    _ writer: WriterID, _ files: consuming SegmentWriter, shared: LockFile
  ) throws(FileError) {
    self.writer = writer
    self.shared = shared
    folders = (
      try files.workspace.status(), try files.journal.status(), try files.folder.status()
    )
    own = try LockFile(in: files.folder, permissions: .ownerReadWrite)
    self.files = files
  }

  /// Takes both locks.
  ///
  /// - Returns: The locks; `nil` where a name leads elsewhere by now.
  func lock(
    _ mode: LockOperation, using generator: inout some RandomNumberGenerator
  ) throws(RecordingError) -> Locks? {
    guard shared.isOpen, own.isOpen,
      let shared = try shared.take(mode, in: files.workspace, using: &generator)
    else { return nil }
    return try lock(beside: shared, using: &generator)
  }

  /// Takes the writer's lock beside that of the workspace.
  func lock(
    beside shared: consuming FileLock, using generator: inout some RandomNumberGenerator
  ) throws(RecordingError) -> Locks? {
    guard let own = try own.take(.exclusive, in: files.folder, using: &generator), stands else {
      return nil
    }
    return Locks(shared: shared, own: own)
  }

  /// Whether every name leads to what is open, and none but the writer may write to its folder.
  private var stands: Bool {
    guard let workspace = try? files.workspace.system.status(at: files.workspace.path),
      let journal = try? files.workspace.status(of: "journal"),
      let own = try? files.journal.status(of: writer.rawValue)
    else { return false }
    return workspace.isSameFile(as: folders.workspace) && journal.isSameFile(as: folders.journal)
      && own.isSameFile(as: folders.own) && SegmentWriter.isOurs(own, files.folder.system)
  }
}

/// The open file of the month in which a writer writes.
final class OpenSegment {
  let file: OpenFile
  private let month: CalendarMonth
  private let status: FileStatus

  init(_ month: CalendarMonth, in files: borrowing SegmentWriter) throws(FileError) {
    let file = try files.segment(month)
    status = try file.status()
    self.month = month
    self.file = file
  }

  /// How long the file is; `nil` where the name leads to another one, or others could change it.
  func size(_ month: CalendarMonth, in files: borrowing SegmentWriter) -> Int? {
    guard month == self.month, let now = try? files.folder.status(of: month.segmentName),
      now.isSameFile(as: status), now.kind == .file, now.links == 1,
      now.owner == files.folder.system.user
    else { return nil }
    return now.size
  }

  /// How long the file is that has just been opened.
  var sizeWhenOpened: Int { status.size }
}

/// A small file that is written over again and again, kept open.
final class OpenWitness {
  private let file: OpenFile

  init(_ file: consuming OpenFile) {
    self.file = file
  }

  /// Writes over the file where it still has a name and is as long; `false` where it has not.
  func overwrite(with bytes: [UInt8]) -> Bool {
    guard let status = try? file.status(), status.links == 1, status.size == bytes.count else {
      return false
    }
    return (try? file.write(bytes, at: 0)) == bytes.count
  }
}

/// What is kept of a state folder from one call to the next, by the paths.
final class KeptOpen {
  /// The witnesses that are open.
  var witnesses: [String: OpenWitness] = [:]
  /// Where the paths of folders lead, with every link followed.
  var realPaths: [String: String] = [:]
}
