/// A value read from a plan file, and where it stands.
struct Located<Value> {
  /// The value.
  let value: Value
  /// Where it begins.
  let location: SourceLocation
}

extension Located: Equatable where Value: Equatable {}
extension Located: Sendable where Value: Sendable {}
