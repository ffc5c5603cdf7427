import PlanDomain
import SystemPackage

/// What the program keeps about a workspace for one user, outside the workspace.
///
/// Who writes must not lie in the workspace: a copy of the folder would then write under the same
/// name. It is kept by the workspace's identifier and its place, so that a copy or a moved folder gets
/// a new writer.
struct StateFolder {
  let system: any SystemCalls
  /// The folder of the program's state, `$XDG_STATE_HOME/samverkan`.
  let root: String
  /// The folder of this workspace in it.
  let name: String
  /// The place of the workspace.
  let path: String
  private let kept = KeptOpen()

  init(_ root: String, workspace id: String, at path: String, system: any SystemCalls) {
    self.system = system
    self.root = root
    self.path = path
    let key = ChainHash(of: Array("\(id)\n\(path)".utf8)[...])
    name = "\(WriterID.slug(of: id))-\(key)"
  }

  /// The names of the files; none where the folder has not been made.
  func names() throws(FileError) -> [String] {
    do throws(FileError) {
      return try opened().names()
    } catch {
      guard error.isMissing else { throw error }
      return []
    }
  }

  /// Reads a file, or returns `nil` when there is none.
  func read(_ file: String) throws(FileError) -> String? {
    do throws(FileError) {
      let folder = try opened()
      return String(decoding: try folder.file(file).readAll(limit: 1 << 20), as: UTF8.self)
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }

  /// Replaces a file; it is the old or the new one whatever happens.
  func write(_ text: String, to file: String, isDurable: Bool = true) throws(FileError) {
    try open().replace(
      file, with: Array(text.utf8), permissions: .ownerReadWrite, isDurable: isDurable)
  }

  /// Removes a file, if there is one.
  func remove(_ file: String) throws(FileError) {
    do throws(FileError) {
      try opened().remove(file)
    } catch {
      guard error.isMissing else { throw error }
    }
  }

  /// Opens the folder, which must be there.
  func opened() throws(FileError) -> Folder {
    try opened("\(root)/\(name)")
  }

  /// Opens a folder, following its path only the first time.
  func opened(_ path: String) throws(FileError) -> Folder {
    if let real = kept.realPaths[path] { return try Folder(at: real, system: system) }
    let folder = try Folder(opening: path, system: system)
    kept.realPaths[path] = folder.path
    return folder
  }

  /// Opens the folder, making it if need be.
  func open() throws(FileError) -> Folder {
    do throws(FileError) {
      // What root makes in another user's folder would be closed to that user ever after.
      if system.user == 0, let other = others(beneath: nil) { throw other }
      let root = try Folder(making: root, system: system)
      let made = try root.makeFolder(name, permissions: .ownerReadWriteExecute)
      if made.isNew { try root.synchronize() }
      return made.intoFolder()
    } catch {
      throw others(beneath: error) ?? error
    }
  }

  /// Whose the folder is, or the nearest one above it that is there, where it is not this user's.
  ///
  /// - Parameter error: What went wrong; only where something was not permitted the owner is the reason.
  /// - Returns: The failure that names the owner, or `nil`.
  private func others(beneath error: FileError?) -> FileError? {
    if let error {
      guard case .system(let failure) = error,
        [.permissionDenied, .notPermitted].contains(failure.number)
      else { return nil }
    }
    var path = "\(root)/\(name)"
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      let (parent, last) = (String(path[..<slash]), String(path[path.index(after: slash)...]))
      if let folder = try? Folder(opening: parent, system: system),
        let status = try? system.status(of: last, in: folder.descriptor)
      {
        guard status.owner != system.user else { return nil }
        return .othersFolder(path: path, owner: status.owner, user: system.user)
      }
      path = parent
    }
    return nil
  }

  /// Who writes to the workspace, if this user has written there.
  func writer() throws(FileError) -> WriterID? {
    try read("writer").flatMap { WriterID($0.trimmedNewline) }
  }

  func setWriter(_ writer: WriterID) throws(FileError) {
    try write("\(writer)\n", to: "writer")
  }

  /// The last line that this user has been told is saved, as far as it is remembered.
  func acknowledged() throws(FileError) -> WriterHistory.Record? {
    let parts = try read("head")?.trimmedNewline.split(separator: " ") ?? []
    guard parts.count == 3, let number = Int(parts[0]),
      let hash = ChainHash(hex: Array(parts[1].utf8)[...])
    else { return nil }
    // A line that was cut in two, or caught while it was written, is as good as none.
    let record = WriterHistory.Record(number: number, hash: hash)
    return StateFolder.line(of: record) == "\(parts.joined(separator: " "))\n" ? record : nil
  }

  /// Remembers the last line that the user is told is saved.
  ///
  /// It is a witness against a journal that has lost its end, not a second journal: it does not wait
  /// for the disk, and an older one only sees less. It is written over the one before, which is as
  /// long: a new file each time would cost as much as saving the line.
  func setAcknowledged(_ head: JournalChain.Head) throws(FileError) {
    let line = Array(
      StateFolder.line(of: WriterHistory.Record(number: head.number, hash: head.hash)).utf8)
    if try overwrite("head", with: line, in: "\(root)/\(name)") { return }
    try open().replace("head", with: line, permissions: .ownerReadWrite, isDurable: false)
  }

  /// Writes over a file that is as long; `false` where there is none such.
  func overwrite(
    _ file: String, with bytes: [UInt8], in folder: String
  ) throws(FileError) -> Bool {
    let path = "\(folder)/\(file)"
    if let known = kept.witnesses[path], known.overwrite(with: bytes) { return true }
    kept.witnesses[path] = nil
    do throws(FileError) {
      let opened = OpenWitness(
        try self.opened(folder).file(file, .writeOnly))
      guard opened.overwrite(with: bytes) else { return false }
      kept.witnesses[path] = opened
      return true
    } catch {
      guard error.isMissing else { throw error }
      return false
    }
  }

  /// The number in fifteen digits, the hash, and what tells whether both belong together.
  static func line(of record: WriterHistory.Record) -> String {
    let number = String(record.number)
    let padded = String(repeating: "0", count: max(0, 15 - number.count)) + number
    let check = ChainHash(of: Array("\(padded) \(record.hash)".utf8)[...])
    return "\(padded) \(record.hash) \(check)\n"
  }
}

extension String {
  fileprivate var trimmedNewline: String { String(split(separator: "\n").first ?? "") }
}

extension Folder {
  /// Opens a folder by its path, making those on the way that are not there.
  init(making path: String, system: any SystemCalls) throws(FileError) {
    do throws(FileError) {
      self = try Folder(opening: path, system: system)
      return
    } catch {
      guard error.isMissing, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
        throw error
      }
    }
    let parts = path.split(separator: "/")
    let parent = try Folder(
      making: "/" + parts.dropLast().joined(separator: "/"), system: system)
    let made = try parent.makeFolder(
      String(parts.last ?? ""), permissions: .ownerReadWriteExecute)
    self = made.intoFolder()
  }
}
