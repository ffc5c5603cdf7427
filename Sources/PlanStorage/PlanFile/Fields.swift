/// A group of keys with values, checked against the keys that its kind has.
struct Fields<Key: PlanKey> {
  /// Where the group begins.
  let location: SourceLocation
  /// The values, in no order.
  ///
  /// They are few; and each kind of dictionary costs the runtime a search through all that conform to
  /// anything, once a start.
  private var values: [(key: Key, field: PlanNode.Field)] = []

  /// Takes a group, noting keys that are unknown or missing.
  ///
  /// - Parameters:
  ///   - node: The value; `nil` comes back when it is no group.
  ///   - findings: Takes what is wrong.
  init?(_ node: PlanNode, into findings: inout Findings) {
    guard case .group(let group) = node.content else {
      findings.report(.expectedGroup(Key.object), at: node.location)
      return nil
    }
    location = node.location
    values.reserveCapacity(group.count)
    for field in group {
      if let key = Key(rawValue: field.key) {
        if let place = values.firstIndex(where: { $0.key == key }) {
          values[place].field = field
        } else {
          values.append((key, field))
        }
        if Key.addedInFormat2.contains(key), findings.format < .two {
          findings.report(.needsFormat(field.key, format: 2), at: field.location)
        }
      } else {
        guard !findings.isFull else { continue }
        let suggestion = Key.allCases.map(\.rawValue).nearest(to: field.key)
        findings.report(
          .unknownKey(field.key, of: Key.object, suggestion: suggestion), at: field.location)
      }
    }
    reportMissing(into: &findings)
  }

  /// The value of a key, if it is there.
  subscript(_ key: Key) -> PlanNode? { field(key)?.value }

  private func field(_ key: Key) -> PlanNode.Field? { values.first { $0.key == key }?.field }

  /// Where a key stands, if it is there.
  ///
  /// - Parameter key: The key.
  /// - Returns: The place of the key itself, not of its value.
  func location(of key: Key) -> SourceLocation? { field(key)?.location }

  /// The identifier as written, to name the group by.
  var writtenID: String? {
    guard let key = Key(rawValue: "id"), case .text(let id)? = self[key]?.content else {
      return nil
    }
    return id
  }

  /// Notes a key that must be there and is not.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - findings: Takes the note.
  func reportMissing(_ key: Key, into findings: inout Findings) {
    findings.report(.missingKey(key.rawValue, of: Key.object, id: writtenID), at: location)
  }

  private func reportMissing(into findings: inout Findings) {
    let required = Key.required
    guard !required.allSatisfy({ field($0) != nil }) else { return }
    for key in Key.allCases where required.contains(key) && field(key) == nil {
      reportMissing(key, into: &findings)
    }
  }
}
