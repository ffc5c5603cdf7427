public import PlanDomain
import SystemPackage

extension PlanStore {
  /// Freezes a document: a new file in `reports/`, and the entry that names it.
  ///
  /// The file is on disk before the entry, so no entry names a file that a power cut can take. What
  /// stops in between leaves a file that no entry names: it counts for nothing, ``verifyDocuments()``
  /// tells of it, and the next attempt takes another name. No file is ever overwritten.
  ///
  /// - Parameters:
  ///   - author: The function of the person who freezes it.
  ///   - now: The wall clock.
  ///   - make: Makes the document, under the locks, from everything that is recorded and from how far
  ///     each writer has come.
  /// - Returns: The entry as it stands in the journal.
  /// - Throws: Why it was not frozen.
  @discardableResult
  public func freeze(
    by author: String, at now: Timestamp,
    _ make: (PlanState, [ChainHead]) throws(Refusal) -> NewDocument
  ) throws(RecordingError) -> Entry {
    try record(.exclusive, by: author, at: now) { writer, files throws(RecordingError) in
      let isWhole = try isWhole()
      guard isWhole else { throw .incompleteBasis }
      let heads = reader.heads
      let document: NewDocument
      do throws(Refusal) { document = try make(state, heads) } catch { throw .refused(error) }
      return try freezing(document, heads, files) { wish throws(RecordingError) in
        try facts(for: Change(wish), by: writer, on: now.date)
      }
    }
  }

  /// Whether every line is there, is as its writer wrote it, and is understood, but for what has been
  /// accepted by decision.
  private func isWhole() throws(RecordingError) -> Bool {
    do throws(FileError) { _ = try verify() } catch { throw .failed(error) }
    return !hasNewerFormat && openDamage.isEmpty
  }

  /// Writes the file under the first name that is free, once the rules allow what is to be recorded.
  private func freezing(
    _ document: NewDocument, _ heads: [ChainHead], _ files: borrowing SegmentWriter,
    _ facts: (Wish) throws(RecordingError) -> [Fact]
  ) throws(RecordingError) -> Decided {
    let digest = FileDigest(of: document.bytes)
    let taken = Set(state.recordedDocuments.map(\.document.file))
    for name in document.names where !taken.contains(name) {
      let facts = try facts(
        document.wish(FrozenDocument(file: name, digest: digest, heads: heads)))
      guard try write(document.bytes, to: name, files.workspace) else { continue }
      return Decided(facts: facts) { [path, system] in
        try? Folder(opening: path, system: system).folder(Self.documents).remove(name)
      }
    }
    let first = "\(path)/\(Self.documents)/\(document.stem).\(document.suffix)"
    throw .failed(.system(SystemError(.open, first, .fileExists)))
  }

  /// Writes a new file and brings it to the disk, with the names above it.
  ///
  /// - Returns: Whether the name was free.
  func write(
    _ bytes: [UInt8], to name: String, _ workspace: borrowing Folder
  ) throws(RecordingError) -> Bool {
    do throws(FileError) {
      let reports = try workspace.makeFolder(
        Self.documents, permissions: Planting.folderPermissions
      ).intoFolder()
      guard try !reports.isOpenToAll() else { throw .notOurs(path: reports.path) }
      guard try reports.createDocument(name, holding: bytes) else { return false }
      do throws(FileError) {
        try reports.synchronize()
        try workspace.synchronize()
      } catch {
        // A folder that could not be brought to the disk must not be asked again.
        access = .readOnly(.uncertain(error))
        try? reports.remove(name)
        throw error
      }
      return true
    } catch {
      throw .failed(error)
    }
  }

  /// The folder of frozen reports and approved minutes.
  static let documents = "reports"
}

extension Folder {
  /// Writes a file that is not there yet and brings it to the disk; takes it away when that fails.
  ///
  /// - Returns: Whether the name was free.
  fileprivate func createDocument(
    _ name: String, holding bytes: [UInt8]
  ) throws(FileError) -> Bool {
    let permissions: FilePermissions = [.ownerReadWrite, .groupRead]
    let file: OpenFile
    do throws(FileError) {
      file = try self.file(
        name, .writeOnly, options: [.create, .exclusiveCreate], permissions: permissions)
    } catch {
      if error.isPresent { return false }
      throw error
    }
    do throws(FileError) {
      // What the mask has taken away is given back.
      try file.setPermissions(permissions)
      try file.writeAll(bytes)
      try file.synchronize()
    } catch {
      try? remove(name)
      throw error
    }
    return true
  }
}
