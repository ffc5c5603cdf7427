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
    case .emptyText, .textTooLong: self = .text
    case .remedyBeforeOpening, .outsidePeriod: self = .due
    case .closingWithoutRemedy: self = .remedy
    case .noteRequired: self = .note
    case .unknownActivity: self = .activity
    default: return nil
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
