public import PlanDomain

extension PeriodReport {
  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences in it.
  /// - Returns: The report as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue {
    let head: JSONValue = [
      "id": .optional(filing.number), "title": .string(title(in: language)),
      "kind": .string(kind.rawValue), "from": .text(period.start), "cut_off": .text(period.end),
      "made_on": .text(filing.date), "made_by": .optional(filing.author),
      "record": .optional(filing.record), "approved_on": .text(filing.approved),
    ]
    return head.adding([
      "tally": basis.picture.tally.json,
      "changes": comparison(in: language)?.json(in: language) ?? .null,
      "areas": .array(basis.picture.areas.map { basis.json(of: $0, in: language) }),
      "parties": .array(shares.map(\.json)),
      "places": .array(places.map(\.json)),
      "deviations": .array(periodDeviations.map(basis.json(of:))),
      "decisions": .array(periodDecisions.map { basis.json(of: $0) }),
      "commitments": .array(basis.agreement.commitments.map { basis.json(of: $0) }),
      "not_done": .texts(undoneWork.map(\.id)), "not_stated": .texts(untoldWork.map(\.id)),
      "occasions": .array(basis.picture.occasions.map { $0.json(in: language) }),
      "gaps": .texts(gaps.map { $0.worded(in: language) }),
      "added_later": late.json(in: language),
    ])
  }
}

extension PartyShare {
  fileprivate var json: JSONValue {
    let counts = Progress.allCases.map { value in
      JSONValue.Member(value.rawValue, .number(progress[value] ?? 0))
    }
    return JSONValue.object([.init("id", .text(party.id)), .init("title", .string(party.name))])
      .adding(.object(counts)).adding(["late": .texts(late.map(\.activity.id))])
  }
}

extension PeriodReport.Place {
  fileprivate var json: JSONValue {
    [
      "title": .string(name), "activities": .texts(activities.map(\.id)),
      "deviations": .texts(deviations.map(\.deviation.code)),
    ]
  }
}
