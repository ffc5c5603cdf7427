import PlanDomain
import SystemPackage

/// Where missing lines are looked for, and which are taken.
public struct RepairPlan: Hashable, Sendable {
  /// The folder of another copy; `nil` for the copies that a program which synchronizes folders has put
  /// beside the files.
  public let source: String?
  /// Whether nothing is changed.
  public let isDryRun: Bool
  /// Whether lines are taken too that this program has never seen nor answered for.
  public let takesAll: Bool

  /// Creates a plan.
  ///
  /// - Parameters:
  ///   - source: The folder of another copy; `nil` for the copies beside the files.
  ///   - isDryRun: Whether nothing is changed.
  ///   - takesAll: Whether lines are taken too that this program has never seen nor answered for.
  public init(from source: String?, isDryRun: Bool = false, takesAll: Bool = false) {
    self.source = source
    self.isDryRun = isDryRun
    self.takesAll = takesAll
  }
}

extension PlanStore {
  /// Brings back lines that are missing or damaged from another copy of the workspace.
  ///
  /// Only whole lines whose hashes fit are taken, none beyond what this program remembers unless it is
  /// asked for, and none that is here is lost. A file that is mended is kept as it was beside the new
  /// one, under a name that is not read; no folder of another user is made in that user's place.
  ///
  /// - Parameter plan: Where the lines are looked for, and which are taken.
  /// - Returns: What came of it, for each writer in the other copy.
  /// - Throws: Why nothing could be mended.
  public func repair(_ plan: RepairPlan) throws(RecordingError) -> [RepairOutcome] {
    if case .readOnly(let reason) = access, reason != .historyChanged { throw .readOnly(reason) }
    let workspace = try recording { () throws(FileError) in
      try Folder(opening: path, system: system)
    }
    let lock = try FileLock.take(
      in: workspace, .exclusive, permissions: [.ownerReadWrite, .groupReadWrite],
      using: &generator)
    defer { _ = lock }
    let source = try recording { () throws(FileError) in
      try Folder(opening: plan.source ?? path, system: system).folder("journal")
    }
    let names = try recording { () throws(FileError) in try source.names() }
    var outcomes: [RepairOutcome] = []
    for writer in names.compactMap({ WriterID($0) }) {
      let theirs = try recording { () throws(FileError) in
        try FoundLines(
          of: writer, in: source.folder(writer.rawValue), conflicts: plan.source == nil,
          authorless: state.linesWithoutAuthor(of: writer))
      }
      guard plan.source != nil || !theirs.lines.isEmpty else { continue }
      outcomes.append(try repair(writer, from: theirs, plan))
    }
    guard !plan.isDryRun else { return outcomes }
    try recording { () throws(FileError) in try readAnew(workspace) }
    compareHeads()
    return outcomes
  }

  private func repair(
    _ writer: WriterID, from theirs: FoundLines, _ plan: RepairPlan
  ) throws(RecordingError) -> RepairOutcome {
    guard isOurs(writer, plan) else { return RepairOutcome(writer: writer, kind: .notOurs) }
    if plan.isDryRun {
      let ours = try recording { () throws(FileError) in try found(writer) }
      return choose(writer, ours ?? FoundLines(), theirs, plan).outcome
    }
    let files: SegmentWriter
    do throws(FileError) {
      files = try SegmentWriter.open(writer, in: path, system: system)
    } catch {
      if case .notOurs = error { return RepairOutcome(writer: writer, kind: .notOurs) }
      throw .failed(error)
    }
    let lock = try FileLock.take(
      in: files.folder, .exclusive, permissions: .ownerReadWrite, using: &generator)
    defer { _ = lock }
    return try recording { () throws(FileError) in
      let ours = try FoundLines(
        of: writer, in: files.folder, authorless: state.linesWithoutAuthor(of: writer))
      let (outcome, lines) = choose(writer, ours, theirs, plan)
      let months = Dictionary(grouping: lines, by: \.month)
      for (month, lines) in months.sorted(by: { $0.key < $1.key }) {
        let bytes = lines.flatMap(\.bytes)
        if bytes != ours.files[month] { try files.replace(month, ours.files[month], with: bytes) }
      }
      return outcome
    }
  }

  /// The lines of a writer here; none where there is no such folder.
  private func found(_ writer: WriterID) throws(FileError) -> FoundLines? {
    do throws(FileError) {
      let journal = try Folder(opening: path, system: system).folder("journal")
      return try FoundLines(
        of: writer, in: journal.folder(writer.rawValue),
        authorless: state.linesWithoutAuthor(of: writer))
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }

  /// Whether the folder of a writer that is gone may be made by this user.
  private func isOurs(_ writer: WriterID, _ plan: RepairPlan) -> Bool {
    if writer == identity || reader.writers[writer] != nil { return true }
    guard let owner = stateFolder.rememberedHeads()?.heads[writer]?.owner else {
      return plan.takesAll
    }
    return owner == system.user
  }

  /// What is taken, and the whole lines that the files would then hold; none where nothing changes.
  private func choose(
    _ writer: WriterID, _ ours: FoundLines, _ theirs: FoundLines, _ plan: RepairPlan
  ) -> (outcome: RepairOutcome, lines: [FoundLines.Line]) {
    guard !ours.hasNewer, !theirs.hasNewer else {
      return (RepairOutcome(writer: writer, kind: .newerFormat), [])
    }
    guard var all = ours.joined(with: theirs) else {
      return (RepairOutcome(writer: writer, kind: .forked), [])
    }
    let known = witnesses(of: writer)
    let hashes = Dictionary(
      all.map { ($0.header.number, $0.header.hash) }, uniquingKeysWith: { one, _ in one })
    if known.contains(where: { record in hashes[record.number].map { $0 != record.hash } ?? false })
    {
      return (RepairOutcome(writer: writer, kind: .forked), [])
    }
    let here = Set(ours.lines.map(\.header.number))
    let limit = max(known.map(\.number).max() ?? 0, here.max() ?? 0)
    let beyond = all.count { $0.header.number > limit }
    if !plan.takesAll { all.removeAll { $0.header.number > limit } }
    let missing = all.filter { !here.contains($0.header.number) }.map(\.entry)
    guard !missing.isEmpty else {
      let kind: RepairOutcome.Kind = beyond > 0 ? .beyond(beyond) : .nothingMissing
      return (RepairOutcome(writer: writer, kind: kind), [])
    }
    return (
      RepairOutcome(
        writer: writer, kind: plan.isDryRun ? .found(missing.count) : .restored(missing.count),
        entries: missing), all
    )
  }

  /// What this program has answered for, remembers, or has frozen of a writer's lines.
  private func witnesses(of writer: WriterID) -> [WriterHistory.Record] {
    var known = state.recordedDocuments.flatMap(\.document.heads).filter { $0.writer == writer }
      .compactMap { head in
        ChainHash(hex: Array(head.hash.utf8)[...]).map {
          WriterHistory.Record(number: head.number, hash: $0)
        }
      }
    if let record = stateFolder.rememberedHeads()?.heads[writer]?.record { known.append(record) }
    if writer == identity, let record = (try? stateFolder.acknowledged()) ?? nil {
      known.append(record)
    }
    return known
  }

  /// Takes the owners that all files have now for the right ones, as far as this user is concerned.
  ///
  /// Whether they are is for whoever looks after the folder to say; every user accepts for itself.
  ///
  /// - Returns: The changes of owner that are told of no more.
  @discardableResult
  public func acceptOwners() -> [JournalFinding] {
    let changed = headFindings.filter { if case .ownerChanged = $0.kind { true } else { false } }
    guard !changed.isEmpty, var memory = stateFolder.rememberedHeads() else { return [] }
    for writer in changed.compactMap(\.writer) {
      guard let head = memory.heads[writer] else { continue }
      memory.heads[writer] = RememberedHeads.Head(
        record: head.record, owner: reader[writer].owner ?? head.owner)
    }
    stateFolder.remember(memory)
    compareHeads()
    return changed.filter { !headFindings.contains($0) }
  }

  /// Goes on as a new writer: for one who can save nothing more under the name there was.
  ///
  /// What was written before stays, and is told of as anybody else's.
  ///
  /// - Throws: The failure of a system call.
  public func beginAsNewWriter() throws(FileError) {
    // What was answered for under the old name is told of as long as it is missing.
    if let identity, let record = try stateFolder.acknowledged() {
      var memory = stateFolder.rememberedHeads() ?? RememberedHeads(id: id)
      let owner = memory.heads[identity]?.owner ?? system.user
      memory.heads[identity] = RememberedHeads.Head(record: record, owner: owner)
      stateFolder.remember(memory)
    }
    try stateFolder.remove("writer")
    try stateFolder.remove("head")
    identity = nil
    switch access {
    case .readOnly(.historyChanged), .readOnly(.notRead): access = .readWrite
    case .readWrite, .readOnly: break
    }
    compareHeads()
  }
}

extension SegmentWriter {
  /// What stands before the name of a file that was mended; a name with a full stop is not read.
  static let keptPrefix = ".before-repair-"

  /// Replaces the file of a month, keeping what it held beside what was kept before.
  fileprivate func replace(
    _ month: CalendarMonth, _ old: [UInt8]?, with new: [UInt8]
  ) throws(FileError) {
    let name = month.segmentName
    if let old {
      let names = Set(try folder.names())
      var kept = SegmentWriter.keptPrefix + name
      var number = 2
      while names.contains(kept) {
        kept = "\(SegmentWriter.keptPrefix)\(number)-\(name)"
        number += 1
      }
      try folder.replace(kept, with: old, permissions: .ownerReadWrite)
    }
    try folder.replace(name, with: new, permissions: SegmentWriter.filePermissions(in: folder))
  }
}
