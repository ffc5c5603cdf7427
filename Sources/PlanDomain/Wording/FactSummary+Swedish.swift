extension FactSummary {
  /// What changed, from what to what, in Swedish; the subject's identifier stands first.
  public var swedish: String {
    masking.map { "\(said) (maskerad genom beslut \($0))" } ?? said
  }

  private var said: String {
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
}

extension Attention {
  /// The reason in Swedish, without the name of what it is about.
  public var swedish: String {
    switch self {
    case .conflict(let key): "oenighet om \(key.swedish)"
    case .deviating(_, hasDeviation: true): Assessment.deviating.swedish
    case .deviating(_, hasDeviation: false): "avviker utan avvikelse"
    case .remedyOverdue(_, _, let days):
      "åtgärd försenad \(days) \(days == 1 ? "dag" : "dagar")"
    case .unreviewed(_, _, let month, _): "ej granskad \(month.swedish)"
    case .doneWithDeviation: "genomförd, avvikelse öppen"
    case .deviationLacks(_, _, let kinds): "saknar \(listed(kinds.map(\.swedish), and: "och"))"
    case .overdue(_, let days): "försenad \(days) \(days == 1 ? "dag" : "dagar")"
    case .reportMissing(_, let day, _): "rapport saknas efter \(day)"
    case .decisionOverdue(_, let days):
      "beslut försenat \(days) \(days == 1 ? "dag" : "dagar")"
    case .decisionDueSoon(_, 0): "beslut ska verkställas i dag"
    case .decisionDueSoon(_, let days):
      "beslut ska verkställas om \(days) \(days == 1 ? "dag" : "dagar")"
    case .editionToAdopt: "utgåvan är inte antagen"
    case .editionAltered: "filerna är ändrade sedan utgåvan antogs"
    case .proposal: "väntar på beslut"
    case .atRisk: Assessment.atRisk.swedish
    case .dueSoon(_, 0): "slutar i dag"
    case .dueSoon(_, let days): "slutar om \(days) \(days == 1 ? "dag" : "dagar")"
    case .stale(_, let days): "ingen rapport på \(days) dagar"
    case .unreported: "ingen rapport ännu"
    case .goalWithoutActivities: "saknar aktiviteter"
    case .withoutResponsible: "saknar ansvarig"
    case .severalResponsible: "har flera ansvariga"
    }
  }
}

extension CalendarMonth {
  /// The month in words, `november 2026`.
  public var swedish: String {
    let names = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ]
    return "\(names[month - 1]) \(year)"
  }
}

extension Occasion.Matter {
  /// What is due, in Swedish; an activity by its identifier.
  public var swedish: String {
    switch self {
    case .cadence(let cadence): cadence.title + CadenceOrigin(of: cadence).swedish
    case .report(let step): step.swedish
    case .checkpoint(let id): "avstämning \(id)"
    case .end(let id): "\(id) ska vara klar"
    case .meeting(_, let code, let body): "möte \(code), \(body)"
    case .decision(_, let code): "beslut \(code) ska vara verkställt"
    case .remedy(_, let code): "åtgärden i \(code) ska vara klar"
    case .measurement(let id): "mätning av \(id)"
    case .duty(let duty): duty.swedish
    }
  }
}

extension Proposal.Standing {
  /// Where it stands, in Swedish.
  public var swedish: String {
    switch self {
    case .waiting: "väntar på beslut"
    case .adopted(_, let code): "antaget genom \(code)"
    case .rejected(_, let code): "avslaget genom \(code)"
    case .withdrawn: "återtaget"
    }
  }
}
