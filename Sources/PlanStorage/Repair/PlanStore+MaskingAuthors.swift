public import PlanDomain

extension PlanStore {
  /// Has the author of an entry masked, and of the same writer's other entries with the same author.
  ///
  /// The hash of a line covers its author. The mask therefore says what the line is without it, so that
  /// whoever reads the file afterwards can still tell that nothing else in the line was altered. A line
  /// has room for so many; where there are more, the next call masks more of them.
  ///
  /// - Parameters:
  ///   - id: The entry.
  ///   - decision: The decision behind it.
  ///   - author: The function of the person who records it.
  ///   - now: The wall clock.
  /// - Returns: The entry as it stands in the journal.
  /// - Throws: Why it was not recorded.
  @discardableResult
  public func maskAuthor(
    of id: EntryID, decision: DecisionID, by author: String, at now: Timestamp
  ) throws(RecordingError) -> Entry {
    try record(.exclusive, by: author, at: now) { writer, _ throws(RecordingError) in
      let entries: [Entry]
      let texts: [Fact]
      do throws(Refusal) {
        entries = Array(
          try state.entriesWithAuthor(of: id, by: writer).prefix(Masked.limit / 2))
        texts = try state.maskingStarts(
          among: entries, decision: decision, by: writer, on: now.date)
      } catch {
        throw .refused(error)
      }
      let lines = try recording { () throws(FileError) in try linesWithoutAuthor(of: entries) }
      let authors = entries.compactMap { entry in
        lines[entry.id].map {
          Fact(.masked(Masked(authorOf: entry.id, decision: decision, line: $0)))
        }
      }
      return Decided(facts: authors + texts)
    }
  }

  /// What the lines of entries of one writer are without their author.
  private func linesWithoutAuthor(of entries: [Entry]) throws(FileError) -> [EntryID: String] {
    guard let writer = entries.first?.writer else { return [:] }
    let wanted = Dictionary(entries.map { ($0.id, $0.number) }, uniquingKeysWith: { one, _ in one })
    let folder = try Folder(opening: path, system: system).folder("journal")
      .folder(writer.rawValue)
    var found: [EntryID: String] = [:]
    for name in try folder.names() where CalendarMonth(segmentName: name) != nil {
      let bytes = try folder.file(name).readAll(limit: 1 << 30)
      var start = 0
      while let end = bytes.newline(from: start) {
        let header = try? LineHeader(reading: bytes, in: start..<end, writer: writer)
        if let header, wanted[header.id] == header.number,
          (try? header.check(bytes, in: start..<end)) != nil
        {
          found[header.id] = header.withoutAuthor(of: writer)
        }
        start = end + 1
      }
    }
    return found
  }
}
