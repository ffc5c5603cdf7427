public import PlanDomain

extension PlanStore {
  /// Checks the hashes of the next lines; takes about half a millisecond.
  ///
  /// When a line turns out not to be what its writer wrote, everything is read anew without it:
  /// ``findings`` and ``state`` then say so.
  ///
  /// - Returns: Whether there is more to check.
  /// - Throws: The failure of a system call.
  public func verifySlice() throws(FileError) -> Bool {
    guard !verifier.isFinished else { return false }
    let workspace = try Folder(at: path, system: system)
    try verifier.advance(reader, in: workspace)
    if verifier.isFinished {
      if verifier.hasFoundAlteration { try readAnew(workspace) }
      compareHeads()
      examine()
    }
    return !verifier.isFinished
  }

  /// Checks the whole journal.
  ///
  /// - Parameter today: The day, by which a clock that is ahead is found; the one that is known where
  ///   it is left out.
  /// - Returns: What is not as it should be.
  /// - Throws: The failure of a system call.
  public func verify(on today: CalendarDate? = nil) throws(FileError) -> [JournalFinding] {
    if let today { self.today = today }
    verifier = ChainVerifier()
    while try verifySlice() {}
    return findings
  }

  /// Reads everything from the beginning, checking every line.
  func readAnew(_ workspace: borrowing Folder) throws(FileError) {
    var fresh = JournalReader()
    let entries = try fresh.refresh(
      workspace: workspace, checking: true, met: metWriters)
    replaceReader(with: fresh, entries)
  }

  /// The writers whose lines have been read here.
  private func metWriters() -> Set<WriterID> {
    stateFolder.metWriters.union(reader.writers.keys)
  }

  /// Goes on with what has been read anew, whether it is better or worse than what was known.
  private func replaceReader(with fresh: JournalReader, _ entries: EntryLists) {
    reader = fresh
    state = PlanState(state.plan)
    clashes = []
    take(entries)
    switch access {
    case .readOnly(.historyChanged), .readOnly(.notRead), .readOnly(.newerFormat):
      access = .readWrite
    case .readWrite, .readOnly: break
    }
    if let identity, let acknowledged = try? stateFolder.acknowledged() {
      expect(acknowledged, of: identity)
    }
    noteOwnHistory()
  }

  /// Goes on where a file has been replaced by one that holds every line that was read.
  ///
  /// That is what a repair and a masking do, also those of another process.
  func recognise(_ workspace: borrowing Folder) throws(FileError) {
    let changed = reader.writers.values.filter { !$0.changed.isEmpty }
    guard !changed.isEmpty else { return }
    // First only what has changed: whoever damages their own file must not make all others read
    // everything again and again.
    var some = JournalReader()
    _ = try some.refresh(
      workspace: workspace, checking: true, only: Set(changed.map(\.writer.rawValue)),
      met: metWriters)
    guard changed.allSatisfy({ some[$0.writer].continues($0) }) else { return }
    var fresh = JournalReader()
    let entries = try fresh.refresh(
      workspace: workspace, checking: true, met: metWriters)
    let isWhole = reader.writers.values.allSatisfy { fresh[$0.writer].continues($0) }
    if isWhole { replaceReader(with: fresh, entries) }
  }
}
