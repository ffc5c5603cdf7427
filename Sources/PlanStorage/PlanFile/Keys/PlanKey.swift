/// The keys of one kind of group in the plan files.
///
/// The reader, the JSON Schemas and `docs/plan-file.md` all name the same keys; tests compare them.
protocol PlanKey: RawRepresentable<String>, CaseIterable, Hashable {
  /// What the group describes.
  static var object: ObjectKind { get }
  /// The keys that must be there.
  static var required: [Self] { get }
  /// The keys that format 1 did not have; a file that uses one of them says `format: 2`.
  static var addedInFormat2: [Self] { get }
}

/// The formats of plan files that this program reads.
///
/// Format 1 is read for ever; format 2 is format 1 with more keys
/// (`docs/decisions/0027-plan-files-have-a-second-format.md`).
enum PlanFileFormat: Int, CaseIterable, Comparable {
  case one = 1
  case two

  /// The format that a file says that it has; `nil` for one that this program does not know.
  ///
  /// - Parameter text: The value of the key `format`.
  init?(_ text: String) {
    guard let format = Self.allCases.first(where: { String($0.rawValue) == text }) else {
      return nil
    }
    self = format
  }

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
