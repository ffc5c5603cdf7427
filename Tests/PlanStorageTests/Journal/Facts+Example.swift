import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// One of each event, with every field filled in and with as few as possible.
enum ExampleFacts {
  static func all() -> [Fact] {
    let activity: ActivityID = "A07"
    let police: PartyID = "polis"
    let goal: GoalID = "D3.2"
    let earlier = EntryID(high: 0x019C_DE5D_3B00_0001, low: 42)
    let decision = DecisionID(earlier.firstFact)
    let seen = [earlier.firstFact, FactID(entry: earlier, index: 63)]
    let august = day("2026-08-31")
    let chief = Responsible(party: police, function: "chef för lokalpolisområdet")
    return [
      Fact(.writerStarted(WriterStarted(function: "kansli", program: "samverkan 1.0"))),
      Fact(.activityProgressed(ActivityProgressed(activity: activity, seen: [], progress: .done))),
      Fact(
        .activityProgressed(
          ActivityProgressed(
            activity: activity, seen: seen, progress: .dropped, note: "Ersätts av A12",
            decision: decision)), date: august, reportedFor: chief),
      Fact(
        .contributionProgressed(
          ContributionProgressed(
            activity: activity, party: police, seen: seen, progress: .ongoing, note: "Påbörjat"))),
      Fact(
        .activityAssessed(
          ActivityAssessed(
            activity: activity, seen: [], assessment: .deviating, note: "Väntar på tillstånd."))),
      Fact(.activityReported(ActivityReported(activity: activity, note: "Två vandringar"))),
      Fact(
        .subGoalAssessed(
          SubGoalAssessed(
            goal: goal, seen: [], attainment: .partlyAchieved, trend: .up, note: "Bättre"))),
      Fact(
        .subGoalAssessed(
          SubGoalAssessed(
            goal: goal, seen: [], attainment: .partlyAchieved, trend: nil,
            note: "Två av tre delar"))),
      Fact(
        .decisionTaken(
          DecisionTaken(
            number: "B-2026-14", text: "Rådet antar.", adopts: seen, rejects: seen))),
      Fact(.undone(Undone(entry: earlier, reason: "Fel aktivitet"))),
    ] + activities(activity) + settlements(activity, police, goal, seen)
      + deviations(seen) + meetings(seen) + records(seen)
  }

  private static func activities(_ id: ActivityID) -> [Fact] {
    let party: PartyID = "kommun"
    let goal: GoalID = "D1.1"
    let full = Activity(
      id: id, serves: [goal], title: "Gemensam platsanalys", what: "Trygga platser", how: "Vandra",
      contributions: [Contribution(party: party, text: "Belysning")],
      responsible: [Responsible(party: party, function: "säkerhetschef")],
      schedule: schedule(), followUp: "Månadsvis",
      perspectives: ["social"], coordination: "KSG Trygghet",
      places: ["Årby", "Fröslunda"], indicators: ["I3"], source: "Plan 2022, rad 12")
    let bare = Activity(id: id, serves: [], title: "Kort")
    let fields: [ActivityField] = [
      .title("Ny titel"), .text(.how, "Så här"), .text(.followUp, "Kvartalsvis"),
      .responsible(Responsible(party: party, function: "trygghetssamordnare")),
      .schedule(schedule()), .contribution(Contribution(party: party, text: "Två vandringar")),
    ]
    let owned = Activity(
      id: id, serves: [], title: "Kort", source: "Plan 2022, rad 12", owner: "kommun")
    let decision = DecisionID(EntryID(high: 0x019C_DE5D_3B00_0001, low: 42).firstFact)
    return [
      Fact(.activityAdded(ActivityAdded(activity: full, decision: decision))),
      Fact(.activityAdded(ActivityAdded(activity: bare))),
      Fact(.activityAdded(ActivityAdded(activity: owned, decision: decision))),
    ]
      + fields.map { field in
        Fact(
          .activityChanged(
            ActivityChanged(
              activity: id, field: field, seen: [], note: "Enligt rådet", decision: decision)))
      }
  }

  static func schedule() -> Schedule {
    Schedule(
      period: .days("2026-02-01", "2026-10-31"),
      checkpoints: [day("2026-05-15"), day("2026-08-31")])
  }

  private static func settlements(
    _ activity: ActivityID, _ party: PartyID, _ goal: GoalID, _ seen: [FactID]
  ) -> [Fact] {
    let schedule = ActivityField.schedule(schedule())
    let choices: [(RegisterKey, RegisterValue)] = [
      (.progress(activity), .progress(.paused)),
      (.contribution(activity, party), .progress(.done)),
      (.assessment(activity), .assessment(.atRisk)),
      (.attainment(goal), .attainment(.notAchieved, .down)),
      (.attainment(goal), .attainment(.notAchieved, nil)),
      (.field(activity, .schedule), .field(schedule)),
    ]
    return choices.map { key, value in
      Fact(.conflictSettled(ConflictSettled(register: key, seen: seen, value: value)))
    }
  }
}
