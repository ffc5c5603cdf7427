import TestSupport
import Testing

/// Every workspace in `Data/` through the built program.
@Suite struct ShippedDataTests {
  private static let workspaces = [
    "enkoping-2019-2022", "enkoping-2022-2023", "eskilstuna-2024-2027", "eskilstuna-plan-2022",
    "hallsberg-2024-2026", "strangnas-2023-2026",
  ]

  private let program: Program

  init() throws { program = try Program() }

  @Test(arguments: workspaces)
  func checkAndVerifyFindNoErrors(name: String) throws {
    for command in ["check", "verify"] {
      let outcome = try program.run(command, "-w", path(of: name))
      #expect(outcome.ending == .status(0), "\(outcome)")
    }
  }

  @Test(
    arguments: [
      ("enkoping-2019-2022", ["process goal"]), ("enkoping-2022-2023", ["process goal"]),
      ("eskilstuna-2024-2027", ["area", "sub-goal"]), ("eskilstuna-plan-2022", ["block", "vad"]),
      ("hallsberg-2024-2026", ["area"]), ("strangnas-2023-2026", ["area"]),
    ])
  func theWholePlanHoldsTheExactTitles(name: String, labels: [String]) throws {
    let outcome = try program.run("show", "--json", "-w", path(of: name))
    #expect(outcome.ending == .status(0))
    let plan = try outcome.decoded(as: PlanOutline.self)
    #expect(plan.areas.map(\.title) == (try printed(labels[0], in: name)))
    let subGoals = plan.areas.flatMap(\.subGoals).map(\.title)
    #expect(subGoals == (try labels.dropFirst().flatMap { try printed($0, in: name) }))
  }

  @Test func theFollowUpOf2021IsThePictureOfTheLastDayOfTheYear() throws {
    let path = path(of: "eskilstuna-plan-2022")
    let shown = try program.run("show", "--as-of", "2021-12-31", "-w", path)
    #expect(shown.ending == .status(0))
    #expect(shown.output.contains("17 aktiviteter: 16 pågår, 1 pausad, 3 avviker"))
    let training = try program.run("show", "A11", "--as-of", "2021-12-31", "-w", path)
    #expect(training.ending == .status(0))
    let words = training.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("på grund av pandemin"))
    let before = try program.run("show", "--as-of", "2021-12-30", "-w", path)
    #expect(before.output.contains("17 aktiviteter: 17 ingen uppgift"))
  }

  private func path(of name: String) -> String { "\(Checkout.path)/Data/\(name)" }

  private func printed(_ label: String, in name: String) throws -> [String] {
    try Checkout.text(of: "Tests/PlanStorageTests/Data/Fixtures/\(name).txt")
      .split(separator: "\n").filter { $0.hasPrefix("\(label): ") }
      .map { String($0.dropFirst(label.count + 2)) }
  }
}
