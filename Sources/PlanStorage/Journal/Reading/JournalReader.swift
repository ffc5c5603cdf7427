import PlanDomain

/// Reads every writer's lines, and goes on where it stopped.
struct JournalReader {
  private(set) var writers: [WriterID: WriterHistory] = [:]
  /// Files and folders that are not read, and why, by the names in the journal's folder.
  private var strangersByName: [String: [JournalFinding]] = [:]

  /// That there are more folders than are read, where there are.
  private var crowd: JournalFinding?

  /// How the names of the folders were listed for a save, so that the next one need not.
  private var listing: FolderListing?

  /// All that is to say of the journal, writer by writer.
  var findings: [JournalFinding] {
    [crowd].compactMap(\.self) + strangersByName.sorted { $0.key < $1.key }.flatMap(\.value)
      // Of most writers there is nothing to say, and whoever makes many is not to cost a sorting of all.
      + writers.values.filter(\.hasFindings).sorted { $0.writer.rawValue < $1.writer.rawValue }
      .flatMap(\.findings)
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
  ///   - met: The writers that this user knows of; asked only where there are more folders than are read.
  /// - Throws: The failure of a system call.
  /// - Returns: The new entries.
  mutating func refresh(
    workspace: borrowing Folder, checking: Bool, only names: Set<String>? = nil,
    met: () -> Set<WriterID>
  ) throws(FileError) -> EntryLists {
    let journal: Folder
    do throws(FileError) {
      journal = try workspace.folder("journal")
    } catch {
      guard error.isMissing else { throw error }
      (strangersByName, crowd) = ([:], nil)
      noteAllMissing()
      return EntryLists([])
    }
    let looked: [String]
    if let names {
      // One's own save, for one, changes a folder that has been read already.
      looked = names.filter { name in
        !isAsRead(name, in: journal, depth: .all) && (crowd == nil || isKnown(name))
      }.sorted()
      if looked.isEmpty { return EntryLists([]) }
    } else {
      looked = admit(try journal.names(), in: journal, met)
    }
    return refresh(looked, areAll: names == nil) { part in
      part.refresh(in: journal, checking: checking, keepsListing: names != nil)
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
      names = admit(try journal.names(), in: journal) { [own] }
      listing = FolderListing(names, status, at: now, after: listing)
    }
    return refresh(names, areAll: !isKnown) { part in
      let isOthers = part.history?.writer != own
      part.refresh(
        in: journal, checking: true, depth: isOthers ? .appended : .all, keepsListing: true)
    }
  }

  /// Those of the names in the journal's folder that are read: all of them, as far as the budget allows.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - journal: The folder.
  ///   - met: The writers that this user knows of, who are never left out.
  /// - Returns: Those that are read.
  mutating func admit(
    _ names: [String], in journal: borrowing Folder, _ met: () -> Set<WriterID>
  ) -> [String] {
    let limit = FolderBudget.standard.folders
    let names = names.filter { !$0.hasPrefix(".") }
    crowd = nil
    guard names.count > limit else { return names }
    let error = FileError.exceeds(path: "journal", .folders, limit: limit)
    crowd = JournalFinding(.unusable(error), writer: nil, path: "journal")
    let known = Set(met().map(\.rawValue)).union(writers.keys.lazy.map(\.rawValue))
    let first = names.filter(known.contains)
    let others = FolderCrowd(names.filter { !known.contains($0) }, in: journal)
    return first + others.first(limit - first.count)
  }

  private func isKnown(_ name: String) -> Bool {
    WriterID(name).map { writers[$0] != nil } ?? false
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

  /// Reads what each of some names in the journal's folder holds, one after the other.
  private mutating func refresh(
    _ names: [String], areAll: Bool, _ read: (inout WriterPart) -> Void
  ) -> EntryLists {
    refresh(names, areAll: areAll, atOnce: .max) { heaps in
      for heap in heaps.indices {
        for place in heaps[heap].indices { read(&heaps[heap][place]) }
      }
    }
  }

  /// Reads what each of some names in the journal's folder holds, in the way that is given.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - areAll: Whether there are no others.
  ///   - size: How many are handed over in one heap, which is moved as a whole.
  ///   - read: The way.
  /// - Returns: The new entries.
  mutating func refresh(
    _ names: [String], areAll: Bool = true, atOnce size: Int, _ read: (inout [[WriterPart]]) -> Void
  ) -> EntryLists {
    // Taken out while they grow, so that nobody else holds them and nothing is copied.
    var heaps: [[WriterPart]] = []
    for name in names {
      if heaps.last.map({ $0.count >= size }) ?? true { heaps.append([]) }
      heaps[heaps.count - 1].append(WriterPart(name, outOf: &writers))
    }
    read(&heaps)
    if areAll { strangersByName = [:] }
    writers.reserveCapacity(writers.count + names.count)
    for part in heaps.joined() {
      if let history = part.history { writers[history.writer] = history }
      strangersByName[part.name] = part.strangers.isEmpty ? nil : part.strangers
    }
    if areAll, writers.count + strangersByName.count > names.count { noteMissing(Set(names)) }
    return EntryLists(heaps.joined().map(\.news))
  }

  /// Notes which writers are gone, but for those with these names.
  private mutating func noteMissing(_ present: Set<String>) {
    for writer in writers.keys where !present.contains(writer.rawValue) { noteMissing(writer) }
  }

  private mutating func noteAllMissing() {
    for writer in writers.keys { noteMissing(writer) }
  }

  private mutating func noteMissing(_ writer: WriterID) {
    for place in self[writer].segments.indices { writers[writer]?.noteChange(.missing, place) }
  }
}
