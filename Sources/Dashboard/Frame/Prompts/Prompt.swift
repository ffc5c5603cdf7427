import Cells

/// What lies over a screen and takes the keys until it is answered.
enum Prompt: Equatable, Sendable {
  indirect case menu(Menu)
  case writing(Writing)
  case naming(Naming)
  case finding(Finding)
  case palette(Palette)
  case form(Form)

  /// Whether text can be typed and pasted.
  var takesText: Bool {
    if case .menu = self { false } else { true }
  }

  var writing: Writing? {
    if case .writing(let writing) = self { writing } else { nil }
  }

  /// Whether the prompt holds what a change says; it is closed when that is on disk.
  func isSaying(_ intent: Intent) -> Bool {
    switch (self, intent) {
    case (.writing(let writing), _): writing.composition.intent == intent
    case (.form(let form), .fill(let subject, _)): form.subject == subject
    default: false
    }
  }

  /// The text that is kept when the prompt is closed, and its name.
  var draft: (key: DraftKey, text: String)? {
    switch self {
    case .writing(let writing):
      writing.composition.intent.draftKey.map { ($0, writing.field.text) }
    case .form(let form): (form.subject.draftKey, form.draft)
    case .menu, .naming, .finding, .palette: nil
    }
  }

  /// Puts a text in at the cursor, whole or not at all.
  ///
  /// - Parameter text: The text.
  /// - Returns: For how many characters there was no room; nothing was put in then.
  @discardableResult
  mutating func insert(_ text: String) -> Int {
    var excess = 0
    switch self {
    case .menu: break
    case .writing(var writing):
      excess = writing.field.insert(text)
      self = .writing(writing)
    case .naming(var naming):
      excess = naming.field.insert(text)
      self = .naming(naming)
    case .finding(var finding):
      excess = finding.field.insert(text)
      self = .finding(finding)
    case .palette(var palette):
      excess = palette.field.insert(text)
      self = .palette(palette)
    case .form(var form):
      form.edit { excess = $0.insert(text) }
      self = .form(form)
    }
    return excess
  }

  /// The text that is typed into.
  var field: TextField? {
    switch self {
    case .menu: nil
    case .writing(let writing): writing.field
    case .naming(let naming): naming.field
    case .finding(let finding): finding.field
    case .palette(let palette): palette.field
    case .form(let form): form.current?.entry
    }
  }

  /// Whether something that was typed can be taken back.
  var canUndo: Bool { field?.canUndo ?? false }

  /// Takes back what was typed last.
  mutating func undo() {
    switch self {
    case .menu: break
    case .writing(var writing):
      _ = writing.field.undo()
      self = .writing(writing)
    case .naming(var naming):
      _ = naming.field.undo()
      self = .naming(naming)
    case .finding(var finding):
      _ = finding.field.undo()
      self = .finding(finding)
    case .palette(var palette):
      _ = palette.field.undo()
      self = .palette(palette)
    case .form(var form):
      form.edit { $0.undo() }
      self = .form(form)
    }
  }

  /// Obeys a key that edits the text; `false` for other keys.
  mutating func edit(_ key: Key) -> Bool {
    switch self {
    case .menu: return false
    case .writing(var writing):
      let isTaken = writing.field.handle(key)
      self = .writing(writing)
      return isTaken
    case .naming(var naming):
      let isTaken = naming.field.handle(key)
      self = .naming(naming)
      return isTaken
    case .finding(var finding):
      let isTaken = finding.field.handle(key)
      self = .finding(finding)
      return isTaken
    case .palette(var palette):
      let isTaken = palette.field.handle(key)
      self = .palette(palette)
      return isTaken
    case .form(var form):
      var isTaken = false
      form.edit { isTaken = $0.handle(key) }
      self = .form(form)
      return isTaken
    }
  }
}

/// A text that a change says.
struct Writing: Equatable, Sendable {
  var composition: Composition
  var field: TextField
  /// Whether the text was begun earlier.
  let hasDraft: Bool
  /// Why the text was not saved, in words.
  var trouble: String?
  /// The text that has been warned about; saving it again is meant.
  var warnedText: String?

  init(_ composition: Composition, draft: String?, text: String = "") {
    self.composition = composition
    field = TextField(draft ?? text)
    hasDraft = draft != nil
  }
}

/// The function of the person at the keyboard, typed when the list lacks it.
struct Naming: Equatable, Sendable {
  let composition: Composition
  var field = TextField(limit: 80, takesLines: false)
}

/// A text to search for, being typed.
struct Finding: Equatable, Sendable {
  var field: TextField

  init(query: String) {
    field = TextField(query, limit: 80, takesLines: false)
  }
}
