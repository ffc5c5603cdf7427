extension Refusal.NoteReason: Worded {
  /// What demands the note.
  public var words: Words {
    switch self {
    case .pausing: Words("aktiviteten pausas", "an activity is paused")
    case .dropping: Words("aktiviteten avförs", "an activity is dropped")
    case .atRisk: Words("bedömningen blir risk för avvikelse", "the assessment becomes at risk")
    case .deviating: Words("bedömningen blir avviker", "the assessment becomes deviating")
    case .worse: Words("en granskning visar sämre", "a review finds it worse")
    case .closing: Words("en avvikelse stängs", "a deviation is closed")
    case .reopening: Words("en avvikelse öppnas igen", "a deviation is opened again")
    case .reopeningMeeting: Words("mötet öppnas igen", "the meeting is opened again")
    case .outsideMeeting:
      Words(
        "ett beslut fattas utanför möte",
        "a decision is taken outside a meeting")
    case .takingBack:
      Words(
        "mötets öppnande eller avslut tas tillbaka",
        "the opening or closing of the meeting is taken back")
    case .correctingApproved:
      Words(
        "ett beslut rättas som står i godkända minnesanteckningar",
        "a decision is corrected that stands in approved minutes")
    }
  }
}

extension Refusal: Worded {
  /// The sentence: which rule, and what to do.
  public var words: Words {
    switch self {
    case .unknownActivity(let id):
      Words(
        "Planen har ingen aktivitet \(id).",
        "The plan has no activity \(id).")
    case .unknownGoal(let id):
      Words(
        "Överenskommelsen har inget mål \(id) som bedöms för sig.",
        "The agreement has no goal \(id) that is assessed by itself.")
    case .unknownContribution(let id, let party):
      Words(
        "Aktivitet \(id) har inget bidrag från \(party).",
        "Activity \(id) has no contribution from \(party).")
    case .unknownParty(let party):
      Words(
        "Överenskommelsen har ingen part \(party).",
        "The agreement has no party \(party).")
    case .unknownDeviation(let id):
      Words(
        "Avvikelsen \(id) finns inte, eller är ångrad.",
        "There is no deviation \(id), or it is undone.")
    case .unknownDecision(let code):
      Words(
        "Det finns inget beslut \(code). Ange ett beslut som är fattat.",
        "There is no decision \(code). Name one that has been taken.")
    case .unknownEntry(let id):
      Words(
        "Journalen har ingen post \(id).",
        "The journal has no entry \(id).")
    case .unknownProposal:
      Words(
        "Inget sådant förslag väntar på beslut.",
        "No such proposal waits for a decision.")
    case .noteRequired(let reason):
      Words(
        "En kommentar krävs när \(reason.swedish). Skriv varför.",
        "A note is required when \(reason.english). Say why.")
    case .emptyText:
      Words(
        "Texten är tom. Skriv något, eller avbryt med Esc.",
        "The text is empty. Write something, or leave with Esc.")
    case .cannotBeInternal:
      Words(
        "Planens texter och besluten läses av alla och kan inte märkas intern. Skriv det i en kommentar.",
        "The texts of the plan and decisions are for everybody and cannot be internal. Say it in a note."
      )
    case .textTooLong(let limit):
      Words(
        "Texten är för lång: högst \(limit) tecken.",
        "The text is too long: \(limit) characters at most.")
    case .nothingStated:
      Words(
        "«Ingen uppgift» är ingen rapport. Ångra den tidigare rapporten om den var fel.",
        "“Not stated” is no report. Undo the earlier report if it was wrong.")
    case .nothingToChange(let key):
      Words(
        "Ingen ändring: \(key.swedish) har redan det värdet. Lägg till en "
          + "kommentar eller en dag för att bekräfta det.",
        "Nothing changed: the \(key.english) is already so. Add a note or a day to "
          + "confirm it.")
    case .alreadyProposed:
      Words(
        "Samma ändring är redan föreslagen och väntar på beslut.",
        "The same change is already proposed and waits for a decision.")
    case .changedMeanwhile(let key):
      Words(
        "Någon annan har just ändrat \(key.swedish). Inget sparades; se det nya värdet och välj igen.",
        "Someone has just changed the \(key.english). Nothing was saved; look, and choose again.")
    case .outsidePeriod(let date, let period):
      Words(
        "\(date) ligger utanför överenskommelsens tid, \(period).",
        "\(date) lies outside the agreement's period, \(period).")
    case .oddDay(let day):
      Words(
        "Datorns klocka visar \(day). Ställ klockan; är dagen rätt, spara med --odd-day.",
        "The computer's clock shows \(day). Set the clock; if the day is right, save with --odd-day."
      )
    case .inTheFuture(let date):
      Words(
        "\(date) har inte varit än. Rapportera om i dag eller tidigare.",
        "\(date) has not come yet. Report about today or earlier.")
    case .ownerRequired(let parties):
      Words(
        "Säg vems plan aktiviteten hör till: \(parties.map(\.rawValue).joined(separator: ", ")).",
        "Say whose plan the activity belongs to: \(parties.map(\.rawValue).joined(separator: ", "))."
      )
    case .noPlanOfOwn(let party, let owners) where owners.isEmpty:
      Words(
        "\(party) har ingen egen plan. Planen är gemensam; utelämna --owner.",
        "\(party) has no plan of its own. The plan is everybody's; leave --owner out.")
    case .noPlanOfOwn(let party, let owners):
      Words(
        "\(party) har ingen egen plan. Välj en av: \(owners.map(\.rawValue).joined(separator: ", ")).",
        "\(party) has no plan of its own. Choose one of: \(owners.map(\.rawValue).joined(separator: ", "))."
      )
    case .adoptionNeedsDecision:
      Words(
        "En utgåva antas genom beslut. Ange vilket.",
        "An edition is adopted by a decision. Say which.")
    case .identifierTaken(let id):
      Words(
        "Beteckningen \(id) är upptagen. Välj en annan.",
        "The identifier \(id) is taken. Choose another.")
    case .nothingToUndo:
      Words(
        "Det finns inget av dina ändringar att ångra.",
        "There is none of your changes left to undo.")
    case .nothingToRedo: Words("Det finns inget att göra om.", "There is nothing to redo.")
    case .alreadyUndone: Words("Posten är redan ångrad.", "The entry is already undone.")
    case .neverUndone(_, let reason): reason.words
    case .standsInMinutes(_, let code):
      Words(
        "Posten står i de godkända minnesanteckningarna från \(code) och ångras inte. Skriv i stället hur "
          + "det är nu.",
        "The entry stands in the approved minutes of \(code) and is not undone. Record how it is now "
          + "instead.")
    case .meetingInUse(let code, _):
      Words(
        "Mötet \(code) har öppnats eller avslutats, och sedan dess har mer skrivits. Det ångras inte; är "
          + "det fel tas det tillbaka för sig, med ett skäl (b bland mötena).",
        "Meeting \(code) was opened or closed, and more has been recorded since. It is not undone; where "
          + "it is a mistake it is taken back by itself, with a reason (b among the meetings).")
    case .comesAfterLeaving(let from, let until):
      Words(
        "Ingen kan komma till en punkt (\(from)) efter den som deltagandet slutar med (\(until)).",
        "Nobody can come at an item (\(from)) after the one that they leave at (\(until)).")
    case .endsBeforeItBegins(let start, let end):
      Words(
        "Mötet kan inte sluta (\(end)) innan det börjar (\(start)).",
        "The meeting cannot end (\(end)) before it begins (\(start)).")
    case .absentChair(let function):
      Words(
        "\(function) är noterad som frånvarande och kan inte ha lett mötet.",
        "\(function) is noted as absent and cannot have led the meeting.")
    case .replacedSince(_, let other):
      Words(
        "Kan inte ångras: värdet har ändrats efteråt av post \(other). Ändra värdet i stället.",
        "Cannot be undone: entry \(other) has changed the value since. Change the value instead.")
    case .proposalOutdated:
      Words(
        "Förslagets grund har ändrats. Det måste prövas igen.",
        "The basis of the proposal has changed. It must be considered anew.")
    case .noConflict(let key):
      Words(
        "Det råder ingen oenighet om \(key.swedish).",
        "Nobody disagrees on the \(key.english).")
    case .deviationLacks(.kind):
      Words(
        "En ny avvikelse måste ha en typ: tid, omfattning, resurs, kvalitet, samverkan eller yttre faktor.",
        "A new deviation must have a kind: time, scope, resources, quality, collaboration or external."
      )
    case .deviationLacks(.cause):
      Words(
        "En ny avvikelse måste ha en orsak. Skriv varför.",
        "A new deviation must have a cause. Say why.")
    case .deviationLacks(.responsible):
      Words(
        "En ny avvikelse måste ha en ansvarig funktion.",
        "A new deviation must have a responsible function.")
    case .deviationLacks(.due):
      Words(
        "En ny avvikelse måste ha en dag då åtgärden ska vara klar.",
        "A new deviation must have a day when its remedy is to be ready.")
    case .deviationLacks(let kind):
      Words(
        "En ny avvikelse måste ha \(kind.swedish).",
        "A new deviation must have a \(kind.english).")
    case .severalResponsible(let all):
      Words(
        "En avvikelse har exakt en ansvarig funktion; här anges \(all.count). Välj en.",
        "A deviation has exactly one responsible function; \(all.count) are named. Choose one.")
    case .remedyBeforeOpening(let date, let opened):
      Words(
        "Åtgärden kan inte vara klar \(date), innan avvikelsen öppnades \(opened).",
        "The remedy cannot be ready on \(date), before the deviation was opened on \(opened).")
    case .closingWithoutRemedy(let code):
      Words(
        "\(code) kan inte stängas utan åtgärd. Ange vad som har gjorts.",
        "\(code) cannot be closed without a remedy. Say what has been done.")
    case .deviationIsClosed(let code):
      Words(
        "\(code) är stängd. Öppna den igen först.",
        "\(code) is closed. Reopen it first.")
    case .deviationIsOpen(let code): Words("\(code) är redan öppen.", "\(code) is already open.")
    case .alreadyReviewed(let month, let code):
      Words(
        "\(code) är redan granskad för \(month.swedish): en granskning per avvikelse och månad. "
          + "Ångra den för att göra om.",
        "\(code) has been reviewed for \(month.english): one review per deviation and month. "
          + "Undo it to do it again.")
    case .reviewOutside(let month, let code):
      Words(
        "\(code) granskas månadsvis från månaden då den öppnades till månaden då den stängs, "
          + "aldrig i förväg: inte för \(month.swedish).",
        "\(code) is reviewed each month from the one it was opened in to the one it closes in, "
          + "never in advance: not for \(month.english).")
    case .notHigher(let level):
      Words(
        "Avvikelsen ligger redan på nivån \(level.swedish) eller högre.",
        "The deviation is already at the level of the \(level.english) or above.")
    case .openDeviations(let id, let codes):
      Words(
        "\(id) kan inte bli enligt plan så länge \(listed(codes, and: "och")) är öppen. "
          + "Stäng avvikelsen i samma ändring, eller först.",
        "\(id) cannot return to on plan while \(listed(codes, and: "and")) is open. "
          + "Close the deviation in the same change, or before.")
    case .notTheirDecision(nil, nil, let deciding):
      Words(
        "Åtgärdsplanen ändras genom beslut i \(listed(deciding, and: "eller")). Ta beslutet i ett sådant "
          + "möte, eller ange hur det är fattat utanför möte och varför.",
        "The plan is changed by decision of \(listed(deciding, and: "or")). Take the decision in its "
          + "meeting, or say how it was taken outside one, and why.")
    case .notTheirDecision(nil, let body?, let deciding):
      Words(
        "Åtgärdsplanen ändras genom beslut i \(listed(deciding, and: "eller")), inte i \(body). "
          + "\(body) kan bereda förslaget; ta beslutet i rätt grupps möte.",
        "The plan is changed by decision of \(listed(deciding, and: "or")), not of \(body). "
          + "\(body) can prepare the proposal; take the decision in a meeting of the right group.")
    case .notTheirDecision(let code?, let body, let deciding):
      Words(
        "\(code) \(body.map { "är fattat i \($0)" } ?? "säger inte var det är fattat"); åtgärdsplanen ändras "
          + "genom beslut i \(listed(deciding, and: "eller")). Ange ett sådant beslut.",
        "\(code) \(body.map { "was taken by \($0)" } ?? "does not say where it was taken"); the plan is changed "
          + "by decision of \(listed(deciding, and: "or")). Name such a decision.")
    case .bothInAndOutside(let code):
      Words(
        "Ett beslut fattas antingen i möte \(code) eller utanför möte. Välj ett av dem.",
        "A decision is taken either in meeting \(code) or outside meetings. Choose one of them.")
    case .noBody:
      Words(
        "Ange vilken grupp som har fattat beslutet.",
        "Say which group took the decision.")
    case .dueBeforeDecision(let date, let taken):
      Words(
        "\(date) ligger före beslutet, som fattades \(taken). Ange en senare dag.",
        "\(date) lies before the decision, which was taken \(taken). Give a later day.")
    case .alreadyCarriedOut(let code):
      Words(
        "Beslut \(code) är redan verkställt.",
        "Decision \(code) is already carried out.")
    case .decisionSuperseded(let code):
      Words(
        "Beslut \(code) är ersatt av ett senare beslut.",
        "Decision \(code) is superseded by a later one.")
    case .unknownConcern(let code):
      Words(
        "Det finns ingen aktivitet, inget mål och ingen avvikelse som heter \(code).",
        "There is no activity, goal or deviation named \(code).")
    case .unknownMeeting(let code):
      Words(
        "Det finns inget möte \(code).",
        "There is no meeting \(code).")
    case .unknownBody(let name):
      Words(
        "Överenskommelsen har ingen grupp som heter «\(name)».",
        "The agreement has no group named «\(name)».")
    case .meetingStage(let code, .planned):
      Words(
        "Möte \(code) har inte öppnats. Öppna det först.",
        "Meeting \(code) is not open. Open it first.")
    case .meetingStage(let code, .open):
      Words(
        "Möte \(code) pågår. Avsluta det först.",
        "Meeting \(code) is open. Close it first.")
    case .meetingStage(let code, .closed):
      Words(
        "Möte \(code) är avslutat. Öppna det igen, med ett skäl, om något ska ändras.",
        "Meeting \(code) is closed. Reopen it, with a reason, to change anything.")
    case .meetingStage(let code, .approved):
      Words(
        "Minnesanteckningarna för \(code) är godkända; mötet ändras inte mer.",
        "The minutes of \(code) are approved; the meeting does not change any more.")
    case .otherMeetingOpen(let code):
      Words(
        "Möte \(code) pågår redan. Avsluta det först.",
        "Meeting \(code) is already open. Close it first.")
    case .unknownItem(let key):
      Words(
        "Dagordningen har ingen punkt «\(key)».",
        "The agenda has no item «\(key)».")
    case .repeatedItem(let key):
      Words(
        "Två punkter på dagordningen heter «\(key)».",
        "Two items of the agenda are named «\(key)».")
    case .itemInUse(let key):
      Words(
        "Punkten «\(key)» har anteckningar eller beslut och kan inte tas bort.",
        "Item «\(key)» has notes or decisions and cannot be taken away.")
    case .plannedTime(let minutes):
      Words(
        "En punkt planeras för 1 till \(AgendaItem.longest) minuter, inte \(minutes).",
        "An item is planned for 1 to \(AgendaItem.longest) minutes, not \(minutes).")
    case .alreadyParked(let key):
      Words(
        "Punkten «\(key)» är redan bordlagd.",
        "Item «\(key)» is already put off.")
    case .noSeat(let function):
      Words(
        "Gruppen har ingen ledamot «\(function)». Ange funktionen som adjungerad.",
        "The group has no member «\(function)». Name the function as co-opted.")
    case .numbersExhausted(let series, let year):
      Words(
        "Numren \(series.rawValue)-\(year) är slut.",
        "There are no numbers \(series.rawValue)-\(year) left.")
    case .unknownCommitment(let id):
      Words(
        "Överenskommelsen har inget åtagande \(id).",
        "The agreement has no commitment \(id).")
    case .unknownIndicator(let id):
      Words(
        "Planen har ingen indikator \(id). Indikatorer läggs till i åtgärdsplanens fil.",
        "The plan has no indicator \(id). Indicators are added in the file of the action plan.")
    case .unknownReport(let number):
      Words(
        "Det finns ingen fryst rapport \(number).",
        "There is no frozen report \(number).")
    case .alreadyApproved(let number):
      Words(
        "\(number) är redan fastställd.",
        "\(number) is already approved.")
    case .notDelivered(let number, let receiver):
      Words(
        "\(number) är inte överlämnad till \(receiver). Anteckna överlämnandet först.",
        "\(number) has not been handed over to \(receiver). Record that first.")
    case .alreadyDelivered(let number, let receiver, let date):
      Words(
        "Det är redan antecknat att \(number) överlämnades till \(receiver) \(date).",
        "It is recorded already that \(number) was handed over to \(receiver) on \(date).")
    case .alreadyFrozen(let number, let date):
      Words(
        "Rapporten är redan fryst som \(number), \(date). En rättelse fryses som en ny utgåva av samma rapport "
          + "(--correction).",
        "The report is frozen already as \(number), \(date). A correction is frozen as a new edition of the same "
          + "report (--correction).")
    case .deliveredTooEarly(let number, let date, let frozen):
      Words(
        "\(number) frystes \(frozen) och kan inte ha överlämnats \(date). Ange en senare dag.",
        "\(number) was frozen on \(frozen) and cannot have been handed over on \(date). Name a later day."
      )
    case .decidesItself(let body):
      Words(
        "\(body) beslutar själv om förslaget. Fatta beslutet i stället.",
        "\(body) decides on the proposal itself. Take the decision instead.")
    case .alreadyPrepared(let body, let date):
      Words(
        "Det är redan antecknat att förslaget bereddes av \(body) \(date).",
        "It is recorded already that \(body) prepared the proposal on \(date).")
    case .meetingOfOther(let code, let body):
      Words(
        "\(code) är inget möte med \(body). Ange ett sådant.",
        "\(code) is no meeting of \(body). Name one that is.")
    case .seatTaken(let function, let body):
      Words(
        "\(function) har redan en plats i \(body).",
        "\(function) has a seat in \(body) already.")
    case .noSeatToLeave(let function, let body):
      Words(
        "\(function) har ingen plats i \(body) att lämna.",
        "\(function) has no seat in \(body) to leave.")
    case .appointedBy(let appointing, let body):
      Words(
        "Medlemmarna i \(body) utses av \(appointing). Ange det beslut som utser, fattat i \(appointing).",
        "The members of \(body) are appointed by \(appointing). Name its decision to appoint.")
    case .bodyEnded(let body, let date):
      Words(
        "\(body) var tillfällig och upphörde \(date). Ange en tidigare dag.",
        "\(body) was temporary and ended on \(date). Name an earlier day.")
    case .unusableFileName(let name):
      Words(
        "Filnamnet \(name) kan inte användas. Ange ett namn utan snedstreck och inledande punkt.",
        "The file name \(name) cannot be used. Give a name without slashes and leading dot.")
    case .fileTaken(let name, let number):
      Words(
        "Filen \(name) hör redan till \(number).",
        "The file \(name) already belongs to \(number).")
    case .unknownEdition(let version):
      Words(
        "Planfilerna har ingen utgåva \(version).",
        "The plan files have no edition \(version).")
    case .editionAdopted(let version):
      Words(
        "Utgåva \(version) är redan antagen.",
        "Edition \(version) is already adopted.")
    case .noTextToCorrect:
      Words(
        "Uppgiften har ingen kommentar att rätta.",
        "The fact has no note to correct.")
    case .isMasked(let id):
      Words(
        "Texten i post \(id) är maskerad.",
        "The text of entry \(id) is masked.")
    case .mayNotMask(let id, let writer):
      Words(
        "Post \(id) är skriven av \(writer). Den maskeras av \(writer), eller av en skrivare som "
          + "workspace.yaml nämner under masks.",
        "Entry \(id) is \(writer)'s. It is masked by \(writer), or by one whom workspace.yaml names "
          + "under masks.")
    case .nothingDamaged:
      Words(
        "Det finns ingen skada som inte redan är godtagen.",
        "There is no damage that is not accepted already.")
    case .nothingToMask(let id):
      Words(
        "Post \(id) har ingen text som kan maskeras.",
        "Entry \(id) has no text that can be masked.")
    case .notAmongValues(let key):
      Words(
        "Välj ett av de värden som visas för \(key.swedish).",
        "Choose one of the values shown for the \(key.english).")
    }
  }
}

extension Refusal.Permanence: Worded {
  /// The words.
  public var words: Words {
    switch self {
    case .frozen(let number):
      Words(
        "\(number) är fryst och ångras inte. Frys en rättad utgåva i stället.",
        "\(number) is frozen and is not undone. Freeze a corrected edition instead.")
    case .approved(let number):
      Words(
        "\(number) är fastställd och det ångras inte. Frys en rättad utgåva i stället.",
        "\(number) is approved, and that is not undone. Freeze a corrected edition instead.")
    case .minutes(let code):
      Words(
        "Minnesanteckningarna från \(code) är godkända och det ångras inte.",
        "The minutes of \(code) are approved, and that is not undone.")
    case .edition(let version):
      Words(
        "Utgåva \(version) av planen är antagen och det ångras inte. Anta en ny utgåva i stället.",
        "Edition \(version) of the plan is adopted, and that is not undone. Adopt a new one instead."
      )
    case .masking: Words("En maskering ångras inte.", "A masking is not undone.")
    case .acceptance:
      Words("Att skadan är godtagen ångras inte.", "That damage is accepted is not undone.")
    case .start:
      Words(
        "Posten säger bara att någon började skriva. Det finns inget att ångra.",
        "The entry only says that somebody began to write. There is nothing to undo.")
    case .newer:
      Words(
        "Posten är skriven av en nyare version av programmet. Uppdatera programmet och ångra där.",
        "The entry was written by a newer version of the program. Update the program and undo there."
      )
    case .decision(let code):
      Words(
        "Posten kan inte ångras: beslutet \(code) bygger på den.",
        "The entry cannot be undone: decision \(code) rests on it.")
    case .plan:
      Words(
        "Posten kan inte ångras: den står i planens nya utgåva.",
        "The entry cannot be undone: it stands in the new edition of the plan.")
    }
  }
}
