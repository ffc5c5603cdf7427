extension FactSummary: Worded {
  /// What changed, from what to what; the subject's identifier stands first.
  public var words: Words {
    Words(
      masking.map { "\(swedishSaid) (maskerad genom beslut \($0))" } ?? swedishSaid,
      masking.map { "\(englishSaid) (masked by decision \($0))" } ?? englishSaid)
  }

  private var swedishSaid: String {
    let proposal = isProposal ? " (förslag, väntar på beslut)" : ""
    return switch matter {
    case .value(let key, let from, let to):
      "\(code)\(partyPart) \(label(key.swedish))\(arrow(from.map(\.swedish), to.swedish, unchanged: isConfirmation ? "bekräftad" : "oförändrat"))\(proposal)"
    case .settled(let key, let from, let to):
      "\(code)\(partyPart) \(label("\(key.swedish), oenighet avgjord"))"
        + arrow(from.map(\.swedish), to.swedish, unchanged: "oförändrat")
    case .report: "\(code) rapport"
    case .added(let title): "\(code) ny aktivitet: \(title)\(proposal)"
    case .deviationOpened(let activity, let title):
      "\(code) ny avvikelse på \(activity)\(title.map { ": \($0)" } ?? "")"
    case .deviationClosed(let remedy):
      "\(code) stängd\(remedy.map { "; åtgärd: \($0)" } ?? "")"
    case .decision: "\(code) beslut"
    case .meetingPlanned(let kind, let body, let date):
      "\(code) \(kind.swedish) planerat: \(body) \(date)"
    case .attended(let function, let presence, let until):
      "\(code) \(function): \(presence.swedish)\(until.map { ", t.o.m. «\($0)»" } ?? "")"
    case .noted(let item, ""): "\(code) anteckning borttagen vid «\(item)»"
    case .noted(let item, let text): "\(code) anteckning vid «\(item)»: \(text)"
    case .parked(let item): "\(code) bordlagd punkt: \(item)"
    case .minutesApproved(let file): "\(code) minnesanteckningar godkända: \(file)"
    case .reportFrozen(let kind, let cutOff, let owner):
      "\(code) fryst: \(kind.swedish) till och med \(cutOff)"
        + (owner.map { ", planen för \($0)" } ?? "")
    case .reportApproved(let record): "\(code) fastställd\(record.map { " (dnr \($0))" } ?? "")"
    case .reportDelivered(let receiver, let record):
      "\(code) överlämnad till \(receiver)\(record.map { " (dnr \($0))" } ?? "")"
    case .reportAnswered(let receiver, let record):
      "\(code) besvarad av \(receiver)\(record.map { " (dnr \($0))" } ?? "")"
    case .prepared(let body, let meeting):
      "\(code) förslag berett av \(body)\(meeting.map { " (\($0))" } ?? "")"
    case .seatTaken(let seat, let decision):
      "\(code) ny plats: \(seat.function)\(decision.map { " enligt \($0)" } ?? "")"
    case .seatLeft(let function, let decision):
      "\(code) lämnad plats: \(function)\(decision.map { " enligt \($0)" } ?? "")"
    case .measured(let value, let unit):
      "\(code) mätvärde: \(value.swedish)\(unit.map { " \($0)" } ?? "")"
    case .situation(let title): "\(code) ny lägesbild: \(title)"
    case .planAdopted(0): "Utgåva \(code) antagen"
    case .planAdopted(1): "Utgåva \(code) antagen (1 beslutad ändring inarbetad)"
    case .planAdopted(let count):
      "Utgåva \(code) antagen (\(count) beslutade ändringar inarbetade)"
    case .masked([]): "Maskerat: \(code)"
    case .masked(let facts): "Maskerat: \(facts.map(\.swedish).joined(separator: "; "))"
    case .authorMasked([]): "Maskerat vem som sparade: \(code)"
    case .authorMasked(let facts):
      "Maskerat vem som sparade: \(facts.map(\.swedish).joined(separator: "; "))"
    case .undone([]): "Ångrat: \(code)"
    case .undone(let facts):
      redone(facts).map { "Gjort om: \($0.map(\.swedish).joined(separator: "; "))" }
        ?? "Ångrat: \(facts.map(\.takenBack.swedish).joined(separator: "; "))"
    case .damageAccepted(let decision, let count):
      "Skada i \(code) godtagen genom beslut \(decision) (\(count) \(count == 1 ? "ställe" : "ställen"))"
    case .writerStarted(let function, let program): "\(function) började skriva (\(program))"
    case .unknown(let name): "\(code) okänd händelse (nyare program): \(name)"
    }
  }

  private var englishSaid: String {
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
  /// The reason, without the name of what it is about.
  public var words: Words {
    switch self {
    case .conflict(let key): Words("oenighet om \(key.swedish)", "conflict on \(key.english)")
    case .deviating(_, hasDeviation: true):
      Words(
        Assessment.deviating.swedish,
        Assessment.deviating.english)
    case .deviating(_, hasDeviation: false):
      Words(
        "avviker utan avvikelse",
        "deviating, none opened")
    case .remedyOverdue(_, _, let days):
      Words(
        "åtgärd försenad \(days) \(days == 1 ? "dag" : "dagar")",
        "remedy overdue \(days) \(days == 1 ? "day" : "days")")
    case .unreviewed(_, _, let month, _):
      Words(
        "ej granskad \(month.swedish)",
        "not reviewed \(month.english)")
    case .doneWithDeviation: Words("genomförd, avvikelse öppen", "done, deviation open")
    case .deviationLacks(_, _, let kinds):
      Words(
        "saknar \(listed(kinds.map(\.swedish), and: "och"))",
        "lacks \(listed(kinds.map(\.english), and: "and"))")
    case .overdue(_, let days):
      Words(
        "försenad \(days) \(days == 1 ? "dag" : "dagar")",
        "overdue \(days) \(days == 1 ? "day" : "days")")
    case .reportMissing(_, let day, _):
      Words(
        "rapport saknas efter \(day)",
        "report missing after \(day)")
    case .decisionOverdue(_, let days):
      Words(
        "beslut försenat \(days) \(days == 1 ? "dag" : "dagar")",
        "decision overdue \(days) \(days == 1 ? "day" : "days")")
    case .decisionDueSoon(_, 0):
      Words(
        "beslut ska verkställas i dag",
        "decision to be carried out today")
    case .decisionDueSoon(_, let days):
      Words(
        "beslut ska verkställas om \(days) \(days == 1 ? "dag" : "dagar")",
        "decision to be carried out in \(days) \(days == 1 ? "day" : "days")")
    case .editionToAdopt: Words("utgåvan är inte antagen", "the edition is not adopted")
    case .editionAltered:
      Words(
        "filerna är ändrade sedan utgåvan antogs",
        "the files have changed since the edition was adopted")
    case .proposal: Words("väntar på beslut", "awaits a decision")
    case .atRisk: Words(Assessment.atRisk.swedish, Assessment.atRisk.english)
    case .dueSoon(_, 0): Words("slutar i dag", "ends today")
    case .dueSoon(_, let days):
      Words(
        "slutar om \(days) \(days == 1 ? "dag" : "dagar")",
        "ends in \(days) \(days == 1 ? "day" : "days")")
    case .stale(_, let days): Words("ingen rapport på \(days) dagar", "no report for \(days) days")
    case .unreported: Words("ingen rapport ännu", "no report yet")
    case .goalWithoutActivities: Words("saknar aktiviteter", "has no activities")
    case .withoutResponsible: Words("saknar ansvarig", "has no responsible function")
    case .severalResponsible: Words("har flera ansvariga", "has several responsible functions")
    }
  }
}

extension CalendarMonth: Worded {
  /// The month in words, `november 2026`.
  public var words: Words {
    let names = [
      Words("januari", "January"), Words("februari", "February"), Words("mars", "March"),
      Words("april", "April"), Words("maj", "May"), Words("juni", "June"), Words("juli", "July"),
      Words("augusti", "August"), Words("september", "September"), Words("oktober", "October"),
      Words("november", "November"), Words("december", "December"),
    ]
    return names[month - 1] + Words(everywhere: " \(year)")
  }
}

extension Occasion.Matter: Worded {
  /// What is due; an activity by its identifier.
  public var words: Words {
    switch self {
    case .cadence(let cadence):
      Words(
        cadence.title + CadenceOrigin(of: cadence).swedish,
        cadence.title + CadenceOrigin(of: cadence).english)
    case .report(let step): Words(step.swedish, step.english)
    case .checkpoint(let id): Words("avstämning \(id)", "checkpoint \(id)")
    case .end(let id): Words("\(id) ska vara klar", "\(id) is to be finished")
    case .meeting(_, let code, let body):
      Words(
        "möte \(code), \(body)",
        "meeting \(code), \(body)")
    case .decision(_, let code):
      Words(
        "beslut \(code) ska vara verkställt",
        "decision \(code) is to be carried out")
    case .remedy(_, let code):
      Words(
        "åtgärden i \(code) ska vara klar",
        "the remedy of \(code) is to be ready")
    case .measurement(let id): Words("mätning av \(id)", "\(id) is to be measured")
    case .duty(let duty): Words(duty.swedish, duty.english)
    }
  }
}

extension Proposal.Standing: Worded {
  /// Where it stands.
  public var words: Words {
    switch self {
    case .waiting: Words("väntar på beslut", "awaits a decision")
    case .adopted(_, let code): Words("antaget genom \(code)", "adopted by \(code)")
    case .rejected(_, let code): Words("avslaget genom \(code)", "rejected by \(code)")
    case .withdrawn: Words("återtaget", "withdrawn")
    }
  }
}
