import PlanDomain
import TestSupport

extension Chronicle {
  /// The example plan with a year wheel that has things in it, and four indicators, two of them measured.
  static func measured(today: String = "2026-11-20") throws -> Chronicle {
    let example = ActionPlan.example
    let plan = ActionPlan(
      agreement: example.agreement, editions: example.editions, activities: example.activities,
      indicators: indicators)
    var chronicle = Chronicle(plan, today: day("2024-02-10"))
    try chronicle.record(.registerSituation("Gemensam lägesbild", sources: ["Polisen"]))
    let series = [
      ("2024-06-30", "61.5", "40"), ("2024-12-31", "60", "38"), ("2025-06-30", "63.5", "41"),
      ("2025-12-31", "64", "44"), ("2026-06-30", "67", "43.25"),
    ]
    for (date, trust, fear) in series {
      chronicle.today = day(date)
      try chronicle.record(.measure("I1", number(trust), source: "Trygghetsmätningen"))
      try chronicle.record(.measure("I2", number(fear), note: "Preliminärt"), by: .polis)
    }
    chronicle.today = day("2026-09-10")
    for id in ["A01", "A02", "A05"] as [ActivityID] {
      try chronicle.record(.progress(id, to: .ongoing))
    }
    try chronicle.record(.assess("A02", .atRisk, note: "Handläggaren slutar."))
    try chronicle.record(.progress("A04", to: .done))
    let meeting = NewMeeting(of: "KUG", on: day("2026-12-03"), kind: .interim, agenda: [])
    try chronicle.record(.planMeeting(meeting))
    chronicle.today = day(today)
    return chronicle
  }

  private static var indicators: [Indicator] {
    var trust = Indicator(id: "I1", title: "Tillit till andra")
    trust.unit = "procent"
    trust.serves = ["D1.1", "D3.2"]
    trust.baseline = .init(number("60"), on: day("2024-01-01"))
    trust.target = .init(number("70"), on: day("2027-12-31"))
    trust.direction = .increase
    trust.source = "Kommunens trygghetsmätning"
    trust.next = day("2026-12-31")
    var fear = Indicator(id: "I2", title: "Otrygga utomhus sen kväll")
    fear.unit = "procent"
    fear.serves = ["D2.3"]
    fear.target = .init(number("35"), on: nil)
    fear.direction = .decrease
    fear.next = day("2026-10-31")
    var teams = Indicator(id: "I3", title: "SSPF-team som arbetar enligt metoden, av elva")
    teams.serves = ["D2.1"]
    teams.baseline = .init(number("7"), on: day("2024-03-01"))
    return [trust, fear, teams, Indicator(id: "I4", title: "Anmälda våldsbrott")]
  }
}
