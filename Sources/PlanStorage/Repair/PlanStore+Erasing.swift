import PlanDomain
import SystemPackage

extension PlanStore {
  /// Takes texts that are masked by decision out of every file that this user owns.
  ///
  /// Those of a writer from another machine, or from before the folder was moved, are this user's too.
  /// The hashes stay as they are, for they cover the hash of what is taken away; of an author that is
  /// taken away the mask says what the line then is. Files that a repair has kept go too, since they may
  /// hold the same texts.
  ///
  /// - Returns: Whether no masked text is left in any writer's file.
  /// - Throws: Why nothing could be taken out.
  public func eraseMasked() throws(RecordingError) -> Bool {
    if case .readOnly(let reason) = access { throw .readOnly(reason) }
    let writers = Set(state.maskedEntries.map(\.writer) + [identity].compactMap(\.self))
      .filter { reader.writers[$0] != nil }.sorted { $0.rawValue < $1.rawValue }
    guard !writers.isEmpty else { return !hasMaskedText }
    let workspace = try recording { () throws(FileError) in
      try Folder(opening: path, system: system)
    }
    let lock = try FileLock.take(
      in: workspace, .exclusive, permissions: [.ownerReadWrite, .groupReadWrite],
      using: &generator)
    defer { _ = lock }
    for writer in writers { try eraseMasked(of: writer) }
    try recording { () throws(FileError) in try readAnew(workspace) }
    return !hasMaskedText
  }

  private func eraseMasked(of writer: WriterID) throws(RecordingError) {
    let files: SegmentWriter
    do throws(FileError) {
      files = try SegmentWriter.open(writer, in: path, system: system)
    } catch {
      if case .notOurs = error, writer != identity { return }
      throw .failed(error)
    }
    let own = try FileLock.take(
      in: files.folder, .exclusive, permissions: .ownerReadWrite, using: &generator)
    defer { _ = own }
    try recording { () throws(FileError) in try erase(of: writer, in: files.folder) }
  }

  /// Whether an entry is masked whose text still stands in a file.
  private var hasMaskedText: Bool { !state.entriesLeftInFiles.isEmpty }

  private func erase(of writer: WriterID, in folder: borrowing Folder) throws(FileError) {
    for name in try folder.names() {
      if name.hasPrefix(SegmentWriter.keptPrefix) { try folder.remove(name) }
      guard CalendarMonth(segmentName: name) != nil else { continue }
      let bytes = try folder.file(name).readAll(limit: 1 << 30)
      let erased = erased(bytes, of: writer)
      guard erased != bytes else { continue }
      try folder.replace(name, with: erased, permissions: SegmentWriter.filePermissions(in: folder))
    }
  }

  /// Returns a file's bytes with the facts of each masked entry replaced by the decision, and with a
  /// placeholder for each masked author.
  private func erased(_ bytes: [UInt8], of writer: WriterID) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.newline(from: start) ?? bytes.count
      let header = try? LineHeader(reading: bytes, in: start..<end, writer: writer)
      if let header {
        let body = header.body.lowerBound - LineHeader.bodyNameLength
        result +=
          isAuthorMasked(header, of: writer)
          ? header.headWithoutAuthor(of: writer)[...] : bytes[start..<body]
        if let decision = state.masking(of: header.id) {
          result += bytes[body..<header.body.lowerBound]
          result += Array("{\"masked\":\"\(decision)\"}".utf8)
          result += bytes[header.body.upperBound..<end]
        } else {
          result += bytes[body..<end]
        }
      } else {
        result += bytes[start..<end]
      }
      if end < bytes.count { result.append(0x0A) }
      start = end + 1
    }
    return result
  }

  /// Whether a mask that counts says what this very line is without its author.
  private func isAuthorMasked(_ header: LineHeader, of writer: WriterID) -> Bool {
    guard header.author != Masked.placeholder, let entry = state.recordedEntry(header.id),
      entry.writer == writer, state.authorMasking(of: header.id) != nil
    else { return false }
    return state.linesWithoutAuthor(of: entry).contains(header.withoutAuthor(of: writer))
  }
}
