/// The keys of one kind of group in the plan files.
///
/// The reader, the JSON Schemas and `docs/plan-file.md` all name the same keys; tests compare them.
protocol PlanKey: RawRepresentable<String>, CaseIterable, Hashable {
  /// What the group describes.
  static var object: ObjectKind { get }
  /// The keys that must be there.
  static var required: Set<Self> { get }
}
