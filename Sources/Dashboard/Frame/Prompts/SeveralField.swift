import Cells
import PlanDomain

/// Any number of many values, each found by typing some of its text.
struct SeveralField: Equatable, Sendable {
  let options: [FormOption]
  private(set) var chosen: [String]
  private(set) var field = TextField("", limit: 200, takesLines: false)
  /// The place among the matches that Enter takes.
  private(set) var highlighted: Int?

  init(_ options: [FormOption], chosen: [String] = []) {
    self.options = options
    self.chosen = chosen.filter { value in options.contains { $0.value == value } }
  }

  /// The values as a draft holds them; none of them has a blank in it.
  var text: String { chosen.joined(separator: " ") }

  /// The options that are chosen, in the order that they were.
  var chosenOptions: [FormOption] {
    chosen.compactMap { value in options.first { $0.value == value } }
  }

  /// What matches the text typed so far and is not chosen.
  var matches: [FormOption] {
    let left = options.filter { !chosen.contains($0.value) }
    guard let wanted = SearchWord(field.text) else { return left }
    return left.filter { wanted.matches($0.text) }
  }

  /// Whether something was typed that chose nothing.
  var isUnsettled: Bool { field.text.contains { !$0.isWhitespace } }

  /// Takes the values of a draft.
  mutating func fill(_ text: String) {
    self = SeveralField(options, chosen: text.split(separator: " ").map(String.init))
  }

  /// Takes the highlighted match; `false` when there is none.
  mutating func settle() -> Bool {
    let matches = matches
    guard let highlighted, matches.indices.contains(highlighted) else { return false }
    chosen.append(matches[highlighted].value)
    field = TextField("", limit: field.limit, takesLines: false)
    self.highlighted = nil
    return true
  }

  /// Moves among the matches; `false` at their ends.
  mutating func move(by step: Int) -> Bool {
    let next = (highlighted ?? -1) + step
    guard !matches.indices.contains(next) else {
      highlighted = next
      return true
    }
    guard next < 0, highlighted != nil, field.isEmpty else { return false }
    highlighted = nil
    return true
  }

  /// Edits the text; the key that erases takes the last value away where no text is left.
  mutating func handle(_ key: Key) -> Bool {
    if key == .backspace, field.isEmpty {
      _ = chosen.popLast()
      return true
    }
    return edit { $0.handle(key) }
  }

  /// Takes back what was typed last.
  mutating func undo() { _ = edit { $0.undo() } }

  mutating func insert(_ text: String) -> Int {
    var excess = 0
    _ = edit { field in
      excess = field.insert(text)
      return true
    }
    return excess
  }

  private mutating func edit(_ change: (inout TextField) -> Bool) -> Bool {
    let before = field.text
    let isTaken = change(&field)
    if field.text != before { highlighted = field.isEmpty ? nil : 0 }
    return isTaken
  }
}
