import PlanDomain
import TestSupport

extension ExampleFacts {
  /// One of each event of a deviation.
  static func deviations(_ seen: [FactID]) -> [Fact] {
    lifecycle(DeviationID(seen[0]), seen) + settlements(DeviationID(seen[0]), seen)
  }

  private static func lifecycle(_ id: DeviationID, _ seen: [FactID]) -> [Fact] {
    let month = day("2026-09-01").month
    let events: [Event] = [
      .deviationOpened(
        DeviationOpened(number: "AV-2026-07", activity: "A07", fields: fields, level: .council)),
      .deviationOpened(
        DeviationOpened(number: "AV-2021-01", activity: "A07", fields: [], level: .coordination)),
      .deviationReviewed(
        DeviationReviewed(
          deviation: id, month: month, seen: [], verdict: .worse, note: "Mötet ställdes in")),
      .deviationReviewed(
        DeviationReviewed(
          deviation: id, month: month, seen: [], verdict: .better, state: .closed)),
      .deviationEscalated(
        DeviationEscalated(deviation: id, seen: seen, level: .political, note: "Rådet räcker inte")
      ),
      .deviationClosed(DeviationClosed(deviation: id, seen: seen, note: "Mötena hålls")),
      .deviationClosed(
        DeviationClosed(deviation: id, seen: seen, remedy: "Fast mötestid", note: "Mötena hålls")),
      .deviationReopened(
        DeviationReopened(deviation: id, seen: seen, note: "Mötena ställs in igen")),
    ]
    return (events + fields.map(change)).map { Fact($0) }

    func change(_ field: DeviationField) -> Event {
      .deviationChanged(
        DeviationChanged(deviation: id, field: field, seen: [], note: "Enligt rådet"))
    }
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
