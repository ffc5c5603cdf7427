import PlanDomain

extension ReportWord {
  var english: String {
    switch self {
    case .heading: "Reports"
    case .nextCutOff(let kind, let date):
      "next cut-off \(date) (\(ReportName(kind).english.lowercased()))"
    case .inDays(let days): days == 0 ? "today" : "in \(days) \(days == 1 ? "day" : "days")"
    case .shown(let count, let total): "\(count) of \(total)"
    case .noneShown: "No report fits the search. Esc shows all."
    case .noneSelected: "No report is selected."
    case .draft: "draft"
    case .reading: "running"
    case .standing(isApproved: true): "approved"
    case .standing(isApproved: false): "frozen"
    case .gaps(0): "no gaps"
    case .gaps(let count): "\(count) \(count == 1 ? "gap" : "gaps")"
    case .added(let count): "\(count) added"
    case .cutOff: "Cut-off"
    case .frozenOn: "Frozen"
    case .approvedOn: "Approved"
    case .record: "Record"
    case .noFrozenReport: "No such report is frozen."
    case .delivered: "Handed over"
    case .answered: "Answer"
    case .notDelivered: "The report is not handed over yet. d records that it is."
    case .file: "File"
    case .lacking: "Missing"
    case .addedLater: "Added later"
    case .nothingLacking: "Nothing is missing."
    case .nothing(.agenda): "No meeting is planned. Meetings are prepared in v m."
    case .nothing(.since): "No meeting has been held: there is nothing to count from."
    case .nothing: "The report is no longer there."
    case .found(let count): "\(count) \(count == 1 ? "match" : "matches")"
    case .notFreezable: "Only a report with a cut-off is frozen."
    case .notFrozen: "The report is not frozen yet. f freezes it."
    case .alreadyFrozen(let number): "It is frozen already as \(number)."
    case .frozenFrom(let date): "The report can be frozen on its cut-off, \(date), at the earliest."
    case .recordOf(let kind, let date):
      "Record number, or nothing: \(ReportName(kind).english) \(date)"
    case .recordOfNumber(let number): "Record number, or nothing: \(number)"
    case .askFreezing(let kind, let date, let record):
      "Freeze \(ReportName(kind).english.lowercased()) \(date)\(record.map { ", \($0)" } ?? "")?"
    case .askApproval(let number, let record):
      "Approve \(number)\(record.map { ", \($0)" } ?? "")?"
    case .freezeYes: "yes: it is filed in reports/, and there is no undo"
    case .approveYes: "yes: there is no undo"
    case .no: "no, not yet"
    }
  }
}

extension ReportName {
  var english: String {
    switch kind {
    case .delar2: "Interim report 2"
    case .tertial: "Tertial"
    case .helar: "Annual report"
    case .brief: "One page"
    case .agenda: "Agenda"
    case .minutes: "Minutes"
    case .since: "Since the last meeting"
    case .deviations: "Deviations"
    case .evaluation: "Evaluation"
    }
  }
}
