import PlanDomain

extension ExampleTexts {
  /// A report that the coordinator freezes the day after a meeting.
  struct Report {
    let kind: ReportKind
    /// The last day that counts, as text.
    let cutOff: String
    /// The record number, which is no real one.
    let record: String
  }

  /// What is frozen, by the month of the meeting that has decided on it.
  static let reports: [String: Report] = [
    "2026-01": Report(kind: .helar, cutOff: "2025-12-31", record: "Exempel 2026:7"),
    "2026-09": Report(kind: .delar2, cutOff: "2026-08-31", record: "Exempel 2026:118"),
  ]

  /// A report on an activity that comes after the period's report is frozen.
  struct LateReport {
    let activity: String
    /// The day that it is about, as text.
    let date: String
    let text: String
  }

  /// What comes late, by the month in which it comes.
  static let lateReports: [String: [LateReport]] = [
    "2026-10": [
      LateReport(
        activity: "A21", date: "2026-08-28",
        text: "Sommarens sista vecka: 22 pass i de prioriterade stadsdelarna. Inkommet sent.")
    ]
  ]
}
