import SystemPackage

/// Files and folders that are being put into a folder, and that can all be taken away again.
struct Planting: ~Copyable {
  /// The folder.
  let root: Folder
  /// What has been made, in order: the path in the folder, and whether it is a folder.
  private var made: [(path: String, isFolder: Bool)] = []

  init(in root: consuming Folder) {
    self.root = root
  }

  /// Makes folders and files, and brings them to the disk.
  ///
  /// - Throws: Why it could not be done; what was made is then taken away.
  mutating func make(folders: [String], files: [PlanFile]) throws(FileError) {
    do throws(FileError) {
      for path in folders { try makeFolders(path.components) }
      for file in files { try write(file) }
      for folder in made where folder.isFolder {
        try root.within(folder.path.components) { folder throws(FileError) in
          try folder.synchronize()
        }
      }
      try root.synchronize()
    } catch {
      takeAway()
      throw error
    }
  }

  /// Takes away everything that was made, as far as that is possible.
  mutating func takeAway() {
    for item in made.reversed() {
      let components = item.path.components
      guard let name = components.last else { continue }
      try? root.within(components.dropLast()) { folder throws(FileError) in
        item.isFolder ? try folder.removeFolder(String(name)) : try folder.remove(String(name))
      }
    }
    made = []
  }

  private mutating func makeFolders(_ components: ArraySlice<Substring>) throws(FileError) {
    for count in components.indices {
      let isNew = try root.within(components[..<count]) { folder throws(FileError) in
        try folder.makeIfMissing(
          String(components[count]), permissions: Planting.folderPermissions)
      }
      if isNew { made.append((components[...count].joined(separator: "/"), true)) }
    }
  }

  private mutating func write(_ file: PlanFile) throws(FileError) {
    let components = file.name.components
    guard let name = components.last else { return }
    try makeFolders(components.dropLast())
    made.append((file.name, false))
    let opened: OpenFile
    do throws(FileError) {
      opened = try root.within(components.dropLast()) { folder throws(FileError) in
        // Exclusive: a file that somebody else has just put there is not written to.
        try folder.file(
          String(name), .writeOnly, options: [.create, .exclusiveCreate],
          permissions: Planting.filePermissions)
      }
    } catch {
      if error.isPresent { made.removeLast() }
      throw error
    }
    try opened.writeAll(file.bytes)
    try opened.synchronize()
  }

  // The user's mask decides what the group may do; nobody else has anything to do here.
  static var folderPermissions: FilePermissions {
    [.ownerReadWriteExecute, .groupReadWriteExecute]
  }
  private static var filePermissions: FilePermissions { [.ownerReadWrite, .groupReadWrite] }
}

extension String {
  fileprivate var components: ArraySlice<Substring> { split(separator: "/")[...] }
}

extension Folder {
  /// Does something in a folder below this one.
  fileprivate borrowing func within<Value: ~Copyable>(
    _ components: ArraySlice<Substring>, _ body: (borrowing Folder) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    guard let first = components.first else { return try body(self) }
    return try folder(String(first)).within(components.dropFirst(), body)
  }
}
