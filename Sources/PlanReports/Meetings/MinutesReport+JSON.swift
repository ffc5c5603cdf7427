public import PlanDomain

extension MinutesReport {
  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences in it.
  /// - Returns: The minutes as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: meeting).adding([
      "approved_on": .text(approval?.date), "approved_by": .optional(approval?.function),
      "attendance_not_noted": .texts(unnotedSeats.map(\.function)),
      "decided": .array(decisions.map { basis.json(of: $0) }),
      "chair": .optional(chair?.function), "secretary": .optional(secretary),
      "followed_up": .array(followedUp.map { json(of: $0, in: language) }),
      "changes": .array(changes.map { json(of: $0, in: language) }),
      "next_meeting": .optional(nextMeeting?.code),
    ])
  }

  private func json(of fact: FactSummary, in language: Language) -> JSONValue {
    ["id": .string(fact.code), "title": .string(fact.worded(in: language))]
  }
}
