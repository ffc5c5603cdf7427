import PlanDomain
import TestSupport

extension Chronicle {
  /// Eskilstuna's example plan with a few reports: a conflict, a proposal, a postponement, an undo.
  static func example(today: String = "2026-11-20") throws -> Chronicle {
    var chronicle = Chronicle(.example, today: day("2026-09-01"))
    for id in ["A01", "A02", "A05", "A08", "A10", "A11", "A20", "A25", "A30"] as [ActivityID] {
      try chronicle.record(.progress(id, to: .ongoing))
      try chronicle.record(.assess(id, .onPlan), by: .polis)
    }
    for id in ["A04", "A06", "A31", "A33"] as [ActivityID] {
      try chronicle.record(.progress(id, to: .done), by: .polis)
    }
    chronicle.today = day("2026-10-12")
    try chronicle.record(.progressContribution("A02", "polis", to: .ongoing), by: .polis)
    try chronicle.record(.progressContribution("A02", "kommun", to: .done))
    try chronicle.record(.assess("A02", .atRisk, note: "Handläggaren slutar i december."))
    try chronicle.record(.assess("A08", .deviating, note: "Lokalen är uppsagd."), by: .polis)
    try chronicle.record(.report("A02", "Tre personer har påbörjat avhopp."), by: .polis)
    try chronicle.record(.progress("A10", to: .done))
    try chronicle.record(.undo())
    try postpone(&chronicle)
    try chronicle.record(.attain("D1.1", .partlyAchieved, .up, note: "Färre skjutningar."))
    try chronicle.record(.attain("D2.3", .achieved, .level))
    chronicle.today = day("2026-11-02")
    let before = chronicle.state
    try chronicle.record(.progress("A05", to: .done), by: .kansli, having: before)
    try chronicle.record(
      .progress("A05", to: .paused, note: "Ingen tid."), by: .polis, having: before)
    try chronicle.record(.progress("A03", to: .dropped, note: "Ersätts av A01."))
    chronicle.today = day(today)
    return chronicle
  }

  private static func postpone(_ chronicle: inout Chronicle) throws {
    let decided = try chronicle.record(
      .takeDecision(
        text: "Kartläggningen får längre tid.",
        terms: DecisionTerms(
          outside: OutsideMeeting(by: "KUG", .perCapsulam, because: "Tiden går ut."))))
    let schedule = Schedule(period: .days("2024-03-01", "2027-10-31"))
    try chronicle.record(
      .changeActivity("A02", .schedule(schedule), decision: decided.decision))
  }
}
