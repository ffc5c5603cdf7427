import PlanDomain
import TestSupport
import Testing

struct ActivityProgressedTests {
  var chronicle = Chronicle()

  @Test mutating func progressBecomesWhatWasReported() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    try chronicle.record(.progress("A01", to: .done, note: "Klart"))
    #expect(chronicle.state.progress(of: "A01") == .done)
    #expect(chronicle.state.progress(of: "A02") == .notStated)
  }

  @Test(arguments: [(Progress.paused, Refusal.NoteReason.pausing), (.dropped, .dropping)])
  mutating func pausingAndDroppingNeedANote(progress: Progress, reason: Refusal.NoteReason) {
    #expect(throws: Refusal.noteRequired(reason)) {
      try chronicle.record(.progress("A01", to: progress))
    }
    #expect(throws: Refusal.noteRequired(reason)) {
      try chronicle.record(.progress("A01", to: progress, note: " \n "))
    }
    #expect(chronicle.state.history.isEmpty)
  }

  @Test mutating func aNoteLosesItsControlCharactersAndKeepsItsLines() throws {
    let note = "\u{1B}[31mEtt\r\n\tTv\u{E5}\u{9B}\u{7F}"
    let entry = try chronicle.record(.progress("A01", to: .done, note: note))
    #expect(chronicle.state.summaries(of: entry).map(\.note) == ["[31mEtt\n Tv\u{E5}"])
    #expect(throws: Refusal.noteRequired(.pausing)) {
      try chronicle.record(.progress("A01", to: .paused, note: "\u{1B}\u{7}"))
    }
  }

  @Test mutating func droppingWithoutADecisionIsAProposalThatChangesNothing() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    let entry = try chronicle.record(.progress("A01", to: .dropped, note: "Ryms inte"))
    #expect(chronicle.state.progress(of: "A01") == .ongoing)
    #expect(chronicle.state.waitingProposals.map(\.id) == [entry.id.firstFact])
    #expect(throws: Refusal.alreadyProposed(entry.id.firstFact)) {
      try chronicle.record(.progress("A01", to: .dropped, note: "En gång till"))
    }
  }

  @Test mutating func droppingWithADecisionTakesEffect() throws {
    let decision = try chronicle.record(.takeDecision(text: "Aktiviteten avf\u{F6}rs.")).decision
    try chronicle.record(
      .progress("A01", to: .dropped, note: "Beslutat", decision: decision))
    #expect(chronicle.state.progress(of: "A01") == .dropped)
    #expect(chronicle.state.waitingProposals.isEmpty)
  }

  @Test mutating func aDecisionThatIsNotInEffectIsRefused() throws {
    let undone = try chronicle.record(.takeDecision(text: "Avf\u{F6}rs."))
    try chronicle.record(.undo())
    #expect(throws: Refusal.unknownDecision("B-2026-01")) {
      try chronicle.record(.progress("A01", to: .dropped, note: "x", decision: undone.decision))
    }
  }

  @Test mutating func theSameValueWithoutANoteIsRefused() throws {
    #expect(throws: Refusal.nothingStated) {
      try chronicle.record(.progress("A01", to: .notStated))
    }
    try chronicle.record(.progress("A01", to: .ongoing))
    #expect(throws: Refusal.nothingToChange(.progress("A01"))) {
      try chronicle.record(.progress("A01", to: .ongoing))
    }
    try chronicle.record(.progress("A01", to: .ongoing, note: "Ny grupp tillsatt"))
    #expect(chronicle.state.history.count == 2)
  }

  @Test mutating func anUnknownActivityIsRefused() {
    #expect(throws: Refusal.unknownActivity("A99")) {
      try chronicle.record(.progress("A99", to: .done))
    }
  }

  @Test mutating func eachPartysContributionHasItsOwnProgress() throws {
    try chronicle.record(.progressContribution("A01", "polis", to: .done))
    #expect(chronicle.state.progress(of: "polis", in: "A01") == .done)
    #expect(chronicle.state.progress(of: "kommun", in: "A01") == .notStated)
    #expect(chronicle.state.progress(of: "A01") == .notStated)
    #expect(throws: Refusal.unknownContribution("A01", "region")) {
      try chronicle.record(.progressContribution("A01", "region", to: .done))
    }
    #expect(throws: Refusal.noteRequired(.pausing)) {
      try chronicle.record(.progressContribution("A01", "polis", to: .paused))
    }
  }
}
