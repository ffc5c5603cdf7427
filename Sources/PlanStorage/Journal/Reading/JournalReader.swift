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

  /// Returns what has been read of a writer.
  subscript(writer: WriterID) -> WriterHistory {
    get { writers[writer] ?? WriterHistory(writer: writer) }
    set { writers[writer] = newValue }
  }

  /// Reads what has been written since, and returns the new entries in the order of identifiers.
  mutating func refresh(
    workspace: borrowing Folder, checking: Bool
  ) throws(FileError) -> [Entry] {
    strangers = []
    let journal: Folder
    do throws(FileError) {
      journal = try workspace.folder("journal")
    } catch {
      guard error.isMissing else { throw error }
      noteAllMissing()
      return []
    }
    return merged(try refresh(journal, checking: checking))
  }

  private mutating func refresh(
    _ journal: borrowing Folder, checking: Bool
  ) throws(FileError) -> [[Entry]] {
    let names = try journal.names()
    var news: [[Entry]] = []
    for name in names where !name.hasPrefix(".") {
      guard let writer = WriterID(name) else {
        noteStranger(.foreignFile, name)
        continue
      }
      news.append(try refresh(writer, in: journal, checking: checking))
    }
    for writer in writers.keys where !names.contains(writer.rawValue) { noteMissing(writer) }
    return news
  }

  private mutating func refresh(
    _ writer: WriterID, in journal: borrowing Folder, checking: Bool
  ) throws(FileError) -> [Entry] {
    do throws(FileError) {
      let folder = try journal.folder(writer.rawValue)
      for name in try folder.names()
      where CalendarMonth(segmentName: name) == nil && !name.hasPrefix(".") {
        noteStranger(.foreignFile, "\(writer)/\(name)", writer: writer)
      }
      return try writers[writer, default: WriterHistory(writer: writer)]
        .refresh(in: folder, checking: checking)
    } catch {
      noteStranger(.unusable(error), writer.rawValue, writer: writer)
      return []
    }
  }

  private mutating func noteStranger(
    _ kind: JournalFinding.Kind, _ name: String, writer: WriterID? = nil
  ) {
    strangers.append(JournalFinding(kind, writer: writer, path: "journal/\(name)"))
  }

  private mutating func noteAllMissing() {
    for writer in writers.keys { noteMissing(writer) }
  }

  private mutating func noteMissing(_ writer: WriterID) {
    for place in self[writer].segments.indices { writers[writer]?.noteChange(.missing, place) }
  }
}

/// Merges lists that stand in order into one that does.
///
/// - Complexity: O(*n* · *k*) for *k* lists, which are as many as the writers.
func merged(_ lists: [[Entry]]) -> [Entry] {
  let lists = lists.filter { !$0.isEmpty }
  guard lists.count > 1 else { return lists.first ?? [] }
  var places = [Int](repeating: 0, count: lists.count)
  var result: [Entry] = []
  result.reserveCapacity(lists.reduce(0) { $0 + $1.count })
  while true {
    var least: Int?
    for list in lists.indices where places[list] < lists[list].count {
      if let found = least, lists[found][places[found]].id <= lists[list][places[list]].id {
        continue
      }
      least = list
    }
    guard let least else { return result }
    result.append(lists[least][places[least]])
    places[least] += 1
  }
}
