import Cells
import PlanDomain

extension Detail {
  /// Adds everything about a decision, with its whole chain.
  mutating func add(_ decision: Decision) {
    add(decision.text, .plain.bold)
    addConflicts(decision.conflicts)
    add(essentialsOf: decision)
    add(DecisionWord.former, decision.originalText)
    add(DecisionWord.supersedes, decision.supersedes.map { code(of: $0) })
    add(DecisionWord.supersededBy, decision.supersededBy.map { code(of: $0) })
    addHistory(of: .decision(decision.id))
  }

  /// Adds what the council needs to know at a glance.
  mutating func add(essentialsOf decision: Decision) {
    addStanding(of: decision)
    add(DecisionWord.taken, "\(decision.date)")
    add(DecisionWord.takenAt, place(of: decision))
    let responsible = decision.responsible.map { "\($0.function) (\(partyName($0.party)))" }
    add(FormLabel.responsible, responsible)
    add(FormLabel.due, decision.due.map { "\($0)" })
    add(DecisionWord.concerns, decision.concerns.map(context.name).joined(separator: "\n"))
    add(DecisionWord.adopts, proposals(decision.adopts))
    add(DecisionWord.rejects, proposals(decision.rejects))
  }

  /// Adds the decisions that concern something; Enter on one opens it.
  mutating func addDecisions(concerning subject: Subject) {
    let decisions = context.state.decisions(concerning: subject)
    guard !decisions.isEmpty else { return }
    add(heading: DecisionWord.section)
    for decision in decisions { add(inShort: decision) }
  }

  /// Adds where a decision stands, and its text; Enter opens it.
  mutating func add(inShort decision: Decision) {
    let first = lines.count
    let standing = StatusMark(decision.standing(on: context.today), in: language).line
    add(label: decision.code, standing, rest: decision.text, .plain, party: nil)
    link(from: first, to: .decision(decision.id))
  }

  private mutating func addStanding(of decision: Decision) {
    let mark = StatusMark(decision.standing(on: context.today), in: language).line
    let late = decision.daysOverdue(on: context.today).map {
      "  " + context.worded(DecisionWord.overdue($0))
    }
    add(
      label: context.worded(DeviationWord.standing), mark + StyledLine(late ?? "", .bad),
      rest: "", .plain, party: nil)
  }

  private func place(of decision: Decision) -> String? {
    guard let meeting = decision.meeting.flatMap({ context.state.meeting($0) }) else {
      return decision.outside?.worded(in: language)
    }
    let item = decision.item.flatMap(meeting.item).map { "\($0.number). \($0.title)" }
    return ["\(meeting.code) \(meeting.date)", item].compactMap(\.self).joined(separator: ", ")
  }

  private func proposals(_ facts: [FactID]) -> String {
    facts.compactMap { id in
      context.state.entry(id.entry).map { context.state.summaries(of: $0)[id.index] }
    }.map { $0.decided.worded(in: language) }.joined(separator: "\n")
  }

  private func code(of decision: DecisionID) -> String {
    context.state.code(of: .decision(decision))
  }
}
