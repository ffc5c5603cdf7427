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
    #expect(chronicle.state.progress(of: "A01") == .notStarted)
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
    #expect(chronicle.state.progress(of: "A02") == .notStarted)
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
    #expect(throws: Refusal.neverUndone(entry.id)) { try chronicle.record(.undo(entry.id)) }
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
}
