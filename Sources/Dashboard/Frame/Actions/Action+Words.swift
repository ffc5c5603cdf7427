import PlanDomain

extension Action: Worded {
  var words: Words {
    switch self {
    case .moveUp: Words("Flytta upp", "Move up")
    case .moveDown: Words("Flytta ner", "Move down")
    case .pageUp: Words("En sida upp", "A page up")
    case .pageDown: Words("En sida ner", "A page down")
    case .moveToFirst: Words("Till början", "To the beginning")
    case .moveToLast: Words("Till slutet", "To the end")
    case .open: Words("Öppna det markerade", "Open what is selected")
    case .unfold: Words("Öppna eller fäll ut", "Open or unfold")
    case .fold: Words("Fäll ihop eller gå tillbaka", "Fold or go back")
    case .back: Words("Tillbaka", "Back")
    case .quit: Words("Avsluta", "Quit")
    case .focusArea:
      Words(
        "Gå till fokusområdet med numret",
        "Go to the focus area with the number")
    case .overview: Words("Till översikten", "To the overview")
    case .view:
      Words(
        "Till en annan skärm: välj i menyn",
        "To another screen: choose from the menu")
    case .nextPane: Words("Nästa ruta", "Next pane")
    case .previousPane: Words("Föregående ruta", "Previous pane")
    case .walkthrough:
      Words(
        "Genomgång: planen på storskärm, en sak i taget",
        "Walkthrough: the plan on the big screen, one thing at a time")
    case .nextStep: Words("Nästa steg", "Next step")
    case .previousStep: Words("Föregående steg", "Previous step")
    case .followMeeting:
      Words(
        "Välj vilket möte genomgången följer",
        "Choose which meeting the walkthrough follows")
    case .jump: Words("Gå till ett steg: välj i listan", "Go to a step: choose in the list")
    case .setProgress: Words("Ändra genomförande", "Change progress")
    case .assess:
      Words(
        "Bedöm: aktivitet mot planen, delmål efter måluppfyllelse",
        "Assess: an activity against the plan, a sub-goal by attainment")
    case .report: Words("Skriv en rapport om aktiviteten", "Write a report on the activity")
    case .openDeviation:
      Words(
        "Öppna en avvikelse på aktiviteten",
        "Open a deviation on the activity")
    case .settleConflict:
      Words(
        "Avgör oenighet: välj ett av värdena",
        "Settle a conflict: choose one of the values")
    case .undo: Words("Ångra din senaste ändring", "Undo your latest change")
    case .undoEntry:
      Words(
        "Ångra den markerade posten, även andras",
        "Undo the selected entry, also another's")
    case .redo: Words("Gör om det du ångrade", "Redo what you undid")
    case .add: Words("Lägg till", "Add")
    case .beginMeeting:
      Words(
        "Öppna mötet, eller öppna det igen",
        "Open the meeting, or open it again")
    case .endMeeting: Words("Avsluta mötet", "Close the meeting")
    case .takeBack:
      Words(
        "Ta tillbaka mötets öppnande eller avslut som var ett misstag",
        "Take back the opening or closing of the meeting that was a mistake")
    case .approve: Words("Godkänn minnesanteckningarna", "Approve the minutes")
    case .freezeReport:
      Words(
        "Frys rapporten: den ändras inte mer",
        "Freeze the report: it never changes again")
    case .approveReport: Words("Fastställ den frysta rapporten", "Approve the frozen report")
    case .deliverReport:
      Words(
        "Anteckna att rapporten är överlämnad",
        "Record that the report was handed over")
    case .answerReport:
      Words(
        "Anteckna vad mottagaren svarat",
        "Record what the receiver answered")
    case .prepareProposal:
      Words(
        "Anteckna att en grupp har berett förslaget",
        "Record that a group has prepared the proposal")
    case .mendFile:
      Words(
        "Gör något åt det som står om filerna, efter en fråga",
        "Do something about what is told of the files, after a question")
    case .adoptEdition:
      Words(
        "Anta den utgåva av planen som väntar på det",
        "Adopt the edition of the plan that waits for it")
    case .minutes:
      Words(
        "Minnesanteckningar: läs, ändra och godkänn",
        "Minutes: read, change and approve")
    case .noteItem: Words("Skriv en anteckning under punkten", "Write a note under the item")
    case .since:
      Words(
        "Vad som har ändrats sedan förra mötet",
        "What has changed since the last meeting")
    case .edit: Words("Ändra det markerade", "Change what is selected")
    case .carryOut: Words("Beslutet är verkställt", "The decision is carried out")
    case .park: Words("Bordlägg punkten till nästa möte", "Put the item off to the next meeting")
    case .escalate:
      Words(
        "Lyft avvikelsen till en högre nivå",
        "Lift the deviation to a higher level")
    case .close: Words("Stäng avvikelsen", "Close the deviation")
    case .reopen: Words("Öppna avvikelsen igen", "Open the deviation again")
    case .better: Words("Granska: bättre", "Review: better")
    case .unchanged: Words("Granska: oförändrad", "Review: unchanged")
    case .worse: Words("Granska: sämre, med kommentar", "Review: worse, with a note")
    case .reviewWithNote: Words("Granska med kommentar", "Review with a note")
    case .review: Words("Granska månadens avvikelser", "Review the deviations of the month")
    case .skip: Words("Hoppa över avvikelsen", "Skip the deviation")
    case .unskip: Words("Tillbaka till den överhoppade", "Back to the one skipped")
    case .sortRows: Words("Sortera listan", "Sort the list")
    case .choose: Words("Markera för att ändra flera på en gång", "Mark, to change many at once")
    case .chooseAll:
      Words("Markera alla som visas, eller inga", "Mark all that are shown, or none")
    case .chooseOwner:
      Words(
        "Visa en parts plan, där parterna har var sin",
        "Show one party's plan, where each has its own")
    case .takeSeat: Words("Ny plats i en grupp", "New seat in a group")
    case .leaveSeat: Words("Lämna en plats i en grupp", "Leave a seat in a group")
    case .filterRows: Words("Visa bara några", "Show only some")
    case .chooseMonth: Words("En annan månad", "Another month")
    case .affirm:
      Words(
        "Ja: förslaget antas, funktionen är närvarande",
        "Yes: the proposal is adopted, the function is present")
    case .deny:
      Words(
        "Nej: förslaget avslås, funktionen är frånvarande",
        "No: the proposal is rejected, the function is absent")
    case .judge:
      Words(
        "Bedöm det markerade målet efter måluppfyllelse",
        "Judge the selected goal by its attainment")
    case .lookBack:
      Words(
        "Så här såg det ut vid mötet före", "How it was at the meeting before")
    case .lookForward:
      Words("Så här såg det ut vid mötet efter", "How it was at the meeting after")
    case .lookAt: Words("Så här såg det ut en dag: välj", "How it was on a day: choose")
    case .earlier: Words("En månad tidigare", "A month earlier")
    case .later: Words("En månad senare", "A month later")
    case .earlierYear: Words("Ett år tidigare", "A year earlier")
    case .laterYear: Words("Ett år senare", "A year later")
    case .zoom: Words("Tidslinjen närmare eller längre bort", "The timeline nearer or farther")
    case .find: Words("Sök och filtrera", "Search and filter")
    case .nextMatch: Words("Nästa träff", "Next match")
    case .previousMatch: Words("Föregående träff", "Previous match")
    case .palette:
      Words(
        "Skriv vad du vill göra, eller vart du vill", "Type what to do, or where to go")
    case .copy:
      Words(
        "Kopiera raden, det som berättas eller tabellen",
        "Copy the row, what is told or the table")
    case .save: Words("Spara som en fil: Word, PDF, tabell", "Save as a file: Word, PDF, table")
    case .chooseTheme: Words("Välj färger: tema", "Choose colours: theme")
    case .switchMouse:
      Words(
        "Låt terminalen ha musen, eller ta tillbaka den",
        "Leave the mouse to the terminal, or take it back")
    case .help: Words("Hjälp om den här skärmen", "Help on this screen")
    case .redraw: Words("Rita om skärmen", "Redraw the screen")
    case .saved: Words("Spara: allt är redan sparat", "Save: everything is saved already")
    case .interrupt: Words("Avbryt: två gånger avslutar", "Interrupt: twice quits")
    case .suspend: Words("Lägg i bakgrunden: två gånger", "To the background: twice")
    }
  }
}

extension Action.Section: Worded {
  var words: Words {
    switch self {
    case .change: Words("Ändra", "Change")
    case .move: Words("Flytta", "Move")
    case .view: Words("Visa", "View")
    case .program: Words("Programmet", "Program")
    }
  }
}

extension FooterLabel: Worded {
  var words: Words {
    switch action {
    case .open: Words("öppna", "open")
    case .back: Words("tillbaka", "back")
    case .quit: Words("avsluta", "quit")
    case .focusArea: Words("område", "area")
    case .overview: Words("översikt", "overview")
    case .view: Words("visa", "view")
    case .nextPane: Words("ruta", "pane")
    case .walkthrough: Words("genomgång", "walkthrough")
    case .nextStep: Words("framåt", "forward")
    case .previousStep: Words("bakåt", "back")
    case .followMeeting: Words("följ möte", "follow meeting")
    case .jump: Words("gå till", "go to")
    case .setProgress: Words("genomförande", "progress")
    case .assess: Words("bedömning", "assess")
    case .report: Words("rapport", "report")
    case .openDeviation: Words("avvikelse", "deviation")
    case .settleConflict: Words("avgör oenighet", "settle conflict")
    case .undo: Words("ångra", "undo")
    case .undoEntry: Words("ångra posten", "undo entry")
    case .redo: Words("gör om", "redo")
    case .beginMeeting: Words("öppna mötet", "open meeting")
    case .endMeeting: Words("avsluta mötet", "close meeting")
    case .takeBack: Words("ta tillbaka", "take back")
    case .approve: Words("godkänn", "approve")
    case .freezeReport: Words("frys", "freeze")
    case .approveReport: Words("fastställ", "approve")
    case .deliverReport: Words("överlämna", "hand over")
    case .answerReport: Words("svar", "answer")
    case .prepareProposal: Words("bered", "prepare")
    case .mendFile: Words("åtgärda", "mend")
    case .adoptEdition: Words("anta utgåva", "adopt edition")
    case .minutes: Words("anteckningar", "minutes")
    case .noteItem: Words("anteckning", "note")
    case .since: Words("nytt sedan sist", "news")
    case .add: Words("ny", "new")
    case .edit: Words("ändra", "change")
    case .carryOut: Words("verkställt", "carried out")
    case .park: Words("bordlägg", "put off")
    case .escalate: Words("lyft", "escalate")
    case .close: Words("stäng", "close")
    case .reopen: Words("öppna igen", "reopen")
    case .better: Words("bättre", "better")
    case .unchanged: Words("oförändrad", "unchanged")
    case .worse: Words("sämre", "worse")
    case .reviewWithNote: Words("med kommentar", "with a note")
    case .review: Words("granskning", "review")
    case .skip: Words("hoppa över", "skip")
    case .unskip: Words("överhoppad", "skipped")
    case .chooseOwner: Words("vems plan", "whose plan")
    case .takeSeat: Words("ny plats", "new seat")
    case .leaveSeat: Words("lämna plats", "leave seat")
    case .filterRows: Words("filter", "filter")
    case .sortRows: Words("sortera", "sort")
    case .choose: Words("markera", "mark")
    case .chooseAll: Words("markera alla", "mark all")
    case .chooseMonth: Words("månad", "month")
    case .affirm: Words("ja", "yes")
    case .deny: Words("nej", "no")
    case .judge: Words("bedöm", "judge")
    case .lookBack: Words("så såg det ut", "how it was")
    case .lookForward: Words("framåt i tiden", "on in time")
    case .lookAt: Words("dag", "day")
    case .earlier: Words("tidigare", "earlier")
    case .later: Words("senare", "later")
    case .earlierYear: Words("år bakåt", "year back")
    case .laterYear: Words("år framåt", "year on")
    case .zoom: Words("närmare", "nearer")
    case .find: Words("sök", "search")
    case .palette: Words("skriv vad", "type what")
    case .copy: Words("kopiera", "copy")
    case .save: Words("spara som", "save as")
    case .chooseTheme: Words("färger", "colours")
    case .switchMouse: Words("mus", "mouse")
    case .help: Words("hjälp", "help")
    case .moveUp, .moveDown, .pageUp, .pageDown, .moveToFirst, .moveToLast, .unfold, .fold,
      .previousPane, .nextMatch, .previousMatch, .redraw, .saved, .interrupt, .suspend:
      Words(action.swedish.lowercased(), action.english.lowercased())
    }
  }
}
