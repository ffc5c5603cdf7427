import PlanDomain

extension Activity {
  /// The whole activity as lines of a list; the other keys stand under the first.
  func yamlLines(first: String) -> [String] {
    let indent = String(repeating: " ", count: first.unicodeScalars.count)
    return ActivityKey.allCases.flatMap(yamlLines).enumerated().map { place, line in
      (place == 0 ? first : indent) + line
    }
  }

  /// A key and its value as lines; none where there is no value.
  func yamlLines(of key: ActivityKey) -> [String] {
    if key == .contributions, !contributions.isEmpty {
      return ["\(key.rawValue):"]
        + contributions.map { "  \($0.party): \($0.text.quotedYAML)" }
    }
    if key == .schedule, let schedule {
      return ["\(key.rawValue):"] + schedule.yaml.map { "  \($0)" }
    }
    return yamlValue(of: key).map { ["\(key.rawValue): \($0)"] } ?? []
  }

  /// A value on one line; `nil` where there is none.
  func yamlValue(of key: ActivityKey) -> String? {
    switch key {
    case .id: id.rawValue
    case .serves: serves.map(\.rawValue).flowYAML
    case .title: title.quotedYAML
    case .text(let part): self[part]?.quotedYAML
    case .contributions: contributions.map { "\($0.party): \($0.text.quotedYAML)" }.flowYAML
    case .responsible: responsibleYAML
    case .schedule: schedule?.yaml.joined()
    case .perspectives: perspectives.map(\.rawValue).flowYAML
    case .places: places.map(\.quotedYAML).flowYAML
    case .indicators: indicators.map(\.quotedYAML).flowYAML
    }
  }

  private var responsibleYAML: String? {
    let all = responsible.map { "{ party: \($0.party), function: \($0.function.quotedYAML) }" }
    return all.count == 1 ? all.first : all.flowYAML
  }
}

extension Schedule {
  /// The days, a key a line.
  fileprivate var yaml: [String] {
    let days = [("from", period.start), ("to", period.end)].map { key, date in
      "\(key): \(date.description.quotedYAML)"
    }
    return days
      + (checkpoints.map(\.description.quotedYAML).flowYAML.map { ["checkpoints: \($0)"] } ?? [])
  }
}

extension [String] {
  /// A list on one line; `nil` for none.
  fileprivate var flowYAML: String? { isEmpty ? nil : "[\(joined(separator: ", "))]" }
}

extension String {
  /// The text in quotation marks, which no reader takes for anything but a text.
  var quotedYAML: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// The text as lines of comment, 100 characters wide at most where words allow it.
  func commentLines(indent: Int) -> [String] {
    var lines = [""]
    let width = 97 - indent
    for word in split(whereSeparator: \.isWhitespace) {
      let last = lines[lines.count - 1]
      if last.isEmpty || last.count + word.count < width {
        lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { String(repeating: " ", count: indent) + "# " + $0 }
  }
}
