import PlanDomain
import TestSupport
import Testing

struct MaskedTests {
  var chronicle = Chronicle(.measured)
  private let secret = "Hemlig uppgift"

  private mutating func decision() throws -> DecisionID {
    let entry = try chronicle.record(.takeDecision(text: "Texten maskeras"))
    guard case .decision(let id) = entry.facts[0].event.subject(as: entry.id.firstFact) else {
      throw Refusal.emptyText
    }
    return id
  }

  @Test mutating func theTextIsGoneAndTheValueStands() throws {
    let entry = try chronicle.record(.assess("A01", .deviating, note: secret))
    let decision = try decision()
    let before = Picture(of: chronicle.state, on: chronicle.today)
    let masked = try chronicle.record(.mask(entry.id, decision: decision))
    #expect(chronicle.state.assessment(of: "A01") == .deviating)
    #expect(Picture(of: chronicle.state, on: chronicle.today).tally == before.tally)
    #expect(chronicle.state.note(of: entry.id.firstFact) == nil)
    let words = [entry, masked].compactMap { chronicle.state.entry($0.id) }
      .flatMap { chronicle.state.summaries(of: $0) }
    #expect(
      words.map(\.swedish) == [
        "A01 bed\u{F6}mning: ej bed\u{F6}md \u{2192} avviker (maskerad genom beslut B-2026-01)",
        "Maskerat: A01 bed\u{F6}mning: ej bed\u{F6}md \u{2192} avviker "
          + "(maskerad genom beslut B-2026-01)",
      ])
    #expect(words.allSatisfy { $0.note == nil })
  }

  @Test(.fault(.f30), arguments: UInt64(0)..<40)
  func noMaskedTextIsLeftInAnyOrderOfArrival(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var test = self
    var entries = try test.entriesToMask()
    let decision = try test.decision()
    entries.append(try #require(test.chronicle.state.history.last))
    for entry in entries.dropLast() where test.chronicle.state.masking(of: entry.id) == nil {
      entries.append(try test.chronicle.record(.mask(entry.id, decision: decision)))
    }
    let shuffled = entries.shuffled(using: &generator)
    let state = PlanState.replaying(shuffled, onto: test.chronicle.state.plan)
    #expect(state.history == test.chronicle.state.history)
    let said = state.history.flatMap { state.summaries(of: $0) }
    for language in Language.allCases {
      let words = said.flatMap { [$0.worded(in: language), $0.note, $0.formerNote] }
      #expect(!words.compactMap(\.self).contains { $0.contains(secret) })
    }
    #expect(!"\(state)".contains(secret))
  }

  /// Entries with the secret in every kind of text, as they were first recorded.
  private mutating func entriesToMask() throws -> [Entry] {
    let decided = try chronicle.record(.takeDecision(text: secret))
    guard case .decision(let id) = decided.facts[0].event.subject(as: decided.id.firstFact) else {
      throw Refusal.emptyText
    }
    let noted = try chronicle.record(.report("A01", secret))
    let wishes: [Wish] = [
      .assess("A01", .atRisk, note: secret), .progress("A01", to: .paused, note: secret),
      .progressContribution("A01", "polis", to: .paused, note: secret),
      .changeActivity("A01", .title(secret), note: secret, decision: id),
      .changeActivity("A01", .title("\(secret) igen"), decision: id),
      .addActivity(
        Activity(
          id: "A30", serves: ["D1.1"], title: secret, what: secret, how: secret,
          contributions: [Contribution(party: "polis", text: secret)], followUp: secret,
          coordination: secret, places: [secret], indicators: [secret], source: secret),
        decision: id), .attain("D1.1", .achieved, .up, note: secret),
      .measure("I3", number("7"), source: secret, note: secret),
      .registerSituation(secret, sources: [secret], note: secret),
      .reportCommitment("C1", secret), .correct(noted.id.firstFact, to: "\(secret) r\u{E4}ttad"),
    ]
    var entries = [decided, noted]
    for wish in wishes { entries.append(try chronicle.record(wish)) }
    return entries
  }

  @Test mutating func aCorrectionOfAMaskedTextIsNotShownEither() throws {
    let entry = try chronicle.record(.report("A01", "Hemlik uppgift"))
    let correction = try chronicle.record(.correct(entry.id.firstFact, to: secret))
    let masked = try chronicle.record(.mask(entry.id, decision: try decision()))
    #expect(masked.facts.count == 2)
    let shown = try #require(chronicle.state.entry(correction.id))
    let words = chronicle.state.summaries(of: shown)
    #expect(
      words.map(\.swedish) == [
        "A01 r\u{E4}ttad kommentar: [\u{2026}] (maskerad genom beslut B-2026-01)"
      ])
    #expect(!"\(chronicle.state.history)".contains(secret))
    #expect(chronicle.state.note(of: entry.id.firstFact) == nil)
    #expect(throws: Refusal.isMasked(entry.id)) {
      try chronicle.record(.correct(entry.id.firstFact, to: "Annat"))
    }
  }

  @Test mutating func aRestatementThatSaysSomethingElseHasNoEffect() throws {
    let entry = try chronicle.record(.assess("A01", .deviating, note: secret))
    let other = Fact(
      .activityAssessed(ActivityAssessed(activity: "A01", seen: [], assessment: .onPlan)))
    let forged = Masked(entry: entry.id, decision: try decision(), facts: [other])
    chronicle.state.apply(chronicle.entry([Fact(.masked(forged))], by: .kansli))
    #expect(chronicle.state.assessment(of: "A01") == .deviating)
    #expect(chronicle.state.note(of: entry.id.firstFact) == secret)
    #expect(chronicle.state.masking(of: entry.id) == nil)
  }

  /// What somebody has typed as the function whose word it is may be a name; what the plan names is none.
  @Test(.fault(.f70), arguments: [("Anna Exempelsson", "[\u{2026}]"), ("s\u{E4}kerhetschef", nil)])
  func whoseWordItIsIsTakenAwayUnlessThePlanNamesIt(function: String, shown: String?) throws {
    var test = self
    let speaker = Responsible(party: "polis", function: function)
    let entry = try test.chronicle.record(
      Change(.progress("A01", to: .ongoing, note: secret), reportedFor: speaker))
    let decision = try test.decision()
    try test.chronicle.record(.mask(entry.id, decision: decision))
    let state = test.chronicle.state
    let fact = try #require(state.entry(entry.id)?.facts.first)
    #expect(fact.reportedFor == Responsible(party: "polis", function: shown ?? function))
    #expect(state.progress(of: "A01") == .ongoing && fact.event.note == nil)
    for seed in UInt64(0)..<10 {
      var generator = SeededGenerator(seed: seed)
      let shuffled = state.recorded.shuffled(using: &generator)
      #expect(PlanState.replaying(shuffled, onto: state.plan) == state)
    }
  }

  /// Where the function is all that has to go, that is enough to be masked.
  @Test(.fault(.f70)) mutating func aNameBesideAValueIsMaskedToo() throws {
    let speaker = Responsible(party: "polis", function: "Anna Exempelsson")
    let entry = try chronicle.record(
      Change(.progress("A01", to: .ongoing), reportedFor: speaker))
    try chronicle.record(.mask(entry.id, decision: try decision()))
    #expect(!"\(chronicle.state.history)".contains("Exempelsson"))
    #expect(chronicle.state.progress(of: "A01") == .ongoing)
  }

  /// A mask that was made before `for` could be masked, or that leaves it, counts as ever.
  @Test(.fault(.f34, .f91))
  mutating func aMaskThatLeavesWhoseWordItIsCountsAndOneThatForgesItDoesNot()
    throws
  {
    let speaker = Responsible(party: "polis", function: "Anna Exempelsson")
    let entry = try chronicle.record(
      Change(.progress("A01", to: .ongoing, note: secret), reportedFor: speaker))
    let decision = try decision()
    let forged = entry.facts.map {
      Fact(
        $0.withoutText.event, date: $0.date,
        reportedFor: Responsible(party: "polis", function: "kommunpolis"))
    }
    chronicle.state.apply(
      chronicle.entry(
        [Fact(.masked(Masked(entry: entry.id, decision: decision, facts: forged)))], by: .kansli))
    #expect(chronicle.state.masking(of: entry.id) == nil)
    chronicle.state.apply(mask(entry, decision, by: .kansli))
    #expect(chronicle.state.masking(of: entry.id) == decision)
    #expect(chronicle.state.entry(entry.id)?.facts.first?.reportedFor == speaker)
  }

  @Test mutating func onlyTextsAreMaskedAndOnlyByADecision() throws {
    let decision = try decision()
    let bare = try chronicle.record(.progress("A01", to: .ongoing))
    #expect(throws: Refusal.nothingToMask(bare.id)) {
      try chronicle.record(.mask(bare.id, decision: decision))
    }
    let stranger = EntryID(high: 1, low: 1)
    #expect(throws: Refusal.unknownEntry(stranger)) {
      try chronicle.record(.mask(stranger, decision: decision))
    }
    let entry = try chronicle.record(.report("A01", secret))
    let masked = try chronicle.record(.mask(entry.id, decision: decision))
    #expect(throws: Refusal.isMasked(entry.id)) {
      try chronicle.record(.mask(entry.id, decision: decision))
    }
    #expect(throws: Refusal.neverUndone(masked.id, .masking)) {
      try chronicle.record(.undo(masked.id))
    }
  }

  /// A mask of an entry as somebody else's program would write it.
  private mutating func mask(_ entry: Entry, _ decision: DecisionID, by writer: WriterID) -> Entry {
    chronicle.entry(
      [
        Fact(
          .masked(
            Masked(entry: entry.id, decision: decision, facts: entry.facts.map(\.withoutText))))
      ], by: writer)
  }

  @Test(.fault(.f91)) mutating func aMaskWithADecisionThatDoesNotExistHidesNothing() throws {
    let entry = try chronicle.record(.assess("A01", .deviating, note: secret))
    let nothing = DecisionID(FactID(entry: EntryID(high: 7, low: 7), index: 0))
    chronicle.state.apply(mask(entry, nothing, by: .kansli))
    #expect(chronicle.state.masking(of: entry.id) == nil)
    #expect(chronicle.state.note(of: entry.id.firstFact) == secret)
    let noDecision = DecisionID(entry.id.firstFact)
    chronicle.state.apply(mask(entry, noDecision, by: .kansli))
    #expect(chronicle.state.note(of: entry.id.firstFact) == secret)
  }

  @Test(.fault(.f91)) mutating func onlyTheWriterOrOneWhoIsNamedMasks() throws {
    let entry = try chronicle.record(.assess("A01", .deviating, note: secret))
    let decision = try decision()
    #expect(throws: Refusal.mayNotMask(entry.id, .kansli)) {
      try chronicle.record(.mask(entry.id, decision: decision), by: .polis)
    }
    let forged = mask(entry, decision, by: .polis)
    chronicle.state.apply(forged)
    #expect(chronicle.state.masking(of: entry.id) == nil)
    #expect(chronicle.state.note(of: entry.id.firstFact) == secret)
    var plan = chronicle.state.plan
    plan.maskers = [.polis]
    let named = PlanState.replaying(chronicle.state.recorded, onto: plan)
    #expect(named.masking(of: entry.id) == decision)
    #expect(named.note(of: entry.id.firstFact) == nil)
    // What the workspace no longer names is given back: nothing was taken out of any file.
    let again = PlanState.replaying(named.recorded, onto: chronicle.state.plan)
    #expect(again.note(of: entry.id.firstFact) == secret)
  }

  @Test(.fault(.f91, .f30)) mutating func aMaskFallsWithItsDecisionAndRisesWithIt() throws {
    let entry = try chronicle.record(.assess("A01", .deviating, note: secret))
    let decision = try decision()
    try chronicle.record(.mask(entry.id, decision: decision))
    #expect(throws: Refusal.self) { try chronicle.record(.undo(decision.fact.entry)) }
    let undo = chronicle.entry([Fact(.undone(Undone(entry: decision.fact.entry)))], by: .polis)
    chronicle.state.apply(undo)
    #expect(chronicle.state.masking(of: entry.id) == nil)
    #expect(chronicle.state.note(of: entry.id.firstFact) == secret)
    chronicle.state.apply(chronicle.entry([Fact(.undone(Undone(entry: undo.id)))], by: .polis))
    #expect(chronicle.state.masking(of: entry.id) == decision)
    #expect(chronicle.state.note(of: entry.id.firstFact) == nil)
    for seed in UInt64(0)..<20 {
      var generator = SeededGenerator(seed: seed)
      let shuffled = chronicle.state.recorded.shuffled(using: &generator)
      #expect(PlanState.replaying(shuffled, onto: chronicle.state.plan) == chronicle.state)
    }
  }

  /// Whoever made a mask for an entry whose text is gone cannot say that it said something else.
  @Test(.fault(.f91)) mutating func theMaskThatCountsGoesBeforeOneThatCameInFirst() throws {
    let entry = try chronicle.record(.assess("A01", .deviating, note: secret))
    let decision = try decision()
    try chronicle.record(.mask(entry.id, decision: decision))
    let other = Fact(
      .activityAssessed(ActivityAssessed(activity: "A01", seen: [], assessment: .onPlan)))
    let forged = Entry(
      id: EntryID(high: 1, low: 1), writer: .polis, number: 1, recordedAt: entry.recordedAt,
      author: "polis",
      facts: [Fact(.masked(Masked(entry: entry.id, decision: decision, facts: [other])))])
    let erased = chronicle.state.recorded.map { one in
      one.id == entry.id
        ? Entry(
          id: one.id, writer: one.writer, number: one.number, recordedAt: one.recordedAt,
          author: one.author, facts: []) : one
    }
    for seed in UInt64(0)..<20 {
      var generator = SeededGenerator(seed: seed)
      let shuffled = (erased + [forged]).shuffled(using: &generator)
      let state = PlanState.replaying(shuffled, onto: chronicle.state.plan)
      #expect(state.assessment(of: "A01") == .deviating)
    }
  }
}
