public import PlanDomain
import SystemPackage

/// A workspace that is open: its plan, what has happened since, and the way to record more.
///
/// What it answers for is on disk. State is the plan with the journal's entries replayed onto it; the
/// store never holds anything that the files do not.
public final class PlanStore {
  /// The plan and everything that has happened since, as far as it has been read.
  public internal(set) var state: PlanState
  /// Whether changes can be recorded.
  public internal(set) var access: Access
  /// The texts that are being written.
  public let drafts: DraftStore
  /// Where in a meeting the wall stands.
  public let position: PositionStore
  /// Where the person stands on the screen.
  public let place: PlaceStore
  /// What headings of tables mean.
  public let columns: ColumnStore

  let system: any SystemCalls
  let path: String
  let program: String
  let stateFolder: StateFolder
  /// The format of the workspace where it is newer than what this program knows.
  let newerFormat: String?
  var reader = JournalReader()
  var verifier = ChainVerifier()
  /// What does not agree with how far writers had come once, and with who owned their files.
  var headFindings: [JournalFinding] = []
  /// What entries name that is not there, and clocks that were wrong.
  var doubtFindings: [JournalFinding] = []
  /// Lines that have the identifier of another.
  var clashes: Set<JournalFinding> = []
  /// The day, as far as anyone has told.
  public var today: CalendarDate?
  /// A day far from the agreement's years that the user has said is the right one.
  public var acceptedDay: CalendarDate?
  /// The identifier in `workspace.yaml`.
  let id: String
  var generator: any RandomNumberGenerator
  /// The writer, once it is known.
  var identity: WriterID?
  /// What the last save has left open.
  var writing: OpenWriting?
  var segment: OpenSegment?
  /// The writers whose folders this process has brought to the disk, with the months of their files.
  var durableNames: Set<String> = []

  /// Opens a workspace and reads its journal.
  ///
  /// The hashes of the lines are not checked yet; see ``verify()`` and ``verifySlice()``. Nothing is
  /// made in the workspace, and nothing is written to it before ``record(_:by:at:)``.
  ///
  /// - Parameters:
  ///   - path: The folder of the workspace.
  ///   - id: The identifier in `workspace.yaml`.
  ///   - plan: The plan that the workspace's files hold.
  ///   - stateFolder: The folder of the program's state, `$XDG_STATE_HOME/samverkan`.
  ///   - program: The program and its version, named in the first entry of a new writer.
  ///   - readOnly: Whether nothing may be written.
  ///   - newerFormat: The format of the workspace where it is newer than what this program knows.
  ///   - journal: The journal, where it has been read meanwhile; else it is read now.
  ///   - system: The system calls.
  ///   - generator: Where random bits come from.
  /// - Throws: The failure of a system call.
  public init(
    opening path: String, id: String, plan: ActionPlan, stateFolder: String, program: String,
    readOnly: Bool = false, newerFormat: String? = nil, journal: JournalReading? = nil,
    system: any SystemCalls = RealSystem(),
    generator: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(FileError) {
    let workspace = try Folder(opening: path, system: system)
    self.system = system
    self.path = workspace.path
    self.id = id
    self.program = program
    self.generator = generator
    self.newerFormat = newerFormat
    self.stateFolder = StateFolder(
      stateFolder, workspace: id, at: workspace.path, system: system)
    drafts = DraftStore(self.stateFolder)
    position = PositionStore(self.stateFolder)
    place = PlaceStore(self.stateFolder)
    columns = ColumnStore(self.stateFolder)
    access = readOnly ? .readOnly(.asked) : Access(to: workspace)
    state = PlanState(plan)
    identity = (try? self.stateFolder.writer()).flatMap { $0 }
    // Read first: another program may append meanwhile, and remember its line after that.
    let acknowledged = try? self.stateFolder.acknowledged()
    try read(journal, in: workspace)
    if let identity, let acknowledged {
      // What was read meanwhile may be older than what was remembered meanwhile.
      if journal != nil, !reader[identity].holds(acknowledged) { try read(nil, in: workspace) }
      expect(acknowledged, of: identity)
    }
    noteOwnHistory()
    compareHeads()
  }

  private func read(
    _ journal: JournalReading?, in workspace: borrowing Folder
  ) throws(FileError) {
    let entries: EntryLists
    if let journal {
      let outcome = try journal.finish()
      (reader, entries) = (outcome.reader, outcome.entries)
    } else {
      entries = try reader.refresh(
        workspace: workspace, checking: false, met: { stateFolder.metWriters })
    }
    state.reserveCapacity(forMore: entries.count)
    take(entries)
  }

  /// The writer that this user's changes are recorded under; `nil` before the first.
  public var writer: WriterID? { identity }

  /// What is not as it should be in the journal, as far as it has been read and checked.
  public var findings: [JournalFinding] {
    var gone: [JournalFinding] = []
    for history in reader.writers.values {
      for (id, finding) in history.erased
      where !(state.masking(of: id).map(state.isTaken) ?? false) {
        gone.append(finding)
      }
      for (id, found) in history.authorless {
        let known = state.recordedEntry(id).map(state.linesWithoutAuthor) ?? []
        if !known.contains(found.line) { gone.append(found.finding) }
      }
    }
    return reader.findings + gone.sorted { ($0.path, $0.line ?? 0) < ($1.path, $1.line ?? 0) }
      + clashes.sorted { $0.path < $1.path } + headFindings + doubtFindings + maskedTexts
  }

  /// Whether the workspace, or a line of its journal, is in a newer format than this program knows.
  public var hasNewerFormat: Bool { newerFormat != nil || reader.newerFormat != nil }

  /// Returns the state as it was known at the end of a day.
  ///
  /// - Parameter date: The last day whose entries count.
  /// - Returns: The state then.
  public func state(asOf date: CalendarDate) -> PlanState { state.asOf(date) }

  /// Replaces the plan, whose files have been changed, under what has happened.
  ///
  /// - Parameter plan: The new plan.
  public func replacePlan(with plan: ActionPlan) {
    state = PlanState.replaying(state.recorded, onto: plan.viewed(like: state.plan))
  }

  /// Reads what others have written since.
  ///
  /// - Parameter folders: The folders below `journal/` in which something may have changed; `nil`
  ///   looks at all of them.
  /// - Returns: The entries that are new, in the order of their identifiers.
  /// - Throws: The failure of a system call.
  @discardableResult
  public func refresh(_ folders: Set<String>? = nil) throws(FileError) -> [Entry] {
    let workspace = try Folder(at: path, system: system)
    let news = Array(
      try reader.refresh(
        workspace: workspace, checking: true, only: folders, met: { stateFolder.metWriters }))
    take(news)
    try recognise(workspace)
    noteOwnHistory()
    if !news.isEmpty || !headFindings.isEmpty { compareHeads() }
    return news
  }

  /// Finds out whether the line that this writer was last told of is there.
  ///
  /// What cannot be read at the moment is not missing; until it is read nothing can be said of it.
  func expect(_ acknowledged: WriterHistory.Record, of writer: WriterID) {
    guard let error = reader.obstacle(to: writer) else {
      reader[writer].expect(acknowledged)
      return
    }
    if access == .readWrite { access = .readOnly(.notRead(error)) }
  }

  /// Stops writing when what this writer wrote before is not what it was, or when the workspace is
  /// in a format that this program does not know.
  ///
  /// A line alone makes nobody but its writer unread: else anyone could stop all others with one.
  func noteOwnHistory() {
    guard access == .readWrite else { return }
    if let format = newerFormat {
      access = .readOnly(.newerFormat(format))
    } else if let identity, reader[identity].isBroken {
      access = .readOnly(.historyChanged)
    }
  }
}

extension Access {
  /// Finds out whether a workspace may be written to, without trying.
  fileprivate init(to workspace: borrowing Folder) {
    do throws(FileError) {
      self = try Access(toJournalIn: workspace)
    } catch {
      self = .readOnly(.notPermitted(error))
    }
  }

  /// A journal folder is made in the workspace where there is none yet.
  private init(toJournalIn workspace: borrowing Folder) throws(FileError) {
    let journal: Folder
    do throws(FileError) {
      journal = try workspace.folder("journal")
    } catch {
      guard error.isMissing else { throw error }
      self = try Access(toFolder: workspace)
      return
    }
    guard try !workspace.isOpenToAll() else {
      self = .readOnly(.openToAll(path: workspace.path))
      return
    }
    self = try Access(toFolder: journal)
  }

  private init(toFolder folder: borrowing Folder) throws(FileError) {
    guard try !folder.isOpenToAll() else {
      self = .readOnly(.openToAll(path: folder.path))
      return
    }
    try attempt(.open, folder.path) { () throws(Errno) in
      try folder.system.checkWritable(folder.descriptor)
    }
    self = .readWrite
  }
}

extension Folder {
  /// Whether anyone at all can take files away and put others in their place.
  ///
  /// With the sticky bit, what others can write they cannot take away.
  borrowing func isOpenToAll() throws(FileError) -> Bool {
    let permissions = try status().permissions
    return permissions.contains(.otherWrite) && !permissions.contains(.saveText)
  }
}
