import PlanDomain

extension FormWord: Worded {
  var english: String {
    switch self {
    case .newDeviation(let name): name.isEmpty ? "New deviation" : "New deviation: \(name)"
    case .editDeviation(let code): "Change deviation \(code)"
    case .newDecision(let meeting): meeting.map { "New decision in \($0)" } ?? "New decision"
    case .correctDecision(let code): "Correct decision \(code)"
    case .closeDeviation(let code): "Close deviation \(code)"
    case .planMeeting: "New meeting"
    case .editMeeting(let code): "Change meeting \(code)"
    case .adoptEdition(let version): "Adopt edition \(version)"
    case .addActivity: "New activity (waits for a decision)"
    case .editActivity(let code): "Change activity \(code) (waits for a decision)"
    case .endsBeforeStart: "Ends before it begins."
    case .noSuchCode: "Type one or two letters and digits, such as A36."
    case .partyFirst: "Begin each line with the name of the party and a colon."
    case .prepareProposal(let id): "Prepare a proposal on \(id)"
    case .deliverReport(let number): "\(number) handed over"
    case .answerReport(let number): "Answer to \(number)"
    case .nothingToPrepare(let id): "No proposal on \(id) awaits a decision."
    case .takeSeat: "New seat in a group"
    case .leaveSeat: "Seat that is left"
    case .noGroups: "The agreement has no groups."
    case .noSeats: "No function has a seat in any group."
    case .nothingToAdopt: "Every edition of the plan is adopted."
    case .measure(let name): "Measure \(name)"
    case .noNumber: "Type a number: 63.5. At most six decimals."
    case .save: "Save"
    case .toSaving: "to Save"
    case .next: "next"
    case .field: "field"
    case .pick: "choose in the list"
    case .required: "(required)"
    case .missing: "Required: fill it in."
    case .noSuchDate: "Type a day: 2026-12-15, 15/12, +14 (days) or +2w (weeks)."
    case .notInList: "Not in the list. Type a part of the name and choose with the arrows."
    case .exactlyOne:
      "Exactly one function is responsible (rule 3). Choose one in the list, or type function (party)."
    case .oneFunction: "Choose a function in the list, or write function (party)."
    case .saveWhole: "Enter saves. The up arrow goes back to the fields."
    case .draftFound: "There is a draft: go on filling in, or save."
    case .weekday(let day):
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][(day + 6) % 7]
    }
  }
}
