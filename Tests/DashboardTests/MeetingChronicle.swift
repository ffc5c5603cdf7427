import PlanDomain
import TestSupport

extension Chronicle {
  /// Eskilstuna's example plan with a meeting held, one under way and one planned, on 2026-11-20.
  static func meeting() throws -> Chronicle {
    var chronicle = try deciding()
    guard let now = chronicle.state.openMeeting?.id else { return chronicle }
    let chief = Attendee("s\u{E4}kerhetschef", party: "kommun")
    let director = Attendee("n\u{E4}ringslivsdirekt\u{F6}r", party: "kommun")
    try chronicle.record(.attend(now, chief, Attendance(.present, until: "deviations")))
    try chronicle.record(.attend(now, director, Attendance(.absent)))
    try chronicle.record(
      .attend(now, Attendee("kommunpolis", party: "polis"), Attendance(.coOpted)))
    try chronicle.record(
      .noteItem(now, "deviations", "Tre avvikelser gicks igenom. Ingen ny tillkom."))
    try chronicle.record(.parkItem(now, "own-1", note: "Underlaget saknas"))
    try chronicle.record(.assess("A02", .atRisk, note: "Upphandlingen dr\u{F6}jer"))
    try chronicle.record(.attain("D1.1", .partlyAchieved, .up, note: "Tv\u{E5} av tre delar"))
    try chronicle.record(
      .addActivity(
        Activity(
          id: "A41", serves: ["D1.1"], title: "Gemensam utbildning i orossamtal",
          responsible: [Responsible(party: "kommun", function: "s\u{E4}kerhetschef")])))
    let agenda = chronicle.state.standardAgenda(.annual, of: "KUG", in: .swedish)
    try chronicle.record(
      .planMeeting(
        NewMeeting(
          of: "KUG", on: day("2026-12-11"), place: "Stadshuset, rum 214", kind: .annual,
          agenda: agenda)))
    return chronicle
  }
}
