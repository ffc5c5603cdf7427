import PlanDomain

/// A group of keys with values, checked against the keys that its kind has.
struct Fields<Key: PlanKey> {
  /// Where the group begins.
  let location: SourceLocation
  /// The keys that are there, in no order, and in the same order what stands under each.
  ///
  /// They are few; and each kind of dictionary costs the runtime a search through all that conform to
  /// anything, once a start. The keys lie by themselves so that no field is copied to look for another.
  private var keys: [Key] = []
  private var fields: [PlanNode.Field] = []

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
    keys.reserveCapacity(group.count)
    fields.reserveCapacity(group.count)
    for field in group {
      if let key = Key(rawValue: field.key) {
        if let place = keys.firstIndex(of: key) {
          fields[place] = field
        } else {
          keys.append(key)
          fields.append(field)
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
  subscript(_ key: Key) -> PlanNode? { keys.firstIndex(of: key).map { fields[$0].value } }

  private func field(_ key: Key) -> PlanNode.Field? { keys.firstIndex(of: key).map { fields[$0] } }

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
    guard !required.allSatisfy(keys.contains) else { return }
    for key in Key.allCases where required.contains(key) && !keys.contains(key) {
      reportMissing(key, into: &findings)
    }
  }
}
