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
    let workspace = try Folder(at: path, system: system)
    let rights = try workspace.status().permissions
    let journal = try makeFolder("journal", in: workspace, sharedPermissions(under: rights))
    let folder = try makeFolder(writer.rawValue, in: journal, folderPermissions(under: rights))
    try check(folder)
    return SegmentWriter(workspace: workspace, journal: journal, folder: folder)
  }

  /// A folder that others may write to, or that is another user's, is not written to.
  private static func check(_ folder: borrowing Folder) throws(FileError) {
    guard isOurs(try folder.status(), folder.system) else { throw .notOurs(path: folder.path) }
  }

  /// Whether a folder is the user's and nobody else may write to it.
  static func isOurs(_ folder: FileStatus, _ system: any SystemCalls) -> Bool {
    folder.owner == system.user && folder.permissions.isDisjoint(with: [.groupWrite, .otherWrite])
  }

  /// Makes a folder with given rights, whatever the mask of the process takes away.
  private static func makeFolder(
    _ name: String, in parent: borrowing Folder, _ permissions: FilePermissions
  ) throws(FileError) -> Folder {
    let made = try parent.makeFolder(name, permissions: permissions)
    if made.isNew { try made.folder.setPermissions(permissions) }
    return made.intoFolder()
  }

  /// The rights of a writer's folder: whoever may read the workspace may read it, and none but its
  /// owner may write.
  static func folderPermissions(under workspace: FilePermissions) -> FilePermissions {
    sharedPermissions(under: workspace)
      .subtracting([.groupWrite, .otherWrite, .saveText])
  }

  /// The rights of a folder that all who may write to the workspace make their own folders in.
  static func sharedPermissions(under workspace: FilePermissions) -> FilePermissions {
    let own: FilePermissions = [.ownerReadWriteExecute, .groupRead, .groupExecute]
    let group = workspace.intersection([.groupWrite, .setGroupID])
    guard workspace.contains(.otherWrite) else { return own.union(group) }
    return own.union(group).union(workspace.intersection([.otherReadWriteExecute, .saveText]))
  }

  /// The rights of a file: those of its folder, apart from what only folders have.
  static func filePermissions(in folder: borrowing Folder) throws(FileError) -> FilePermissions {
    try folder.status().permissions.intersection([.groupRead, .otherRead])
      .union([.ownerReadWrite])
  }

  /// Opens the file of a month, making it if need be.
  func segment(_ month: CalendarMonth) throws(FileError) -> OpenFile {
    let name = month.segmentName
    do throws(FileError) {
      return try checked(try folder.file(name, .readWrite, options: .append))
    } catch {
      guard error.isMissing else { throw error }
    }
    let permissions = try SegmentWriter.filePermissions(in: folder)
    let file = try folder.file(
      name, .readWrite, options: [.append, .create, .exclusiveCreate], permissions: permissions)
    try file.setPermissions(permissions)
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
