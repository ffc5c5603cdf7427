import PlanDomain

/// The words that minutes put around what was said and decided.
enum MinutesPhrase: Hashable, Sendable {
  case checkCode
  case minutesOf(String), draft(CalendarDate), approved(MinutesReport.Approval)
  case body, day, time, place, kind, chair, secretary, function, party, presence, notNoted
  case from(ClockTime), until(ClockTime), chairUntil(String, Int?, then: String?)
  case signing, recordedBy, signedBy
  case fromItem(Int), untilItem(Int), items, nothingNoted, putOff(because: String?), decision(
    String), formerText
  case taken, responsible, due, concerns, adopts, rejects, supersedes, otherDecisions, followedUp,
    changes
  case parked, noChair(String, isAbsent: Bool)
  case next, notSettled
}

extension MinutesPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .minutesOf(let code): Words("Minnesanteckningar \(code)", "Minutes \(code)")
    case .draft(let date): Words("utkast \(date)", "draft \(date)")
    case .approved(let approval):
      Words(
        "godkända \(approval.date) av \(approval.function)",
        "approved \(approval.date) by \(approval.function)")
    case .body: Label.body.words
    case .day: Words("Mötesdag", "Day")
    case .time: Words("Tid", "Time")
    case .place: Label.place.words
    case .kind: Label.kind.words
    case .chair: Label.chair.words
    case .secretary: Label.secretary.words
    case .checkCode: DocumentPhrase.checkCode.words
    case .function: Label.function.words
    case .party: Label.party.words
    case .presence: Label.attendance.words
    case .notNoted: Words("ej antecknad", "not noted")
    case .from(let time): Words("från \(time)", "from \(time)")
    case .until(let time): Words("till \(time)", "until \(time)")
    case .chairUntil(let chair, let last, let next):
      Words(
        chair + (last.map { " (t.o.m. punkt \($0))" } ?? "")
          + (next.map { ", därefter \($0)" } ?? ""),
        chair + (last.map { " (until item \($0))" } ?? "") + (next.map { ", then \($0)" } ?? ""))
    case .signing: Words("Underskrifter", "Signatures")
    case .recordedBy: Words("Antecknat av", "Noted by")
    case .signedBy: Words("Justeras", "Attested")
    case .fromItem(let number): Words("fr.o.m. punkt \(number)", "from item \(number)")
    case .untilItem(let number): Words("t.o.m. punkt \(number)", "until item \(number)")
    case .items: Words("Punkter", "Items")
    case .nothingNoted: Words("Ingen anteckning.", "Nothing noted.")
    case .putOff(because: nil):
      Words(
        "Punkten bordläggs till nästa möte.",
        "The item is put off to the next meeting.")
    case .putOff(because: let reason?):
      Words(
        "Punkten bordläggs till nästa möte: \(reason)",
        "The item is put off to the next meeting: \(reason)")
    case .decision(let code): Words("Beslut \(code)", "Decision \(code)")
    case .formerText: Label.formerWording.words
    case .taken: Label.taken.words
    case .responsible: Label.responsible.words
    case .due: Words("Senast", "No later than")
    case .concerns: Label.concerns.words
    case .adopts: Label.adopts.words
    case .rejects: Label.rejects.words
    case .supersedes: Label.supersedes.words
    case .otherDecisions: Words("Övriga beslut", "Other decisions")
    case .followedUp: Words("Uppföljning av beslut", "Decisions followed up")
    case .changes: Words("Ändrat under mötet", "Changed during the meeting")
    case .noChair(let function, isAbsent: true):
      Words(
        "ej antecknat (\(function) var frånvarande)",
        "not recorded (\(function) was absent)")
    case .noChair(let function, isAbsent: false):
      Words(
        "\(function) (närvaro ej antecknad)",
        "\(function) (attendance not recorded)")
    case .parked: Words("Bordlagt till nästa möte", "Put off to the next meeting")
    case .next: Words("Nästa möte", "Next meeting")
    case .notSettled: Words("Inte bestämt.", "Not settled.")
    }
  }
}
