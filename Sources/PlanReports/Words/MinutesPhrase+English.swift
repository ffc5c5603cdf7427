import PlanDomain

extension MinutesPhrase: Worded {
  /// The words in English.
  var english: String {
    switch self {
    case .minutesOf(let code): "Minutes \(code)"
    case .draft(let date): "draft \(date)"
    case .approved(let approval): "approved \(approval.date) by \(approval.function)"
    case .body: "Group"
    case .day: "Day"
    case .time: "Time"
    case .place: "Place"
    case .kind: "Kind"
    case .chair: "Chair"
    case .secretary: "Noted by"
    case .function: "Function"
    case .party: "Party"
    case .presence: "Attendance"
    case .notNoted: "not noted"
    case .untilItem(let number): "until item \(number)"
    case .items: "Items"
    case .nothingNoted: "Nothing noted."
    case .putOff(because: nil): "The item is put off to the next meeting."
    case .putOff(because: let reason?): "The item is put off to the next meeting: \(reason)"
    case .decision(let code): "Decision \(code)"
    case .formerText: "Former wording"
    case .responsible: "Responsible"
    case .due: "No later than"
    case .concerns: "Concerns"
    case .adopts: "Adopts"
    case .rejects: "Rejects"
    case .supersedes: "Supersedes"
    case .otherDecisions: "Other decisions"
    case .followedUp: "Decisions followed up"
    case .noChair(let function, isAbsent: true): "not recorded (\(function) was absent)"
    case .noChair(let function, isAbsent: false): "\(function) (attendance not recorded)"
    case .changes: "Changed during the meeting"
    case .parked: "Put off to the next meeting"
    case .next: "Next meeting"
    case .notSettled: "Not settled."
    }
  }
}
