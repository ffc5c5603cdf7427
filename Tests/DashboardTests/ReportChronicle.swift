import PlanDomain
import TestSupport
import Testing

extension Chronicle {
  /// Eskilstuna's example plan on 2026-11-20, with two reports frozen, one of them approved.
  static func reporting() throws -> Chronicle {
    var chronicle = try deciding()
    let today = chronicle.today
    chronicle.today = day("2026-02-12")
    try chronicle.freeze(.helar, cutOff: "2025-12-31", record: "KSKF/2026:31")
    let year = try #require(chronicle.state.frozenReports.last)
    try chronicle.record(.approveReport(year.id))
    chronicle.today = day("2026-09-20")
    try chronicle.freeze(.delar2, cutOff: "2026-08-31")
    chronicle.today = today
    return chronicle
  }

  /// Freezes a report as the surroundings do, but for the file.
  mutating func freeze(
    _ kind: ReportKind, cutOff: String, record: String? = nil
  ) throws {
    let number = try state.nextReportNumber(on: today)
    let digest = try #require(FileDigest(String(repeating: "a", count: 64)))
    let document = FrozenDocument(
      file: "\(number)-\(kind.rawValue).html", digest: digest, heads: [])
    try self.record(
      .freezeReport(kind, cutOff: day(cutOff), record: record, document: document))
  }
}
