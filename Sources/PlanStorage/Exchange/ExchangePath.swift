import PlanDomain

/// What a file of a workspace is that goes from one copy to another, by its path.
///
/// Everything else stays where it is: locks, drafts, what other programs have put beside.
enum ExchangePath: Hashable {
  /// `workspace.yaml`, or a plan file.
  case plan(String)
  /// A writer's lines of a month.
  case segment(WriterID, CalendarMonth)
  /// A frozen document, by its name in `reports/`.
  case document(String)

  /// Creates what a path stands for; `nil` for what does not travel.
  init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(\.isCarriedName) else { return nil }
    switch (parts.count, parts[0]) {
    case (3, "journal"):
      guard let writer = WriterID(parts[1]), let month = CalendarMonth(segmentName: parts[2]) else {
        return nil
      }
      self = .segment(writer, month)
    case (2, PlanStore.documents): self = .document(parts[1])
    case (1...3, _):
      let isPlan = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
      guard isPlan, parts[0] != "journal", parts[0] != PlanStore.documents,
        !path.hasSuffix(Self.besideEnding)
      else { return nil }
      self = .plan(path)
    default: return nil
    }
  }

  /// What the name of a plan file ends with that has come from elsewhere and lies beside one's own.
  static let besideEnding = ".incoming.yaml"

  /// The path beside a plan file where the one from elsewhere is put.
  static func beside(_ path: String) -> String {
    (path.lastIndex(of: ".").map { path[..<$0] } ?? path[...]) + besideEnding
  }
}

extension String {
  /// Whether it may be a part of a path that travels: plain letters, and nothing that is hidden.
  fileprivate var isCarriedName: Bool {
    guard let first = utf8.first, utf8.count <= 128 else { return false }
    guard first.isPlain else { return false }
    return utf8.allSatisfy { $0.isPlain || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
  }
}

extension UInt8 {
  /// Whether it is a letter from a to z, large or small, or a digit.
  fileprivate var isPlain: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
