import PlanDomain

extension FormLabel {
  /// The field that a refusal is about; `nil` where it is about none or several.
  init?(_ refusal: Refusal) {
    switch refusal {
    case .deviationLacks(let kind): self.init(kind)
    case .changedMeanwhile(.deviationField(_, let kind)): self.init(kind)
    case .changedMeanwhile(.decisionField(_, let kind)): self.init(kind)
    case .severalResponsible, .unknownParty: self = .responsible
    case .dueBeforeDecision: self = .due
    case .unknownProposal, .proposalOutdated: self = .proposals
    case .unknownConcern: self = .concerns
    case .unknownItem: self = .item
    case .emptyText, .textTooLong, .cannotBeInternal: self = .text
    case .remedyBeforeOpening, .outsidePeriod: self = .due
    case .plannedTime, .repeatedItem, .itemInUse: self = .agenda
    case .unknownBody: self = .body
    case .endsBeforeItBegins: self = .closes
    case .identifierTaken: self = .code
    case .ownerRequired: self = .owner
    case .adoptionNeedsDecision: self = .decision
    case .unknownGoal: self = .goals
    case .unknownContribution: self = .contributions
    case .unknownDecision: self = .decision
    case .changedMeanwhile(.meetingField(_, let kind)): self.init(kind)
    case .changedMeanwhile(.field(_, let kind)): self.init(kind)
    case .closingWithoutRemedy: self = .remedy
    case .decidesItself, .alreadyPrepared: self = .body
    case .deliveredTooEarly: self = .about
    case .alreadyDelivered, .notDelivered: self = .receiver
    case .seatTaken: self = .function
    case .noSeatToLeave: self = .seat
    case .appointedBy: self = .decision
    case .bodyEnded: self = .about
    case .noteRequired(.outsideMeeting): self = .because
    case .notTheirDecision(nil, of: nil, deciding: _): self = .outside
    case .notTheirDecision(nil, of: _?, deciding: _): self = .proposals
    case .notTheirDecision: self = .decision
    case .noteRequired: self = .note
    case .unknownActivity: self = .activity
    default: return nil
    }
  }

  /// The fields that a refusal may be about, the likeliest first.
  static func candidates(for refusal: Refusal) -> [FormLabel] {
    if case .bodyEnded = refusal { return [.about, .day, .body] }
    if case .outsidePeriod = refusal { return [.due, .day, .end, .start, .taken] }
    if case .inTheFuture = refusal { return [.about, .taken] }
    if refusal == .emptyText { return [.text, .title] }
    return FormLabel(refusal).map { [$0] } ?? []
  }

  init(_ kind: MeetingField.Kind) {
    switch kind {
    case .date: self = .day
    case .place: self = .place
    case .agenda: self = .agenda
    // The form of a meeting's plan does not ask for it.
    case .chair, .deputy, .secretary: self = .responsible
    case .start: self = .opens
    case .end: self = .closes
    }
  }

  init(_ kind: ActivityField.Kind) {
    switch kind {
    case .title: self = .title
    case .text(let part): self.init(part)
    case .responsible: self = .responsible
    case .schedule: self = .start
    case .contribution: self = .contributions
    }
  }

  init(_ kind: DeviationField.Kind) {
    switch kind {
    case .kind: self = .kind
    case .description: self = .description
    case .cause: self = .cause
    case .consequence: self = .consequence
    case .remedy: self = .remedy
    case .responsible: self = .responsible
    case .due: self = .due
    case .place: self = .place
    }
  }

  init(_ kind: DecisionField.Kind) {
    switch kind {
    case .text: self = .text
    case .responsible: self = .responsible
    case .due: self = .due
    case .item: self = .item
    }
  }
}
