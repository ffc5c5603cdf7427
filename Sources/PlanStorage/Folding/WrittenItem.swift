import PlanDomain

/// An activity of a file: its lines, and where each of its keys stands.
struct WrittenItem {
  /// The activity.
  let id: ActivityID
  /// Its lines, 0-based.
  let range: Range<Int>
  /// What stands before its first key: `  - `.
  let dash: String
  private let fields: [PlanNode.Field]
  private let lines: [Substring]
  private let column: Int

  /// Finds an activity.
  ///
  /// - Parameters:
  ///   - node: Its value.
  ///   - range: Its lines, up to the next activity.
  ///   - lines: The lines of the file; `nil` comes back for something without an identifier.
  init?(_ node: PlanNode, range: Range<Int>, lines: [Substring]) {
    guard case .group(let fields) = node.content,
      case .text(let text) = fields.first(where: { $0.key == ActivityKey.id.rawValue })?
        .value.content, let id = ActivityID(text), lines.indices.contains(range.lowerBound)
    else { return nil }
    self.id = id
    self.fields = fields
    self.lines = lines
    column = node.location.column - 1
    dash = String(lines[range.lowerBound].unicodeScalars.prefix(column))
    self.range = lines.trimmed(range, indent: column)
  }

  /// The edit that leaves a comment where the activity was.
  func dropping(_ remark: String) -> LineEdit {
    LineEdit(range: range, lines: remark.commentLines(indent: dash.prefix { $0 == " " }.count))
  }

  /// The edits that write an activity's new values; all of it where its keys share lines.
  func writing(_ activity: Activity, instead planned: Activity) -> [LineEdit] {
    let changed = ActivityKey.allCases.filter {
      activity.yamlValue(of: $0) != planned.yamlValue(of: $0)
    }
    guard isOneKeyALine else {
      return [LineEdit(range: range, lines: activity.yamlLines(first: dash))]
    }
    return changed.map { key in
      let lines = activity.yamlLines(of: key).map { String(repeating: " ", count: column) + $0 }
      return LineEdit(range: extent(of: key), lines: lines)
    }
  }

  private var isOneKeyALine: Bool {
    Set(fields.map(\.location.line)).count == fields.count
      && fields.allSatisfy { $0.location.column == column + 1 }
  }

  /// The lines of a key; an empty range after the key before it where it is missing.
  private func extent(of key: ActivityKey) -> Range<Int> {
    guard let field = fields.first(where: { $0.key == key.rawValue }) else {
      let place = ActivityKey.allCases.firstIndex(of: key) ?? 0
      let before = ActivityKey.allCases[..<place].reversed().first { earlier in
        fields.contains { $0.key == earlier.rawValue }
      }
      let end = before.map { extent(of: $0).upperBound } ?? range.upperBound
      return end..<end
    }
    let start = field.location.line - 1
    let next = fields.lazy.map { $0.location.line - 1 }.filter { $0 > start }.min()
    return lines.trimmed(start..<(next ?? range.upperBound), indent: column)
  }
}
