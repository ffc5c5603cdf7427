import PlanDomain

extension Tally {
  /// The counts, one member for each progress and assessment.
  var json: JSONValue {
    let progress = Progress.allCases.map { value in
      JSONValue.Member(value.rawValue, .number(self.progress[value] ?? 0))
    }
    let assessment = Assessment.allCases.map { value in
      JSONValue.Member(value.rawValue, .number(self.assessment[value] ?? 0))
    }
    return JSONValue.object([.init("total", .number(total))] + progress + assessment).adding([
      "overdue": .number(overdue), "reports_missing": .number(reportsMissing),
      "stale": .number(stale),
      "open_deviations": .number(openDeviations),
      "unreviewed_deviations": .number(unreviewedDeviations),
      "overdue_remedies": .number(overdueRemedies),
      "share_done": shareDone.map { .share($0) } ?? .null,
    ])
  }
}
