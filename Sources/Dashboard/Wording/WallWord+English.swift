extension WallWord {
  var english: String {
    switch self {
    case .noMeeting: "No meeting is under way. Open one where the walkthrough begins or under v m."
    case .notOnAgenda: "The meeting's agenda has no item for what is shown."
    case .attendance: "Attendance"
    case .notNoted: "not noted"
    case .until(let item): "until \(item)"
    case .presentUntil: "present until an item …"
    case .everybodyElse: "all that are not noted are present"
    case .chooseAttendance(let function): "Attendance: \(function)"
    case .earlier: "Earlier decisions"
    case .noneEarlier: "No decisions to follow up."
    case .since: "Since the last meeting"
    case .noneBefore: "No earlier meeting to compare with."
    case .nothingSince: "Nothing has changed."
    case .silent(let codes): "No report for long: \(codes)"
    case .open(let code, let date): "Open meeting \(code), \(date)"
    case .close(let code): "Close meeting \(code)"
    case .reopen(let code): "Open meeting \(code) again"
    case .howToPrepare: "No meeting is planned. v m, then a, prepares one."
    case .opened(let code): "Meeting \(code) is under way."
    case .notFollowed(let code, let body):
      "Meeting \(code) (\(body)) is under way. m follows it; else nothing goes to it from here."
    case .whichMeeting: "Several meetings are under way. Which one?"
    case .ofGroup(let code, let body, let date): "\(code)  \(body), \(date)"
    case .outside: "none of them"
    case .parkUnder(let title): "Why is it put off? (optional) \(title)"
    case .parked(let reason): reason.map { "put off: \($0)" } ?? "put off"
    case .decided: "Decided"
    case .note: "Note"
    case .elapsed(let minutes, let planned):
      planned > 0 ? "\(minutes) of \(planned) min" : "\(minutes) min"
    case .next(let code, let date): "Next meeting: \(code), \(date)"
    case .noNext: "The next meeting is not planned."
    case .planned(let minutes): "planned \(minutes) min"
    case .speaker: "SPEAKER VIEW – not shown on the wall"
    case .upNext: "Next"
    case .nothingNext: "The last step."
    case .waitingForWall: "Waiting for the walkthrough: press m in the other window."
    }
  }
}
