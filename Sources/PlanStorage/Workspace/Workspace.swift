public import PlanDomain

/// A folder with an agreement, its action plan and a journal.
public struct Workspace: Sendable {
  /// The folder's path, with every link followed.
  public let path: String
  /// What `workspace.yaml` says.
  public let manifest: WorkspaceManifest
  /// The agreement and every edition of the action plan.
  public let plan: ActionPlan

  /// Reads a workspace's plan files; nothing is created or changed in the folder.
  ///
  /// - Parameters:
  ///   - path: The path of the folder.
  ///   - system: The system calls.
  /// - Throws: A `WorkspaceError` when the folder is no workspace, or one of a later format.
  /// - Returns: The workspace and everything that is wrong in its plan files.
  public static func read(
    at path: String, system: any SystemCalls = RealSystem()
  ) throws(WorkspaceError) -> WorkspaceReading {
    let files: WorkspaceFiles
    do throws(FileError) {
      files = try WorkspaceFiles(at: path, system: system)
    } catch {
      throw error.isMissing ? .noSuchFolder(path: path) : .unusable(error)
    }
    return try WorkspaceReading(files)
  }
}

extension Workspace {
  /// Reads the files of the editions that hold, as they lie on disk.
  ///
  /// - Parameters:
  ///   - state: The plan as it is looked at.
  ///   - system: The system calls.
  /// - Throws: Why one of them cannot be read.
  /// - Returns: The files, in the order of the manifest; none where there is no plan yet.
  public func holdingFiles(
    of state: PlanState, system: any SystemCalls = RealSystem()
  ) throws(FileError) -> [PlanFile] {
    var read: [PlanFile] = []
    for file in state.plan.editions where !read.contains(where: { $0.name == file.file }) {
      let files = try WorkspaceFiles(at: path, system: system)
      read.append(PlanFile(name: file.file, bytes: try files.bytes(of: file.file)))
    }
    return read
  }
}

/// What came out of reading a workspace's plan files.
public struct WorkspaceReading: Sendable {
  /// The workspace; `nil` when its manifest or its agreement lacks what it must have.
  ///
  /// Where there are errors, what they concern is left out of its plan.
  public let workspace: Workspace?
  /// Everything that is wrong, in the order of the files.
  public let diagnostics: [Diagnostic]

  /// Whether any of it is more than a warning.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads the manifest and the files that it names.
  init(_ files: borrowing WorkspaceFiles) throws(WorkspaceError) {
    let root = files.root.path
    let manifestFile = try Self.manifestFile(files)
    var findings = Findings()
    let node = PlanReading.root(of: manifestFile, into: &findings)
    let written = node?.manifest(&findings)
    if let format = node?.newerFormat {
      // Keys that a newer program has added are its own affair; anything else is not understood.
      findings.forgetUnknownKeys()
      guard written != nil, findings.diagnostics.allSatisfy({ $0.severity != .error }) else {
        throw .newerFormat(path: root, format: format)
      }
    }
    guard let written else {
      (workspace, diagnostics) = (nil, findings.sorted)
      return
    }
    var plan = Self.plan(of: written, in: files, into: &findings)
    plan?.maskers = Set(written.manifest.maskers)
    workspace = plan.map { Workspace(path: root, manifest: written.manifest, plan: $0) }
    diagnostics = findings.sorted
  }

  private static func manifestFile(
    _ files: borrowing WorkspaceFiles
  ) throws(WorkspaceError) -> PlanFile {
    let name = WorkspaceManifest.fileName
    do throws(FileError) {
      return PlanFile(name: name, bytes: try files.bytes(of: name))
    } catch {
      throw error.isMissing ? .notAWorkspace(path: files.root.path) : .unusable(error)
    }
  }

  /// Reads the agreement and every edition.
  private static func plan(
    of written: WrittenManifest, in files: borrowing WorkspaceFiles, into findings: inout Findings
  ) -> ActionPlan? {
    let agreement = file(written.agreement, in: files, into: &findings)
    var editions: [PlanReading.Edition] = []
    for edition in written.editions {
      var read: [PlanReading.EditionFile] = []
      for path in edition.files {
        guard let file = file(path, in: files, into: &findings) else { continue }
        read.append(PlanReading.EditionFile(file, version: edition.version))
      }
      editions.append(
        PlanReading.Edition(
          files: read, version: edition.version, from: edition.from, to: edition.to))
    }
    return agreement.flatMap { PlanReading.plan($0, editions, into: &findings) }
  }

  private static func file(
    _ path: Located<String>, in files: borrowing WorkspaceFiles, into findings: inout Findings
  ) -> PlanFile? {
    do throws(FileError) {
      return PlanFile(name: path.value, bytes: try files.bytes(of: path.value))
    } catch {
      findings.report(Problem(error, reading: path.value), at: path.location)
      return nil
    }
  }
}
