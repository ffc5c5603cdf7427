import PlanDomain
import PlanStorage
import TestSupport
import Testing

@Suite struct ShippedWorkspaceTests {
  private let reading: WorkspaceReading
  private let workspace: Workspace
  private var activities: [Activity] { workspace.plan.activities }

  init() throws {
    reading = try Workspace.read(at: Checkout.path + "/Data/eskilstuna-2024-2027")
    workspace = try #require(reading.workspace)
  }

  @Test func theShippedFilesHaveNoProblems() {
    let problems = reading.diagnostics.map { $0.printed(in: .english) }
    #expect(problems == [])
  }

  @Test func theManifestIsOfAnExampleThatDoesNotAge() {
    #expect(workspace.manifest.id == "eskilstuna-2024-2027")
    #expect(workspace.manifest.timeZone == "Europe/Stockholm")
    #expect(workspace.manifest.exampleToday == day("2026-11-20"))
    #expect(workspace.plan.isExample)
    #expect(workspace.plan.editions.map(\.decision) == [nil])
  }

  @Test func everySubGoalHasAtLeastTwoActivities() {
    for subGoal in workspace.plan.subGoals {
      let serving = activities.filter { $0.serves.contains(subGoal.id) }
      #expect(serving.count >= 2, "\(subGoal.id)")
    }
    #expect(activities.contains { $0.serves.count > 1 })
  }

  @Test func everyActivityIsWhole() {
    let parties = workspace.plan.agreement.parties.map(\.id)
    for activity in activities {
      #expect(activity.contributions.map(\.party) == parties, "\(activity.id)")
      #expect(activity.responsible.count == 1, "\(activity.id)")
      #expect(activity.schedule?.checkpoints.isEmpty == false, "\(activity.id)")
      #expect(activity[.how] != nil && activity[.followUp] != nil, "\(activity.id)")
      #expect(!activity.perspectives.isEmpty && activity[.coordination] != nil, "\(activity.id)")
    }
  }

  @Test func theResponsibleHoldSeatsInTheGroupsOfTheAgreement() {
    let seats = workspace.plan.agreement.bodies.flatMap(\.members)
    for responsible in activities.flatMap(\.responsible) {
      #expect(
        seats.contains { $0.party == responsible.party && $0.function == responsible.function },
        "\(responsible.function)")
    }
  }

  @Test func everyActivityComesFromARowOfPlan2022OrIsCalledAnExample() throws {
    let rows = try rowsOfPlan2022().map { "Plan 2022, \($0.number): «\($0.what)», «\($0.how)»" }
    let carried = activities.compactMap { $0[.source] }.filter { $0 != "Exempel" }
    #expect(activities.allSatisfy { $0[.source] != nil })
    #expect(carried.sorted() == rows.sorted())
  }

  @Test func theSchedulesEndBeforeAroundAndLongAfterTheDayOfTheExample() {
    let ends = activities.compactMap(\.schedule?.period.end)
    for year in 2024...2027 { #expect(ends.contains { $0.parts.year == year }) }
    #expect(ends.contains { day("2026-11-20") <= $0 && $0 <= day("2026-12-20") })
  }
}
