public import PlanDomain

extension PlanStore {
  /// The largest file in `reports/` that is read, in bytes.
  static let documentLimit = 16 << 20

  /// Compares every file in `reports/` with the entry that names it.
  ///
  /// - Returns: What is not as it should be, by file; last those that no entry names.
  /// - Throws: The failure of a system call.
  public func verifyDocuments() throws(FileError) -> [DocumentFinding] {
    let recorded = state.recordedDocuments
    let reports: Folder
    do throws(FileError) {
      reports = try Folder(opening: path, system: system).folder(Self.documents)
    } catch {
      guard error.isMissing else { throw error }
      return recorded.map { DocumentFinding(.missing, $0) }
    }
    let named = Set(recorded.map(\.document.file))
    let others = try reports.names().filter { !$0.hasPrefix(".") && !named.contains($0) }
    var findings: [DocumentFinding] = []
    for one in recorded {
      if let kind = try reports.problem(with: one.document) {
        findings.append(DocumentFinding(kind, one))
      }
    }
    return findings + others.map(DocumentFinding.init(unrecorded:))
  }

  /// Returns the bytes of a frozen document, when they are those that were frozen.
  ///
  /// - Parameter document: The document.
  /// - Returns: The bytes; `nil` when the file is missing or is not what it was.
  public func bytes(of document: FrozenDocument) -> [UInt8]? {
    guard document.file.isPlainName,
      let reports = try? Folder(opening: path, system: system).folder(Self.documents),
      let bytes = try? reports.file(document.file).readAll(limit: Self.documentLimit),
      FileDigest(of: bytes) == document.digest
    else { return nil }
    return bytes
  }
}

extension Folder {
  /// What is not as it should be about a document's file, if anything.
  fileprivate borrowing func problem(
    with document: FrozenDocument
  ) throws(FileError) -> DocumentFinding.Kind? {
    // The journal may have been written by something else than this program.
    guard document.file.isPlainName else { return .unusableName }
    do throws(FileError) {
      let bytes = try file(document.file).readAll(limit: PlanStore.documentLimit)
      return FileDigest(of: bytes) == document.digest ? nil : .altered
    } catch {
      return error.isMissing ? .missing : .unusable(error)
    }
  }
}

extension String {
  /// Whether it names a file in a folder, and leads nowhere else.
  fileprivate var isPlainName: Bool {
    !isEmpty && !hasPrefix(".") && !utf8.contains(0x2F) && !utf8.contains(0)
  }
}
