import PlanDomain
import TestSupport

extension ExampleFacts {
  /// One of each event of a deviation.
  static func deviations(_ seen: [FactID]) -> [Fact] {
    settlements(DeviationID(seen[0]), seen)
  }

  private static let fields: [DeviationField] = [
    .kind(.collaboration), .description("Möten ställs in"), .cause("Ingen tid avsatt"),
    .consequence("Senare start"), .remedy("Fast mötestid"),
    .responsible(Responsible(party: "polis", function: "kommunpolis")), .due(day("2026-10-31")),
    .place("Årby"),
  ]

  private static func settlements(_ id: DeviationID, _ seen: [FactID]) -> [Fact] {
    let choices: [(RegisterKey, RegisterValue)] =
      [
        (.deviationState(id), .deviationState(.open)),
        (.deviationLevel(id), .deviationLevel(.council)),
        (.review(id, day("2026-09-01").month), .verdict(.worse)),
      ] + fields.map { (.deviationField(id, $0.kind), .deviationField($0)) }
    return choices.map { key, value in
      Fact(.conflictSettled(ConflictSettled(register: key, seen: seen, value: value)))
    }
  }
}
