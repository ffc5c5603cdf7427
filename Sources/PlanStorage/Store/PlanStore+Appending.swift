import PlanDomain

extension PlanStore {
  /// Appends one line to the writer's newest file, and takes its entry into the state.
  @discardableResult
  func append(
    _ facts: [Fact], by author: String, at now: Timestamp, to files: borrowing SegmentWriter,
    as writer: WriterID
  ) throws(RecordingError) -> Entry {
    // Taken out while it grows, so that nobody else holds it and nothing is copied.
    var history = reader.takeOut(writer)
    var before: WriterHistory? = history
    defer { reader[writer] = before ?? history }
    let month = max(now.date.month, history.segments.last?.month ?? now.date.month)
    let (segment, size) = try recording { () throws(FileError) in
      try openSegment(month, in: files)
    }
    let seal = try sealed(&history, month, segment.file, size)
    let line = try line(facts, by: author, at: now, after: history.head, as: writer)
    try write(seal.bytes + line.bytes, to: segment.file, of: size, files, "\(writer)/\(month)")
    before = nil
    let entries =
      seal.entries
      + history.consume(
        line.bytes, inSegment: history.place(of: month), checking: true)
    state.apply(contentsOf: entries)
    try? stateFolder.setAcknowledged(history.head)
    stateFolder.rememberOwn(
      writer, WriterHistory.Record(number: history.head.number, hash: history.head.hash))
    return line.entry
  }

  /// Ends a line that a crash has left without its newline, so that the next one begins afresh.
  ///
  /// A line that is whole but for the newline counts from then on.
  private func sealed(
    _ history: inout WriterHistory, _ month: CalendarMonth, _ file: borrowing OpenFile, _ size: Int
  ) throws(RecordingError) -> (bytes: [UInt8], entries: [Entry]) {
    let place = history.place(of: month)
    let offset = history.segments[place].offset
    guard size > offset else { return ([], []) }
    let tail = try recording { () throws(FileError) in
      try file.read(size - offset, at: offset)
    }
    return ([0x0A], history.consume(tail + [0x0A], inSegment: place, checking: true))
  }

  /// The file of a month, as the save before has left it open or opened anew, and how long it is.
  private func openSegment(
    _ month: CalendarMonth, in files: borrowing SegmentWriter
  ) throws(FileError) -> (OpenSegment, Int) {
    if let segment, let size = segment.size(month, in: files) { return (segment, size) }
    let opened = try OpenSegment(month, in: files)
    segment = opened
    return (opened, opened.sizeWhenOpened)
  }

  private func line(
    _ facts: [Fact], by author: String, at now: Timestamp, after head: JournalChain.Head,
    as writer: WriterID
  ) throws(RecordingError) -> (entry: Entry, bytes: [UInt8]) {
    var chain = JournalChain(writer: writer, head: head)
    // One from the far future must not keep those of today from being followed.
    if let latest = state.latestEntry(upTo: now.milliseconds + HybridClock.tolerance) {
      chain.follow(latest, now: now)
    }
    do throws(LineProblem) {
      return try chain.append(facts, by: author, at: now, using: &generator)
    } catch {
      throw .unwritable(error)
    }
  }

  private func write(
    _ bytes: [UInt8], to file: borrowing OpenFile, of size: Int,
    _ files: borrowing SegmentWriter, _ name: String
  ) throws(RecordingError) {
    do throws(SegmentWriter.Failure) {
      try files.append(bytes, to: file, of: size, namesAreDurable: durableNames.contains(name))
      durableNames.insert(name)
    } catch {
      switch error {
      case .notSaved(let cause): throw .failed(cause)
      case .uncertain(let cause):
        access = .readOnly(.uncertain(cause))
        throw .uncertain(cause)
      }
    }
  }
}

extension WriterHistory {
  /// Returns the place of the file of a month, which is the newest.
  mutating func place(of month: CalendarMonth) -> Int {
    if segments.last?.month != month { segments.append(SegmentPosition(month: month)) }
    return segments.count - 1
  }
}
