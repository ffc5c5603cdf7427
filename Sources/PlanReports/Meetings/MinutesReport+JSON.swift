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
      "changes": .array(
        changes.map { ["id": .string($0.code), "title": .string($0.worded(in: language))] }),
      "next_meeting": .optional(nextMeeting?.code),
    ])
  }
}
