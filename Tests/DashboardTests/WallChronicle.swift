import PlanDomain
import TestSupport

extension Chronicle {
  /// Eskilstuna's example plan on 2026-11-20: a meeting held in September, the next one planned.
  ///
  /// The first one took two decisions and put an item off; since then four things have happened.
  static func planned(as kind: MeetingKind = .monthly) throws -> Chronicle {
    var chronicle = try Chronicle.deviating(until: "2026-09-14")
    let held = try chronicle.plan(own: "Skrivelse fr\u{E5}n f\u{F6}reningen")
    try chronicle.record(.openMeeting(held))
    let council = chronicle.state.plan.agreement.bodies.first { $0.role == .council }
    guard let seat = council?.members.first else { return chronicle }
    try chronicle.record(.attend(held, Attendee(seat), .init(.present)))
    let chief = Responsible(party: "kommun", function: "s\u{E4}kerhetschef")
    try chronicle.record(
      .takeDecision(
        text: "R\u{E5}det ger s\u{E4}kerhetschefen i uppdrag att redovisa kamerorna.",
        terms: DecisionTerms(
          meeting: held, item: StandardItem.deviations.key, responsible: chief,
          due: day("2026-10-31"))))
    try chronicle.record(
      .takeDecision(
        text: "R\u{E5}det godk\u{E4}nner dagordningen.",
        terms: DecisionTerms(meeting: held, item: StandardItem.opening.key)))
    try chronicle.record(.parkItem(held, "own-1", note: "Tiden r\u{E4}ckte inte."))
    try chronicle.record(.closeMeeting(held))
    chronicle.today = day("2026-10-20")
    try chronicle.record(.progress("A05", to: .ongoing), by: .polis)
    try chronicle.record(.assess("A05", .atRisk, note: "F\u{E5} deltar."), by: .polis)
    try chronicle.record(.attain("D1.2", .partlyAchieved, .up))
    try chronicle.record(.progress("A17", to: .dropped, note: "Ers\u{E4}tts av A30"))
    chronicle.today = day("2026-11-20")
    try chronicle.plan(own: nil, as: kind)
    return chronicle
  }

  /// The same with the second meeting under way.
  static func convened(as kind: MeetingKind = .monthly) throws -> Chronicle {
    var chronicle = try Chronicle.planned(as: kind)
    if let next = chronicle.state.nextMeeting(from: chronicle.today) {
      try chronicle.record(.openMeeting(next.id))
    }
    return chronicle
  }

  @discardableResult
  private mutating func plan(
    own title: String?, as kind: MeetingKind = .monthly
  ) throws -> MeetingID {
    var agenda = state.standardAgenda(kind, of: "KUG", in: .swedish)
    if let title { agenda.append(AgendaItem("own-1", title: title, minutes: 10)) }
    let new = NewMeeting(of: "KUG", on: today, place: "Stadshuset", kind: kind, agenda: agenda)
    return MeetingID(try record(.planMeeting(new)).id.firstFact)
  }

  /// The example plan with two deviations, on a day.
  private static func deviating(until date: String) throws -> Chronicle {
    var chronicle = Chronicle(.example, today: day("2026-06-10"))
    for (activity, cause) in [("A28", "Tillst\u{E5}nd saknas."), ("A22", "Tv\u{E5} svarar.")] {
      guard let id = ActivityID(activity) else { continue }
      try chronicle.open(
        NewDeviation(
          id, kind: .external, cause: cause,
          responsible: [Responsible(party: "kommun", function: "s\u{E4}kerhetschef")],
          due: day("2026-12-31")))
    }
    chronicle.today = day(date)
    return chronicle
  }
}
