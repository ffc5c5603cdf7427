import PlanDomain

extension Action: Worded {
  var english: String {
    switch self {
    case .moveUp: "Move up"
    case .moveDown: "Move down"
    case .pageUp: "A page up"
    case .pageDown: "A page down"
    case .moveToFirst: "To the beginning"
    case .moveToLast: "To the end"
    case .open: "Open what is selected"
    case .unfold: "Open or unfold"
    case .fold: "Fold or go back"
    case .back: "Back"
    case .quit: "Quit"
    case .focusArea: "Go to the focus area with the number"
    case .overview: "To the overview"
    case .view: "To another screen: choose from the menu"
    case .nextPane: "Next pane"
    case .previousPane: "Previous pane"
    case .walkthrough: "Walkthrough: the plan on the wall, one thing at a time"
    case .nextStep: "Next step"
    case .previousStep: "Previous step"
    case .jump: "Go to a step: choose in the list"
    case .setProgress: "Change progress"
    case .assess: "Assess: an activity against the plan, a sub-goal by attainment"
    case .report: "Write a report on the activity"
    case .openDeviation: "Open a deviation on the activity"
    case .settleConflict: "Settle a conflict: choose one of the values"
    case .undo: "Undo your latest change"
    case .undoEntry: "Undo the selected entry, also another's"
    case .redo: "Redo what you undid"
    case .add: "Add a deviation"
    case .edit: "Change what is selected"
    case .carryOut: "The decision is carried out"
    case .escalate: "Lift the deviation to a higher level"
    case .close: "Close the deviation"
    case .reopen: "Open the deviation again"
    case .better: "Review: better"
    case .unchanged: "Review: unchanged"
    case .worse: "Review: worse, with a note"
    case .reviewWithNote: "Review with a note"
    case .review: "Monthly review of the deviations"
    case .skip: "Skip the deviation"
    case .unskip: "Back to the one skipped"
    case .filterRows: "Show only some"
    case .chooseMonth: "Another month"
    case .find: "Search and filter"
    case .nextMatch: "Next match"
    case .previousMatch: "Previous match"
    case .help: "Help on this screen"
    case .redraw: "Redraw the screen"
    case .saved: "Save: everything is saved already"
    case .interrupt: "Interrupt: twice quits"
    case .suspend: "To the background: twice"
    }
  }
}

extension Action.Section: Worded {
  var english: String {
    switch self {
    case .change: "Change"
    case .move: "Move"
    case .view: "View"
    case .program: "Program"
    }
  }
}

extension FooterLabel: Worded {
  var english: String {
    switch action {
    case .open: "open"
    case .back: "back"
    case .quit: "quit"
    case .focusArea: "area"
    case .overview: "overview"
    case .view: "view"
    case .nextPane: "pane"
    case .walkthrough: "walkthrough"
    case .nextStep: "forward"
    case .previousStep: "back"
    case .jump: "go to"
    case .setProgress: "progress"
    case .assess: "assess"
    case .report: "report"
    case .openDeviation: "deviation"
    case .settleConflict: "settle conflict"
    case .undo: "undo"
    case .undoEntry: "undo entry"
    case .redo: "redo"
    case .add: "new"
    case .edit: "change"
    case .carryOut: "carried out"
    case .escalate: "escalate"
    case .close: "close"
    case .reopen: "reopen"
    case .better: "better"
    case .unchanged: "unchanged"
    case .worse: "worse"
    case .reviewWithNote: "with a note"
    case .review: "review"
    case .skip: "skip"
    case .unskip: "skipped"
    case .filterRows: "filter"
    case .chooseMonth: "month"
    case .find: "search"
    case .help: "help"
    default: action.english.lowercased()
    }
  }
}
