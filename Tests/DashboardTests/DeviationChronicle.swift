import PlanDomain
import TestSupport

extension Chronicle {
  /// Eskilstuna's example plan with eight deviations at different stages, on 2026-11-20.
  ///
  /// Six are open; one of them has been reviewed for November, so that five are left.
  static func deviating() throws -> Chronicle {
    var chronicle = Chronicle(.example, today: day("2026-05-04"))
    let permits = try chronicle.open(
      .told("A28", .external, "Tillståndsfrågan är inte avgjord.", due: "2026-09-30"))
    chronicle.today = day("2026-06-10")
    let staff = try chronicle.open(
      .told(
        "A17", .resources, "Två tjänster är vakanta.", due: "2026-12-31",
        remedy: "Tjänsterna är utlysta."), by: .polis)
    try chronicle.review(permits, .unchanged, "Besked väntas i september.")
    try chronicle.review(staff, .unchanged)
    chronicle.today = day("2026-08-12")
    let messages = try chronicle.open(
      .told(
        "A22", .collaboration, "Parterna svarar var för sig.", due: "2026-11-15",
        remedy: "Gemensam pressjour."))
    let scope = try chronicle.open(
      .told("A08", .scope, "Bara två av fem områden nås.", due: "2027-02-28"))
    for id in [permits, staff, messages, scope] { try chronicle.review(id, .unchanged) }
    chronicle.today = day("2026-09-15")
    let closed = try chronicle.open(
      .told("A02", .time, "Upphandlingen drog ut på tiden.", due: "2026-10-31"))
    try chronicle.record(
      .escalateDeviation(scope, to: .council, note: "Kräver medel från två förvaltningar."))
    try chronicle.review(permits, .worse, "Nytt avslag från tillståndsmyndigheten.")
    try chronicle.review(staff, .better, "En tjänst är tillsatt.")
    chronicle.today = day("2026-10-20")
    try chronicle.open(.told("A30", .time, "Ingen tid avsatt.", due: "2027-01-31"), by: .polis)
    try chronicle.record(
      .closeDeviation(closed, remedy: "Avtal tecknat.", note: "Insatsen är igång."))
    try chronicle.review(permits, .worse, "Ägaren överklagar.")
    for id in [staff, messages, scope] { try chronicle.review(id, .unchanged) }
    chronicle.today = day("2026-11-20")
    try chronicle.open(.told("A05", .quality, "Få deltar i utbildningen.", due: "2027-03-31"))
    try chronicle.review(messages, .better, "Pressjouren är bemannad.")
    return chronicle
  }

  private mutating func review(
    _ id: DeviationID, _ verdict: Verdict, _ note: String? = nil
  ) throws {
    try record(.reviewDeviation(id, verdict, note: note))
  }
}

extension NewDeviation {
  fileprivate static func told(
    _ activity: ActivityID, _ kind: DeviationKind, _ cause: String, due: String,
    remedy: String? = nil
  ) -> NewDeviation {
    NewDeviation(
      activity, kind: kind, cause: cause, remedy: remedy,
      responsible: [Responsible(party: "kommun", function: "säkerhetschef")], due: day(due))
  }
}
