public import PlanDomain

extension ActionPlan {
  /// Three yearly editions, and promises that hold beside two of them.
  ///
  /// `A01` goes on through all three, `A25` and `A26` belong to one year each, and `L1` to the promises.
  ///
  /// - Parameters:
  ///   - count: How many of the editions are listed, the oldest first; the promises are the second.
  ///   - saysDays: Whether the workspace says when they hold.
  /// - Returns: The plan.
  public static func yearly(_ count: Int = 4, saysDays: Bool = true) -> ActionPlan {
    func edition(
      _ version: String, _ from: String, _ to: String, _ activities: [Activity]
    ) -> ListedEdition {
      ListedEdition(
        version: version, from: saysDays ? day(from) : nil, to: saysDays ? day(to) : nil,
        files: [PlanEdition(version: version, status: .adopted, file: "plan/\(version).yaml")],
        activities: activities)
    }
    func going(to end: String) -> Activity {
      .sample("A01", serves: ["D1.1"], from: "2025-01-01", to: end)
    }
    let all = [
      edition(
        "2025:1", "2025-01-01", "2025-12-31",
        [
          going(to: "2025-12-31"),
          .sample("A25", serves: ["D1.2"], from: "2025-02-01", to: "2025-11-30"),
        ]),
      edition(
        "l\u{F6}ften", "2025-07-01", "2026-06-30",
        [.sample("L1", serves: ["D2.1"], from: "2025-07-01", to: "2026-06-30")]),
      edition(
        "2026:1", "2026-01-01", "2026-12-31",
        [
          going(to: "2026-12-31"),
          .sample("A26", serves: ["D1.2"], from: "2026-02-01", to: "2026-11-30"),
        ]),
      edition(
        "2027:1", "2027-01-01", "2027-12-31",
        [
          going(to: "2027-12-31"),
          .sample("A27", serves: ["D1.2"], from: "2027-02-01", to: "2027-11-30"),
        ]),
    ]
    return ActionPlan(agreement: ActionPlan.small.agreement, listing: Array(all.prefix(count)))
  }
}
