import PlanDomain

extension PlanStore {
  /// Compares how far each writer has come with what documents and this user's memory say, and
  /// remembers what is new.
  func compareHeads() {
    let known = stateFolder.rememberedHeads()
    var expected: [WriterID: [(record: WriterHistory.Record, JournalFinding.Witness)]] = [:]
    for document in state.recordedDocuments {
      for head in document.document.heads {
        guard let hash = ChainHash(hex: Array(head.hash.utf8)[...]) else { continue }
        expected[head.writer, default: []].append(
          (WriterHistory.Record(number: head.number, hash: hash), .document(document.code)))
      }
    }
    let memory = known.flatMap { isSameWorkspace($0) ? $0 : nil }
    for (writer, head) in memory?.heads ?? [:] where writer != identity {
      expected[writer, default: []].append((head.record, .memory))
    }
    // What one wrote oneself, before `workspace.yaml` was given another identifier.
    if let own = stateFolder.rememberedOwn(), own.writer != identity,
      memory != nil || reader.writers[own.writer] != nil
    {
      expected[own.writer, default: []].append((own.record, .memory))
    }
    let lost = expected.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap {
      writer, records in self.missing(records, of: writer)
    }
    headFindings = lost + changedOwners(since: memory)
    remember(beside: memory)
  }

  /// Another workspace may have been put in the place of one that is gone.
  private func isSameWorkspace(_ known: RememberedHeads) -> Bool {
    known.id == id || known.heads.keys.contains { reader.writers[$0] != nil }
  }

  /// What is missing of what should be there of a writer; one finding for all of it.
  private func missing(
    _ records: [(record: WriterHistory.Record, JournalFinding.Witness)], of writer: WriterID
  ) -> JournalFinding? {
    let history = reader[writer]
    guard reader.obstacle(to: writer) == nil, !history.hasNewer else { return nil }
    var all: Set<WriterHistory.Record>?
    let lost = records.filter { record, _ in
      let place = record.number - 1
      if history.records.indices.contains(place), history.records[place] == record { return false }
      let known = all ?? Set(history.records)
      all = known
      return !known.contains(record)
    }
    guard let first = lost.min(by: { $0.record.number < $1.record.number }) else { return nil }
    return JournalFinding(
      .missingHead(number: first.record.number, first.1), writer: writer,
      path: "journal/\(writer)")
  }

  private func changedOwners(since memory: RememberedHeads?) -> [JournalFinding] {
    reader.writers.values.compactMap { history in
      guard let old = memory?.heads[history.writer]?.owner, let new = history.owner, old != new
      else { return nil }
      return JournalFinding(
        .ownerChanged(from: old, to: new), writer: history.writer,
        path: "journal/\(history.writer)")
    }.sorted { $0.path < $1.path }
  }

  /// Keeps what is remembered and is not there any more, so that it is told of until it is settled.
  ///
  /// Lines of one's own are no reason to write: ``StateFolder`` remembers them after each save, which
  /// must not cost a write more, nor come after one that is no promise to anyone.
  private func remember(beside memory: RememberedHeads?) {
    var now = memory ?? RememberedHeads(id: id)
    now.id = id
    now.heads.reserveCapacity(reader.writers.count)
    for history in reader.writers.values where history.head.number > 0 {
      let old = now.heads[history.writer]
      let holds = old.map { history.holds($0.record) } ?? true
      let record = WriterHistory.Record(number: history.head.number, hash: history.head.hash)
      now.heads[history.writer] = RememberedHeads.Head(
        record: holds ? record : old?.record ?? record,
        owner: old?.owner ?? history.owner ?? 0)
    }
    var others = now
    if let identity { others.heads[identity] = memory?.heads[identity] }
    if others != memory, !others.heads.isEmpty { stateFolder.remember(now) }
  }

  /// Looks for what entries name that is not there, and for clocks that were wrong.
  func examine() {
    let doubts = state.doubts(on: today)
    let damaged = Set((reader.findings + headFindings).filter(\.isDamage).compactMap(\.writer))
    var lost: [WriterID?: (count: Int, namedBy: WriterID)] = [:]
    if !hasNewerFormat {
      let writers = Dictionary(
        reader.writers.values.map { ($0.bits, $0.writer) }, uniquingKeysWith: min)
      for (id, writer) in doubts.missing {
        let owner = writers[id.writerBits]
        guard owner.map({ !damaged.contains($0) }) ?? damaged.isEmpty else { continue }
        lost[owner] = (
          (lost[owner]?.count ?? 0) + 1, lost[owner].map { min($0.namedBy, writer) } ?? writer
        )
      }
    }
    let missing = lost.sorted { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }.map {
      owner, found in
      JournalFinding(
        .missingEntries(count: found.count, namedBy: found.namedBy), writer: owner,
        path: owner.map { "journal/\($0)" } ?? "journal")
    }
    let clocks = doubts.clocks.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap {
      writer, doubts in
      doubts.map { JournalFinding(.wrongClock($0), writer: writer, path: "journal/\(writer)") }
    }
    doubtFindings = missing + clocks
  }

  /// The texts that are masked by decision and still stand in a file.
  var maskedTexts: [JournalFinding] {
    state.entriesLeftInFiles.map { entry in
      JournalFinding(
        .maskedTextLeft(number: entry.number), writer: entry.writer,
        path: "journal/\(entry.writer)")
    }
  }

  /// Takes entries into the state; of two with the same identifier the one that counts.
  func take(_ entries: some Sequence<Entry>) {
    var kept = Array(entries)
    let isAllNew = kept.indices.dropFirst().allSatisfy { kept[$0 - 1].id < kept[$0].id }
    // Nearly always: nothing is looked up or copied once more.
    if isAllNew,
      state.history.last.map({ last in kept.first.map { last.id < $0.id } ?? true }) ?? true
    {
      state.apply(contentsOf: kept)
      return
    }
    let isInOrder = zip(kept, kept.dropFirst()).allSatisfy { $0.id <= $1.id }
    if !isInOrder { kept.sort { $0.id < $1.id } }
    let last = state.history.last?.id
    var (new, replacing): ([Entry], [EntryID: Entry]) = ([], [:])
    new.reserveCapacity(kept.count)
    for entry in kept {
      if let other = new.last, other.id == entry.id {
        new[new.count - 1] = settled(entry, other)
      } else if let last, entry.id <= last,
        let other = replacing[entry.id] ?? state.recordedEntry(entry.id)
      {
        let winner = settled(entry, other)
        if winner.writer != other.writer || winner.number != other.number {
          replacing[entry.id] = winner
        }
      } else {
        new.append(entry)
      }
    }
    state.apply(contentsOf: new)
    guard !replacing.isEmpty else { return }
    state = .replaying(state.recorded.map { replacing[$0.id] ?? $0 }, onto: state.plan)
  }

  /// The one that counts of two entries with the same identifier; the other is noted.
  private func settled(_ entry: Entry, _ other: Entry) -> Entry {
    guard entry.writer != other.writer || entry.number != other.number else { return other }
    let (winner, loser) = goesBefore(entry, other) ? (entry, other) : (other, entry)
    clashes.insert(
      JournalFinding(
        .takenIdentifier(number: loser.number, by: winner.writer), writer: loser.writer,
        path: "journal/\(loser.writer)"))
    return winner
  }

  private func goesBefore(_ entry: Entry, _ other: Entry) -> Bool {
    let isOwn = entry.id.writerBits == entry.writer.bits
    guard isOwn == (other.id.writerBits == other.writer.bits) else { return isOwn }
    if entry.writer != other.writer { return entry.writer.rawValue < other.writer.rawValue }
    return entry.number < other.number
  }
}

extension WriterHistory {
  /// Whether there are lines that only a newer program understands.
  fileprivate var hasNewer: Bool {
    findings.contains { if case .newerFormat = $0.kind { true } else { false } }
  }
}

/// The writer whose name comes first.
private func min(_ one: WriterID, _ other: WriterID) -> WriterID {
  one.rawValue < other.rawValue ? one : other
}
