public import SystemPackage

/// Who may do what in a workspace that several users of one machine share through a group.
///
/// All of the group may add, and what is added belongs to the group; nobody can move or remove what is
/// another's; each writes in a folder of its own, which all of the group may read; nobody else sees
/// anything.
public struct SharedRights {
  /// Something that is not as it is to be.
  public struct Fault: Hashable, Sendable {
    /// The path within the workspace; empty for the workspace itself.
    public let path: String
    /// Who owns it, and thus may mend it.
    public let owner: UInt32
    /// The group that it belongs to and should not.
    public let wrongGroup: UInt32?
    /// What it may be used for, and what it should.
    public let permissions: Change?

    /// A change of permissions.
    public struct Change: Hashable, Sendable {
      /// Those that it has.
      public let from: FilePermissions
      /// Those that it should have.
      public let to: FilePermissions
    }
  }

  private let path: String
  private let group: UInt32
  private let system: any SystemCalls

  /// Creates a way to look at a workspace and to mend it.
  ///
  /// - Parameters:
  ///   - path: The folder of the workspace.
  ///   - group: The number of the group.
  ///   - system: The system calls.
  public init(of path: String, sharedBy group: UInt32, system: any SystemCalls = RealSystem()) {
    self.path = path
    self.group = group
    self.system = system
  }

  /// The number of the group that a workspace is shared through; `nil` where it is one user's own.
  ///
  /// - Parameters:
  ///   - path: The folder of the workspace.
  ///   - system: The system calls.
  /// - Throws: The failure of a system call.
  /// - Returns: The group.
  public static func group(
    of path: String, system: any SystemCalls = RealSystem()
  ) throws(FileError) -> UInt32? {
    let status = try Folder(opening: path, system: system).status()
    return status.permissions.isDisjoint(with: [.groupWrite, .setGroupID]) ? nil : status.group
  }

  /// Everything that is not as it is to be.
  ///
  /// - Throws: The failure of a system call.
  /// - Returns: The faults, in the order of the paths.
  public func faults() throws(FileError) -> [Fault] {
    let root = try Folder(opening: path, system: system)
    var faults: [Fault] = []
    try look(at: root, .commons, "", mending: false, &faults)
    return faults
  }

  /// Makes everything as it is to be, as far as it is this user's to do, with the folders that are missing.
  ///
  /// - Throws: The failure of a system call, when not even the folder of the workspace could be mended.
  /// - Returns: What is left, for others to mend.
  public func mend() throws(FileError) -> [Fault] {
    let root = try Folder(opening: path, system: system)
    for name in ["journal", PlanStore.documents] {
      _ = try root.makeIfMissing(name, permissions: Kind.commons.wanted)
    }
    var ignored: [Fault] = []
    try look(at: root, .commons, "", mending: true, &ignored)
    return try faults()
  }

  /// What is looked at.
  private enum Kind {
    /// A folder to which all of the group add.
    case commons
    /// A writer's folder, or the one with the plan: its owner's.
    case owners
    /// A file that its owner writes and the group reads.
    case file
    /// The lock that all take.
    case lock

    var wanted: FilePermissions {
      switch self {
      case .commons:
        [.ownerReadWriteExecute, .groupReadWriteExecute, .setGroupID, .saveText]
      case .owners: [.ownerReadWriteExecute, .groupRead, .groupExecute, .setGroupID]
      case .file: [.ownerReadWrite, .groupRead]
      case .lock: [.ownerReadWrite, .groupReadWrite]
      }
    }

    /// What may be there beside: a plan that the group edits, a month that is closed.
    var allowed: FilePermissions { self == .lock ? [] : [.groupWrite] }
    var dispensable: FilePermissions { self == .file ? [.ownerWrite] : [] }

    func mended(_ old: FilePermissions) -> FilePermissions {
      wanted.subtracting(dispensable.subtracting(old)).union(old.intersection(allowed))
    }
  }

  private func look(
    at folder: borrowing Folder, _ kind: Kind, _ place: String, mending: Bool,
    _ faults: inout [Fault]
  ) throws(FileError) {
    let status = try folder.status()
    // A writer's folder that the group may write to is not written to by its writer.
    let isWriters = place.hasPrefix("journal/")
    if let fault = fault(status, kind, place, isStrict: isWriters) {
      if mending {
        try? folder.setGroup(group, of: status)
        if let change = fault.permissions { try? folder.setPermissions(change.to) }
      }
      faults.append(fault)
    }
    for name in try folder.names() {
      guard let inner = try? folder.status(of: name) else { continue }
      let path = place.isEmpty ? name : "\(place)/\(name)"
      switch inner.kind {
      case .folder:
        guard let next = Self.kind(ofFolder: path) else { continue }
        guard let opened = try? folder.folder(name) else {
          if let fault = fault(inner, next, path, isStrict: next == .owners) {
            faults.append(fault)
          }
          continue
        }
        try look(at: opened, next, path, mending: mending, &faults)
      case .file:
        guard let next = Self.kind(ofFile: name, in: place),
          let fault = fault(inner, next, path, isStrict: isWriters)
        else { continue }
        if mending, let file = try? folder.file(name) {
          try? file.setGroup(group, of: inner)
          if let change = fault.permissions { try? file.setPermissions(change.to) }
        }
        faults.append(fault)
      case .link, .special: continue
      }
    }
  }

  private func fault(
    _ status: FileStatus, _ kind: Kind, _ path: String, isStrict: Bool
  ) -> Fault? {
    var wanted = kind.mended(status.permissions)
    if isStrict { wanted = wanted.subtracting([.groupWrite, .saveText]) }
    let isWrongGroup = status.group.map { $0 != group } ?? false
    guard isWrongGroup || wanted != status.permissions else { return nil }
    return Fault(
      path: path, owner: status.owner, wrongGroup: isWrongGroup ? status.group : nil,
      permissions: wanted == status.permissions
        ? nil : Fault.Change(from: status.permissions, to: wanted))
  }

  /// How a folder is to be by its path; `nil` for one that is nobody's business here.
  private static func kind(ofFolder path: String) -> Kind? {
    let parts = path.split(separator: "/")
    if path == "journal" || path == PlanStore.documents { return .commons }
    if parts.count == 2, parts[0] == "journal" { return .owners }
    return parts[0].hasPrefix(".") || parts[0] == "journal" ? nil : .owners
  }

  private static func kind(ofFile name: String, in place: String) -> Kind? {
    if name == LockFile.name { return place.isEmpty ? .lock : nil }
    return name.hasPrefix(".") ? nil : .file
  }
}

extension Folder {
  /// Gives the folder to a group, and leaves its owner.
  fileprivate borrowing func setGroup(_ group: UInt32, of status: FileStatus) throws(FileError) {
    guard status.group != group else { return }
    try attempt(.setPermissions, path) { () throws(Errno) in
      try system.setOwner(status.owner, group: group, of: descriptor)
    }
  }
}

extension OpenFile {
  /// Gives the file to a group, and leaves its owner.
  fileprivate borrowing func setGroup(_ group: UInt32, of status: FileStatus) throws(FileError) {
    guard status.group != group else { return }
    try attempt(.setPermissions, path) { () throws(Errno) in
      try system.setOwner(status.owner, group: group, of: descriptor)
    }
  }
}
