import PlanDomain
import SystemPackage

extension PlanStore {
  /// Takes in what another copy of the workspace holds and this one lacks, and says what that one lacks.
  ///
  /// Lines are only ever added: each is checked against its writer's chain before it is, and where the
  /// copies contradict each other neither is touched. What the other copy lacks is never a reason to take
  /// anything away. Plan files are compared with what they were when the copies last were equal; where
  /// both have been changed, one's own stays and the other is put beside. Frozen documents are taken where
  /// an entry names exactly their bytes.
  ///
  /// - Parameters:
  ///   - files: What the other copy holds, by the paths.
  ///   - memory: What is remembered of it.
  /// - Returns: What has come, what is to be told, and what the other copy is to hold.
  /// - Throws: Why nothing could be compared, or saved.
  public func exchange(
    with files: [String: [UInt8]], remembering memory: ExchangeMemory
  ) throws(RecordingError) -> ExchangeOutcome {
    if case .readOnly(let reason) = access {
      switch reason {
      // What is missing may be what comes.
      case .historyChanged, .notRead: break
      case .asked, .notPermitted, .openToAll, .newerFormat, .uncertain: throw .readOnly(reason)
      }
    }
    let workspace = try recording { () throws(FileError) in
      try Folder(opening: path, system: system)
    }
    // Alone: nobody is then in the middle of a line, and all that stands in the files is on the disk.
    let lock = try FileLock.take(
      in: workspace, .exclusive, permissions: [.ownerReadWrite, .groupReadWrite],
      using: &generator)
    defer { _ = lock }
    let arrived = Arrivals(files)
    var outcome = ExchangeOutcome(memory: memory)
    let before = Set(state.history.map(\.id))
    let exchanges = try exchangeLines(arrived, workspace, &outcome)
    try recording { () throws(FileError) in
      if access == .readWrite { try refresh() } else { try readAnew(workspace) }
    }
    compareHeads()
    outcome.news = state.history.filter { !before.contains($0.id) }
    for (writer, exchange) in exchanges {
      for (month, bytes) in exchange.publication({ isMasked($0, of: writer) }) {
        outcome.publication["journal/\(writer)/\(month.segmentName)"] = bytes
      }
    }
    try exchangeDocuments(arrived, workspace, &outcome)
    try exchangePlans(arrived, workspace, &outcome)
    return outcome
  }

  /// Whether a line from which something has been taken away is what those who may have masked it say.
  private func isMasked(_ line: FoundLines.Line, of writer: WriterID) -> Bool {
    let isErasedByDecision =
      !line.entry.facts.isEmpty || state.masking(of: line.header.id).map(state.isTaken) ?? false
    let isAuthorMasked =
      !line.lacksAuthor
      || state.linesWithoutAuthor(of: writer).contains(line.header.withoutAuthor(of: writer))
    return isErasedByDecision && isAuthorMasked
  }

  // MARK: - Lines

  private func exchangeLines(
    _ arrived: Arrivals, _ workspace: borrowing Folder, _ outcome: inout ExchangeOutcome
  ) throws(RecordingError) -> [(WriterID, LineExchange)] {
    var exchanges: [(WriterID, LineExchange)] = []
    let here = try recording { () throws(FileError) in try writersHere(workspace) }
    let limit = FolderBudget.standard.folders
    let new = arrived.segments.keys.filter { !here.contains($0) }
      .sorted { $0.rawValue < $1.rawValue }
    let admitted = new.prefix(max(0, limit - here.count))
    if admitted.count < new.count {
      outcome.remarks.append(.crowd(count: new.count - admitted.count))
    }
    for writer in (here + admitted).sorted(by: { $0.rawValue < $1.rawValue }) {
      do throws(FileError) {
        let ours = try files(of: writer, workspace)
        let theirs = arrived.segments[writer] ?? [:]
        guard ours != theirs else {
          outcome.memory.heads[writer] = reader[writer].head.number
          continue
        }
        let exchange = LineExchange(
          of: writer, ours: FoundLines(of: writer, ours), theirs: FoundLines(of: writer, theirs),
          limit: writer == identity ? ownLimit : nil, known: outcome.memory.heads[writer] ?? 0)
        outcome.remarks += exchange.remarks
        outcome.sent += exchange.unsent
        outcome.memory.heads[writer] = exchange.head
        exchanges.append((writer, exchange))
      } catch {
        outcome.remarks.append(.unusable(writer, error))
      }
    }
    for (writer, exchange) in exchanges where !exchange.missing.isEmpty {
      try takeIn(exchange.missing, of: writer, &outcome)
    }
    return exchanges
  }

  /// The last line that this user has been told is saved.
  private var ownLimit: Int {
    max(
      ((try? stateFolder.acknowledged()) ?? nil)?.number ?? 0,
      identity.map { reader[$0].head.number } ?? 0)
  }

  private func writersHere(_ workspace: borrowing Folder) throws(FileError) -> [WriterID] {
    do throws(FileError) {
      return try workspace.folder("journal").names().compactMap { WriterID($0) }
    } catch {
      guard error.isMissing else { throw error }
      return []
    }
  }

  /// The files of a writer here; none where it has no folder.
  private func files(
    of writer: WriterID, _ workspace: borrowing Folder
  ) throws(FileError) -> [CalendarMonth: [UInt8]] {
    let folder: Folder
    do throws(FileError) {
      folder = try workspace.folder("journal").folder(writer.rawValue)
    } catch {
      guard error.isMissing else { throw error }
      return [:]
    }
    var files: [CalendarMonth: [UInt8]] = [:]
    for name in try folder.names() {
      guard let month = CalendarMonth(segmentName: name) else { continue }
      let bytes = try folder.file(name).readAll(limit: ExchangeLimits.segment)
      // What has no newline was being written when it was interrupted, and is gone on with or sealed.
      files[month] = bytes.last == 0x0A ? bytes : bytes.upToLastNewline
    }
    return files
  }

  /// Adds lines at the end of a writer's files, so that they are there for good.
  private func takeIn(
    _ lines: [FoundLines.Line], of writer: WriterID, _ outcome: inout ExchangeOutcome
  ) throws(RecordingError) {
    let files: SegmentWriter
    do throws(FileError) {
      files = try SegmentWriter.open(writer, in: path, system: system)
    } catch {
      if case .notOurs = error {
        outcome.remarks.append(.notOurs(writer))
      } else {
        outcome.remarks.append(.unusable(writer, error))
      }
      return
    }
    let lock = try FileLock.take(
      in: files.folder, .exclusive, permissions: .ownerReadWrite, using: &generator)
    defer { _ = lock }
    let months = Dictionary(grouping: lines, by: \.month)
    for (month, lines) in months.sorted(by: { $0.key < $1.key }) {
      try takeIn(lines, to: month, files)
    }
  }

  private func takeIn(
    _ lines: [FoundLines.Line], to month: CalendarMonth, _ files: borrowing SegmentWriter
  ) throws(RecordingError) {
    do throws(FileError) {
      let file = try files.segment(month)
      let size = try file.status().size
      let bytes = try file.goingOn(with: Array(lines.map(\.bytes).joined()), of: size)
      do throws(SegmentWriter.Failure) {
        try files.append(bytes, to: file, of: size, namesAreDurable: false)
      } catch {
        switch error {
        case .notSaved(let cause): throw cause
        case .uncertain(let cause):
          access = .readOnly(.uncertain(cause))
          throw cause
        }
      }
    } catch {
      if case .readOnly(.uncertain) = access { throw .uncertain(error) }
      throw .failed(error)
    }
  }

  // MARK: - Documents

  /// Frozen documents: what an entry names by its bytes goes where it is missing.
  private func exchangeDocuments(
    _ arrived: Arrivals, _ workspace: borrowing Folder, _ outcome: inout ExchangeOutcome
  ) throws(RecordingError) {
    for recorded in state.recordedDocuments {
      let (document, name) = (recorded.document, recorded.document.file)
      let path = "\(Self.documents)/\(name)"
      guard case .document(name)? = ExchangePath(path) else { continue }
      let theirs = arrived.documents[name].flatMap {
        FileDigest(of: $0) == document.digest ? $0 : nil
      }
      let ours = bytes(of: document)
      if let ours, theirs == nil {
        outcome.publication[path] = ours
      } else if ours == nil, let theirs {
        let isNew = try write(theirs, to: name, workspace)
        if isNew { outcome.remarks.append(.documentTaken(name)) }
      }
    }
  }
}

/// How much of what arrives is read.
public enum ExchangeLimits {
  /// The largest file of a journal, in bytes (64 MiB).
  public static let segment = 64 << 20
  /// The largest file of any other kind, in bytes (16 MiB).
  public static let document = 16 << 20
  /// The most bytes of all files together (512 MiB).
  public static let total = 512 << 20
  /// The most files.
  public static let files = 50_000
}

/// What has come from another copy, by what it is.
struct Arrivals {
  private(set) var segments: [WriterID: [CalendarMonth: [UInt8]]] = [:]
  private(set) var documents: [String: [UInt8]] = [:]
  private(set) var plans: [String: [UInt8]] = [:]

  init(_ files: [String: [UInt8]]) {
    for (path, bytes) in files {
      switch ExchangePath(path) {
      case .segment(let writer, let month): segments[writer, default: [:]][month] = bytes
      case .document(let name): documents[name] = bytes
      case .plan(let path):
        if bytes.count <= PlanFileLimits.bytes { plans[path] = bytes }
      case nil: continue
      }
    }
  }
}

extension [UInt8] {
  /// The bytes up to the last newline, with it.
  fileprivate var upToLastNewline: [UInt8] {
    lastIndex(of: 0x0A).map { Array(self[...$0]) } ?? []
  }
}

extension OpenFile {
  /// What is to be written so that lines stand after what is there.
  ///
  /// What was being written when it was interrupted is often the beginning of the very same lines, and
  /// then only the rest is needed; anything else is sealed with a newline.
  fileprivate borrowing func goingOn(
    with lines: [UInt8], of size: Int
  ) throws(FileError) -> [UInt8] {
    let start = max(0, size - LineLimits.bytes - 1)
    let end = try read(size - start, at: start)
    let tail = end.lastIndex(of: 0x0A).map { end[($0 + 1)...] } ?? end[...]
    if tail.isEmpty { return lines }
    if start == 0 || tail.count < end.count, lines.starts(with: tail) {
      return Array(lines.dropFirst(tail.count))
    }
    return [0x0A] + lines
  }
}
