import PlanDomain

extension MeetingWord {
  var english: String {
    switch self {
    case .counts(let total, let planned): "Meetings (\(total)), \(planned) planned"
    case .shown(let count, let total): "Meetings (\(count) of \(total))"
    case .noMeetings: "No meetings yet. a prepares one."
    case .noneShown: "No meeting matches the search. Esc shows all."
    case .noneSelected: "No meeting is selected."
    case .decisions(let count): "\(count) \(count == 1 ? "decision" : "decisions")"
    case .section: "Meetings"
    case .gone: "The meeting is gone: it has been undone."
    case .day: "Day"
    case .place: "Place"
    case .time: "Planned time"
    case .record: "Minutes"
    case .agenda: "Agenda"
    case .attendance: "Attendance"
    case .carriedOver: "From earlier meetings"
    case .minutes(let count): "\(count) min"
    case .parked(let reason): "put off\(reason.map { ": \($0)" } ?? "")"
    case .until(let number): "until item \(number)"
    case .nobodyNoted: "No attendance has been noted."
    case .selectItem: "Select an item of the agenda first."
    case .whyTakeBack(let code, .open): "The opening of \(code) is taken back: why?"
    case .whyTakeBack(let code, _): "The closing of \(code) is taken back: why?"
    case .whyReopen(let code): "\(code) opens again: why?"
    case .noteUnder(let title): "Note under \(title)"
    case .minutesOf(isApproved: false): "Minutes, draft"
    case .minutesOf(isApproved: true): "Minutes, approved"
    case .selectSection: "Select an item: its text can be changed."
    case .askApproval(let code): "Approve \(code)? It cannot be undone."
    case .approveYes: "yes: they are saved in reports/ and change no more"
    case .approveNo: "no, not yet"
    case .neverOpened(let code): "\(code) has not been opened: there is nothing to count from."
    }
  }
}
