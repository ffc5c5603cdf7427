import PlanDomain

/// What help says about the commands of decisions, meetings and the plan's activities.
enum CouncilWord: Hashable, Sendable {
  case review, holdMeeting, heldMeeting, needsLinear(String)
  case decision, takeDecision, carryOut, correctDecision
  case decisionText, decisionNumber, adoptsOption, rejectsOption, supersedesOption
  case proposal, prepareProposal, proposalName, preparingBodyOption, preparingMeetingOption
  case deliverReport, answerReport, receiverOption, answererOption, answerText
  case seat, takeSeat, leaveSeat, seatBodyOption, seatRoleOption, appointingOption
  case decidingBodyOption, outsideOption, becauseOption
  case meetingOption, itemOption, carriedOutByOption, dueOption, concernsOption, correctedText
  case meeting, prepare, openMeeting, attend, noteItem, park, closeMeeting, reopenMeeting
  case takeBack, chairMeeting, chairFunction, deputyFlag, secretary, hours, startOption, endOption
  case noTime(String), noHours, fromItemOption
  case correctionOption, correctionFreezes, editorOption, ownerOption, everybodysOnly,
    fromDayOption, textOrEditor, frozenInReports,
    approveMinutes, minutes, period(ReportKind),
    cutOffOption,
    freezeOption, recordOption
  case approveReport, compareReports, reportNumber, approvalNote, outputOption, forceOption,
    templateOption,
    documentFormat,
    anyMeeting
  case meetingNumber, meetingDate, bodyOption, placeOption, kindOption, agendaItemOption
  case function, presence, untilOption, agendaKey, itemText, coOptedParty, onOption
  case report, since, agenda, sinceOption, formatOption, speakerOption
  case packageMeeting, packageFolder, packagedMeeting, agendaFile, minutesFile
  case form, formFile
  case reportFor, addressee, everybodyOption, oneOrEverybody
  case activity, addActivity, changeActivity, dropActivity, activityID, titleArgument
  case titleOption, howOption, followUpOption, responsibleOption, fromOption, toOption
  case checkpointOption, contributionOption, servesOption
  case subgoal, assessGoal, goal, attainmentValue
}

extension CouncilWord: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .decision:
      Words(
        "Fatta, verkställ och rätta beslut.",
        "Take, carry out and correct decisions.")
    case .takeDecision:
      Words(
        "Fatta ett beslut; det får nästa nummer.",
        "Take a decision; it gets the next number.")
    case .carryOut:
      Words(
        "Rapportera att ett beslut är verkställt.",
        "Report that a decision is carried out.")
    case .correctDecision:
      Words(
        "Rätta ett beslut; det som stod finns kvar i historiken.",
        "Correct a decision; what stood stays in the history.")
    case .decisionText: Words("Beslutet, ordagrant.", "The decision, word for word.")
    case .decisionNumber:
      Words(
        "Beslutets nummer: B-2026-14.",
        "The number of the decision: B-2026-14.")
    case .adoptsOption:
      Words(
        "Förslag som antas: aktivitetens beteckning eller postens.",
        "A proposal to adopt: the id of the activity, or of the entry.")
    case .rejectsOption:
      Words(
        "Förslag som avslås: aktivitetens beteckning eller postens.",
        "A proposal to reject: the id of the activity, or of the entry.")
    case .supersedesOption:
      Words(
        "Det tidigare beslut som ersätts.",
        "The earlier decision that it replaces.")
    case .meetingOption:
      Words(
        "Mötet: M-2026-03. Utan det här valet det möte som pågår.",
        "The meeting: M-2026-03. Otherwise the one that is open.")
    case .proposal:
      Words(
        "Bered förslag till ändrad plan.",
        "Prepare proposals to change the plan.")
    case .prepareProposal:
      Words(
        "Anteckna att en grupp har berett förslag; den som beslutar om planen fattar beslutet.",
        "Record that a group has prepared proposals; those who decide on the plan decide.")
    case .proposalName:
      Words(
        "Förslaget: aktivitetens beteckning eller postens.",
        "The proposal: the identifier of the activity or of the entry.")
    case .preparingBodyOption:
      Words(
        "Gruppen som har berett; annars den som möttes.",
        "The group that has prepared; else the one that met.")
    case .preparingMeetingOption:
      Words(
        "Mötet där det bereddes: M-2026-03.",
        "The meeting that prepared it: M-2026-03.")
    case .deliverReport:
      Words(
        "Anteckna att en fryst rapport är överlämnad.",
        "Record that a frozen report was handed over.")
    case .answerReport:
      Words(
        "Anteckna vad mottagaren har svarat.",
        "Record what the receiver answered.")
    case .receiverOption:
      Words(
        "Mottagaren: en grupp i överenskommelsen eller någon annan.",
        "The receiver: a group of the agreement, or someone else.")
    case .answererOption:
      Words(
        "Den som svarar; annars den som fick rapporten.",
        "Who answers; else the one that got the report.")
    case .answerText: Words("Svaret.", "The answer.")
    case .seat:
      Words(
        "Anteckna vem som har plats i en grupp.",
        "Record who has a seat in a group.")
    case .takeSeat:
      Words(
        "Anteckna att en funktion får en plats i en grupp.",
        "Record that a function takes a seat in a group.")
    case .leaveSeat:
      Words(
        "Anteckna att en funktion lämnar sin plats i en grupp.",
        "Record that a function leaves its seat in a group.")
    case .seatBodyOption: Words("Gruppen.", "The group.")
    case .seatRoleOption:
      Words(
        "Platsen: chair, member eller co_opted; annars ledamot.",
        "The seat: chair, member or co_opted; else a member.")
    case .appointingOption:
      Words(
        "Beslutet som utser: B-2026-14.",
        "The decision that appoints: B-2026-14.")
    case .decidingBodyOption:
      Words(
        "Gruppen som har beslutat utanför möte; annars den som beslutar om planen.",
        "The group that decided outside a meeting; else the one that decides on the plan.")
    case .outsideOption:
      Words(
        "Beslutet är fattat utanför möte: per-capsulam eller chair (ordförandebeslut).",
        "The decision was taken outside a meeting: per-capsulam or chair.")
    case .becauseOption:
      Words(
        "Varför beslutet inte kunde vänta på ett möte.",
        "Why the decision could not wait for a meeting.")
    case .itemOption:
      Words(
        "Punkten på dagordningen: dess nummer eller nyckel.",
        "The item of the agenda: its number or its key.")
    case .carriedOutByOption:
      Words(
        "Den funktion som verkställer: kommun/säkerhetschef.",
        "The function that carries it out: kommun/head of security.")
    case .dueOption: Words("Sista dag för att verkställa.", "The last day for carrying it out.")
    case .concernsOption:
      Words(
        "Vad beslutet gäller: aktivitet, mål eller avvikelse.",
        "What it concerns: an activity, a goal or a deviation.")
    case .correctedText: Words("Beslutets nya lydelse.", "The new wording of the decision.")
    case .meeting: Words("Förbered och håll möten.", "Prepare and hold meetings.")
    case .prepare: Words("Planera ett möte med sin dagordning.", "Plan a meeting with its agenda.")
    case .review:
      Words(
        "Månadsgranskningen av avvikelserna, en i taget; även rad för rad (--linear).",
        "The monthly review of the deviations, one by one; line by line too (--linear).")
    case .holdMeeting:
      Words(
        "Håll ett möte, punkt för punkt; även rad för rad (--linear).",
        "Hold a meeting, item by item; line by line too (--linear).")
    case .heldMeeting:
      Words(
        "Mötets nummer; annars det som pågår, eller så väljs det.",
        "The meeting's number; else the one that is open, or it is chosen.")
    case .needsLinear(let text):
      Words(
        "\(text) går bara med --linear. På skärmen väljs det med tangenter.",
        "\(text) goes with --linear only. On the screen it is chosen with keys.")
    case .openMeeting: Words("Öppna ett planerat möte.", "Open a planned meeting.")
    case .attend: Words("Ange hur en funktion deltar.", "Say how a function takes part.")
    case .noteItem:
      Words(
        "Skriv vad som sägs under en punkt.",
        "Write down what is said under an item.")
    case .park: Words("Bordlägg en punkt till nästa möte.", "Put an item off to the next meeting.")
    case .closeMeeting: Words("Avsluta det möte som pågår.", "Close the meeting that is open.")
    case .takeBack:
      Words(
        "Ta tillbaka att ett möte öppnades, avslutades eller öppnades igen av misstag; ett skäl krävs.",
        "Take back that a meeting was opened, closed or reopened by mistake; a reason is required.")
    case .chairMeeting:
      Words(
        "Ange vem som ledde mötet, när det inte var gruppens ordförande.",
        "Say who led the meeting, where that was not the group's chair.")
    case .chairFunction:
      Words(
        "Part och funktion, till exempel polis/kommunpolis.",
        "Party and function, for instance polis/kommunpolis.")
    case .reopenMeeting:
      Words(
        "Öppna ett avslutat möte igen; ett skäl krävs.",
        "Open a closed meeting again; a reason is required.")
    case .approveMinutes:
      Words(
        "Godkänn minnesanteckningarna från ett avslutat möte; de ändras aldrig efter det.",
        "Approve the minutes of a closed meeting; they never change after that.")
    case .minutes: Words("Minnesanteckningar från ett möte.", "The minutes of a meeting.")
    case .period(let kind): Words("Rapport: \(kind.swedish).", "Report: \(kind.english).")
    case .cutOffOption:
      Words(
        "Sista dag som räknas; utan det rapportens vanliga brytdag.",
        "The last day that counts; otherwise the usual one of the report.")
    case .everybodysOnly:
      Words(
        "Detta avser allas planer. Ta bort --owner.",
        "This is about everybody's plans. Leave --owner out.")
    case .ownerOption:
      Words(
        "Vems plan, där parterna har var sin.",
        "Whose plan, where each party has one of its own.")
    case .fromDayOption:
      Words(
        "Första dagen, när rapporten inte avser sin vanliga tid.",
        "The first day, when the report is on other days than usual.")
    case .freezeOption:
      Words(
        "Frys rapporten: den läggs i reports/ och ändras aldrig mer.",
        "Freeze the report: file it in reports/, where it never changes.")
    case .correctionOption:
      Words(
        "Frys en rättad utgåva av en rapport som redan är fryst.",
        "Freeze a corrected edition of a report that is frozen already.")
    case .correctionFreezes:
      Words(
        "--correction gäller när rapporten fryses: lägg till --freeze.",
        "--correction needs --freeze.")
    case .recordOption: Words("Diarienumret: KSKF/2026:118.", "The record number: KSKF/2026:118.")
    case .approveReport: Words("Fastställ en fryst rapport.", "Approve a frozen report.")
    case .compareReports: Words("Jämför två frysta rapporter.", "Compare two frozen reports.")
    case .reportNumber:
      Words(
        "Rapportens nummer: R-2026-02.",
        "The number of the report: R-2026-02.")
    case .approvalNote: Words("Kommentar till fastställandet.", "What goes with the approval.")
    case .editorOption:
      Words(
        "Skriv i den redigerare som VISUAL eller EDITOR anger.",
        "Write in the editor that VISUAL or EDITOR names.")
    case .textOrEditor: Words("Ange en text, eller --editor.", "Give a text, or --editor.")
    case .frozenInReports:
      Words(
        "En fryst rapport ligger i reports/: ange inget --output.",
        "A frozen report lies in reports/: give no --output.")
    case .forceOption:
      Words(
        "Skriv över filen om den finns.",
        "Overwrite the file if it is there.")
    case .templateOption:
      Words(
        "Ett dokument vars utseende, sidhuvud och sidfot används i stället för programmets mall; för docx och odt.",
        "A document whose look, header and footer are used instead of the program's; for docx and odt."
      )
    case .outputOption:
      Words(
        "Filen att skriva till, utanför arbetsytan.",
        "The file to write to, outside the workspace.")
    case .documentFormat:
      Words(
        "Filens form: md, html eller txt.",
        "The form of the file: md, html or txt.")
    case .anyMeeting:
      Words(
        "Mötets nummer: M-2026-03. Utan det mötet som pågår, eller det som hölls senast.",
        "The number of the meeting: M-2026-03. Otherwise the one that is open, or was held last.")
    case .meetingNumber:
      Words(
        "Mötets nummer: M-2026-03. Utan det här valet det möte som pågår.",
        "The number of the meeting: M-2026-03. Otherwise the one that is open.")
    case .meetingDate: Words("Mötesdagen.", "The day of the meeting.")
    case .bodyOption:
      Words(
        "Gruppen som möts; annars det strategiska rådet.",
        "The group that meets; otherwise the strategic council.")
    case .placeOption: Words("Plats.", "The place.")
    case .kindOption:
      Words(
        "Typ av möte: monthly, interim, annual eller other; annars monthly.",
        "The kind of meeting: monthly, interim, annual or other; else monthly.")
    case .agendaItemOption:
      Words(
        "En egen punkt, med minuter efter kolon: «Skrivelse:10».",
        "An item of your own, with minutes after a colon: «Letter:10».")
    case .function:
      Words(
        "Funktionen, som i överenskommelsen.",
        "The function, as in the agreement.")
    case .presence:
      Words(
        "närvarande, förhinder eller adjungerad.",
        "present, absent or co-opted.")
    case .deputyFlag:
      Words(
        "Funktionen leder mötet sedan ordföranden lämnat.",
        "The function leads the meeting once the chair has left.")
    case .secretary:
      Words(
        "Säg vem som antecknade, om det inte var den som öppnade mötet.",
        "Say who kept the record, where that was not whoever opened it.")
    case .hours: Words("Säg när mötet började eller slutade.", "Say when a meeting began or ended.")
    case .startOption: Words("När mötet började.", "When the meeting began.")
    case .endOption: Words("När mötet slutade.", "When the meeting ended.")
    case .noTime(let text):
      Words(
        "«\(text)» är inget klockslag. Skriv till exempel 13.00.",
        "«\(text)» is no time of day. Write 13:00, for example.")
    case .noHours:
      Words("Ange --start, --end eller båda.", "Give --start, --end or both.")
    case .fromItemOption:
      Words(
        "Första punkten som funktionen deltog i.",
        "The first item that the function took part in.")
    case .untilOption:
      Words(
        "Sista punkten som funktionen deltog i.",
        "The last item that the function took part in.")
    case .agendaKey:
      Words(
        "Punktens nummer eller nyckel på dagordningen.",
        "The item's number or key on the agenda.")
    case .itemText:
      Words(
        "Texten; tom tar bort en tidigare.",
        "The text; an empty one takes an earlier one away.")
    case .coOptedParty: Words("Funktionens part.", "The party of the function.")
    case .onOption: Words("Den nya mötesdagen.", "The new day of the meeting.")
    case .report: Words("Skriv rapporter.", "Write reports.")
    case .since:
      Words(
        "Vad som har ändrats sedan ett möte eller en dag.",
        "What has changed since a meeting or a day.")
    case .packageMeeting:
      Words(
        "Lägg det som går ut före eller efter ett möte i en mapp: dokument, utkast till brev och kalender. "
          + "Inget skickas.",
        "Put what goes out before or after a meeting in a folder: documents, drafts of letters and a "
          + "calendar. Nothing is sent.")
    case .packageFolder: Words("Mappen, utanför arbetsytan.", "The folder, outside the workspace.")
    case .packagedMeeting:
      Words(
        "Mötets nummer: M-2026-03. Utan det mötet som pågår, nästa eller det som hölls senast.",
        "The number of the meeting: M-2026-03. Otherwise the one that is open, the next or the last."
      )
    case .agendaFile: Words("dagordning", "agenda")
    case .minutesFile: Words("minnesanteckningar", "minutes")
    case .form:
      Words(
        "Skriv en blankett för kalkylprogram som en funktion fyller i om sina aktiviteter.",
        "Write a form for spreadsheets that a function fills in about its activities.")
    case .formFile: Words("Filen: blankett.xlsx.", "The file: form.xlsx.")
    case .reportFor:
      Words(
        "Det som väntar på en funktion eller en part: försenat, att rapportera, beslut och avvikelser.",
        "What waits for a function or a party: late, to report, decisions and deviations.")
    case .addressee:
      Words(
        "Funktionen eller parten: säkerhetschef, kommun/säkerhetschef eller polis.",
        "The function or the party: head of security, kommun/head of security or polis.")
    case .everybodyOption:
      Words(
        "Skriv ett blad för varje funktion som något väntar på, i den här mappen.",
        "Write a sheet for each function that something waits for, in this folder.")
    case .oneOrEverybody:
      Words(
        "Ange en funktion eller en part, eller --all MAPP. Med --all går inte --output.",
        "Give a function or a party, or --all FOLDER. --output does not go with --all.")
    case .agenda: Words("Ett mötes dagordning.", "The agenda of a meeting.")
    case .formatOption:
      Words(
        "Formen: txt, md, html, json, csv, xlsx, docx, odt eller pdf.",
        "The form: txt, md, html, json, csv, xlsx, docx, odt or pdf.")
    case .sinceOption:
      Words(
        "last, ett mötes nummer eller en dag.",
        "last, the number of a meeting, or a day.")
    case .speakerOption:
      Words(
        "Talarvyn: följer genomgången i det andra fönstret och ändrar inget.",
        "The speaker's view: follows the walkthrough in the other window and changes nothing.")
    case .activity:
      Words(
        "Lägg till, ändra och avför aktiviteter; utan beslut blir det förslag.",
        "Add, change and drop activities; without a decision it is a proposal.")
    case .addActivity: Words("Lägg till en aktivitet i planen.", "Add an activity to the plan.")
    case .changeActivity: Words("Ändra delar av en aktivitet.", "Change parts of an activity.")
    case .dropActivity: Words("Avför en aktivitet.", "Drop an activity.")
    case .activityID:
      Words(
        "Den nya aktivitetens beteckning: A31.",
        "The id of the new activity: A31.")
    case .titleArgument: Words("Aktivitetens titel.", "The title of the activity.")
    case .titleOption: Words("Ny titel.", "A new title.")
    case .howOption: Words("Hur den genomförs.", "How it is done.")
    case .followUpOption: Words("Hur och när den följs upp.", "How and when it is followed up.")
    case .responsibleOption:
      Words(
        "Ansvarig funktion: kommun/säkerhetschef.",
        "The responsible function: kommun/head of security.")
    case .fromOption: Words("Första dagen.", "The first day.")
    case .toOption: Words("Sista dagen.", "The last day.")
    case .checkpointOption:
      Words(
        "En avstämningsdag; valet kan upprepas.",
        "A checkpoint; may be repeated.")
    case .contributionOption:
      Words(
        "En parts bidrag: polis/Statistik per kvartal.",
        "A party's contribution: polis/Statistics each quarter.")
    case .servesOption:
      Words(
        "Ett mål som aktiviteten tjänar; valet kan upprepas.",
        "A goal that the activity serves; may be repeated.")
    case .subgoal: Words("Bedöm delmål.", "Judge sub-goals.")
    case .assessGoal: Words("Bedöm om ett delmål uppnås.", "Judge whether a sub-goal is reached.")
    case .goal: Words("Delmålet: D3.2.", "The sub-goal: D3.2.")
    case .attainmentValue:
      Words(
        "uppnås, uppnås delvis, uppnås inte eller ej bedömt.",
        "achieved, partly achieved, not achieved or not assessed.")
    }
  }
}
