extension Refusal.NoteReason {
  /// What demands the note, in Swedish.
  public var swedish: String {
    switch self {
    case .pausing: "aktiviteten pausas"
    case .dropping: "aktiviteten avförs"
    case .atRisk: "bedömningen blir risk för avvikelse"
    case .deviating: "bedömningen blir avviker"
    case .worse: "en granskning visar sämre"
    case .closing: "en avvikelse stängs"
    case .reopening: "en avvikelse öppnas igen"
    case .reopeningMeeting: "mötet öppnas igen"
    case .outsideMeeting: "ett beslut fattas utanför möte"
    case .takingBack: "mötets öppnande eller avslut tas tillbaka"
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
    case .unknownParty(let party): "Överenskommelsen har ingen part \(party)."
    case .unknownDeviation(let id): "Avvikelsen \(id) finns inte, eller är ångrad."
    case .unknownDecision(let code):
      "Det finns inget beslut \(code). Ange ett beslut som är fattat."
    case .unknownEntry(let id): "Journalen har ingen post \(id)."
    case .unknownProposal: "Inget sådant förslag väntar på beslut."
    case .noteRequired(let reason): "En kommentar krävs när \(reason.swedish). Skriv varför."
    case .emptyText: "Texten är tom. Skriv något, eller avbryt med Esc."
    case .textTooLong(let limit): "Texten är för lång: högst \(limit) tecken."
    case .nothingStated:
      "«Ingen uppgift» är ingen rapport. Ångra den tidigare rapporten om den var fel."
    case .nothingToChange(let key):
      "Ingen ändring: \(key.swedish) har redan det värdet. Lägg till en "
        + "kommentar eller en dag för att bekräfta det."
    case .alreadyProposed: "Samma ändring är redan föreslagen och väntar på beslut."
    case .changedMeanwhile(let key):
      "Någon annan har just ändrat \(key.swedish). Inget sparades; se det nya värdet och välj igen."
    case .outsidePeriod(let date, let period):
      "\(date) ligger utanför överenskommelsens tid, \(period)."
    case .oddDay(let day):
      "Datorns klocka visar \(day). Ställ klockan; är dagen rätt, spara med --odd-day."
    case .inTheFuture(let date): "\(date) har inte varit än. Rapportera om i dag eller tidigare."
    case .ownerRequired(let parties):
      "Säg vems plan aktiviteten hör till: \(parties.map(\.rawValue).joined(separator: ", "))."
    case .noPlanOfOwn(let party, let owners) where owners.isEmpty:
      "\(party) har ingen egen plan. Planen är gemensam; utelämna --owner."
    case .noPlanOfOwn(let party, let owners):
      "\(party) har ingen egen plan. Välj en av: \(owners.map(\.rawValue).joined(separator: ", "))."
    case .adoptionNeedsDecision: "En utgåva antas genom beslut. Ange vilket."
    case .identifierTaken(let id): "Beteckningen \(id) är upptagen. Välj en annan."
    case .nothingToUndo: "Det finns inget av dina ändringar att ångra."
    case .nothingToRedo: "Det finns inget att göra om."
    case .alreadyUndone: "Posten är redan ångrad."
    case .neverUndone: "Den posten kan inte ångras: ett beslut bygger på den."
    case .standsInMinutes(_, let code):
      "Posten står i de godkända minnesanteckningarna från \(code) och ångras inte. Skriv i stället hur "
        + "det är nu."
    case .meetingInUse(let code, _):
      "Mötet \(code) har öppnats eller avslutats, och sedan dess har mer skrivits. Det ångras inte; är "
        + "det fel tas det tillbaka för sig, med ett skäl (b bland mötena)."
    case .absentChair(let function):
      "\(function) är noterad som frånvarande och kan inte ha lett mötet."
    case .replacedSince(_, let other):
      "Kan inte ångras: värdet har ändrats efteråt av post \(other). Ändra värdet i stället."
    case .proposalOutdated: "Förslagets grund har ändrats. Det måste prövas igen."
    case .noConflict(let key): "Det råder ingen oenighet om \(key.swedish)."
    case .deviationLacks(.kind):
      "En ny avvikelse måste ha en typ: tid, omfattning, resurs, kvalitet, samverkan eller yttre faktor."
    case .deviationLacks(.cause): "En ny avvikelse måste ha en orsak. Skriv varför."
    case .deviationLacks(.responsible): "En ny avvikelse måste ha en ansvarig funktion."
    case .deviationLacks(.due): "En ny avvikelse måste ha en dag då åtgärden ska vara klar."
    case .deviationLacks(let kind): "En ny avvikelse måste ha \(kind.swedish)."
    case .severalResponsible(let all):
      "En avvikelse har exakt en ansvarig funktion; här anges \(all.count). Välj en."
    case .remedyBeforeOpening(let date, let opened):
      "Åtgärden kan inte vara klar \(date), innan avvikelsen öppnades \(opened)."
    case .closingWithoutRemedy(let code):
      "\(code) kan inte stängas utan åtgärd. Ange vad som har gjorts."
    case .deviationIsClosed(let code): "\(code) är stängd. Öppna den igen först."
    case .deviationIsOpen(let code): "\(code) är redan öppen."
    case .alreadyReviewed(let month, let code):
      "\(code) är redan granskad för \(month.swedish): en granskning per avvikelse och månad. "
        + "Ångra den för att göra om."
    case .reviewOutside(let month, let code):
      "\(code) granskas månadsvis från månaden då den öppnades till månaden då den stängs, "
        + "aldrig i förväg: inte för \(month.swedish)."
    case .notHigher(let level): "Avvikelsen ligger redan på nivån \(level.swedish) eller högre."
    case .openDeviations(let id, let codes):
      "\(id) kan inte bli enligt plan så länge \(listed(codes, and: "och")) är öppen. "
        + "Stäng avvikelsen i samma ändring, eller först."
    case .notTheirDecision(nil, nil, let deciding):
      "Åtgärdsplanen ändras genom beslut i \(listed(deciding, and: "eller")). Ta beslutet i ett sådant "
        + "möte, eller ange hur det är fattat utanför möte och varför."
    case .notTheirDecision(nil, let body?, let deciding):
      "Åtgärdsplanen ändras genom beslut i \(listed(deciding, and: "eller")), inte i \(body). "
        + "\(body) kan bereda förslaget; ta beslutet i rätt grupps möte."
    case .notTheirDecision(let code?, let body, let deciding):
      "\(code) \(body.map { "är fattat i \($0)" } ?? "säger inte var det är fattat"); åtgärdsplanen ändras "
        + "genom beslut i \(listed(deciding, and: "eller")). Ange ett sådant beslut."
    case .bothInAndOutside(let code):
      "Ett beslut fattas antingen i möte \(code) eller utanför möte. Välj ett av dem."
    case .noBody: "Ange vilken grupp som har fattat beslutet."
    case .dueBeforeDecision(let date, let taken):
      "\(date) ligger före beslutet, som fattades \(taken). Ange en senare dag."
    case .alreadyCarriedOut(let code): "Beslut \(code) är redan verkställt."
    case .decisionSuperseded(let code): "Beslut \(code) är ersatt av ett senare beslut."
    case .unknownConcern(let code):
      "Det finns ingen aktivitet, inget mål och ingen avvikelse som heter \(code)."
    case .unknownMeeting(let code): "Det finns inget möte \(code)."
    case .unknownBody(let name): "Överenskommelsen har ingen grupp som heter «\(name)»."
    case .meetingStage(let code, .planned): "Möte \(code) har inte öppnats. Öppna det först."
    case .meetingStage(let code, .open): "Möte \(code) pågår. Avsluta det först."
    case .meetingStage(let code, .closed):
      "Möte \(code) är avslutat. Öppna det igen, med ett skäl, om något ska ändras."
    case .meetingStage(let code, .approved):
      "Minnesanteckningarna för \(code) är godkända; mötet ändras inte mer."
    case .otherMeetingOpen(let code): "Möte \(code) pågår redan. Avsluta det först."
    case .unknownItem(let key): "Dagordningen har ingen punkt «\(key)»."
    case .repeatedItem(let key): "Två punkter på dagordningen heter «\(key)»."
    case .itemInUse(let key):
      "Punkten «\(key)» har anteckningar eller beslut och kan inte tas bort."
    case .plannedTime(let minutes):
      "En punkt planeras för 1 till \(AgendaItem.longest) minuter, inte \(minutes)."
    case .alreadyParked(let key): "Punkten «\(key)» är redan bordlagd."
    case .noSeat(let function):
      "Gruppen har ingen ledamot «\(function)». Ange funktionen som adjungerad."
    case .numbersExhausted(let series, let year):
      "Numren \(series.rawValue)-\(year) är slut."
    case .unknownCommitment(let id): "Överenskommelsen har inget åtagande \(id)."
    case .unknownIndicator(let id):
      "Planen har ingen indikator \(id). Indikatorer läggs till i åtgärdsplanens fil."
    case .unknownReport(let number): "Det finns ingen fryst rapport \(number)."
    case .alreadyApproved(let number): "\(number) är redan fastställd."
    case .notDelivered(let number, let receiver):
      "\(number) är inte överlämnad till \(receiver). Anteckna överlämnandet först."
    case .alreadyDelivered(let number, let receiver, let date):
      "Det är redan antecknat att \(number) överlämnades till \(receiver) \(date)."
    case .deliveredTooEarly(let number, let date, let frozen):
      "\(number) frystes \(frozen) och kan inte ha överlämnats \(date). Ange en senare dag."
    case .decidesItself(let body):
      "\(body) beslutar själv om förslaget. Fatta beslutet i stället."
    case .alreadyPrepared(let body, let date):
      "Det är redan antecknat att förslaget bereddes av \(body) \(date)."
    case .meetingOfOther(let code, let body): "\(code) är inget möte med \(body). Ange ett sådant."
    case .seatTaken(let function, let body):
      "\(function) har redan en plats i \(body)."
    case .noSeatToLeave(let function, let body): "\(function) har ingen plats i \(body) att lämna."
    case .appointedBy(let appointing, let body):
      "Medlemmarna i \(body) utses av \(appointing). Ange det beslut som utser, fattat i \(appointing)."
    case .bodyEnded(let body, let date):
      "\(body) var tillfällig och upphörde \(date). Ange en tidigare dag."
    case .unusableFileName(let name):
      "Filnamnet \(name) kan inte användas. Ange ett namn utan snedstreck och inledande punkt."
    case .fileTaken(let name, let number): "Filen \(name) hör redan till \(number)."
    case .unknownEdition(let version): "Planfilerna har ingen utgåva \(version)."
    case .editionAdopted(let version): "Utgåva \(version) är redan antagen."
    case .noTextToCorrect: "Uppgiften har ingen kommentar att rätta."
    case .isMasked(let id): "Texten i post \(id) är maskerad."
    case .mayNotMask(let id, let writer):
      "Post \(id) är skriven av \(writer). Den maskeras av \(writer), eller av en skrivare som "
        + "workspace.yaml nämner under masks."
    case .nothingDamaged: "Det finns ingen skada som inte redan är godtagen."
    case .nothingToMask(let id): "Post \(id) har ingen text som kan maskeras."
    case .notAmongValues(let key): "Välj ett av de värden som visas för \(key.swedish)."
    }
  }
}
