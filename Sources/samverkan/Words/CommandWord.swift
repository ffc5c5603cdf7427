import PlanDomain

/// What help says about commands, arguments and options.
enum CommandWord: Hashable, Sendable {
  case samverkan, open, demo, show, list, log, progress, assess, note, undo, redo, settle
  case indicator, measure, situation, register, commitment, commitmentNote, correct
  case indicatorID, measured, situationTitle, commitmentID, correctedEntry, correctedText
  case sourceOption, sourcesOption, remarkOption, datedOption
  case repair, repairSource, repairConflicts, repairNewWriter, repairDryRun, repairBeyond,
    repairWays, repairAccept, repairAcceptOwners, acceptingDecision
  case maskingAuthor
  case mask, maskedEntry, maskingDecision, maskingYes, maskingNeedsDecision, maskingNeedsYes
  case check, verify, plan, fold, foldedFile, adopt, adoptedVersion, dryRunOption
  case initialise, agreementArgument, newFolderArgument
  case export, exported, exportFile, calendarFor, calendarsFor, calendarsOnly, everybody
  case boardFolder, boardNeedsFolder
  case importing, imported, importFile, applyOption
  case item, listed, activity, goalOrActivity, progressValue, assessmentValue, noteText, entry
  case settleValue, workspaceArgument
  case deviation, openDeviation, reviewDeviation, closeDeviation, reopenDeviation
  case escalateDeviation, editDeviation, deviationNumber, verdictValue, reviewNoteOption
  case monthOption, closingNoteOption, reopeningNoteOption, remedyOption, levelOption
  case escalationOption, kindOption, descriptionOption, causeOption, consequenceOption
  case responsibleOption, dueOption, placeOption, openOption, closedOption, unreviewedOption
  case whereOption
  case listMonthOption, overdueOption, listPartyOption, listResponsibleOption, areaOption
  case workspaceOption, todayOption, languageOption, readOnlyOption, asciiOption, colourOption
  case backgroundOption, linearOption, noPagerOption, tour, tourNeedsScreen
  case verifiedFile, jsonOption, csvOption, xlsxOption, publicOption, asOfOption, byOption,
    oddDayOption,
    noteOption,
    dateOption, forOption
  case decisionOption, partyOption, trendOption, resetOption, reasonOption, limitOption
}

extension CommandWord: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .samverkan:
      Words(
        "Följer upp samverkansöverenskommelsen mellan kommun och polis.",
        "Follows up the agreement between a municipality and the police.")
    case .open:
      Words(
        "Öppna instrumentpanelen. Utan terminal skrivs läget ut.",
        "Open the dashboard. Without a terminal the overview is printed.")
    case .demo:
      Words(
        "Öppna exemplet: en egen kopia av Eskilstuna 2024–2027.",
        "Open the example: a private copy of Eskilstuna 2024–2027.")
    case .show:
      Words(
        "Visa hela planen, eller en del av den med allt som har hänt.",
        "Show the whole plan, or a part of it with all that has happened.")
    case .list:
      Words(
        "Lista aktiviteter, avvikelser, beslut, möten, rapporter eller det som behöver uppmärksamhet.",
        "List activities, deviations, decisions, meetings, reports, or what needs attention.")
    case .log:
      Words(
        "Visa historiken, senaste posten först.",
        "Show the history, the newest entry first.")
    case .progress:
      Words(
        "Ändra genomförande: pågår, genomförd …",
        "Change progress: ongoing, done …")
    case .assess:
      Words(
        "Ändra bedömning: enligt plan, avviker … För ett delmål: uppnås …",
        "Change the assessment: on plan, deviating … For a sub-goal: achieved …")
    case .note: Words("Skriv en rapport om en aktivitet.", "Write a report on an activity.")
    case .undo:
      Words(
        "Ångra din senaste ändring, eller en viss post.",
        "Undo your latest change, or a certain entry.")
    case .redo: Words("Gör om det du senast ångrade.", "Redo what you undid last.")
    case .settle:
      Words(
        "Avgör en oenighet genom att välja ett av värdena.",
        "Settle a conflict by choosing one of the values.")
    case .indicator:
      Words(
        "Mätvärden för planens indikatorer.",
        "Values of the plan's indicators.")
    case .measure: Words("Registrera ett mätvärde.", "Record a value.")
    case .situation: Words("Den gemensamma lägesbilden.", "The common picture of the situation.")
    case .register:
      Words(
        "Registrera en ny version av lägesbilden.",
        "Register a new version of the picture.")
    case .commitment: Words("Överenskommelsens åtaganden.", "The commitments of the agreement.")
    case .commitmentNote:
      Words(
        "Skriv en rapport om ett åtagande.",
        "Write a report on a commitment.")
    case .correct:
      Words(
        "Rätta en felskriven kommentar; historiken behåller båda.",
        "Correct a mistyped note; the history keeps both.")
    case .indicatorID: Words("Indikatorns id: I3.", "The indicator's identifier: I3.")
    case .measured:
      Words(
        "Värdet i indikatorns enhet: 63,5.",
        "The value in the indicator's unit: 63.5.")
    case .situationTitle: Words("Vad lägesbilden heter.", "What the picture is called.")
    case .commitmentID: Words("Åtagandets id: C1.", "The commitment's identifier: C1.")
    case .correctedEntry:
      Words(
        "Postens beteckning, som i log; med #0, #1 … när posten har flera kommentarer.",
        "The entry, as log shows it; with #0, #1 … where it has several notes.")
    case .correctedText:
      Words(
        "Hela kommentaren som den ska vara.",
        "The whole note as it should be.")
    case .sourceOption:
      Words(
        "Varifrån värdet kommer, om inte från planens källa.",
        "Where the value comes from, if not from the plan's source.")
    case .sourcesOption:
      Words(
        "Vad lägesbilden bygger på; kan anges flera gånger.",
        "What the picture builds on; may be given several times.")
    case .remarkOption: Words("Kommentar.", "A note.")
    case .datedOption:
      Words(
        "När den gjordes, med dokumentets ord, när det inte nämner någon dag: under 2018.",
        "When it was made, in the words of a document that names no day: during 2018.")
    case .check: Words("Kontrollera planfilerna.", "Check the plan files.")
    case .repair:
      Words(
        "Hämta tillbaka poster som saknas eller är skadade ur en annan kopia.",
        "Bring back entries that are missing or damaged from another copy.")
    case .repairSource:
      Words(
        "Den andra kopian av arbetsytan; den läses bara.",
        "The other copy of the workspace; it is only read.")
    case .repairConflicts:
      Words(
        "Läs de kopior som ett synkprogram har lagt bredvid filerna: 2026-11 (1).jsonl.",
        "Read the copies that a program which synchronizes folders has put beside the files.")
    case .repairNewWriter:
      Words(
        "Gå vidare som ny skrivare i samma mapp; inget går förlorat.",
        "Go on as a new writer in the same folder; nothing is lost.")
    case .repairDryRun:
      Words(
        "Visa vad som skulle hämtas; ändra inget.",
        "Show what would be brought back; change nothing.")
    case .repairBeyond:
      Words(
        "Hämta även rader efter det som programmet har sett.",
        "Take lines too that go on after what this program has seen.")
    case .repairWays:
      Words(
        "Ange ett av --from, --conflicts, --new-writer, --accept och --accept-owners.",
        "Give one of --from, --conflicts, --new-writer, --accept and --accept-owners.")
    case .repairAccept:
      Words(
        "Godta genom beslut den skada som finns, så att rapporter kan frysas igen, med stämpel.",
        "Accept by decision the damage there is, so that reports can be frozen again, with a stamp."
      )
    case .repairAcceptOwners:
      Words(
        "Godta för egen del de ägare som filerna har nu, så att bytet inte visas mer.",
        "Accept for oneself the owners that the files have now, so that the change is told no more."
      )
    case .acceptingDecision:
      Words(
        "Beslutets nummer: B-2026-14; för --accept.",
        "The number of the decision: B-2026-14; for --accept.")
    case .oddDayOption:
      Words(
        "Spara fast datorns klocka visar en dag långt från överenskommelsens år.",
        "Save though the computer's clock shows a day far from the agreement's years.")
    case .maskingAuthor:
      Words(
        "Maskera i stället vem som sparade, i posten och i skrivarens andra poster med samma text.",
        "Mask instead who saved, in the entry and in the writer's others with the same text.")
    case .maskingYes: Words("Fråga inte.", "Do not ask.")
    case .maskingNeedsDecision:
      Words(
        "Ange beslutet: --decision B-2026-14.",
        "Give the decision: --decision B-2026-14.")
    case .maskingNeedsYes:
      Words(
        "Inget har maskerats. Är det rätt texter: samma kommando med --yes.",
        "Nothing has been masked. If these are the texts: the same with --yes.")
    case .mask:
      Words(
        "Maskera texterna i en post genom beslut; allt annat i den står kvar.",
        "Mask the texts of an entry by decision; all else in it stays.")
    case .maskedEntry:
      Words(
        "Posten, som den står i samverkan log: 00000A.",
        "The entry, as samverkan log shows it: 00000A.")
    case .maskingDecision:
      Words(
        "Beslutets nummer: B-2026-14.",
        "The number of the decision: B-2026-14.")
    case .verifiedFile:
      Words(
        "En kopia av ett fastställt dokument, att jämföra med det; utelämnas för journalen.",
        "A copy of an approved document, to compare with it; otherwise the journal.")
    case .verify:
      Words(
        "Kontrollera att journalen är hel och oförändrad.",
        "Check that the journal is whole and unaltered.")
    case .plan:
      Words(
        "Det som rör åtgärdsplanen i sin helhet.",
        "What concerns the action plan as a whole.")
    case .fold:
      Words(
        "Skriv ut åtgärdsplanens fil med det som har beslutats inskrivet.",
        "Print the action plan's file with what has been decided written into it.")
    case .adopt:
      Words(
        "Anteckna att en utgåva av åtgärdsplanen är antagen.",
        "Record that an edition of the action plan has been adopted.")
    case .adoptedVersion:
      Words(
        "Utgåvans version, till exempel 2027:1.",
        "The version of the edition, for example 2027:1.")
    case .dryRunOption:
      Words(
        "Visa vad som skulle hända, och spara inget.",
        "Show what would happen, and save nothing.")
    case .foldedFile:
      Words(
        "Planfilen, när utgåvan har flera.",
        "The plan file, where the edition has several.")
    case .initialise:
      Words(
        "Skapa en arbetsyta: frågar sig fram, eller utgår från en medföljande överenskommelse.",
        "Make a workspace: asks its way, or begins from a shipped agreement.")
    case .agreementArgument:
      Words(
        "Överenskommelsens id eller en del av namnet: strängnäs. Ett okänt namn visar vilka som finns.",
        "The agreement's id or a part of its name: strängnäs. An unknown name lists all of them.")
    case .newFolderArgument:
      Words(
        "Den nya arbetsytans mapp, som är tom eller inte finns.",
        "The folder of the new workspace, empty or not there.")
    case .item:
      Words(
        "Ett id (F1, D3.2, A07, AV-2026-07, I3, C1), agreement eller law.",
        "An identifier (F1, D3.2, A07, AV-2026-07, I3, C1), agreement or law.")
    case .export: Words("Skriv ut planen för andra program.", "Write the plan for other programs.")
    case .exported:
      Words(
        "ics (kalender), xlsx (ett blad per slag), board (en sida för intranätet), csv (aktiviteter, avvikelser och beslut) eller json (allt).",
        "ics (calendar), xlsx (a sheet for each kind), board (a page for an intranet), csv (activities, deviations and decisions) or json (everything)."
      )
    case .calendarFor:
      Words(
        "Kalendern för en funktion, en part eller en grupp: det de ansvarar för och deras möten.",
        "The calendar of a function, a party or a group: what they answer for and their meetings.")
    case .calendarsFor:
      Words(
        "Skriv en kalender för alla och en för varje funktion och grupp, i den här mappen.",
        "Write a calendar for everybody and one for each function and group, in this folder.")
    case .calendarsOnly:
      Words(
        "--for och --all gäller ics, en i taget, och --all utan --output.",
        "--for and --all are for ics, one at a time, and --all without --output.")
    case .everybody: Words("alla", "everybody")
    case .boardFolder:
      Words(
        "Mappen som sidan för intranätet skrivs i, som index.html.",
        "The folder that the page for an intranet is written in, as index.html.")
    case .boardNeedsFolder:
      Words(
        "Skriv export board MAPP; de andra formerna skrivs med --output.",
        "Write export board FOLDER; the other forms are written with --output.")
    case .exportFile:
      Words(
        "Filen att skriva till, utanför arbetsytan.",
        "The file to write to, outside the workspace.")
    case .importing:
      Words(
        "Läs in uppföljning, eller en hel plan, från en tabell; visar först vad det blir.",
        "Read follow-up, or a whole plan, from a table; first shows what would come of it.")
    case .imported:
      Words(
        "Läs in uppföljning från ett kalkylblad: en rad per aktivitet, med rubriker.",
        "Read follow-up from a spreadsheet: a row for each activity, with headings.")
    case .importFile:
      Words(
        "Filen, som kalkylprogrammet har sparat den: csv, xlsx eller ods.",
        "The file, as the spreadsheet has saved it: csv, xlsx or ods.")
    case .applyOption:
      Words(
        "Spara ändringarna, alla eller ingen.",
        "Record the changes, all or none.")
    case .listed:
      Words(
        "activities (aktiviteter), attention (uppmärksamhet), deviations (avvikelser), decisions (beslut), "
          + "meetings (möten), reports (rapporter), commitments (åtaganden), indicators (indikatorer), "
          + "reporting (rapportering) eller wheel (årshjul).",
        "activities, attention, deviations, decisions, meetings, reports, commitments, indicators, reporting "
          + "or wheel (the year wheel).")
    case .deviation:
      Words(
        "Öppna och följ upp avvikelser från planen.",
        "Open and follow up departures from the plan.")
    case .openDeviation:
      Words(
        "Öppna en avvikelse på en aktivitet.",
        "Open a deviation on an activity.")
    case .reviewDeviation:
      Words(
        "Granska en avvikelse för en månad.",
        "Review a deviation for a month.")
    case .closeDeviation:
      Words(
        "Stäng en avvikelse; åtgärd och slutkommentar krävs.",
        "Close a deviation; it needs a remedy and a closing note.")
    case .reopenDeviation:
      Words(
        "Öppna en stängd avvikelse igen; den behåller sitt nummer.",
        "Open a closed deviation again; it keeps its number.")
    case .escalateDeviation:
      Words(
        "Lyft en avvikelse till en högre nivå.",
        "Lift a deviation to a higher level.")
    case .editDeviation:
      Words(
        "Ange eller ändra delar av en avvikelse.",
        "Give or change parts of a deviation.")
    case .deviationNumber:
      Words(
        "Avvikelsens nummer: AV-2026-07.",
        "The deviation's number: AV-2026-07.")
    case .verdictValue: Words("bättre, oförändrad eller sämre.", "better, unchanged or worse.")
    case .reviewNoteOption: Words("Kommentar; krävs vid sämre.", "A note; required for worse.")
    case .monthOption:
      Words(
        "Månaden, ÅÅÅÅ-MM; annars den som är nu. Går att granska i efterhand.",
        "The month, YYYY-MM; else the present one. Earlier months may be reviewed.")
    case .closingNoteOption: Words("Varför den stängs; krävs.", "Why it is closed; required.")
    case .reopeningNoteOption:
      Words(
        "Varför den öppnas igen; krävs.",
        "Why it is opened again; required.")
    case .remedyOption: Words("Vad som görs åt den.", "What is done about it.")
    case .levelOption:
      Words(
        "samordningsgrupp (annars), strategiskt råd, politiskt organ eller gruppens namn.",
        "coordination group (unless given), strategic council or political body, or a group's name."
      )
    case .escalationOption:
      Words(
        "Nivån; annars nästa: strategiskt råd, sedan politiskt organ.",
        "The level; else the next: strategic council, then political body.")
    case .kindOption:
      Words(
        "tid, omfattning, resurs, kvalitet, samverkan eller yttre faktor; krävs.",
        "time, scope, resources, quality, collaboration or external; required.")
    case .descriptionOption:
      Words(
        "Vad som avviker från vilken plan.",
        "What departs from what plan.")
    case .causeOption:
      Words(
        "Orsaken; krävs för en ny avvikelse.",
        "Why; required for a new deviation.")
    case .consequenceOption:
      Words(
        "Vad det leder till för målet eller den andra parten.",
        "What follows from it for the goal or the other party.")
    case .responsibleOption:
      Words(
        "Den enda funktion som ansvarar för åtgärden, part/funktion; krävs för en ny avvikelse.",
        "The only function that answers for the remedy, party/function; required for a new one.")
    case .dueOption:
      Words(
        "Sista dag för åtgärden, ÅÅÅÅ-MM-DD; krävs för en ny avvikelse.",
        "The last day for the remedy, YYYY-MM-DD; required for a new deviation.")
    case .placeOption: Words("Var.", "Where.")
    case .openOption: Words("Avvikelser: bara öppna.", "Deviations: only open ones.")
    case .closedOption: Words("Avvikelser: bara stängda.", "Deviations: only closed ones.")
    case .unreviewedOption:
      Words(
        "Avvikelser: bara de som ska granskas och inte är det, i granskningskö.",
        "Deviations: only those to be reviewed and not yet, in queue order.")
    case .listMonthOption:
      Words(
        "Avvikelser: månaden som granskas, ÅÅÅÅ-MM; utan --unreviewed de som var öppna då.",
        "Deviations: the month reviewed, YYYY-MM; without --unreviewed those open in it.")
    case .overdueOption:
      Words(
        "Avvikelser: bara de vars åtgärd är försenad.",
        "Deviations: only those whose remedy is overdue.")
    case .listPartyOption:
      Words(
        "Avvikelser: bara de som den här parten ansvarar för.",
        "Deviations: only those that this party answers for.")
    case .listResponsibleOption:
      Words(
        "Avvikelser: bara de som den här funktionen ansvarar för.",
        "Deviations: only those that this function answers for.")
    case .whereOption:
      Words(
        "Aktiviteter: bara de som allt detta gäller, ord och villkor som ansvarig:polis slutar:<30d "
          + "är:försenad -genomförande:klar.",
        "Activities: only those of which all of this holds, words and conditions such as "
          + "responsible:police ends:<30d is:overdue -progress:done.")
    case .areaOption:
      Words(
        "Avvikelser: bara i det här fokusområdet eller delmålet.",
        "Deviations: only in this focus area or sub-goal.")
    case .activity: Words("Aktivitetens id: A07.", "The activity's identifier: A07.")
    case .goalOrActivity:
      Words(
        "Aktivitetens eller delmålets id: A07, D3.2.",
        "The identifier of an activity or a sub-goal: A07, D3.2.")
    case .progressValue:
      Words(
        "ej påbörjad, pågår, pausad, genomförd eller avförd.",
        "not started, ongoing, paused, done or dropped.")
    case .assessmentValue:
      Words(
        "enligt plan, risk för avvikelse, avviker eller ej bedömd; för delmål uppnås, uppnås delvis "
          + "eller uppnås inte.",
        "on plan, at risk, deviating or not assessed; for a sub-goal achieved, partly achieved or "
          + "not achieved.")
    case .noteText: Words("Rapportens text.", "The text of the report.")
    case .entry:
      Words(
        "Postens beteckning, som i log; utan den din senaste ändring.",
        "The entry, as log shows it; without it your latest change.")
    case .settleValue: Words("Det värde som ska gälla.", "The value that is to hold.")
    case .workspaceArgument: Words("Arbetsytans mapp.", "The folder of the workspace.")
    case .workspaceOption: Words("Arbetsytans mapp.", "The folder of the workspace.")
    case .todayOption:
      Words(
        "Räkna med den här dagen som i dag, ÅÅÅÅ-MM-DD.",
        "Take this day for today, YYYY-MM-DD.")
    case .languageOption: Words("Språk: sv eller en.", "Language: sv or en.")
    case .readOnlyOption: Words("Läs bara; skriv inget.", "Only read; write nothing.")
    case .tour:
      Words(
        "En rundtur på en minut: ändra, ångra, sök, granska och visa på storskärm.",
        "A tour of a minute: change, undo, find, review, and show on the big screen.")
    case .tourNeedsScreen:
      Words(
        "Rundturen behöver en terminal. Utan: samverkan demo --linear.",
        "The tour needs a terminal. Without one: samverkan demo --linear.")
    case .linearOption:
      Words(
        "Rad för rad, utan kolumner och helskärm: för skärmläsare och rör.",
        "Line by line, without columns and full screen: for screen readers and pipes.")
    case .noPagerOption:
      Words(
        "Visa inte långa svar i en sidvisare (PAGER, annars less).",
        "Do not show long answers in a pager (PAGER, else less).")
    case .asciiOption: Words("Rita bara med ASCII-tecken.", "Draw with ASCII characters only.")
    case .colourOption: Words("Använd inga färger.", "Use no colours.")
    case .backgroundOption:
      Words(
        "Terminalens bakgrund: ljus eller mörk. Annars tillfrågas terminalen.",
        "The terminal's background: light or dark. Else the terminal is asked.")
    case .jsonOption: Words("Skriv JSON, som i docs/json.md.", "Print JSON, as in docs/json.md.")
    case .csvOption: Words("Skriv CSV för kalkylprogram.", "Print CSV for spreadsheets.")
    case .xlsxOption:
      Words("Skriv en fil för kalkylprogram.", "Write a file for spreadsheets.")
    case .publicOption:
      Words(
        "För alla att läsa: utan texter som är märkta intern.",
        "For everybody to read: without texts that are marked as internal.")
    case .asOfOption:
      Words(
        "Läget som det var känt den dagen, ÅÅÅÅ-MM-DD.",
        "What was known by the end of that day, YYYY-MM-DD.")
    case .byOption: Words("Din funktion, aldrig ditt namn.", "Your function, never your name.")
    case .noteOption:
      Words(
        "Kommentar; krävs vid pausad, avförd, risk för avvikelse och avviker.",
        "A note; required for paused, dropped, at risk and deviating.")
    case .dateOption:
      Words(
        "Dagen som uppgiften avser, ÅÅÅÅ-MM-DD.",
        "The day that it is about, YYYY-MM-DD.")
    case .forOption:
      Words(
        "Vems uppgift det är, part:funktion.",
        "Whose word it is, party:function.")
    case .decisionOption:
      Words(
        "Beslutet bakom ändringen: B-2026-14.",
        "The decision behind the change: B-2026-14.")
    case .partyOption:
      Words(
        "Gäller bara den här partens bidrag.",
        "Only the contribution of this party.")
    case .trendOption:
      Words(
        "Trend för ett delmål: förbättras, oförändrat eller försämras; annars ingen.",
        "Trend of a sub-goal: improving, unchanged or worsening; else none.")
    case .resetOption:
      Words(
        "Gör om kopian från början; det som skrivits i den försvinner.",
        "Make the copy anew; what was written in it is lost.")
    case .reasonOption: Words("Varför.", "Why.")
    case .limitOption: Words("Visa högst så många.", "Show at most so many.")
    }
  }
}
