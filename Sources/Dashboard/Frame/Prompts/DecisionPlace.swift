import PlanDomain

/// Where a decision is written: what a form for a new one begins with.
struct DecisionPlace: Hashable, Sendable {
  /// The meeting that takes it; `nil` between meetings.
  var meeting: MeetingID?
  /// The item of the agenda that it belongs to.
  var item: AgendaKey?
  /// What it concerns.
  var concern: Concern?
  /// The proposals that are answered already, and how.
  var answers: [FactID: ProposalField.Answer] = [:]

  /// Names the draft: one for each item of each meeting.
  var draftName: String {
    [meeting?.description, item?.rawValue, concern?.description].compactMap(\.self)
      .joined(separator: "/")
  }
}
