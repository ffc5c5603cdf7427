extension FactSummary: Worded {
  /// What changed, from what to what, in English; the subject's identifier stands first.
  public var english: String {
    masking.map { "\(said) (masked by decision \($0))" } ?? said
  }

  private var said: String {
    let proposal = isProposal ? " (proposal, awaits a decision)" : ""
    return switch matter {
    case .value(let key, let from, let to):
      "\(code)\(partyPart) \(label(key.english))\(arrow(from.map(\.english), to.english, unchanged: isConfirmation ? "confirmed" : "unchanged"))\(proposal)"
    case .settled(let key, let from, let to):
      "\(code)\(partyPart) \(label("\(key.english), conflict settled"))"
        + arrow(from.map(\.english), to.english, unchanged: "unchanged")
    case .report: "\(code) report"
    case .added(let title): "\(code) new activity: \(title)\(proposal)"
    case .deviationOpened(let activity, let title):
      "\(code) new deviation of \(activity)\(title.map { ": \($0)" } ?? "")"
    case .deviationClosed(let remedy):
      "\(code) closed\(remedy.map { "; remedy: \($0)" } ?? "")"
    case .decision: "\(code) decision"
    case .meetingPlanned(let kind, let body, let date):
      "\(code) \(kind.english) planned: \(body) \(date)"
    case .attended(let function, let presence, let until):
      "\(code) \(function): \(presence.english)\(until.map { ", until «\($0)»" } ?? "")"
    case .noted(let item, ""): "\(code) note taken away on «\(item)»"
    case .noted(let item, let text): "\(code) note on «\(item)»: \(text)"
    case .parked(let item): "\(code) item put off: \(item)"
    case .minutesApproved(let file): "\(code) minutes approved: \(file)"
    case .reportFrozen(let kind, let cutOff, let owner):
      "\(code) frozen: \(kind.english) up to \(cutOff)"
        + (owner.map { ", the plan of \($0)" } ?? "")
    case .reportApproved(let record): "\(code) approved\(record.map { " (record \($0))" } ?? "")"
    case .reportDelivered(let receiver, let record):
      "\(code) handed over to \(receiver)\(record.map { " (record \($0))" } ?? "")"
    case .reportAnswered(let receiver, let record):
      "\(code) answered by \(receiver)\(record.map { " (record \($0))" } ?? "")"
    case .prepared(let body, let meeting):
      "\(code) proposal prepared by \(body)\(meeting.map { " (\($0))" } ?? "")"
    case .seatTaken(let seat, let decision):
      "\(code) seat taken: \(seat.function)\(decision.map { " by \($0)" } ?? "")"
    case .seatLeft(let function, let decision):
      "\(code) seat left: \(function)\(decision.map { " by \($0)" } ?? "")"
    case .measured(let value, let unit):
      "\(code) measured: \(value.english)\(unit.map { " \($0)" } ?? "")"
    case .situation(let title): "\(code) new picture of the situation: \(title)"
    case .planAdopted(0): "Edition \(code) adopted"
    case .planAdopted(1): "Edition \(code) adopted (1 decided change folded in)"
    case .planAdopted(let count):
      "Edition \(code) adopted (\(count) decided changes folded in)"
    case .masked([]): "Masked: \(code)"
    case .masked(let facts): "Masked: \(facts.map(\.english).joined(separator: "; "))"
    case .authorMasked([]): "Masked who saved: \(code)"
    case .authorMasked(let facts):
      "Masked who saved: \(facts.map(\.english).joined(separator: "; "))"
    case .undone([]): "Undone: \(code)"
    case .undone(let facts):
      redone(facts).map { "Redone: \($0.map(\.english).joined(separator: "; "))" }
        ?? "Undone: \(facts.map(\.takenBack.english).joined(separator: "; "))"
    case .damageAccepted(let decision, let count):
      "Damage to \(code) accepted by decision \(decision) (\(count) \(count == 1 ? "place" : "places"))"
    case .writerStarted(let function, let program): "\(function) began to write (\(program))"
    case .unknown(let name): "\(code) unknown event (newer program): \(name)"
    }
  }
}

extension Attention: Worded {
  /// The reason in English, without the name of what it is about.
  public var english: String {
    switch self {
    case .conflict(let key): "conflict on \(key.english)"
    case .deviating(_, hasDeviation: true): Assessment.deviating.english
    case .deviating(_, hasDeviation: false): "deviating, none opened"
    case .remedyOverdue(_, _, let days): "remedy overdue \(days) \(days == 1 ? "day" : "days")"
    case .unreviewed(_, _, let month, _): "not reviewed \(month.english)"
    case .doneWithDeviation: "done, deviation open"
    case .deviationLacks(_, _, let kinds): "lacks \(listed(kinds.map(\.english), and: "and"))"
    case .overdue(_, let days): "overdue \(days) \(days == 1 ? "day" : "days")"
    case .reportMissing(_, let day, _): "report missing after \(day)"
    case .decisionOverdue(_, let days):
      "decision overdue \(days) \(days == 1 ? "day" : "days")"
    case .decisionDueSoon(_, 0): "decision to be carried out today"
    case .decisionDueSoon(_, let days):
      "decision to be carried out in \(days) \(days == 1 ? "day" : "days")"
    case .editionToAdopt: "the edition is not adopted"
    case .editionAltered: "the files have changed since the edition was adopted"
    case .proposal: "awaits a decision"
    case .atRisk: Assessment.atRisk.english
    case .dueSoon(_, 0): "ends today"
    case .dueSoon(_, let days): "ends in \(days) \(days == 1 ? "day" : "days")"
    case .stale(_, let days): "no report for \(days) days"
    case .unreported: "no report yet"
    case .goalWithoutActivities: "has no activities"
    case .withoutResponsible: "has no responsible function"
    case .severalResponsible: "has several responsible functions"
    }
  }
}

extension CalendarMonth: Worded {
  /// The month in words, `November 2026`.
  public var english: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(names[month - 1]) \(year)"
  }
}

extension Occasion.Matter: Worded {
  /// What is due, in English; an activity by its identifier.
  public var english: String {
    switch self {
    case .cadence(let cadence): cadence.title + CadenceOrigin(of: cadence).english
    case .report(let step): step.english
    case .checkpoint(let id): "checkpoint \(id)"
    case .end(let id): "\(id) is to be finished"
    case .meeting(_, let code, let body): "meeting \(code), \(body)"
    case .decision(_, let code): "decision \(code) is to be carried out"
    case .remedy(_, let code): "the remedy of \(code) is to be ready"
    case .measurement(let id): "\(id) is to be measured"
    case .duty(let duty): duty.english
    }
  }
}

extension Proposal.Standing: Worded {
  /// Where it stands, in English.
  public var english: String {
    switch self {
    case .waiting: "awaits a decision"
    case .adopted(_, let code): "adopted by \(code)"
    case .rejected(_, let code): "rejected by \(code)"
    case .withdrawn: "withdrawn"
    }
  }
}
