import Foundation
import TestSupport

@testable import PlanStorage

/// A JSON Schema of ours, and the part of the standard that it uses.
struct SchemaChecker {
  private let root: [String: Any]

  /// Reads a schema from `docs/schema`.
  init(_ name: String) throws {
    let data = Data(try Checkout.bytes(of: "docs/schema/\(name).schema.json"))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// The definition of a kind of group: the root, or one of those under it.
  func definition(_ name: String) -> [String: Any]? {
    let definitions = root["$defs"] as? [String: Any]
    return definitions?[name] as? [String: Any]
  }

  /// The schema of the whole file.
  var whole: [String: Any] { root }

  /// What a value breaks, as texts; nothing when it holds.
  func faults(of node: PlanNode) -> [String] {
    faults(of: node, against: root)
  }

  private func faults(of node: PlanNode, against schema: [String: Any]) -> [String] {
    let place = "\(node.location)"
    if let reference = schema["$ref"] as? String {
      let target = definition(String(reference.split(separator: "/").last ?? ""))
      return target.map { faults(of: node, against: $0) } ?? ["\(place) no \(reference)"]
    }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let holding = choices.filter { faults(of: node, against: $0).isEmpty }
      return holding.count == 1 ? [] : ["\(place) \(holding.count) of oneOf"]
    }
    switch node.content {
    case .text(let text): return faults(of: text, against: schema).map { "\(place) \($0)" }
    case .list(let items):
      guard schema["type"] as? String == "array", let item = schema["items"] as? [String: Any]
      else { return ["\(place) is a list"] }
      let isTooShort = items.count < schema["minItems"] as? Int ?? 0
      return (isTooShort ? ["\(place) too short"] : [])
        + items.flatMap { faults(of: $0, against: item) }
    case .group(let fields):
      guard schema["type"] as? String == "object" else { return ["\(place) is a group"] }
      return faults(of: fields, at: place, against: schema)
    }
  }

  private func faults(of text: String, against schema: [String: Any]) -> [String] {
    if let values = schema["enum"] as? [Any] {
      return values.contains { "\($0)" == text } ? [] : ["\(text) is none of the values"]
    }
    guard schema["type"] as? String == "string" else { return ["is a text"] }
    guard text.count >= schema["minLength"] as? Int ?? 0 else { return ["is too short"] }
    guard let pattern = schema["pattern"] as? String else { return [] }
    let matches = (try? Regex(pattern).firstMatch(in: text)) != nil
    return matches ? [] : ["\(text) does not match"]
  }

  private func faults(
    of fields: [PlanNode.Field], at place: String, against schema: [String: Any]
  ) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    let others = schema["additionalProperties"] as? [String: Any]
    let required = schema["required"] as? [String] ?? []
    let missing = required.filter { key in !fields.contains { $0.key == key } }
    let conditions = schema["allOf"] as? [[String: Any]] ?? []
    return missing.map { "\(place) lacks \($0)" }
      + fields.flatMap { field -> [String] in
        guard let known = properties[field.key] as? [String: Any] ?? others else {
          return ["\(field.location) \(field.key) is unknown"]
        }
        return faults(of: field.value, against: known)
      }
      + conditions.flatMap { conditionFaults(of: fields, at: place, $0) }
  }

  /// The `if` of our schemas asks whether one key has one value.
  private func conditionFaults(
    of fields: [PlanNode.Field], at place: String, _ condition: [String: Any]
  ) -> [String] {
    let asked = (condition["if"] as? [String: Any])?["properties"] as? [String: [String: String]]
    let holds = fields.contains { field in
      guard case .text(let text) = field.value.content else { return false }
      return asked?[field.key]?["const"] == text
    }
    let branch = condition[holds ? "then" : "else"] as? [String: Any] ?? [:]
    let missing = (branch["required"] as? [String] ?? []).filter { key in
      !fields.contains { $0.key == key }
    }
    let refused = (branch["properties"] as? [String: Bool] ?? [:]).filter { !$0.value }.keys
    return missing.map { "\(place) lacks \($0)" }
      + fields.filter { refused.contains($0.key) }.map {
        "\($0.location) \($0.key) does not belong"
      }
  }
}
