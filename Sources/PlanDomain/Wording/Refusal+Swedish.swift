extension Refusal.NoteReason {
  /// What demands the note, in Swedish.
  public var swedish: String {
    switch self {
    case .pausing: "aktiviteten pausas"
    case .dropping: "aktiviteten avförs"
    case .atRisk: "bedömningen blir risk för avvikelse"
    case .deviating: "bedömningen blir avviker"
    }
  }
}

extension Refusal {
  /// The sentence in Swedish: which rule, and what to do.
  public var swedish: String {
    switch self {
    case .unknownActivity(let id): "Planen har ingen aktivitet \(id)."
    case .unknownGoal(let id): "Överenskommelsen har inget mål \(id) som bedöms för sig."
    case .unknownContribution(let id, let party):
      "Aktivitet \(id) har inget bidrag från \(party)."
    case .unknownDecision(let id): "Det finns inget beslut \(id). Ange ett beslut som är fattat."
    case .unknownEntry(let id): "Journalen har ingen post \(id)."
    case .unknownProposal: "Inget sådant förslag väntar på beslut."
    case .noteRequired(let reason): "En kommentar krävs när \(reason.swedish). Skriv varför."
    case .emptyText: "Texten är tom. Skriv något, eller avbryt med Esc."
    case .textTooLong(let limit): "Texten är för lång: högst \(limit) tecken."
    case .nothingToChange(let key):
      "Ingen ändring: \(key.swedish) har redan det värdet. Lägg till en kommentar om något är nytt."
    case .alreadyProposed: "Samma ändring är redan föreslagen och väntar på beslut."
    case .changedMeanwhile(let key):
      "Någon annan har just ändrat \(key.swedish). Inget sparades; se det nya värdet och välj igen."
    case .outsidePeriod(let date, let period):
      "\(date) ligger utanför överenskommelsens tid, \(period)."
    case .inTheFuture(let date): "\(date) har inte varit än. Rapportera om i dag eller tidigare."
    case .identifierTaken(let id): "Beteckningen \(id) är upptagen. Välj en annan."
    case .nothingToUndo: "Det finns inget av dina ändringar att ångra."
    case .nothingToRedo: "Det finns inget att göra om."
    case .alreadyUndone: "Posten är redan ångrad."
    case .neverUndone: "Den posten kan inte ångras: ett beslut bygger på den."
    case .replacedSince(_, let other):
      "Kan inte ångras: värdet har ändrats efteråt av post \(other). Ändra värdet i stället."
    case .proposalOutdated: "Förslagets grund har ändrats. Det måste prövas igen."
    case .noConflict(let key): "Det råder ingen oenighet om \(key.swedish)."
    case .notAmongValues(let key): "Välj ett av de värden som visas för \(key.swedish)."
    }
  }
}
