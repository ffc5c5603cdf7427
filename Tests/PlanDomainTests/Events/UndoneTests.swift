import PlanDomain
import TestSupport
import Testing

struct UndoneTests {
  var chronicle = Chronicle()

  @Test mutating func undoBringsTheFormerValueBackAndRedoTheLater() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    try chronicle.record(.progress("A01", to: .done))
    try chronicle.record(.undo())
    #expect(chronicle.state.progress(of: "A01") == .ongoing)
    try chronicle.record(.undo())
    #expect(chronicle.state.progress(of: "A01") == .notStated)
    try chronicle.record(.redo)
    try chronicle.record(.redo)
    #expect(chronicle.state.progress(of: "A01") == .done)
    #expect(throws: Refusal.nothingToRedo) { try chronicle.record(.redo) }
  }

  @Test mutating func undoTakesOnlyOnesOwnEntries() throws {
    let own = try chronicle.record(.progress("A01", to: .ongoing), by: .kansli)
    let others = try chronicle.record(.progress("A02", to: .ongoing), by: .polis)
    let undo = try chronicle.record(.undo(), by: .kansli)
    #expect(undo.facts.map(\.event) == [.undone(Undone(entry: own.id))])
    #expect(throws: Refusal.nothingToUndo) { try chronicle.record(.undo(), by: .kansli) }
    try chronicle.record(.undo(others.id), by: .kansli)
    #expect(chronicle.state.progress(of: "A02") == .notStated)
  }

  @Test(.fault(.f32)) mutating func aValueThatOthersHaveBuiltOnIsNotUndone() throws {
    let mine = try chronicle.record(.progress("A01", to: .ongoing), by: .kansli)
    let theirs = try chronicle.record(.progress("A01", to: .done), by: .polis)
    #expect(throws: Refusal.replacedSince(mine.id, by: theirs.id)) {
      try chronicle.record(.undo(), by: .kansli)
    }
  }

  @Test mutating func anUndoIsNotRedoneOverALaterChange() throws {
    try chronicle.record(.progress("A01", to: .ongoing), by: .kansli)
    let undo = try chronicle.record(.undo(), by: .kansli)
    let theirs = try chronicle.record(.progress("A01", to: .paused, note: "Sjukdom"), by: .polis)
    #expect(throws: Refusal.replacedSince(undo.id, by: theirs.id)) {
      try chronicle.record(.redo, by: .kansli)
    }
  }

  @Test mutating func somethingNewEndsTheRedo() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    try chronicle.record(.undo())
    try chronicle.record(.report("A02", "Nytt"))
    #expect(throws: Refusal.nothingToRedo) { try chronicle.record(.redo) }
  }

  @Test mutating func whatIsUndoneOrUnknownIsNotUndoneAgain() throws {
    let entry = try chronicle.record(.progress("A01", to: .ongoing))
    try chronicle.record(.undo())
    #expect(throws: Refusal.alreadyUndone(entry.id)) { try chronicle.record(.undo(entry.id)) }
    let stranger = EntryID(high: 1, low: 1)
    #expect(throws: Refusal.unknownEntry(stranger)) { try chronicle.record(.undo(stranger)) }
  }

  @Test mutating func theStartOfAWriterIsNeverUndone() throws {
    let start = Event.writerStarted(WriterStarted(function: "kansli", program: "samverkan 0.1"))
    let entry = chronicle.entry([Fact(start)], by: .kansli)
    chronicle.state.apply(entry)
    #expect(throws: Refusal.nothingToUndo) { try chronicle.record(.undo()) }
    #expect(throws: Refusal.neverUndone(entry.id, .start)) {
      try chronicle.record(.undo(entry.id))
    }
  }

  @Test mutating func anUndoThatPointsAtItselfOrForwardIsSetAside() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    var entry = chronicle.entry([], by: .polis)
    entry = Entry(
      id: entry.id, writer: entry.writer, number: entry.number, recordedAt: entry.recordedAt,
      author: entry.author, facts: [Fact(.undone(Undone(entry: entry.id)))])
    chronicle.state.apply(entry)
    #expect(chronicle.state.isInEffect(entry.id))
  }

  /// An entry with an identifier of one's own choosing, as a clock that is wrong makes it.
  private func entry(
    _ time: UInt64, _ events: [Event], by writer: WriterID = .polis
  ) -> Entry {
    Entry(
      id: EntryID(high: time << 16, low: 0), writer: writer, number: 1,
      recordedAt: Timestamp(seconds: Int64(chronicle.today.dayNumber) * 86_400, offset: 3600),
      author: "kommunpolis", facts: events.map { Fact($0) })
  }

  private static let begun = Event.activityProgressed(
    ActivityProgressed(activity: "A01", seen: [], progress: .ongoing))

  @Test(.fault(.f96), arguments: UInt64(0)..<20)
  mutating func anUndoCountsThoughItsClockIsBehind(seed: UInt64) throws {
    let ahead = entry(9_000_000_000, [Self.begun])
    let undo = entry(5, [.undone(Undone(entry: ahead.id))])
    let redo = entry(3, [.undone(Undone(entry: undo.id))])
    var generator = SeededGenerator(seed: seed)
    for (entries, progress) in [
      ([ahead, undo], Progress.notStated), ([ahead, undo, redo], .ongoing),
    ] {
      let state = PlanState.replaying(
        entries.shuffled(using: &generator), onto: chronicle.state.plan)
      #expect(state.progress(of: "A01") == progress)
    }
  }

  @Test(.fault(.f96), arguments: UInt64(0)..<30)
  mutating func undosThatNameEachOtherInARingUndoNothingThere(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let begun = entry(1, [Self.begun])
    let ids = (2...5).map { EntryID(high: $0 << 16, low: 0) }
    // Three in a ring, of which one also undoes a value; and one outside that undoes one in it.
    let ring = [
      entry(2, [.undone(Undone(entry: ids[1])), .undone(Undone(entry: begun.id))]),
      entry(3, [.undone(Undone(entry: ids[2]))]), entry(4, [.undone(Undone(entry: ids[0]))]),
    ]
    let outside = entry(5, [.undone(Undone(entry: ids[0]))])
    let standing = PlanState.replaying(
      ([begun] + ring).shuffled(using: &generator), onto: chronicle.state.plan)
    #expect(ring.allSatisfy { standing.isInEffect($0.id) })
    #expect(standing.progress(of: "A01") == .notStated)
    let state = PlanState.replaying(
      ([begun, outside] + ring).shuffled(using: &generator), onto: chronicle.state.plan)
    #expect(!state.isInEffect(ring[0].id) && state.isInEffect(ring[1].id))
    #expect(state.progress(of: "A01") == .ongoing)
  }

  @Test(.fault(.f96)) mutating func whatIsNeverUndoneStandsWhateverAProgramWrites() throws {
    let document = FrozenDocument(
      file: "R-2026-01-brief.html",
      digest: try #require(FileDigest(String(repeating: "9", count: 64))), heads: [])
    let frozen = try chronicle.record(
      .freezeReport(.brief, cutOff: chronicle.today, document: document))
    chronicle.state.apply(chronicle.entry([Fact(.undone(Undone(entry: frozen.id)))], by: .polis))
    #expect(chronicle.state.isInEffect(frozen.id))
    #expect(chronicle.state.frozenReports.count == 1)
  }

  @Test(.fault(.f96)) mutating func nothingIsUndoneThatSomethingWithAnEarlierClockRestsOn() throws {
    var chronicle = Chronicle(.seated)
    let meeting = try chronicle.record(
      .planMeeting(NewMeeting(of: "R\u{E5}det", on: day("2026-03-20"), agenda: [])))
    let opened = entry(
      1, [.meetingOpened(MeetingOpened(meeting: MeetingID(meeting.id.firstFact), seen: []))])
    chronicle.state.apply(opened)
    #expect(throws: Refusal.replacedSince(meeting.id, by: opened.id)) {
      try chronicle.record(.undo(meeting.id))
    }
  }
}
