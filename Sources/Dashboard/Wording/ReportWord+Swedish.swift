import PlanDomain

extension ReportWord {
  var swedish: String {
    switch self {
    case .heading: "Rapporter"
    case .nextCutOff(let kind, let date):
      "nästa brytdag \(date) (\(ReportName(kind).swedish.lowercased()))"
    case .inDays(let days): days == 0 ? "i dag" : "om \(days) \(days == 1 ? "dag" : "dagar")"
    case .shown(let count, let total): "\(count) av \(total)"
    case .noneShown: "Ingen rapport passar sökningen. Esc visar alla."
    case .noneSelected: "Ingen rapport är vald."
    case .draft: "utkast"
    case .reading: "löpande"
    case .standing(isApproved: true): "fastställd"
    case .standing(isApproved: false): "fryst"
    case .gaps(0): "inga luckor"
    case .gaps(let count): "\(count) \(count == 1 ? "lucka" : "luckor")"
    case .added(let count): "\(count) \(count == 1 ? "tillkommen" : "tillkomna")"
    case .cutOff: "Brytdag"
    case .frozenOn: "Fryst"
    case .approvedOn: "Fastställd"
    case .record: "Diarienummer"
    case .noFrozenReport: "Ingen sådan rapport är fryst."
    case .delivered: "Överlämnad"
    case .answered: "Svar"
    case .notDelivered: "Rapporten är inte överlämnad än. d antecknar att den är det."
    case .file: "Fil"
    case .lacking: "Saknas"
    case .addedLater: "Tillkommit"
    case .nothingLacking: "Inget saknas."
    case .nothing(.agenda): "Inget möte är planerat. Möten förbereds i v m."
    case .nothing(.since): "Inget möte är hållet: det finns inget att räkna från."
    case .nothing: "Rapporten finns inte längre."
    case .found(let count): "\(count) \(count == 1 ? "träff" : "träffar")"
    case .notFreezable: "Bara en rapport med brytdag fryses."
    case .notFrozen: "Rapporten är inte fryst än. f fryser den."
    case .alreadyFrozen(let number): "Den är redan fryst som \(number)."
    case .frozenFrom(let date): "Rapporten kan frysas först på brytdagen, \(date)."
    case .recordOf(let kind, let date):
      "Diarienummer, eller tomt: \(ReportName(kind).swedish) \(date)"
    case .recordOfNumber(let number): "Diarienummer, eller tomt: \(number)"
    case .askFreezing(let kind, let date, let record):
      "Frys \(ReportName(kind).swedish.lowercased()) \(date)\(record.map { ", \($0)" } ?? "")?"
    case .askApproval(let number, let record):
      "Fastställ \(number)\(record.map { ", \($0)" } ?? "")?"
    case .freezeYes: "ja: den sparas i reports/ och kan inte ångras"
    case .approveYes: "ja: det kan inte ångras"
    case .no: "nej, inte än"
    }
  }
}

extension ReportName {
  var swedish: String {
    switch kind {
    case .delar2: "Delår 2"
    case .tertial: "Tertial"
    case .helar: "Helår"
    case .brief: "Sammanfattning"
    case .agenda: "Dagordning"
    case .minutes: "Minnesanteckningar"
    case .since: "Sedan förra mötet"
    case .deviations: "Avvikelser"
    case .evaluation: "Utvärdering"
    }
  }
}
