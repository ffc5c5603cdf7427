import PlanDomain

/// One name in the journal's folder: a writer's lines, or something that is none.
struct WriterPart: Sendable {
  let name: String
  /// What has been read of the writer; none where the name is no writer's.
  private(set) var history: WriterHistory?
  /// The entries that are new.
  private(set) var news: [Entry] = []
  /// Files and folders that are not read, and why.
  private(set) var strangers: [JournalFinding] = []

  /// Takes the writer that a name stands for out of those known, or begins with it.
  init(_ name: String, outOf writers: inout [WriterID: WriterHistory]) {
    self.name = name
    history = WriterID(name).map {
      writers.removeValue(forKey: $0) ?? WriterHistory(writer: $0)
    }
  }

  /// Reads what has been written since.
  ///
  /// - Parameters:
  ///   - journal: The journal's folder.
  ///   - checking: Whether the hashes of each line are checked as well.
  ///   - depth: How much is looked at.
  ///   - keepsListing: Whether the names are to be known again the next time.
  mutating func refresh(
    in journal: borrowing Folder, checking: Bool, depth: WriterHistory.Depth = .all,
    keepsListing: Bool = false
  ) {
    guard history != nil else {
      strangers.append(JournalFinding(.foreignFile, writer: nil, path: "journal/\(name)"))
      return
    }
    do throws(FileError) {
      let folder = try journal.folder(name)
      let status = keepsListing ? try folder.status() : nil
      let now = ContinuousClock.now
      let files = try folder.names()
      news = try history?.refresh(files, in: folder, checking: checking, depth: depth) ?? []
      // The one before still holds for as long as the folder is what it was then.
      if let status {
        let earlier = history?.listing
        history?.listing = FolderListing(files, status, at: now, after: earlier)
      }
    } catch {
      fail(error)
    }
    if let excess = history?.excess { fail(excess) }
    for stranger in history?.strangers ?? [] {
      strangers.append(
        JournalFinding(
          .foreignFile, writer: history?.writer, path: "journal/\(name)/\(stranger)"))
    }
  }

  /// Notes why the writer's lines cannot be read.
  mutating func fail(_ error: FileError) {
    strangers.append(
      JournalFinding(.unusable(error), writer: history?.writer, path: "journal/\(name)"))
  }
}
