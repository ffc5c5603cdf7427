import PlanDomain

/// Reads every writer's lines, and goes on where it stopped.
struct JournalReader {
  private(set) var writers: [WriterID: WriterHistory] = [:]
  /// Files and folders that are not read, and why, by the names in the journal's folder.
  private var strangersByName: [String: [JournalFinding]] = [:]

  /// How the names of the folders were listed for a save, so that the next one need not.
  private var listing: FolderListing?

  /// All that is to say of the journal, writer by writer.
  var findings: [JournalFinding] {
    strangersByName.sorted { $0.key < $1.key }.flatMap(\.value)
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
    for finding in strangersByName[writer.rawValue] ?? [] where finding.writer == writer {
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
  /// - Parameters:
  ///   - workspace: The workspace's folder.
  ///   - checking: Whether the hashes of each line are checked as well.
  ///   - names: The only folders to be looked at, where it is known that the others are as they were.
  /// - Throws: The failure of a system call.
  /// - Returns: The new entries.
  mutating func refresh(
    workspace: borrowing Folder, checking: Bool, only names: Set<String>? = nil
  ) throws(FileError) -> EntryLists {
    let journal: Folder
    do throws(FileError) {
      journal = try workspace.folder("journal")
    } catch {
      guard error.isMissing else { throw error }
      strangersByName = [:]
      noteAllMissing()
      return EntryLists([])
    }
    let looked: [String]
    if let names {
      // One's own save, for one, changes a folder that has been read already.
      looked = names.filter { !isAsRead($0, in: journal, depth: .all) }.sorted()
      if looked.isEmpty { return EntryLists([]) }
    } else {
      looked = try journal.names()
    }
    return refresh(looked, areAll: names == nil) { parts in
      for place in parts.indices {
        parts[place].refresh(in: journal, checking: checking, keepsListing: names != nil)
      }
    }
  }

  /// Reads what has been written since, for a writer that is about to write: only what the others have
  /// appended counts, while all of its own must be as it was.
  ///
  /// - Parameters:
  ///   - journal: The journal's folder.
  ///   - own: The writer.
  /// - Throws: The failure of a system call.
  /// - Returns: The new entries.
  mutating func refresh(
    _ journal: borrowing Folder, for own: WriterID
  ) throws(FileError) -> EntryLists {
    let status = try journal.status()
    var names: [String]
    let isKnown = listing?.holds(status) ?? false
    if isKnown, let listing {
      names = listing.names.filter { name in
        !isAsRead(name, in: journal, depth: WriterID(name) == own ? .all : .appended)
      }
      if names.isEmpty { return EntryLists([]) }
    } else {
      let now = ContinuousClock.now
      names = try journal.names()
      listing = FolderListing(names, status, at: now, after: listing)
    }
    return refresh(names, areAll: !isKnown) { parts in
      for place in parts.indices {
        let isOthers = parts[place].history?.writer != own
        parts[place].refresh(
          in: journal, checking: true, depth: isOthers ? .appended : .all, keepsListing: true)
      }
    }
  }

  private func isAsRead(
    _ name: String, in journal: borrowing Folder, depth: WriterHistory.Depth
  ) -> Bool {
    guard strangersByName[name] == nil, let writer = WriterID(name), let history = writers[writer]
    else { return name.hasPrefix(".") }
    return history.isAsRead(in: journal, depth: depth)
  }

  /// Takes out what has been read of a writer; whoever does puts it back.
  mutating func takeOut(_ writer: WriterID) -> WriterHistory {
    writers.removeValue(forKey: writer) ?? WriterHistory(writer: writer)
  }

  /// Reads what each of some names in the journal's folder holds, in the way that is given.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - areAll: Whether there are no others.
  ///   - read: The way.
  /// - Returns: The new entries.
  mutating func refresh(
    _ names: [String], areAll: Bool = true, _ read: (inout [WriterPart]) -> Void
  ) -> EntryLists {
    let names = names.filter { !$0.hasPrefix(".") }
    // Taken out while they grow, so that nobody else holds them and nothing is copied.
    var parts = names.map { WriterPart($0, outOf: &writers) }
    read(&parts)
    for case let history? in parts.map(\.history) { writers[history.writer] = history }
    if areAll { strangersByName = [:] }
    for part in parts {
      strangersByName[part.name] = part.strangers.isEmpty ? nil : part.strangers
    }
    let present = Set(names)
    for writer in writers.keys where areAll && !present.contains(writer.rawValue) {
      noteMissing(writer)
    }
    return EntryLists(parts.map(\.news))
  }

  private mutating func noteAllMissing() {
    for writer in writers.keys { noteMissing(writer) }
  }

  private mutating func noteMissing(_ writer: WriterID) {
    for place in self[writer].segments.indices { writers[writer]?.noteChange(.missing, place) }
  }
}
