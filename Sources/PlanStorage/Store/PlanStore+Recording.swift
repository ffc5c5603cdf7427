public import PlanDomain
import SystemPackage

extension PlanStore {
  /// Records a change: when this returns, it is on disk and survives a power cut.
  ///
  /// It takes the locks, reads what others have written, lets the rules decide against that, appends
  /// one line, waits for the disk, and only then changes ``state``.
  ///
  /// - Parameters:
  ///   - change: What someone wants to record.
  ///   - author: The function of the person who records it.
  ///   - now: The wall clock.
  /// - Returns: The entry as it stands in the journal.
  /// - Throws: Why it was not recorded; the text is then still the caller's to keep.
  @discardableResult
  public func record(
    _ change: Change, by author: String, at now: Timestamp
  ) throws(RecordingError) -> Entry {
    try record(change.spansWriters ? .exclusive : .shared, by: author, at: now) {
      writer, _ throws(RecordingError) in
      Decided(facts: try facts(for: change, by: writer, on: now.date))
    }
  }

  /// What is to be recorded, and what is to be taken back when it cannot be.
  struct Decided {
    var facts: [Fact]
    var takeBack: () -> Void = {}
  }

  /// Decides and records under the locks, having read what others have written.
  func record(
    _ mode: LockOperation, by author: String, at now: Timestamp,
    _ decide: (WriterID, borrowing SegmentWriter) throws(RecordingError) -> Decided
  ) throws(RecordingError) -> Entry {
    if case .readOnly(let reason) = access { throw .readOnly(reason) }
    today = now.date
    if let writing, writing.writer == identity,
      let locks = try writing.lock(mode, using: &generator)
    {
      defer { _ = locks }
      return try record(by: author, at: now, in: writing, decide)
    }
    writing = nil
    let workspace = try recording { () throws(FileError) in
      try Folder(at: path, system: system)
    }
    let shared = try recording { () throws(FileError) in
      try LockFile(in: workspace, permissions: [.ownerReadWrite, .groupReadWrite])
    }
    guard let lock = try shared.take(mode, in: workspace, using: &generator) else {
      throw .failed(.lockReplaced(path: workspace.path(of: LockFile.name)))
    }
    let writer = try knownWriter(function: author)
    let opened = try recording { () throws(FileError) in
      try OpenWriting(
        writer, SegmentWriter.open(writer, in: path, system: system), shared: shared)
    }
    guard let locks = try opened.lock(beside: lock, using: &generator) else {
      throw .failed(.lockReplaced(path: opened.files.folder.path(of: LockFile.name)))
    }
    defer { _ = locks }
    writing = opened
    return try record(by: author, at: now, in: opened, decide)
  }

  private func record(
    by author: String, at now: Timestamp, in writing: OpenWriting,
    _ decide: (WriterID, borrowing SegmentWriter) throws(RecordingError) -> Decided
  ) throws(RecordingError) -> Entry {
    let writer = writing.writer
    try readNews(of: writer, in: writing.files)
    // Nobody would read it.
    if let error = reader[writer].excessOfOneMore { throw .failed(error) }
    let decided = try decide(writer, writing.files)
    do throws(RecordingError) {
      if reader[writer].head.number == 0 {
        let start = Fact(.writerStarted(WriterStarted(function: author, program: program)))
        try append([start], by: author, at: now, to: writing.files, as: writer)
      }
      return try append(decided.facts, by: author, at: now, to: writing.files, as: writer)
    } catch {
      // What may have been saved must still find what it names.
      if case .uncertain = error {} else { decided.takeBack() }
      throw error
    }
  }

  /// Lets the rules decide on a change.
  func facts(
    for change: Change, by writer: WriterID, on today: CalendarDate
  ) throws(RecordingError) -> [Fact] {
    var change = change
    if acceptedDay == today { change.acceptsOddDay = true }
    do throws(Refusal) {
      return try state.facts(for: change, by: writer, on: today)
    } catch {
      throw .refused(error)
    }
  }

  /// Who writes; a new writer is remembered before it has written anything.
  private func knownWriter(function: String) throws(RecordingError) -> WriterID {
    if let identity { return identity }
    let folder = try recording { () throws(FileError) in try stateFolder.open() }
    let lock = try FileLock.take(
      in: folder, .exclusive, permissions: .ownerReadWrite, using: &generator)
    defer { _ = lock }
    return try recording { () throws(FileError) in
      // The name stays for ever: what somebody types may be a person's.
      let name = state.knows(function: function) ? function : ""
      let writer = try stateFolder.writer() ?? WriterID(function: name, using: &generator)
      try stateFolder.setWriter(writer)
      identity = writer
      return writer
    }
  }

  /// Reads what other processes have appended, under the lock.
  private func readNews(
    of writer: WriterID, in files: borrowing SegmentWriter
  ) throws(RecordingError) {
    let news = try recording { () throws(FileError) in
      try reader.refresh(files.journal, for: writer)
    }
    take(news)
    try recording { () throws(FileError) in try recognise(files.workspace) }
    if let error = reader.obstacle(to: writer) { throw .failed(error) }
    noteOwnHistory()
    if case .readOnly(let reason) = access { throw .readOnly(reason) }
  }
}
