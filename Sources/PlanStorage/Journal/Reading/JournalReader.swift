import PlanDomain

/// Reads every writer's lines, and goes on where it stopped.
struct JournalReader {
  private(set) var writers: [WriterID: WriterHistory] = [:]
  /// Files and folders that are not read, and why.
  private(set) var strangers: [JournalFinding] = []

  /// All that is to say of the journal, writer by writer.
  var findings: [JournalFinding] {
    strangers
      + writers.values.sorted { $0.writer.rawValue < $1.writer.rawValue }.flatMap(\.findings)
  }

  /// The newest format among the lines that are not understood, if there are any.
  var newerFormat: Int? {
    writers.values.lazy.flatMap(\.findings).compactMap { finding in
      if case .newerFormat(let format) = finding.kind { format } else { nil }
    }.max()
  }

  /// How far each writer has come, by the writers' names.
  var heads: [ChainHead] {
    writers.values.sorted { $0.writer.rawValue < $1.writer.rawValue }.compactMap { history in
      let head = history.head
      return ChainHead(
        writer: history.writer, number: head.number, hash: head.hash.description)
    }
  }

  /// Returns why a writer's lines could not be read the last time, where they could not.
  func obstacle(to writer: WriterID) -> FileError? {
    for finding in strangers where finding.writer == writer {
      if case .unusable(let error) = finding.kind { return error }
    }
    return nil
  }

  /// Returns what has been read of a writer.
  subscript(writer: WriterID) -> WriterHistory {
    get { writers[writer] ?? WriterHistory(writer: writer) }
    set { writers[writer] = newValue }
  }

  /// Reads what has been written since, and returns the new entries writer by writer.
  ///
  /// For a writer that is about to write, only what the others have appended counts, while all of its
  /// own must be as it was.
  mutating func refresh(
    workspace: borrowing Folder, checking: Bool, for own: WriterID? = nil
  ) throws(FileError) -> EntryLists {
    let journal: Folder
    do throws(FileError) {
      journal = try workspace.folder("journal")
    } catch {
      guard error.isMissing else { throw error }
      strangers = []
      noteAllMissing()
      return EntryLists([])
    }
    return refresh(try journal.names()) { parts in
      for place in parts.indices {
        let isOthers = own.map { $0 != parts[place].history?.writer } ?? false
        parts[place].refresh(
          in: journal, checking: checking, depth: isOthers ? .appended : .all)
      }
    }
  }

  /// Reads what each of some names in the journal's folder holds, in the way that is given.
  mutating func refresh(_ names: [String], _ read: (inout [WriterPart]) -> Void) -> EntryLists {
    let names = names.filter { !$0.hasPrefix(".") }
    // Taken out while they grow, so that nobody else holds them and nothing is copied.
    var parts = names.map { WriterPart($0, outOf: &writers) }
    read(&parts)
    for case let history? in parts.map(\.history) { writers[history.writer] = history }
    strangers = parts.flatMap(\.strangers)
    let present = Set(names)
    for writer in writers.keys where !present.contains(writer.rawValue) { noteMissing(writer) }
    return EntryLists(parts.map(\.news))
  }

  private mutating func noteAllMissing() {
    for writer in writers.keys { noteMissing(writer) }
  }

  private mutating func noteMissing(_ writer: WriterID) {
    for place in self[writer].segments.indices { writers[writer]?.noteChange(.missing, place) }
  }
}
