import PlanDomain

/// Words about reports on the screen.
enum ReportWord: Hashable, Sendable, Worded {
  // The list.
  case heading
  case nextCutOff(ReportKind, CalendarDate), inDays(Int)
  case noneSelected
  case draft, reading
  case standing(isApproved: Bool)
  case gaps(Int), added(Int)
  case cutOff, frozenOn, approvedOn, record, delivered, answered, file, lacking, addedLater
  case nothingLacking

  // One report.
  case nothing(ReportKind)
  case found(Int)

  // Freezing and approving.
  case notFreezable, notFrozen, notDelivered, noFrozenReport
  case frozenFrom(CalendarDate)
  case recordOf(ReportKind, CalendarDate), recordOfNumber(String)
  case askFreezing(ReportKind, CalendarDate, record: String?)
  case askApproval(String, record: String?)
  case askCorrecting(String, CalendarDate, record: String?)
  case freezeYes, correctYes, approveYes, no
}

/// What a kind of report is called where it begins a line.
struct ReportName: Hashable, Sendable, Worded {
  let kind: ReportKind

  init(_ kind: ReportKind) {
    self.kind = kind
  }
}

extension ReportWord {
  var words: Words {
    switch self {
    case .heading: Words("Rapporter", "Reports")
    case .nextCutOff(let kind, let date):
      Words(
        "nästa brytdag \(date) (\(ReportName(kind).swedish.lowercased()))",
        "next cut-off \(date) (\(ReportName(kind).english.lowercased()))")
    case .inDays(let days):
      Words(
        days == 0 ? "i dag" : "om \(days) \(days == 1 ? "dag" : "dagar")",
        days == 0 ? "today" : "in \(days) \(days == 1 ? "day" : "days")")
    case .noneSelected: Words("Ingen rapport är vald.", "No report is selected.")
    case .draft: Words("utkast", "draft")
    case .reading: Words("löpande", "running")
    case .standing(isApproved: true): Words("fastställd", "approved")
    case .standing(isApproved: false): Words("fryst", "frozen")
    case .gaps(0): Words("inga luckor", "no gaps")
    case .gaps(let count):
      Words(
        "\(count) \(count == 1 ? "lucka" : "luckor")",
        "\(count) \(count == 1 ? "gap" : "gaps")")
    case .added(let count):
      Words(
        "\(count) \(count == 1 ? "tillkommen" : "tillkomna")",
        "\(count) added")
    case .cutOff: Words("Brytdag", "Cut-off")
    case .frozenOn: Words("Fryst", "Frozen")
    case .approvedOn: Words("Fastställd", "Approved")
    case .record: Words("Diarienummer", "Record")
    case .noFrozenReport: Words("Ingen sådan rapport är fryst.", "No such report is frozen.")
    case .delivered: Words("Överlämnad", "Handed over")
    case .answered: Words("Svar", "Answer")
    case .notDelivered:
      Words(
        "Rapporten är inte överlämnad än. d antecknar att den är det.",
        "The report is not handed over yet. d records that it is.")
    case .file: Words("Fil", "File")
    case .lacking: Label.gaps.words
    case .addedLater: Words("Tillkommit", "Added later")
    case .nothingLacking: Words("Inget saknas.", "Nothing is missing.")
    case .nothing(.agenda):
      Words(
        "Inget möte är planerat. Möten förbereds i v m.",
        "No meeting is planned. Meetings are prepared in v m.")
    case .nothing(.since):
      Words(
        "Inget möte är hållet: det finns inget att räkna från.",
        "No meeting has been held: there is nothing to count from.")
    case .nothing: Words("Rapporten finns inte längre.", "The report is no longer there.")
    case .found(let count):
      Words(
        "\(count) \(count == 1 ? "träff" : "träffar")",
        "\(count) \(count == 1 ? "match" : "matches")")
    case .notFreezable:
      Words(
        "Bara en rapport med brytdag fryses.",
        "Only a report with a cut-off is frozen.")
    case .notFrozen:
      Words(
        "Rapporten är inte fryst än. f fryser den.",
        "The report is not frozen yet. f freezes it.")
    case .frozenFrom(let date):
      Words(
        "Rapporten kan frysas först på brytdagen, \(date).",
        "The report can be frozen on its cut-off, \(date), at the earliest.")
    case .recordOf(let kind, let date):
      Words(
        "Diarienummer, eller tomt: \(ReportName(kind).swedish) \(date)",
        "Record number, or nothing: \(ReportName(kind).english) \(date)")
    case .recordOfNumber(let number):
      Words(
        "Diarienummer, eller tomt: \(number)",
        "Record number, or nothing: \(number)")
    case .askFreezing(let kind, let date, let record):
      Words(
        "Frys \(ReportName(kind).swedish.lowercased()) \(date)\(record.map { ", \($0)" } ?? "")?",
        "Freeze \(ReportName(kind).english.lowercased()) \(date)\(record.map { ", \($0)" } ?? "")?")
    case .askCorrecting(let number, let date, let record):
      Words(
        "Redan fryst som \(number), \(date). Frys en rättad utgåva\(record.map { ", \($0)" } ?? "")?",
        "Frozen already as \(number), \(date). Freeze a corrected edition\(record.map { ", \($0)" } ?? "")?"
      )
    case .correctYes: Words("Ja, frys en rättad utgåva", "Yes, freeze a corrected edition")
    case .askApproval(let number, let record):
      Words(
        "Fastställ \(number)\(record.map { ", \($0)" } ?? "")?",
        "Approve \(number)\(record.map { ", \($0)" } ?? "")?")
    case .freezeYes:
      Words(
        "ja: den sparas i reports/ och kan inte ångras",
        "yes: it is filed in reports/, and there is no undo")
    case .approveYes: Words("ja: det kan inte ångras", "yes: there is no undo")
    case .no: Words("nej, inte än", "no, not yet")
    }
  }
}

extension ReportName {
  var words: Words {
    switch kind {
    case .delar2: Words("Delår 2", "Interim report 2")
    case .tertial: Words("Tertial", "Tertial")
    case .helar: Words("Helår", "Annual report")
    case .brief: Words("Sammanfattning", "One page")
    case .agenda: Label.agenda.words
    case .minutes: Label.minutes.words
    case .since: Words("Sedan förra mötet", "Since the last meeting")
    case .deviations: Label.deviations.words
    case .evaluation: Words("Utvärdering", "Evaluation")
    }
  }
}
