import PlanDomain
import TestSupport

extension Chronicle {
  /// Eskilstuna's example plan with six decisions at different stages, on 2026-11-20.
  ///
  /// One is overdue, one is to be carried out, one is carried out, one is superseded; two changes of
  /// the plan wait for a decision, and a meeting is under way.
  static func deciding() throws -> Chronicle {
    var chronicle = Chronicle(.example, today: day("2026-09-15"))
    let held = try chronicle.meet()
    let chief = Responsible(party: "kommun", function: "s\u{E4}kerhetschef")
    let police = Responsible(party: "polis", function: "kommunpolis")
    try chronicle.decide(
      "R\u{E5}det ger s\u{E4}kerhetschefen i uppdrag att ta fram en gemensam rutin f\u{F6}r "
        + "till\u{E5}tande av kamerabevakning.",
      DecisionTerms(
        meeting: held, item: "deviations", responsible: chief, due: day("2026-10-31"),
        concerns: ["A28"].compactMap { Concern($0) }))
    let training = try chronicle.decide(
      "R\u{E5}det godk\u{E4}nner utbildningsplanen.",
      DecisionTerms(meeting: held, responsible: police, due: day("2026-11-10")))
    let first = try chronicle.decide(
      "R\u{E5}det lägger informationen till handlingarna.", DecisionTerms(meeting: held))
    try chronicle.decide(
      "R\u{E5}det antar ny tidplan f\u{F6}r redovisningen.",
      DecisionTerms(
        meeting: held, responsible: police, due: day("2027-01-15"), supersedes: first))
    try chronicle.record(.closeMeeting(held))
    chronicle.today = day("2026-11-02")
    try chronicle.record(.carryOut(training, note: "Antagen i KSG."))
    try chronicle.record(.progress("A17", to: .dropped, note: "Ers\u{E4}tts av A30"))
    guard let period = Period(from: day("2026-01-01"), to: day("2027-06-30")) else {
      return chronicle
    }
    try chronicle.record(
      .changeActivity("A05", .schedule(Schedule(period: period)), note: "Vakans"))
    chronicle.today = day("2026-11-20")
    let now = try chronicle.meet()
    try chronicle.decide(
      "R\u{E5}det st\u{E4}ller sig bakom f\u{F6}rslaget.", DecisionTerms(meeting: now))
    return chronicle
  }

  private mutating func meet() throws -> MeetingID {
    let agenda = [
      AgendaItem("deviations", title: "Avvikelser", minutes: 15),
      AgendaItem("own-1", title: "Skrivelse", minutes: 10),
    ]
    let entry = try record(.planMeeting(NewMeeting(of: "KUG", on: today, agenda: agenda)))
    let meeting = MeetingID(entry.id.firstFact)
    try record(.openMeeting(meeting))
    return meeting
  }

  @discardableResult
  private mutating func decide(_ text: String, _ terms: DecisionTerms) throws -> DecisionID {
    try record(.takeDecision(text: text, terms: terms)).decision
  }
}
