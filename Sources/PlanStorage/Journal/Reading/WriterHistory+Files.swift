import PlanDomain
import SystemPackage

extension WriterHistory {
  /// How much of a file is read at a time.
  static let chunk = 1 << 20

  /// The most bytes in a file: a writer's lines of a month are some hundred kilobytes.
  static let fileLimit = 256 << 20

  /// How much of what a writer has written is looked at.
  enum Depth {
    /// Every file, for whatever has been done to it.
    case all
    /// The newest file, to which lines are appended, and files that are new.
    case appended
  }

  /// Reads what the files of the writer's folder, with these names in it, hold beyond what has been
  /// read.
  ///
  /// - Returns: The entries that are new.
  mutating func refresh(
    _ names: [String], in folder: borrowing Folder, checking: Bool, depth: Depth = .all
  ) throws(FileError) -> [Entry] {
    var entries: [Entry] = []
    let isKnown = names == self.names
    guard names.count <= budget.files else {
      throw exceeding(.files)
    }
    if !isKnown { take(names) }
    let places = depth == .appended && isKnown ? segments.indices.suffix(1) : segments.indices
    // Before anything is read, so that what is read is not lost again.
    let known = isKnown ? [:] : try checkBudget(folder)
    for place in places where !segments[place].isMissing {
      if let status = known[place] {
        try refresh(place, status, in: folder, checking: checking, into: &entries)
      } else {
        let status = try folder.status(of: segments[place].name)
        try refresh(place, status, in: folder, checking: checking, into: &entries)
      }
    }
    return entries
  }

  /// Whether everything that a save has to look at is as it was when it was read.
  ///
  /// - Parameters:
  ///   - journal: The journal's folder.
  ///   - depth: How much is looked at.
  /// - Returns: `false` where it is not, or nobody can tell.
  func isAsRead(in journal: borrowing Folder, depth: Depth) -> Bool {
    guard excess == nil, let listing, let folder = try? journal.status(of: writer.rawValue),
      folder.kind == .folder, listing.holds(folder)
    else { return false }
    for segment in depth == .all ? segments[...] : segments.suffix(1) {
      guard !segment.isMissing,
        let file = try? journal.status(of: "\(writer.rawValue)/\(segment.name)"),
        file.kind == .file, file.number == segment.file, file.size == segment.offset,
        file.owner == owner
      else { return false }
    }
    return true
  }

  /// Refuses files that would cost everybody who reads them more than any honest one.
  ///
  /// - Returns: What is known of each, by its place.
  private func checkBudget(_ folder: borrowing Folder) throws(FileError) -> [Int: FileStatus] {
    var known: [Int: FileStatus] = [:]
    for (place, segment) in segments.enumerated() where !segment.isMissing {
      let status = try folder.status(of: segment.name)
      try WriterHistory.checkBudget(status, at: folder.path(of: segment.name))
      known[place] = status
    }
    return known
  }

  private static func checkBudget(_ status: FileStatus, at path: String) throws(FileError) {
    // File systems that compress make lines four times smaller at most.
    if let allocated = status.allocated, status.size > 1 << 20, allocated < status.size / 64 {
      throw .hasHoles(path: path)
    }
    guard status.size <= fileLimit else { throw .tooLarge(path: path, limit: fileLimit) }
  }

  /// Takes note of which files there are.
  private mutating func take(_ names: [String]) {
    self.names = names
    let months = Set(names.compactMap(CalendarMonth.init(segmentName:)))
    strangers = names.filter { CalendarMonth(segmentName: $0) == nil && !$0.hasPrefix(".") }
    for place in segments.indices {
      segments[place].isMissing = !months.contains(segments[place].month)
      if segments[place].isMissing { noteChange(.missing, place) }
    }
    let new = months.subtracting(segments.map(\.month))
    guard !new.isEmpty else { return }
    segments = (segments + new.map { SegmentPosition(month: $0) }).sorted { $0.month < $1.month }
  }

  private mutating func refresh(
    _ place: Int, _ status: FileStatus, in folder: borrowing Folder, checking: Bool,
    into entries: inout [Entry]
  ) throws(FileError) {
    let name = segments[place].name
    // Another file in the place of a damaged one may be the repaired one.
    let isAnother = segments[place].file.map { $0 != status.number } ?? false
    segments[place].file = status.number
    owner = status.owner
    guard !isAnother || !findings.contains(where: \.isDamage) else {
      noteChange(.historyChanged, place)
      return
    }
    guard status.size != segments[place].offset || segments[place].offset == 0 else { return }
    guard status.size >= segments[place].offset else {
      noteChange(.historyChanged, place)
      return
    }
    // What comes after is not read, but what was read must be as it was.
    guard excess == nil else { return }
    try WriterHistory.checkBudget(status, at: folder.path(of: name))
    do throws(FileError) {
      let file = try folder.file(name)
      try read(file, place, of: status.size, checking: checking, into: &entries)
    } catch {
      if case .system = error { throw error }
      noteChange(.unusable(error), place)
    }
  }

  private mutating func read(
    _ file: borrowing OpenFile, _ place: Int, of size: Int, checking: Bool,
    into entries: inout [Entry]
  ) throws(FileError) {
    guard try isKnownAgain(file, place) else {
      noteChange(.historyChanged, place)
      return
    }
    while true {
      let before = segments[place].offset
      // A little more than there was, to see in the same call that there is no more.
      let count = min(WriterHistory.chunk, max(0, size - before) + 4_096)
      let bytes = try file.readOnce(count, at: before)
      consume(bytes, inSegment: place, checking: checking, into: &entries)
      guard excess == nil else { return }
      if segments[place].offset == before {
        guard bytes.count == WriterHistory.chunk else { return }
        skip(bytes, inSegment: place)
      } else if bytes.count < count, before + bytes.count >= size {
        return
      }
    }
  }

  /// Whether what stands before the part that has not been read is what was read there.
  func isKnownAgain(_ file: borrowing OpenFile, _ place: Int) throws(FileError) -> Bool {
    let segment = segments[place]
    guard !segment.tail.isEmpty else { return true }
    let bytes = try file.read(segment.tail.count, at: segment.offset - segment.tail.count)
    return bytes == segment.tail
  }

  mutating func noteChange(_ kind: JournalFinding.Kind, _ place: Int) {
    changed.insert(
      JournalFinding(kind, writer: writer, path: path(of: segments[place].month)))
  }
}
