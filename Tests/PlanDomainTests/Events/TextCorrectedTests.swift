import PlanDomain
import TestSupport
import Testing

struct TextCorrectedTests {
  var chronicle = Chronicle()

  @Test mutating func theCorrectedNoteIsShownAndTheFirstOneKept() throws {
    let wrong = "V\u{E4}ntar p\u{E5} tilst\u{E5}nd"
    let entry = try chronicle.record(.assess("A01", .atRisk, note: wrong))
    let id = entry.id.firstFact
    let right = "V\u{E4}ntar p\u{E5} tillst\u{E5}nd"
    let correction = try chronicle.record(.correct(id, to: " \(right) "), by: .polis)
    #expect(chronicle.state.note(of: id) == right)
    let shown = try #require(chronicle.state.summaries(of: entry).first)
    #expect(shown.note == right && shown.formerNote == wrong)
    #expect(
      chronicle.state.summaries(of: correction).map(\.swedish)
        == ["A01 r\u{E4}ttad kommentar: \(wrong) \u{2192} \(right)"])
    #expect(chronicle.state.entry(entry.id) == entry)
    try chronicle.record(.undo(correction.id))
    #expect(chronicle.state.note(of: id) == wrong)
    #expect(chronicle.state.summaries(of: entry).first?.formerNote == nil)
  }

  @Test mutating func twoWhoCorrectAtOnceDisagreeUntilOneIsChosen() throws {
    let id = try chronicle.record(.report("A01", "Fl")).id.firstFact
    let before = chronicle.state
    try chronicle.record(.correct(id, to: "Fel"), by: .kansli)
    try chronicle.record(.correct(id, to: "Fler"), by: .polis, having: before)
    #expect(chronicle.state.conflicts == [.text(id)])
    try chronicle.record(.settle(.text(id), .text("Fler")))
    #expect(chronicle.state.conflicts.isEmpty && chronicle.state.note(of: id) == "Fler")
  }

  @Test mutating func onlyANoteIsCorrectedAndToSomethingElse() throws {
    let bare = try chronicle.record(.progress("A01", to: .ongoing)).id.firstFact
    let decision = try chronicle.record(.takeDecision(text: "Beslut")).id.firstFact
    for id in [bare, decision] {
      #expect(throws: Refusal.noTextToCorrect(id)) {
        try chronicle.record(.correct(id, to: "Nytt"))
      }
    }
    let noted = try chronicle.record(.report("A01", "Text")).id.firstFact
    #expect(throws: Refusal.nothingToChange(.text(noted))) {
      try chronicle.record(.correct(noted, to: "Text"))
    }
    #expect(throws: Refusal.emptyText) { try chronicle.record(.correct(noted, to: " ")) }
    let stranger = EntryID(high: 1, low: 1)
    #expect(throws: Refusal.unknownEntry(stranger)) {
      try chronicle.record(.correct(stranger.firstFact, to: "Nytt"))
    }
  }
}
