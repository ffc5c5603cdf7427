import PlanDomain
import SystemPackage

extension PlanStore {
  /// Brings back lines that are missing or damaged from another copy of the workspace.
  ///
  /// Only whole lines whose hashes fit are taken, and none that is here is lost. A file that is
  /// mended is kept as it was beside the new one, under a name that is not read.
  ///
  /// - Parameter other: The folder of the other copy, which is only read.
  /// - Returns: What came of it, for each writer in the other copy.
  /// - Throws: Why nothing could be mended.
  public func repair(from other: String) throws(RecordingError) -> [RepairOutcome] {
    if case .readOnly(let reason) = access, reason != .historyChanged { throw .readOnly(reason) }
    let workspace = try recording { () throws(FileError) in
      try Folder(opening: path, system: system)
    }
    let lock = try FileLock.take(
      in: workspace, .exclusive, permissions: [.ownerReadWrite, .groupReadWrite],
      using: &generator)
    defer { _ = lock }
    let source = try recording { () throws(FileError) in
      try Folder(opening: other, system: system).folder("journal")
    }
    let names = try recording { () throws(FileError) in try source.names() }
    var outcomes: [RepairOutcome] = []
    for writer in names.compactMap({ WriterID($0) }) {
      let kind = try repair(writer, from: source)
      outcomes.append(RepairOutcome(writer: writer, kind: kind))
    }
    try recording { () throws(FileError) in try readAnew(workspace) }
    return outcomes
  }

  private func repair(
    _ writer: WriterID, from source: borrowing Folder
  ) throws(RecordingError) -> RepairOutcome.Kind {
    let files: SegmentWriter
    do throws(FileError) {
      files = try SegmentWriter.open(writer, in: path, system: system)
    } catch {
      if case .notOurs = error { return .notOurs }
      throw .failed(error)
    }
    let lock = try FileLock.take(
      in: files.folder, .exclusive, permissions: .ownerReadWrite, using: &generator)
    defer { _ = lock }
    return try recording { () throws(FileError) in
      let theirs = try FoundLines(of: writer, in: source.folder(writer.rawValue))
      return try repair(writer, from: theirs, files)
    }
  }

  private func repair(
    _ writer: WriterID, from theirs: FoundLines, _ files: borrowing SegmentWriter
  ) throws(FileError) -> RepairOutcome.Kind {
    let ours = try FoundLines(of: writer, in: files.folder)
    guard !ours.hasNewer, !theirs.hasNewer else { return .newerFormat }
    guard let all = ours.joined(with: theirs) else { return .forked }
    let missing = all.count - Set(ours.lines.map(\.header.number)).count
    guard missing > 0 else { return .nothingMissing }
    let months = Dictionary(grouping: all, by: \.month)
    for (month, lines) in months.sorted(by: { $0.key < $1.key }) {
      let bytes = lines.flatMap(\.bytes)
      if bytes != ours.files[month] { try files.replace(month, ours.files[month], with: bytes) }
    }
    return .restored(missing)
  }
}

extension SegmentWriter {
  /// What stands before the name of a file that was mended; a name with a full stop is not read.
  static let keptPrefix = ".before-repair-"

  /// Replaces the file of a month, keeping what it held.
  fileprivate func replace(
    _ month: CalendarMonth, _ old: [UInt8]?, with new: [UInt8]
  ) throws(FileError) {
    let name = month.segmentName
    if let old {
      try folder.replace(
        SegmentWriter.keptPrefix + name, with: old, permissions: .ownerReadWrite)
    }
    try folder.replace(name, with: new, permissions: SegmentWriter.filePermissions(in: folder))
  }
}
