import PlanDomain

/// What the minutes of the example's meetings say, made from what happened in them.
enum ExampleMinutes {
  static let place = "Stadshuset"
  static let opening = "Dagordningen godkändes."
  static let noProposals = "Inga förslag till ändringar av åtgärdsplanen väntade på beslut."
  static let guest = "kommunpolis"

  static func previous(done: [String], late: [String]) -> String {
    let done = done.isEmpty ? nil : "Verkställt: \(done.joined(separator: ", "))."
    let late =
      late.isEmpty
      ? nil : "Försenat: \(late.joined(separator: ", ")); ansvarig funktion återkommer."
    let told = [done, late].compactMap(\.self).joined(separator: " ")
    return told.isEmpty ? "Inga beslut att följa upp." : told
  }

  static func review(_ verdicts: [Verdict], closed: Int, escalated: Int) -> String {
    guard !verdicts.isEmpty else { return "Inga öppna avvikelser att granska." }
    func count(_ verdict: Verdict) -> Int { verdicts.filter { $0 == verdict }.count }
    let reviewed =
      "Granskade: \(verdicts.count). Bättre: \(count(.better)), "
      + "oförändrade: \(count(.unchanged)), sämre: \(count(.worse))."
    let closed = closed == 0 ? "" : " Stängda: \(closed)."
    return reviewed + closed + (escalated == 0 ? "" : " Lyfta till högre nivå: \(escalated).")
  }

  static func judgement(_ attainments: [Attainment]) -> String {
    let parts = Attainment.allCases.compactMap { attainment -> String? in
      let count = attainments.filter { $0 == attainment }.count
      return count == 0 ? nil : "\(count) \(attainment.swedish)"
    }
    return "Delmålen bedömdes: \(parts.joined(separator: ", "))."
  }

  static func nextReport(_ month: CalendarMonth) -> String {
    month.month < 9
      ? "Nästa rapport är delår 2 med brytdag \(month.year)-08-31."
      : "Nästa rapport är helår \(month.year) med brytdag \(month.year)-12-31."
  }

  static func next(_ date: CalendarDate) -> String { "Nästa möte hålls \(date)." }

  /// The decision on the report of a period.
  static func handingOver(_ kind: MeetingKind, of year: Int, by due: CalendarDate) -> String {
    let report = kind == .annual ? "helårsrapporten \(year - 1)" : "rapporten vid delår 2 \(year)"
    return "KUG godkänner uppföljningen och ger direktör för social hållbarhet i uppdrag att "
      + "överlämna \(report) till Trygghetsberedningen senast \(due)."
  }
  static let chair = "direktör för social hållbarhet"
  static let prepared = "Exempel: gruppen tillstyrker förslaget."
  static let answered = "Exempel: beredningen vill att nästa rapport säger mer om barn och unga."
  static let handedOver = "Rapporten är överlämnad till Trygghetsberedningen."

  /// The decision on a deviation that has come before the council.
  static func plan(for code: String, from function: String, by due: CalendarDate) -> String {
    "KUG ger \(function) i uppdrag att redovisa en plan för åtgärder i \(code) senast \(due)."
  }
  static let planTold = "Planen för åtgärder redovisades."

  /// The council's words on a proposal.
  static func decision(on proposal: Proposal, isAdopted: Bool) -> String {
    let matter =
      switch proposal.event {
      case .activityProgressed: "att avföra \(proposal.activity) ur åtgärdsplanen"
      case .activityAdded: "ny aktivitet \(proposal.activity)"
      case .activityChanged(let event): "\(change(event.field)) för \(proposal.activity)"
      default: proposal.activity.rawValue
      }
    return isAdopted
      ? "KUG antar förslaget om \(matter)."
      : "KUG avslår förslaget om \(matter). Aktiviteten fortsätter enligt gällande plan."
  }

  private static func change(_ field: ActivityField) -> String {
    switch field {
    case .title: "ny titel"
    case .text(.how, _): "ändrat genomförande"
    case .text(let part, _): "ändrad \(part.label.swedish.lowercased())"
    case .responsible(let new): "byte av ansvarig till \(new.function)"
    case .schedule(let new): "ny sista dag \(new.period.end)"
    case .contribution: "ändrat bidrag"
    }
  }
}
