import Cells
import PlanDomain

/// One thing that a form asks for.
struct FormField: Equatable, Sendable {
  /// How it is answered.
  enum Content: Equatable, Sendable {
    /// A text of one or several lines.
    case text(TextField)
    /// A day, in any of the ways that people write one.
    case date(TextField)
    /// One of few values, all of them shown.
    case choice(ChoiceField)
    /// One of many, found by typing.
    case pick(PickField)
    /// Any number of many, each found by typing.
    case several(SeveralField)
    /// Proposals to adopt or reject.
    case proposals(ProposalField)
  }

  let label: FormLabel
  let isRequired: Bool
  var content: Content
  /// What is wrong with it, in words; shown beside it.
  var trouble: String?
  /// The text that has been warned about; saving it again is meant.
  var warnedText: String?

  init(_ label: FormLabel, _ content: Content, isRequired: Bool = false) {
    self.label = label
    self.content = content
    self.isRequired = isRequired
  }

  /// The answer as text: what has been typed, or what the chosen value is called in the draft.
  var text: String {
    switch content {
    case .text(let field), .date(let field): field.text
    case .choice(let field): field.value ?? ""
    case .pick(let field): field.value ?? field.field.text
    case .several(let field): field.text
    case .proposals(let field): field.text
    }
  }

  /// The values chosen, where there may be several.
  var values: [String] {
    if case .several(let field) = content { field.chosen } else { [] }
  }

  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// Obeys a key that edits the answer; `false` for other keys.
  mutating func handle(_ key: Key) -> Bool {
    let isTaken: Bool
    switch content {
    case .text(var field):
      isTaken = field.handle(key)
      content = .text(field)
    case .date(var field):
      isTaken = field.handle(key)
      content = .date(field)
    case .choice(var field):
      isTaken = field.handle(key)
      content = .choice(field)
    case .pick(var field):
      isTaken = field.handle(key)
      content = .pick(field)
    case .several(var field):
      isTaken = field.handle(key)
      content = .several(field)
    case .proposals(var field):
      isTaken = field.handle(key)
      content = .proposals(field)
    }
    return isTaken
  }

  /// Puts a text in at the cursor, where the answer is one, whole or not at all.
  ///
  /// - Parameter text: The text.
  /// - Returns: For how many characters there was no room; nothing was put in then.
  mutating func insert(_ text: String) -> Int {
    let excess: Int
    switch content {
    case .text(var field):
      excess = field.insert(text)
      content = .text(field)
    case .date(var field):
      excess = field.insert(text)
      content = .date(field)
    case .choice, .proposals: excess = 0
    case .pick(var field):
      excess = field.insert(text)
      content = .pick(field)
    case .several(var field):
      excess = field.insert(text)
      content = .several(field)
    }
    return excess
  }

  /// The text that is typed into, where the answer is one.
  var typed: TextField? {
    switch content {
    case .text(let field), .date(let field): field
    case .choice, .pick, .several, .proposals: nil
    }
  }

  /// The text that is typed into, where something can be typed at all.
  var entry: TextField? {
    switch content {
    case .text(let field), .date(let field): field
    case .pick(let field): field.field
    case .several(let field): field.field
    case .choice, .proposals: nil
    }
  }

  /// Moves to a place in the text, where the answer is one.
  mutating func moveCursor(to place: Int) {
    guard var field = typed else { return }
    field.moveCursor(to: place)
    switch content {
    case .text: content = .text(field)
    case .date: content = .date(field)
    case .choice, .pick, .several, .proposals: break
    }
  }

  /// Takes back what was typed last.
  mutating func undo() {
    switch content {
    case .text(var field):
      _ = field.undo()
      content = .text(field)
    case .date(var field):
      _ = field.undo()
      content = .date(field)
    case .pick(var field):
      field.undo()
      content = .pick(field)
    case .several(var field):
      field.undo()
      content = .several(field)
    case .choice, .proposals: break
    }
  }

  /// Marks a value that was filled in, so that what is typed first replaces it; a text of several lines is
  /// written on.
  mutating func enter() {
    switch content {
    case .text(var field) where !field.takesLines:
      field.markWhole()
      content = .text(field)
    case .date(var field):
      field.markWhole()
      content = .date(field)
    case .pick(var field):
      field.enter()
      content = .pick(field)
    case .text, .choice, .several, .proposals: break
    }
  }

  /// Answers with a text from a draft.
  mutating func fill(_ text: String) {
    switch content {
    case .text(let field):
      content = .text(TextField(text, limit: field.limit, takesLines: field.takesLines))
    case .date(let field): content = .date(TextField(text, limit: field.limit, takesLines: false))
    case .choice(var field):
      field.choose(text)
      content = .choice(field)
    case .pick(var field):
      field.fill(text)
      content = .pick(field)
    case .several(var field):
      field.fill(text)
      content = .several(field)
    case .proposals(var field):
      field.fill(text)
      content = .proposals(field)
    }
  }
}

/// A value to choose, and what it is called in the draft.
struct FormOption: Equatable, Sendable {
  let value: String
  let text: String
}

/// One of few values.
///
/// A digit chooses, the arrows go to the sides, and so does the beginning of a word that only one begins
/// with. A space alone chooses nothing: it is often meant for the next field.
struct ChoiceField: Equatable, Sendable {
  let options: [FormOption]
  private(set) var place: Int?
  /// The beginning of a word that has been typed.
  private var typed = ""

  init(_ options: [FormOption], chosen value: String? = nil) {
    self.options = options
    place = options.firstIndex { $0.value == value }
  }

  var value: String? { place.map { options[$0].value } }

  mutating func choose(_ value: String) {
    place = options.firstIndex { $0.value == value }
  }

  /// Obeys a digit, an arrow to the side, or a letter of a value; `false` for what chooses nothing.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .left: place = max(0, (place ?? 1) - 1)
    case .right: place = min(options.count - 1, (place ?? -1) + 1)
    case .backspace, .delete: place = nil
    case .character(let character): return type(character)
    default: return false
    }
    typed = ""
    return true
  }

  private mutating func type(_ character: Character) -> Bool {
    if let number = character.wholeNumberValue {
      guard options.indices.contains(number - 1) else { return false }
      (place, typed) = (number - 1, "")
      return true
    }
    // A word goes on, else another begins.
    for beginning in [typed + String(character), String(character)] where beginning != " " {
      let found = options.indices.filter {
        options[$0].text.lowercased().hasPrefix(beginning.lowercased())
      }
      guard !found.isEmpty else { continue }
      typed = beginning
      if found.count == 1 { place = found[0] }
      return true
    }
    typed = ""
    return false
  }
}

/// One of many values, found by typing some of its text.
struct PickField: Equatable, Sendable {
  let options: [FormOption]
  /// What may stand in parentheses after a text that the list lacks: `samordnare (Polisen)`.
  let groups: [FormOption]
  /// Whether a text that the list lacks is an answer as it stands.
  let takesOthers: Bool
  private(set) var field: TextField
  private var chosen: String?
  /// The place among the matches that Enter takes.
  private(set) var highlighted: Int?

  init(
    _ options: [FormOption], chosen value: String? = nil, groups: [FormOption] = [],
    takesOthers: Bool = false
  ) {
    self.options = options
    self.groups = groups
    self.takesOthers = takesOthers
    field = TextField("", limit: 200, takesLines: false)
    if let value { choose(value) }
  }

  var value: String? { chosen ?? typedValue }

  /// The value of a text that the list lacks: one that ends with a group in parentheses, or any where
  /// others are taken.
  private var typedValue: String? {
    let text = field.text
    guard !text.contains(where: { $0 == ";" || $0 == "," || $0 == "/" }) else { return nil }
    let grouped = groups.lazy.compactMap { group -> String? in
      let end = " (\(group.text))"
      guard text.hasSuffix(end), text.count > end.count else { return nil }
      return "\(group.value)/\(text.dropLast(end.count))"
    }.first
    return grouped ?? (takesOthers && !text.allSatisfy(\.isWhitespace) ? text : nil)
  }

  /// What matches the text typed so far; nothing once a value has been chosen.
  var matches: [FormOption] {
    guard chosen == nil else { return [] }
    guard let wanted = SearchWord(field.text) else { return options }
    return options.filter { wanted.matches($0.text) }
  }

  /// Takes a value, or a text that is none, from a draft.
  mutating func fill(_ text: String) {
    if options.contains(where: { $0.value == text }) { return choose(text) }
    field = TextField(text, limit: field.limit, takesLines: false)
    (chosen, highlighted) = (nil, text.isEmpty ? nil : 0)
  }

  /// Takes back what was typed last.
  mutating func undo() {
    guard field.undo() else { return }
    let text = field.text
    chosen = options.first { $0.text == text }?.value
    highlighted = chosen != nil || text.isEmpty ? nil : 0
  }

  /// Marks what is chosen: what is typed first is sought instead.
  mutating func enter() { field.markWhole() }

  private mutating func choose(_ value: String) {
    guard let option = options.first(where: { $0.value == value }) else { return }
    chosen = value
    highlighted = nil
    field = TextField(option.text, limit: field.limit, takesLines: false)
  }

  /// Takes the highlighted match, if there is one.
  mutating func settle() {
    let matches = matches
    if let highlighted, matches.indices.contains(highlighted) {
      choose(matches[highlighted].value)
    }
  }

  /// Moves among the matches; `false` at their ends.
  mutating func move(by step: Int) -> Bool {
    let count = matches.count
    let next = (highlighted ?? -1) + step
    guard (0..<count).contains(next) else {
      guard next < 0, highlighted != nil, field.isEmpty else { return false }
      highlighted = nil
      return true
    }
    highlighted = next
    return true
  }

  mutating func handle(_ key: Key) -> Bool {
    edit { $0.handle(key) }
  }

  mutating func insert(_ text: String) -> Int {
    var excess = 0
    _ = edit { field in
      excess = field.insert(text)
      return true
    }
    return excess
  }

  /// Another text is another value: the one chosen is forgotten.
  private mutating func edit(_ change: (inout TextField) -> Bool) -> Bool {
    let before = field.text
    let isTaken = change(&field)
    guard field.text != before else { return isTaken }
    chosen = nil
    highlighted = field.isEmpty ? nil : 0
    return isTaken
  }
}
