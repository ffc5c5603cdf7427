public import PlanDomain

/// A file that is to be frozen: what to call it, its bytes, and what is to be recorded about it.
public struct NewDocument {
  /// What the name of the file begins with, `M-2026-11`.
  public let stem: String
  /// What the name of the file ends with, without the dot.
  public let suffix: String
  /// The bytes.
  public let bytes: [UInt8]
  /// Makes the wish that records the file, when its name is settled.
  public let wish: (FrozenDocument) -> Wish

  /// Creates a file to be frozen.
  ///
  /// - Parameters:
  ///   - stem: What the name of the file begins with.
  ///   - suffix: What the name of the file ends with, without the dot.
  ///   - bytes: The bytes.
  ///   - wish: Makes the wish that records the file.
  public init(
    stem: String, suffix: String, bytes: [UInt8], wish: @escaping (FrozenDocument) -> Wish
  ) {
    self.stem = stem
    self.suffix = suffix
    self.bytes = bytes
    self.wish = wish
  }

  /// The names to try: the plain one, then with a number before the dot.
  var names: some Sequence<String> {
    (1...999).lazy.map { [stem, suffix] in
      $0 == 1 ? "\(stem).\(suffix)" : "\(stem)-\($0).\(suffix)"
    }
  }
}
