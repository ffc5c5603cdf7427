extension Action {
  var swedish: String {
    switch self {
    case .moveUp: "Flytta upp"
    case .moveDown: "Flytta ner"
    case .pageUp: "En sida upp"
    case .pageDown: "En sida ner"
    case .moveToFirst: "Till början"
    case .moveToLast: "Till slutet"
    case .open: "Öppna det markerade"
    case .unfold: "Öppna eller fäll ut"
    case .fold: "Fäll ihop eller gå tillbaka"
    case .back: "Tillbaka"
    case .quit: "Avsluta"
    case .focusArea: "Gå till fokusområdet med numret"
    case .overview: "Till översikten"
    case .view: "Till en annan skärm: välj i menyn"
    case .nextPane: "Nästa ruta"
    case .previousPane: "Föregående ruta"
    case .setProgress: "Ändra genomförande"
    case .assess: "Bedöm: aktivitet mot planen, delmål efter måluppfyllelse"
    case .report: "Skriv en rapport om aktiviteten"
    case .openDeviation: "Öppna en avvikelse på aktiviteten"
    case .settleConflict: "Avgör oenighet: välj ett av värdena"
    case .undo: "Ångra din senaste ändring"
    case .undoEntry: "Ångra den markerade posten, även andras"
    case .redo: "Gör om det du ångrade"
    case .add: "Lägg till en avvikelse"
    case .edit: "Ändra det markerade"
    case .escalate: "Lyft avvikelsen till en högre nivå"
    case .close: "Stäng avvikelsen"
    case .reopen: "Öppna avvikelsen igen"
    case .better: "Granska: bättre"
    case .unchanged: "Granska: oförändrad"
    case .worse: "Granska: sämre, med kommentar"
    case .reviewWithNote: "Granska med kommentar"
    case .review: "Månadsgranskning av avvikelserna"
    case .skip: "Hoppa över avvikelsen"
    case .unskip: "Tillbaka till den överhoppade"
    case .filterRows: "Visa bara några"
    case .chooseMonth: "En annan månad"
    case .find: "Sök och filtrera"
    case .nextMatch: "Nästa träff"
    case .previousMatch: "Föregående träff"
    case .help: "Hjälp om den här skärmen"
    case .redraw: "Rita om skärmen"
    case .saved: "Spara: allt är redan sparat"
    case .interrupt: "Avbryt: två gånger avslutar"
    case .suspend: "Lägg i bakgrunden: två gånger"
    }
  }
}

extension Action.Section {
  var swedish: String {
    switch self {
    case .change: "Ändra"
    case .move: "Flytta"
    case .view: "Visa"
    case .program: "Programmet"
    }
  }
}

extension FooterLabel {
  var swedish: String {
    switch action {
    case .open: "öppna"
    case .back: "tillbaka"
    case .quit: "avsluta"
    case .focusArea: "område"
    case .overview: "översikt"
    case .view: "visa"
    case .nextPane: "ruta"
    case .setProgress: "genomförande"
    case .assess: "bedömning"
    case .report: "rapport"
    case .openDeviation: "avvikelse"
    case .settleConflict: "avgör oenighet"
    case .undo: "ångra"
    case .undoEntry: "ångra posten"
    case .redo: "gör om"
    case .add: "ny"
    case .edit: "ändra"
    case .escalate: "eskalera"
    case .close: "stäng"
    case .reopen: "öppna igen"
    case .better: "bättre"
    case .unchanged: "oförändrad"
    case .worse: "sämre"
    case .reviewWithNote: "med kommentar"
    case .review: "granskning"
    case .skip: "hoppa över"
    case .unskip: "överhoppad"
    case .filterRows: "filter"
    case .chooseMonth: "månad"
    case .find: "sök"
    case .help: "hjälp"
    default: action.swedish.lowercased()
    }
  }
}
