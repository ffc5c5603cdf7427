extension FactSummary: Worded {
  /// What changed, from what to what; the subject's identifier stands first.
  public var words: Words {
    masking.map { said + Words(" (maskerad genom beslut \($0))", " (masked by decision \($0))") }
      ?? said
  }

  private var said: Words {
    let proposal =
      isProposal
      ? Words(" (förslag, väntar på beslut)", " (proposal, awaits a decision)")
      : Words(everywhere: "")
    return switch matter {
    case .value(let key, let from, let to):
      Words(
        "\(code)\(partyPart) \(label(key.swedish))\(arrow(from.map(\.swedish), to.swedish, unchanged: isConfirmation ? "bekräftad" : "oförändrat"))\(proposal.swedish)",
        "\(code)\(partyPart) \(label(key.english))\(arrow(from.map(\.english), to.english, unchanged: isConfirmation ? "confirmed" : "unchanged"))\(proposal.english)"
      )
    case .settled(let key, let from, let to):
      Words(
        "\(code)\(partyPart) \(label("\(key.swedish), oenighet avgjord"))"
          + arrow(from.map(\.swedish), to.swedish, unchanged: "oförändrat"),
        "\(code)\(partyPart) \(label("\(key.english), conflict settled"))"
          + arrow(from.map(\.english), to.english, unchanged: "unchanged"))
    case .report: Words("\(code) rapport", "\(code) report")
    case .added(let title):
      Words(
        "\(code) ny aktivitet: \(title)\(proposal.swedish)",
        "\(code) new activity: \(title)\(proposal.english)")
    case .deviationOpened(let activity, let title):
      Words(
        "\(code) ny avvikelse på \(activity)\(title.map { ": \($0)" } ?? "")",
        "\(code) new deviation of \(activity)\(title.map { ": \($0)" } ?? "")")
    case .deviationClosed(let remedy):
      Words(
        "\(code) stängd\(remedy.map { "; åtgärd: \($0)" } ?? "")",
        "\(code) closed\(remedy.map { "; remedy: \($0)" } ?? "")")
    case .decision: Words("\(code) beslut", "\(code) decision")
    case .meetingPlanned(let kind, let body, let date):
      Words(
        "\(code) \(date) planerat: \(kind.swedish), \(body)",
        "\(code) \(date) planned: \(kind.english), \(body)")
    case .attended(let function, let presence, let from, let until):
      Words(
        "\(code) \(function): \(presence.swedish)\(from.map { ", fr.o.m. «\($0)»" } ?? "")\(until.map { ", t.o.m. «\($0)»" } ?? "")",
        "\(code) \(function): \(presence.english)\(from.map { ", from «\($0)»" } ?? "")\(until.map { ", until «\($0)»" } ?? "")"
      )
    case .noted(let item, ""):
      Words(
        "\(code) anteckning borttagen vid «\(item)»",
        "\(code) note taken away on «\(item)»")
    case .noted(let item, let text):
      Words(
        "\(code) anteckning vid «\(item)»: \(text)",
        "\(code) note on «\(item)»: \(text)")
    case .parked(let item):
      Words(
        "\(code) bordlagd punkt: \(item)",
        "\(code) item put off: \(item)")
    case .minutesApproved(let file):
      Words(
        "\(code) minnesanteckningar godkända: \(file)",
        "\(code) minutes approved: \(file)")
    case .reportFrozen(let kind, let cutOff, let owner):
      Words(
        "\(code) fryst: \(kind.swedish) till och med \(cutOff)"
          + (owner.map { ", planen för \($0)" } ?? ""),
        "\(code) frozen: \(kind.english) up to \(cutOff)"
          + (owner.map { ", the plan of \($0)" } ?? ""))
    case .reportApproved(let record):
      Words(
        "\(code) fastställd\(record.map { " (dnr \($0))" } ?? "")",
        "\(code) approved\(record.map { " (record \($0))" } ?? "")")
    case .reportDelivered(let receiver, let record):
      Words(
        "\(code) överlämnad till \(receiver)\(record.map { " (dnr \($0))" } ?? "")",
        "\(code) handed over to \(receiver)\(record.map { " (record \($0))" } ?? "")")
    case .reportAnswered(let receiver, let record):
      Words(
        "\(code) besvarad av \(receiver)\(record.map { " (dnr \($0))" } ?? "")",
        "\(code) answered by \(receiver)\(record.map { " (record \($0))" } ?? "")")
    case .prepared(let body, let meeting):
      Words(
        "\(code) förslag berett av \(body)\(meeting.map { " (\($0))" } ?? "")",
        "\(code) proposal prepared by \(body)\(meeting.map { " (\($0))" } ?? "")")
    case .seatTaken(let seat, let decision):
      Words(
        "\(code) ny plats: \(seat.function)\(decision.map { " enligt \($0)" } ?? "")",
        "\(code) seat taken: \(seat.function)\(decision.map { " by \($0)" } ?? "")")
    case .seatLeft(let function, let decision):
      Words(
        "\(code) lämnad plats: \(function)\(decision.map { " enligt \($0)" } ?? "")",
        "\(code) seat left: \(function)\(decision.map { " by \($0)" } ?? "")")
    case .measured(let value, let unit):
      Words(
        "\(code) mätvärde: \(value.swedish)\(unit.map { " \($0)" } ?? "")",
        "\(code) measured: \(value.english)\(unit.map { " \($0)" } ?? "")")
    case .situation(let title):
      Words(
        "\(code) ny lägesbild: \(title)",
        "\(code) new picture of the situation: \(title)")
    case .planAdopted(0): Words("Utgåva \(code) antagen", "Edition \(code) adopted")
    case .planAdopted(1):
      Words(
        "Utgåva \(code) antagen (1 beslutad ändring inarbetad)",
        "Edition \(code) adopted (1 decided change folded in)")
    case .planAdopted(let count):
      Words(
        "Utgåva \(code) antagen (\(count) beslutade ändringar inarbetade)",
        "Edition \(code) adopted (\(count) decided changes folded in)")
    case .masked([]): Words("Maskerat: \(code)", "Masked: \(code)")
    case .masked(let facts):
      Words(
        "Maskerat: \(facts.map(\.swedish).joined(separator: "; "))",
        "Masked: \(facts.map(\.english).joined(separator: "; "))")
    case .authorMasked([]): Words("Maskerat vem som sparade: \(code)", "Masked who saved: \(code)")
    case .authorMasked(let facts):
      Words(
        "Maskerat vem som sparade: \(facts.map(\.swedish).joined(separator: "; "))",
        "Masked who saved: \(facts.map(\.english).joined(separator: "; "))")
    case .undone([]): Words("Ångrat: \(code)", "Undone: \(code)")
    case .undone(let facts):
      Words(
        redone(facts).map { "Gjort om: \($0.map(\.swedish).joined(separator: "; "))" }
          ?? "Ångrat: \(facts.map(\.takenBack.swedish).joined(separator: "; "))",
        redone(facts).map { "Redone: \($0.map(\.english).joined(separator: "; "))" }
          ?? "Undone: \(facts.map(\.takenBack.english).joined(separator: "; "))")
    case .damageAccepted(let decision, let count):
      Words(
        "Skada i \(code) godtagen genom beslut \(decision) (\(count) \(count == 1 ? "ställe" : "ställen"))",
        "Damage to \(code) accepted by decision \(decision) (\(count) \(count == 1 ? "place" : "places"))"
      )
    case .writerStarted(let function, let program):
      Words(
        "\(function) började skriva (\(program))",
        "\(function) began to write (\(program))")
    case .unknown(let name):
      Words(
        "\(code) okänd händelse (nyare program): \(name)",
        "\(code) unknown event (newer program): \(name)")
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
        "avviker, ingen avvikelse öppnad",
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
    case .meetingLeftOpen(_, let days):
      Words(
        "mötet är inte avslutat, öppet \(days) \(days == 1 ? "dag" : "dagar")",
        "the meeting has not ended, open \(days) \(days == 1 ? "day" : "days")")
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
    case .agreementEnding(0, _):
      Words("överenskommelsen löper ut i dag", "the agreement ends today")
    case .agreementEnding(let days, _):
      Words(
        "överenskommelsen löper ut om \(days) \(days == 1 ? "dag" : "dagar")",
        "the agreement ends in \(days) \(days == 1 ? "day" : "days")")
    }
  }
}

extension LeftOpen: Worded {
  /// What is left, `kvar: 12 aktiviteter, 1 öppen avvikelse`.
  public var words: Words {
    let parts: [Words?] = [
      activities == 0
        ? nil
        : activities == 1
          ? Words("1 aktivitet", "1 activity")
          : Words("\(activities) aktiviteter", "\(activities) activities"),
      deviations == 0
        ? nil
        : deviations == 1
          ? Words("1 öppen avvikelse", "1 open deviation")
          : Words("\(deviations) öppna avvikelser", "\(deviations) open deviations"),
      decisions == 0
        ? nil
        : decisions == 1
          ? Words("1 beslut att verkställa", "1 decision to carry out")
          : Words("\(decisions) beslut att verkställa", "\(decisions) decisions to carry out"),
    ]
    let there = parts.compactMap(\.self)
    guard !there.isEmpty else { return Words("inget är kvar", "nothing is left") }
    return Words(
      "kvar: " + there.map(\.swedish).joined(separator: ", "),
      "left: " + there.map(\.english).joined(separator: ", "))
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

extension Occasion.Due: Worded {
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
