import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// What `plan fold` prints can be read again, and says what was decided.
@Suite struct PlanFoldTests {
  /// The shipped workspaces that have activities.
  static let workspaces = [
    "eskilstuna-2024-2027", "eskilstuna-plan-2022", "strangnas-2023-2026",
  ]

  @Test(arguments: workspaces)
  func anUntouchedPlanKeepsEveryActivityToTheByte(_ name: String) throws {
    let shipped = try ShippedEdition(name)
    let fold = try shipped.fold(PlanState(shipped.plan))
    let head = try #require(shipped.text.ranges(of: "activities:").first)
    #expect(fold.text.hasSuffix(shipped.text[head.lowerBound...]))
    #expect(fold.changed.isEmpty && fold.dropped.isEmpty && fold.added.isEmpty)
  }

  @Test(arguments: workspaces, 1...6)
  func whatWasDecidedIsReadBackFromTheFile(_ name: String, seed: UInt64) throws {
    let shipped = try ShippedEdition(name)
    var generator = SeededGenerator(seed: seed)
    let state = try shipped.decided(&generator)
    let dropped = Set(state.activities.map(\.id).filter { state.progress(of: $0) == .dropped })
    let added = state.activities.filter { activity in
      !shipped.plan.activities.contains { $0.id == activity.id } && !dropped.contains(activity.id)
    }
    let fold = try shipped.fold(state, adding: added)
    let read = try #require(shipped.read(fold.text))
    #expect(read.plan?.activities == state.activities.filter { !dropped.contains($0.id) })
    #expect(read.diagnostics.allSatisfy { $0.severity == .warning })
    let comments = shipped.text.split(separator: "\n").filter { $0.hasPrefix("  #") }
    for comment in comments { #expect(fold.text.contains(comment)) }
  }

  @Test func aProposalIsNotWrittenIn() throws {
    let shipped = try ShippedEdition("eskilstuna-2024-2027")
    var chronicle = Chronicle(shipped.plan, today: day("2026-03-01"))
    try chronicle.record(.changeActivity("A01", .title("Ny titel")))
    let fold = try shipped.fold(chronicle.state)
    #expect(fold.changed.isEmpty && !fold.text.contains("Ny titel"))
  }

  @Test func anExampleStaysOneAndAnAdoptedPlanBecomesADraft() throws {
    let example = try ShippedEdition("eskilstuna-2024-2027")
    #expect(try example.fold(PlanState(example.plan)).text.contains("\nstatus: example\n"))
    let adopted = example.text.replacing("status: example", with: "status: adopted")
    let file = PlanFile(name: "plan/activities.yaml", text: adopted)
    let fold = try PlanFold(
      folding: file, into: PlanState(example.plan), on: day("2026-11-20"), adding: [], in: .english)
    #expect(fold.text.contains("\nstatus: draft\n") && fold.text.contains("version: \"2026:2\""))
  }

  /// A file that was begun empty says so, and how to begin; both go with its first activity.
  @Test(arguments: Language.allCases, [true, false])
  func aFileThatIsNoLongerEmptyDoesNotSayThatItIs(language: Language, isNew: Bool) throws {
    let shipped = try ShippedEdition("eskilstuna-2024-2027")
    let draft = PlanFile.emptyDraft(
      version: "2024:1", owner: nil, of: shipped.plan.agreement, in: language)
    func fold(_ activities: [Activity]) throws -> String {
      try PlanFold(
        folding: draft, into: PlanState(shipped.plan), on: day("2026-11-20"), adding: activities,
        isNew: isNew, in: language
      ).text
    }
    let word = language == .swedish ? "Ett tomt utkast" : "An empty draft"
    let example = "#   - id: A01"
    let untouched = try fold([])
    #expect(untouched.contains(word) && untouched.contains(example))
    let begun = try fold([Activity(id: "A99", serves: ["D1.1"], title: "Ny")])
    #expect(!begun.contains(word) && !begun.contains(example), "\(begun)")
    #expect(
      begun.hasPrefix("# ") && begun.contains("2026-11-20") && begun.contains("samverkan check"))
    #expect(shipped.read(begun)?.plan?.activity("A99")?.title == "Ny", "\(begun)")
  }

  @Test func activitiesThatShareALineAreNotTouched() throws {
    let file = PlanFile(
      name: "plan/activities.yaml",
      text: "format: 1\nversion: \"1\"\nstatus: draft\nactivities: [{ id: A01, title: \"Ett\" }]\n")
    #expect(throws: PlanFoldError.activitiesShareLine(file: file.name, line: 4)) {
      try PlanFold(
        folding: file, into: PlanState(.small), on: day("2026-11-20"), adding: [], in: .swedish)
    }
  }
}
