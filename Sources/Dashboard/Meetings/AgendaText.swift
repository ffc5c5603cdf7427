import PlanDomain

/// An agenda as it is written in a form: an item on each line, its minutes after a colon.
enum AgendaText {
  static func text(of items: [AgendaItem]) -> String {
    items.map { item in item.title + (item.minutes.map { ": \($0)" } ?? "") }
      .joined(separator: "\n")
  }

  /// Reads an agenda; an item that is known by its title, or by its place, keeps its key.
  static func items(
    from text: String, known: [AgendaItem], of body: String, in state: PlanState
  ) -> [AgendaItem] {
    let lines = text.split(whereSeparator: \.isNewline).compactMap { line(String($0)) }
    var keys = lines.map { line in known.first { $0.title == line.title }?.key }
    if lines.count == known.count {
      for place in keys.indices where keys[place] == nil {
        let key = known[place].key
        if !keys.contains(key) { keys[place] = key }
      }
    }
    var items: [AgendaItem] = []
    let named = zip(keys, lines).compactMap { key, line in
      key.map { AgendaItem($0, title: line.title) }
    }
    for (key, line) in zip(keys, lines) {
      guard let key = key ?? state.ownKey(for: body, besides: items + named) else { continue }
      items.append(AgendaItem(key, title: line.title, minutes: line.minutes))
    }
    return items
  }

  private static func line(_ text: String) -> (title: String, minutes: Int?)? {
    let title = text.trimmed
    guard !title.isEmpty else { return nil }
    guard let colon = title.lastIndex(of: ":"),
      let minutes = Int(String(title[title.index(after: colon)...]).trimmed)
    else { return (title, nil) }
    return (String(title[..<colon]).trimmed, minutes)
  }
}

extension String {
  /// The text without blanks around it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
