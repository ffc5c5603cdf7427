import PlanDomain
import PlanStorage
import TestSupport

extension PlanStore {
  /// Freezes a small report whose text says what it rests on.
  @discardableResult
  func freezeBrief(_ text: String = "Kort rapport\n") throws(RecordingError) -> Entry {
    try freeze(by: "kansli", at: .morning) { state, heads in
      // Each is of a day of its own: the same report again would be a correction.
      .brief(
        "\(text)\(state.history.count) \(heads.count)\n",
        cutOff: day("2026-03-10").adding(days: -state.frozenReports.count))
    }
  }

  /// The documents that are recorded, in order.
  var frozen: [FrozenDocument] { state.frozenReports.map(\.document) }
}

extension NewDocument {
  /// A brief to be frozen.
  static func brief(_ text: String, cutOff: CalendarDate = day("2026-03-10")) -> NewDocument {
    NewDocument(stem: "R-2026-01", suffix: "md", bytes: Array(text.utf8)) {
      .freezeReport(.brief, cutOff: cutOff, document: $0)
    }
  }
}
