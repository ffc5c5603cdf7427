import PlanDomain
import SystemPackage

/// Appends lines to one writer's files so that what it has answered for is there for good.
///
/// The caller holds the writer's lock from before the files are read until the line is on disk.
struct SegmentWriter: ~Copyable {
  let workspace: Folder
  let journal: Folder
  let folder: Folder

  /// Why a line was not appended.
  enum Failure: Error {
    /// It is not there.
    case notSaved(FileError)
    /// It may or may not be there, and nobody can find out before the program restarts.
    case uncertain(FileError)
  }

  /// Opens the folders, making those that are not there.
  static func open(
    _ writer: WriterID, in path: String, system: any SystemCalls
  ) throws(FileError) -> SegmentWriter {
    let workspace = try Folder(opening: path, system: system)
    let journal = try workspace.makeFolder("journal", permissions: folderPermissions).intoFolder()
    let folder = try journal.makeFolder(writer.rawValue, permissions: folderPermissions)
      .intoFolder()
    try check(folder)
    return SegmentWriter(workspace: workspace, journal: journal, folder: folder)
  }

  /// A folder that others may write to, or that is another user's, is not written to.
  private static func check(_ folder: borrowing Folder) throws(FileError) {
    let status = try folder.status()
    let foreign: FilePermissions = [.groupWrite, .otherWrite]
    guard status.owner == folder.system.user, status.permissions.isDisjoint(with: foreign) else {
      throw .notOurs(path: folder.path)
    }
  }

  private static var folderPermissions: FilePermissions {
    [.ownerReadWriteExecute, .groupRead, .groupExecute]
  }

  static var filePermissions: FilePermissions { [.ownerReadWrite, .groupRead] }

  /// Opens the file of a month, making it if need be.
  func segment(_ month: CalendarMonth) throws(FileError) -> OpenFile {
    let name = month.segmentName
    do throws(FileError) {
      return try checked(try folder.file(name, .readWrite, options: .append))
    } catch {
      guard error.isMissing else { throw error }
    }
    let file = try folder.file(
      name, .readWrite, options: [.append, .create, .exclusiveCreate],
      permissions: SegmentWriter.filePermissions)
    try file.setPermissions(SegmentWriter.filePermissions)
    return try checked(file)
  }

  private func checked(_ file: consuming OpenFile) throws(FileError) -> OpenFile {
    guard try file.status().owner == folder.system.user else { throw .notOurs(path: file.path) }
    return file
  }

  /// Appends bytes to a file and waits until they are on disk.
  ///
  /// Bytes of a write that was cut short are taken away again; should that fail too they stay, and
  /// the next line seals them with a newline.
  func append(
    _ bytes: [UInt8], to file: borrowing OpenFile, of size: Int, namesAreDurable: Bool
  ) throws(Failure) {
    let written: Int
    do throws(FileError) {
      written = try file.write(bytes, at: size)
    } catch {
      throw .notSaved(error)
    }
    guard written == bytes.count else {
      try cut(file, to: size)
      throw .notSaved(.system(SystemError(.write, file.path, .noSpace)))
    }
    do throws(FileError) {
      try file.synchronizeData()
      // Whoever made the names above the file may not have lived to bring them to the disk.
      if !namesAreDurable { try synchronizeNames() }
    } catch {
      throw .uncertain(error)
    }
  }

  private func cut(_ file: borrowing OpenFile, to size: Int) throws(Failure) {
    do throws(FileError) { try file.truncate(to: size) } catch { return }
    do throws(FileError) { try file.synchronizeData() } catch { throw .uncertain(error) }
  }

  private func synchronizeNames() throws(FileError) {
    try folder.synchronize()
    try journal.synchronize()
    try workspace.synchronize()
  }
}
