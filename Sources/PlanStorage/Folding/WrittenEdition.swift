import PlanDomain

/// An activities file as lines, with the place of each activity.
struct WrittenEdition {
  /// The file's lines.
  let lines: [Substring]
  /// The activities, in order.
  let items: [WrittenItem]
  private let fields: [PlanNode.Field]

  /// Finds the activities of a file.
  ///
  /// - Parameters:
  ///   - root: The file's value.
  ///   - text: The file's text; `nil` comes back for a file without a list of activities.
  init?(_ root: PlanNode, lines text: String) {
    guard case .group(let fields) = root.content,
      let list = fields.first(where: { $0.key == ActivitiesKey.activities.rawValue }),
      case .list(let nodes) = list.value.content
    else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = fields.lazy.map { $0.location.line - 1 }.filter { $0 > list.location.line - 1 }.min()
    let starts = nodes.map { $0.location.line - 1 } + [end ?? lines.count]
    items = zip(nodes, zip(starts, starts.dropFirst())).compactMap { node, extent in
      WrittenItem(node, range: extent.0..<max(extent.0, extent.1), lines: lines)
    }
    (self.fields, self.lines) = (fields, lines)
  }

  /// The first line, 1-based, on which an activity shares place with something else, if any.
  var crowdedLine: Int? {
    items.first { $0.dash.contains { $0 != " " && $0 != "-" } }.map { $0.range.lowerBound + 1 }
  }

  /// The edits of what stands above the activities: the file is a draft of the next version.
  ///
  /// An example stays one. The decision that adopted the file did not adopt what it has become.
  func headEdits(_ remark: FoldRemark, in language: Language) -> [LineEdit] {
    let comment = remark.worded(in: language).commentLines(indent: 0)
    return [LineEdit(range: 0..<0, lines: comment)]
      + fields.compactMap { field -> LineEdit? in
        switch (ActivitiesKey(rawValue: field.key), field.value.content) {
        case (.version, .text(let version)):
          LineEdit(range: extent(of: field), lines: ["version: \(version.nextVersion.quotedYAML)"])
        case (.status, .text(PlanEdition.Status.adopted.rawValue)):
          LineEdit(
            range: extent(of: field), lines: ["status: \(PlanEdition.Status.draft.rawValue)"])
        case (.decision, _): LineEdit(range: extent(of: field), lines: [])
        default: nil
        }
      }
  }

  /// The edits that add activities after the last one.
  func adding(_ activities: [Activity]) -> [LineEdit] {
    guard !activities.isEmpty,
      let list = fields.first(where: { $0.key == ActivitiesKey.activities.rawValue })
    else { return [] }
    let dash = items.last?.dash ?? "  - "
    let written = activities.flatMap { [""] + $0.yamlLines(first: dash) }
    if let last = items.last {
      return [LineEdit(range: last.range.upperBound..<last.range.upperBound, lines: written)]
    }
    return [LineEdit(range: extent(of: list), lines: ["activities:"] + written)]
  }

  /// The edits that take away that the file is empty, and how to begin it: it no longer is.
  ///
  /// Only what the program itself has written there goes; what it says of every activity stays.
  ///
  /// - Parameters:
  ///   - remark: What comes in its place.
  ///   - language: The language of the remark.
  /// - Returns: The edits; none where the file does not say so in the program's own words.
  func withoutStart(_ remark: FoldRemark?, in language: Language) -> [LineEdit] {
    let comment = remark?.worded(in: language).commentLines(indent: 0) ?? []
    return EmptyDraft.start(in: lines).map { [LineEdit(range: $0, lines: comment)] } ?? []
  }

  /// The lines of a key at the outermost level.
  private func extent(of field: PlanNode.Field) -> Range<Int> {
    let start = field.location.line - 1
    let next = fields.lazy.map { $0.location.line - 1 }.filter { $0 > start }.min()
    return lines.trimmed(start..<(next ?? lines.count), indent: 0)
  }
}

extension String {
  /// The version after this one: `2026:1` becomes `2026:2`.
  fileprivate var nextVersion: String {
    guard let colon = lastIndex(of: ":"), let number = Int(self[index(after: colon)...]) else {
      return "\(self):2"
    }
    return "\(self[...colon])\(number + 1)"
  }
}
