import Testing

@testable import PlanStorage

/// The keys of format 1 as they were released: a key that comes later belongs to a later format.
@Suite struct ReleasedKeysTests {
  private static let formatOne: [ObjectKind: Set<String>] = [
    .activities: [
      "format", "version", "status", "title", "decision", "perspectives", "indicators",
      "activities",
    ],
    .perspective: ["id", "title", "descriptions"],
    .activity: [
      "id", "serves", "title", "what", "how", "contributions", "responsible", "schedule",
      "perspectives", "coordination", "places", "indicators", "source", "follow_up",
    ],
    .responsible: ["party", "function"],
    .schedule: ["from", "to", "checkpoints"],
    .agreement: [
      "format", "title", "kind", "record", "decided", "period", "facts", "goal", "parties",
      "levels", "areas", "bodies", "commitments", "forums", "sources", "methods", "perspectives",
      "cadence", "short_title", "target_groups",
    ],
    .decision: ["body", "on", "item"],
    .period: ["from", "to"],
    .fact: ["label", "text"],
    .party: ["id", "name", "short_name"],
    .levels: ["area", "sub_goal"],
    .levelName: ["one", "many"],
    .area: ["id", "title", "variants", "aim", "notes", "sub_goals"],
    .subGoal: ["id", "title", "notes"],
    .body: ["role", "name", "task", "members", "short_name"],
    .member: ["party", "role", "function"],
    .commitment: ["id", "title", "summary"],
    .cadence: ["title", "rhythm", "on", "from", "year", "body", "source"],
    .indicator: [
      "id", "title", "unit", "serves", "baseline", "target", "direction", "source", "next",
    ],
    .indicatorPoint: ["value", "on"],
    .workspace: ["format", "id", "title", "agreement", "editions", "time_zone", "example_today"],
    .edition: ["version", "files"],
  ]

  @Test(arguments: ObjectKind.allCases)
  func aKeyThatFormatOneDoesNotHaveSaysSo(kind: ObjectKind) throws {
    let keys = try #require(allPlanKeys[kind])
    // A kind of group that format 1 does not have stands behind a key that says so.
    guard let released = Self.formatOne[kind] else { return }
    #expect(Set(keys.names).subtracting(keys.namesAddedInFormat2) == released)
  }
}

extension PlanKey {
  static var namesAddedInFormat2: [String] { addedInFormat2.map(\.rawValue) }
}
