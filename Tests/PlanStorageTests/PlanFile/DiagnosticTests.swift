import PlanDomain
import PlanStorage
import TestSupport
import Testing

@Suite struct DiagnosticTests {
  @Test func severalProblemsInOneFileAreAllListedInOrder() {
    let marked = MarkedText(
      activities(
        """
          - 1️⃣id: A01
            serves: [2️⃣D9.9]
            title: "Utan ansvarig och med okänt mål"
            3️⃣titel: "Felstavad nyckel"
            schedule: { from: "2024-02-01", to: 4️⃣"2028-01-01" }
            perspectives: [5️⃣ekonomisk]
          - 6️⃣id: 7️⃣A01
            serves: [D1.1]
            title: "Samma beteckning"
            responsible: { party: 8️⃣polisen, function: "kommunpolis" }
            schedule: { from: 9️⃣"2024-02-30", to: "2024-12-31" }
        """))
    let reading = readActivities(marked.text)
    let expected: [(Int, Problem)] = [
      (1, .noResponsible("A01")),
      (2, .unknownGoal("D9.9", suggestion: nil)),
      (3, .unknownKey("titel", of: .activity, suggestion: "title")),
      (4, .outsideAgreement(day("2028-01-01"), period: .days("2024-01-01", "2027-12-31"))),
      (5, .unknownPerspective("ekonomisk", known: ["social"])),
      (7, .duplicateIdentifier("A01", first: marked.location(1, in: "activities.yaml").after(4))),
      (8, .unknownParty("polisen", known: ["kommun", "polis"])),
      (9, .badDate("2024-02-30")),
    ]
    #expect(reading.diagnostics.map(\.problem) == expected.map(\.1))
    #expect(
      reading.diagnostics.map(\.location)
        == expected.map { marked.location($0.0, in: "activities.yaml") })
  }

  @Test(.fault(.f37)) func aTabIsAnErrorAndTheRestOfTheFileIsStillRead() {
    let reading = readActivities(
      activities("  - id: A01\n\t\t\t\tserves: [D1.1]\n    title:\t\"Ett\"\n    plats: Årby\n"))
    #expect(
      reading.found == [
        "activities.yaml:5:5 no_responsible", "activities.yaml:5:5 no_schedule",
        "activities.yaml:6:1 tab", "activities.yaml:6:2 tab", "activities.yaml:6:3 tab",
        "activities.yaml:6:4 tab", "activities.yaml:7:11 tab", "activities.yaml:8:5 unknown_key",
      ])
  }

  @Test func aTabThatBreaksTheIndentationIsTheOnlyThingSaid() {
    let reading = readActivities(activities("  - id: A01\n\tserves: [D1.1]\n"))
    #expect(reading.found == ["activities.yaml:6:1 tab"])
  }

  @Test(.fault(.f37)) func latin1IsRefusedAtItsFirstByte() {
    var bytes = Array("format: 1\n# Fr".utf8)
    bytes += [0xF6, 0x73, 0x0A]
    #expect(readActivities(bytes).found == ["activities.yaml:2:5 not_utf8"])
  }

  @Test func theColumnOfABadByteCountsLettersNotBytes() {
    let bytes = Array("# åäö ".utf8) + [0xE5]
    #expect(readActivities(bytes).found == ["activities.yaml:1:7 not_utf8"])
  }

  @Test(.fault(.f37), arguments: [1, 3, 8]) func aRepeatedKeyHidesNothingElse(keys: Int) {
    let repeated = (0..<keys).map { "    how: \"\($0)\"\n" }.joined()
    let reading = readActivities(
      activities(
        "  - id: A01\n    serves: [D1.1]\n    title: \"Ett\"\n" + repeated + "    hur: x\n"))
    let repetitions = (1..<keys).map { "activities.yaml:\(8 + $0):5 duplicate_key" }
    let rest = ["activities.yaml:\(8 + keys):5 unknown_key"]
    #expect(Array(reading.found.dropFirst(2)) == repetitions + rest)
  }

  @Test func aRepeatedKeyWithinBracesIsFoundOnItsLine() {
    let reading = readActivities(
      activities(
        """
          - id: A01
            serves: [D1.1]
            title: "Ett"
            responsible: { party: polis, function: "a", party: kommun }
            schedule: { from: "2024-01-01", to: "2024-01-02" }
        """))
    #expect(reading.found == ["activities.yaml:8:49 duplicate_key"])
  }

  @Test func severalResponsibleIsAWarningAndAllAreKept() throws {
    let reading = readActivities(
      activities(
        """
          - id: A01
            serves: [D1.1]
            title: "Ett"
            responsible: [{ party: polis, function: "a" }, { party: kommun, function: "b" }]
            schedule: { from: "2024-01-01", to: "2024-01-02" }
        """))
    #expect(reading.diagnostics.map(\.problem) == [.severalResponsible("A01", count: 2)])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(try #require(reading.plan).activities.first?.responsible.map(\.function) == ["a", "b"])
  }

  @Test func aDiagnosticPrintsPlaceLineCaretAndHint() throws {
    let reading = readActivities(
      activities(
        """
          - id: A07
            serves: [D1.1]
            title: "Årlig översyn"
            schedule: { from: "2024-01-01", to: "2024-01-02" }
        """))
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(
      diagnostic.printed(in: .swedish) == """
        activities.yaml:5:5: varning: aktivitet A07 saknar ansvarig
            - id: A07
              ^
          Lägg till responsible: { party: …, function: … }.
        """)
    #expect(
      diagnostic.headline(in: .english)
        == "activities.yaml:5:5: warning: activity A07 has no responsible function")
  }

  @Test func theCaretStandsUnderTheWordAlsoAfterCombiningMarks() throws {
    let reading = readActivities(
      activities("  - { id: A01, serves: [D1.1], title: \"Ǻ\u{0301}o\u{0308}\", hör: x }\n"))
    let problem = try #require(reading.diagnostics.first { $0.problem.code == .unknownKey })
    let excerpt = try #require(problem.excerpt)
    #expect(String(excerpt.line.dropFirst(excerpt.indent).prefix(3)) == "hör")
  }

  @Test func aLongLineIsShownAroundThePlace() throws {
    let filler = String(repeating: "x", count: 5_000)
    let reading = readActivities(activities("  - { id: A01, title: \"\(filler)\", hör: x }\n"))
    let problem = try #require(reading.diagnostics.first { $0.problem.code == .unknownKey })
    let excerpt = try #require(problem.excerpt)
    #expect(excerpt.line.count < 130)
    #expect(excerpt.line.dropFirst(excerpt.indent).hasPrefix("hör"))
  }

  @Test func aLineTooLongToLookThroughIsNotShown() throws {
    let filler = String(repeating: "x", count: 17_000)
    let reading = readActivities(activities("  - { id: A01, title: \"\(filler)\", hör: x }\n"))
    let problem = try #require(reading.diagnostics.first { $0.problem.code == .unknownKey })
    #expect(problem.excerpt == nil)
  }

  @Test func inALargeFileTooEveryRepeatedKeyIsFound() {
    let text = (0..<2).map { _ in (0..<20_000).map { "nyckel\($0): x\n" }.joined() }.joined()
    let found = readActivities(text).found
    #expect(found.count == 201)
    #expect(
      Array(found.prefix(200)) == (20_001...20_200).map { "activities.yaml:\($0):1 duplicate_key" })
  }

  @Test(arguments: [
    ("a: 1\n\"a\": 2\n", "2:1", "\"a\""), ("a: 1\n? a\n: 2\n", "2:3", "a"),
    ("{ a: 1, b: { c: 1, a: 2 }, a: 3 }\n", "1:28", "a"), ("a: |\n  a: 1\na: 2\n", "3:1", "a"),
    ("\"a:b\": 1\n\"a:b\": 2\n", "2:1", "\"a:b\""),
    ("? >\n  a b\n: 1\n\"a b\\n\": 2\n", "4:1", "\"a b\\n\""),
    ("\u{E9}: 1\ne\u{301}: 2\n", "2:1", "e\u{301}"),
  ])
  func aRepeatedKeyIsFoundHoweverItIsWritten(text: String, place: String, name: String) {
    let reading = readActivities(text)
    let repeated = reading.diagnostics.filter { $0.problem.code == .duplicateKey }
    #expect(repeated.map(\.problem) == [.duplicateKey(name)])
    #expect(repeated.map { "\($0.location.line):\($0.location.column)" } == [place])
  }

  @Test func nothingInAMessageCanSteerATerminal() throws {
    let reading = readActivities(
      activities("  - id: A01\n    \"h\\e[31m\u{202E}\": x\n    title: \"\u{1B}]0;x\\a\"\n"))
    let printed = reading.diagnostics.map { $0.printed(in: .swedish) }.joined()
    #expect(!printed.unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 })
    #expect(!printed.unicodeScalars.contains("\u{202E}"))
    #expect(reading.found.contains("activities.yaml:7:13 control_character"))
  }

  @Test func moreThanTwoHundredProblemsAreCutShort() {
    let list = (0..<500).map { "  - id: a\($0)\n" }.joined()
    let reading = readActivities(activities(list))
    #expect(reading.diagnostics.count == 201)
    #expect(reading.diagnostics.last?.problem == .furtherProblems(limit: 200))
  }
}

extension PlanStorage.SourceLocation {
  /// The place some columns further on.
  fileprivate func after(_ columns: Int) -> PlanStorage.SourceLocation {
    PlanStorage.SourceLocation(file: file, line: line, column: column + columns)
  }
}
