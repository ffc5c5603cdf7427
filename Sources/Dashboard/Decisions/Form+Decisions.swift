import PlanDomain

extension Form {
  /// The decision that the answers make.
  func newDecision(_ place: DecisionPlace, in state: PlanState) -> Wish {
    let proposals = proposalField
    let terms = DecisionTerms(
      meeting: place.meeting, outside: outsideMeeting, item: text(.item).flatMap { AgendaKey($0) },
      responsible: responsible, due: date(.due),
      concerns: (self[.concerns]?.values ?? []).compactMap { Concern($0) },
      supersedes: text(.supersedes).flatMap { state.decision(numbered: $0)?.id })
    return .takeDecision(
      text: text(.text) ?? "", adopts: proposals?.proposals(.adopts) ?? [],
      rejects: proposals?.proposals(.rejects) ?? [], terms: terms)
  }

  private var outsideMeeting: OutsideMeeting? {
    guard let form = text(.outside).flatMap(OutsideMeeting.Form.init), let body = text(.body) else {
      return nil
    }
    return OutsideMeeting(by: body, form, because: text(.because) ?? "")
  }

  private var proposalField: ProposalField? {
    guard case .proposals(let field) = self[.proposals]?.content else { return nil }
    return field
  }

  /// The parts of a decision that have been answered anew.
  var corrections: [DecisionField] {
    let answers: [(FormLabel, DecisionField?)] = [
      (.text, text(.text).map(DecisionField.text)),
      (.responsible, responsible.map(DecisionField.responsible)),
      (.due, date(.due).map(DecisionField.due)),
      (.item, text(.item).flatMap { AgendaKey($0) }.map(DecisionField.item)),
    ]
    return answers.compactMap { isChanged($0) ? $1 : nil }
  }
}
