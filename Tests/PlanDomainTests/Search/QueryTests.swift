import PlanDomain
import TestSupport
import Testing

struct QueryTests {
  @Test func wordsMustAllStandSomewhereAndQuotedOnesTogether() throws {
    let texts = ["Kommunpolis", "Bedömning: avviker", nil]
    #expect(try #require(Query("polis avviker")).matches(texts))
    #expect(try !#require(Query("polis pausad")).matches(texts))
    #expect(try #require(Query("\"bedömning: avv\"")).matches(texts))
    #expect(try !#require(Query("\u{201D}avviker bedömning\u{201D}")).matches(texts))
    #expect(try #require(Query("polis -pausad")).matches(texts))
    #expect(try !#require(Query("polis -avviker")).matches(texts))
  }

  @Test(arguments: ["", "  ", "\"\"", "\t"]) func aSearchForNothingIsNone(text: String) {
    #expect(Query(text) == nil)
    #expect(throws: QueryFault.empty) { try Query(whole: text) }
  }

  /// Whoever types must not be told of a fault for each letter; what is typed whole must be understood.
  @Test(arguments: [
    ("foo:bar", QueryFault.unknownField("foo")), ("slutar:snart", .noDay(.ends, "snart")),
    ("bedömning:blå", .noSuchValue(.assessment, "blå")), ("ansvarig:", .noValue(.responsible)),
    ("är:u", .noSuchValue(.condition, "u")),
    ("slutar:<99999999999999999999d", .noDay(.ends, "<99999999999999999999d")),
  ])
  func whatIsNotUnderstoodIsAWordOrAFault(text: String, fault: QueryFault) throws {
    #expect(throws: fault) { try Query(whole: text) }
    let typed = try #require(Query(text))
    #expect(typed.matches(["Så stod det: \(text)"]))
    for words in [fault.swedish, fault.english] { #expect(!words.isEmpty) }
  }

  @Test func fieldsAndValuesGoByTheirWordsInAnyLanguage() throws {
    for (one, other) in [
      ("ansvarig:polis", "responsible:polis"), ("är:försenad", "is:overdue"),
      ("ar:forsenad", "är:förs"), ("genomförande:klar", "progress:finished"),
      ("bedömning:risk", "assessment:risk"), ("börjar:2026", "starts:2026"),
      ("omrade:3", "area:3"), ("-är:oenig", "-is:disputed"),
    ] {
      #expect(try Query(whole: one) == Query(whole: other), "\(one) \(other)")
    }
  }
}

struct ActivitySearchTests {
  private func found(_ text: String, _ chronicle: Chronicle, on date: String) throws -> [String] {
    let picture = Picture(of: chronicle.state, on: day(date))
    let search = ActivitySearch(picture, in: chronicle.state, .swedish)
    return search.activities(matching: try Query(whole: text)).map(\.id.rawValue)
  }

  private static let conditions: [(text: String, holds: @Sendable (ActivityPicture) -> Bool)] = [
    ("försenad", { $0.isOverdue }), ("är:försenad", { $0.isOverdue }),
    ("genomförande:pågående", { $0.progress == .ongoing }),
    ("bedömning:avviker", { $0.assessment == .deviating }),
    ("är:utan-ansvarig", { $0.activity.responsible.isEmpty }),
    ("är:väntar", { !$0.proposals.isEmpty }), ("är:oenig", { !$0.conflicts.isEmpty }),
    ("slutar:<=30d", { $0.daysLeft.map { (0...30).contains($0) } ?? false }),
    (
      "slutar:<2026-07-01",
      { $0.activity.schedule.map { $0.period.end < day("2026-07-01") } ?? false }
    ),
    ("slutar:2026", { $0.activity.schedule?.period.end.parts.year == 2026 }),
    ("börjar:>2025", { ($0.activity.schedule?.period.start.parts.year ?? 0) > 2025 }),
    ("rapport:>60d", { $0.lastReport.map { $0.days(until: day("2026-11-20")) > 60 } ?? false }),
  ]

  /// What a search finds is what a reader of the screen would count.
  @Test(arguments: conditions.indices)
  func conditionsHoldOfWhatIsFoundAndOfNothingElse(place: Int) throws {
    let (text, holds) = Self.conditions[place]
    var chronicle = Chronicle(.example, today: day("2026-02-01"))
    try chronicle.record(.progress("A02", to: .ongoing, note: nil))
    try chronicle.record(.assess("A03", .deviating, note: "Personalen räcker inte"))
    try chronicle.record(.progress("A10", to: .ongoing, note: nil))
    try chronicle.record(.changeActivity("A05", .text(.followUp, "Varje vecka"), note: "Tätare"))
    let picture = Picture(of: chronicle.state, on: day("2026-11-20"))
    let wanted = picture.activities.filter(holds).map(\.id.rawValue)
    if text.hasPrefix("förs") {
      // A word finds the same word said of a remedy too.
      #expect(Set(try found(text, chronicle, on: "2026-11-20")).isSuperset(of: wanted))
    } else {
      #expect(try found(text, chronicle, on: "2026-11-20") == wanted)
    }
  }

  @Test func whatHasBeenSaidIsFoundAndWhatIsUndoneOrMaskedIsNot() throws {
    var chronicle = Chronicle(.example, today: day("2026-02-01"))
    try chronicle.record(.report("A02", "Xylofoner i parken"))
    let other = try chronicle.record(.report("A03", "Xylofoner och vräkningar"))
    #expect(try found("xylofoner", chronicle, on: "2026-02-02") == ["A02", "A03"])
    #expect(try found("xylofoner vräkningar", chronicle, on: "2026-02-02") == ["A03"])
    try chronicle.record(.undo(other.id))
    #expect(try found("xylofoner", chronicle, on: "2026-02-02") == ["A02"])
  }

  @Test func aFunctionAPlaceADayAndAnAreaAreFoundByTheirNames() throws {
    let chronicle = Chronicle(.example)
    let state = chronicle.state
    let first = try #require(
      state.activities.first { !$0.responsible.isEmpty && $0.schedule != nil })
    let function = try #require(first.responsible.first)
    let end = try #require(first.schedule?.period.end)
    for text in [
      "\"\(function.function)\"", "ansvarig:\"\(function.function)\"", "\(end)",
      "part:\(function.party)", first.id.rawValue,
    ] {
      #expect(try found(text, chronicle, on: "2026-03-01").contains(first.id.rawValue), "\(text)")
    }
    let served = Set(
      try found("område:1", chronicle, on: "2026-03-01")
        + found("område:2", chronicle, on: "2026-03-01")
        + found("område:3", chronicle, on: "2026-03-01")
        + found("område:4", chronicle, on: "2026-03-01"))
    #expect(served.count == state.activities.count { !$0.serves.isEmpty })
  }
}
