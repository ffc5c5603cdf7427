import PlanDomain
import SystemPackage

/// A plan file here, in the other copy, and when both were last equal.
private struct PlanComparison {
  /// What comes of it.
  enum Outcome {
    case equal
    case publish([UInt8])
    case take([UInt8])
    case differ([UInt8])
    /// The file is nowhere, or in the other copy alone and nobody names it here.
    case none
  }

  let ours: [UInt8]?
  let theirs: [UInt8]?
  let known: FileDigest?

  var outcome: Outcome {
    guard let theirs else { return ours.map { .publish($0) } ?? .none }
    guard let ours else { return .take(theirs) }
    if ours == theirs { return .equal }
    if FileDigest(of: ours) == known { return .take(theirs) }
    return FileDigest(of: theirs) == known ? .publish(ours) : .differ(theirs)
  }
}

extension PlanStore {
  /// Compares plan files three ways: as they are here, there, and when both were last equal.
  func exchangePlans(
    _ arrived: Arrivals, _ workspace: borrowing Folder, _ outcome: inout ExchangeOutcome
  ) throws(RecordingError) {
    do throws(FileError) {
      let files = try WorkspaceFiles(at: path, system: system)
      let ours = listedPlans(files)
      for path in ours where !Self.travels(path) { outcome.remarks.append(.planStays(path)) }
      let theirs = Self.listedPlans(in: arrived.plans)
      var taken: [String: [UInt8]] = [:]
      for path in Set(ours + theirs).filter(Self.travels).sorted() {
        let comparison = PlanComparison(
          ours: try? files.bytes(of: path), theirs: arrived.plans[path],
          known: outcome.memory.plans[path])
        let beside = ExchangePath.beside(path)
        switch comparison.outcome {
        case .none: continue
        case .equal: outcome.memory.plans[path] = comparison.theirs.map { FileDigest(of: $0) }
        case .take(let bytes): taken[path] = bytes
        case .publish(let bytes):
          guard (try? files.bytes(of: beside)) == nil else {
            outcome.remarks.append(.planWaits(path, beside: beside))
            continue
          }
          outcome.publication[path] = bytes
          outcome.memory.plans[path] = FileDigest(of: bytes)
        case .differ(let bytes):
          try workspace.replacePlan(beside, with: bytes)
          outcome.memory.plans[path] = FileDigest(of: bytes)
          outcome.remarks.append(.planDiffers(path, beside: beside))
        }
      }
      try take(taken, beside: ours, files, workspace, &outcome)
    } catch {
      throw .failed(error)
    }
  }

  private static func travels(_ path: String) -> Bool {
    if case .plan(path)? = ExchangePath(path) { true } else { false }
  }

  /// Takes plan files together, unless they would put errors where there are none.
  private func take(
    _ taken: [String: [UInt8]], beside ours: [String], _ files: borrowing WorkspaceFiles,
    _ workspace: borrowing Folder, _ outcome: inout ExchangeOutcome
  ) throws(FileError) {
    guard !taken.isEmpty else { return }
    var all: [String: [UInt8]] = [:]
    for path in ours { all[path] = try? files.bytes(of: path) }
    for (path, bytes) in taken { all[path] = bytes }
    let isSound = try isSound(all)
    for (path, bytes) in taken.sorted(by: { $0.key < $1.key }) {
      guard isSound else {
        outcome.remarks.append(.planHasErrors(path))
        continue
      }
      try workspace.replacePlan(path, with: bytes)
      outcome.memory.plans[path] = FileDigest(of: bytes)
      outcome.remarks.append(.planTaken(path))
    }
  }

  /// The plan files that the manifest here names, and itself.
  private func listedPlans(_ files: borrowing WorkspaceFiles) -> [String] {
    let name = WorkspaceManifest.fileName
    guard let bytes = try? files.bytes(of: name) else { return [name] }
    return Self.listedPlans(in: [name: bytes])
  }

  /// The plan files that a manifest among some files names, and itself.
  static func listedPlans(in files: [String: [UInt8]]) -> [String] {
    let name = WorkspaceManifest.fileName
    guard let manifest = manifest(in: files) else { return [name] }
    return [name, manifest.agreement] + manifest.editions.flatMap(\.files)
  }

  /// What the manifest among some files says; `nil` where there is none that can be read.
  static func manifest(in files: [String: [UInt8]]) -> WorkspaceManifest? {
    let name = WorkspaceManifest.fileName
    guard let bytes = files[name] else { return nil }
    var findings = Findings()
    let root = PlanReading.root(of: PlanFile(name: name, bytes: bytes), into: &findings)
    return root?.manifest(&findings)?.manifest
  }

  /// Whether plan files can be read together without errors, and are those of this workspace.
  private func isSound(_ files: [String: [UInt8]]) throws(FileError) -> Bool {
    guard Self.manifest(in: files)?.id == id else { return false }
    let staging = try PlanStaging(files, in: stateFolder.open())
    defer { staging.remove() }
    guard let reading = try? Workspace.read(at: staging.path, system: system) else { return false }
    return reading.workspace != nil && !reading.hasErrors
  }
}

/// Plan files in a folder of this user's own, to be read before anything is taken.
private struct PlanStaging {
  let path: String
  private let system: any SystemCalls
  private let parent: String
  private let name = "arrived"

  init(_ files: [String: [UInt8]], in state: borrowing Folder) throws(FileError) {
    (system, parent) = (state.system, state.path)
    path = "\(state.path)/\(name)"
    remove()
    var planting = Planting(
      in: try state.makeFolder(name, permissions: .ownerReadWriteExecute).intoFolder())
    try planting.make(folders: [], files: files.map { PlanFile(name: $0.key, bytes: $0.value) })
  }

  /// Removes the folder with all that is in it, as far as that is possible.
  func remove() {
    guard let state = try? Folder(opening: parent, system: system) else { return }
    Self.remove(name, from: state)
  }

  private static func remove(_ name: String, from folder: borrowing Folder) {
    if let inner = try? folder.folder(name) {
      for entry in (try? inner.names()) ?? [] { remove(entry, from: inner) }
      try? folder.removeFolder(name)
    } else {
      try? folder.remove(name)
    }
  }
}

extension Folder {
  /// Replaces a plan file below the folder, making the folders on the way.
  fileprivate borrowing func replacePlan(
    _ path: String, with bytes: [UInt8]
  ) throws(FileError) {
    try replacePlan(path.split(separator: "/").map(String.init)[...], with: bytes)
  }

  private borrowing func replacePlan(
    _ parts: ArraySlice<String>, with bytes: [UInt8]
  ) throws(FileError) {
    guard let first = parts.first else { return }
    guard parts.count > 1 else {
      let own = try status().permissions.intersection([.groupRead, .groupWrite])
      let permissions = (try? status(of: first))?.permissions ?? own.union(.ownerReadWrite)
      return try replace(first, with: bytes, permissions: permissions)
    }
    let made = try makeFolder(first, permissions: Planting.folderPermissions)
    if made.isNew { try synchronize() }
    try made.folder.replacePlan(parts.dropFirst(), with: bytes)
  }
}
