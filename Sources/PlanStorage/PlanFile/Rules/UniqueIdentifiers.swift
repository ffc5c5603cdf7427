import PlanDomain

/// No identifier is used twice: not among the plan's objects, parties, or perspectives.
enum UniqueIdentifiers: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    let places = plan.places
    let planObjects =
      places.goals.map(\.asText) + places.commitments.map(\.asText)
      + plan.indicators.map(\.id.asText) + plan.activities.map(\.id.asText)
    for group in [planObjects, places.parties.map(\.asText), places.perspectives.map(\.asText)] {
      check(group, into: &findings)
    }
  }

  private static func check(_ ids: [Located<String>], into findings: inout Findings) {
    var first: [String: SourceLocation] = [:]
    for id in ids {
      if let place = first[id.value] {
        findings.report(.duplicateIdentifier(id.value, first: place), at: id.location)
      } else {
        first[id.value] = id.location
      }
    }
  }
}

extension Located where Value: CustomStringConvertible {
  /// The identifier as written, at its place.
  fileprivate var asText: Located<String> {
    Located<String>(value: value.description, location: location)
  }
}
