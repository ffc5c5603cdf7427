// Whose decision it is: rules for those who decide now, never for what has been decided.
extension PlanState {
  /// The group that a decision belongs to, by its short name; `nil` where nobody has said.
  func body(of terms: DecisionTerms) -> String? {
    terms.meeting.flatMap(body(of:)) ?? terms.outside?.body
  }

  /// Refuses a group that does not decide on something, where the agreement says who does (rule 4).
  ///
  /// > Source: the agreement of Eskilstuna, where the plan is adjusted «genom beslut i KUG».
  ///
  /// - Parameters:
  ///   - matter: What is decided on.
  ///   - body: The group that decides, by its short name; `nil` where nobody has said.
  ///   - code: The number of its decision, once it has one.
  /// - Throws: Which group decides instead.
  func requireMatter(
    _ matter: Body.Matter, isDecidedBy body: String?, in code: String? = nil
  ) throws(Refusal) {
    let deciding = plan.agreement.bodies(deciding: matter).map(\.shortName)
    guard !deciding.isEmpty else { return }
    if let body, deciding.contains(body) { return }
    throw .notTheirDecision(code, of: body, deciding: deciding)
  }

  /// Refuses to change the plan by a decision that there is not, or that is another group's.
  ///
  /// - Parameter id: The decision; `nil` for a proposal, which needs none.
  /// - Throws: Which group's decision is needed.
  func requirePlanDecision(_ id: DecisionID?) throws(Refusal) {
    try requireDecision(id)
    guard let id, let decision = decision(id) else { return }
    try requireMatter(.plan, isDecidedBy: decision.body, in: decision.code)
  }

  /// What was decided outside a meeting: of a group that exists, in no meeting, with a reason.
  func validOutsideMeeting(
    _ outside: OutsideMeeting, in meeting: MeetingID?
  ) throws(Refusal) -> OutsideMeeting {
    if let meeting { throw .bothInAndOutside(code(of: .meeting(meeting))) }
    guard let reason = try trimmedText(outside.reason) else { throw .noteRequired(.outsideMeeting) }
    return OutsideMeeting(by: try knownBody(outside.body), outside.form, because: reason)
  }
}
