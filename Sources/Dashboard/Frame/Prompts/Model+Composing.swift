import Cells
import PlanDomain

extension Model {
  /// Begins a change of what is selected: opens a menu, a text, or sends it at once.
  mutating func beginChange(_ action: Action) -> [Command] {
    switch action {
    case .undo: return begin(Composition(.undo, showing: state))
    case .redo: return begin(Composition(.redo, showing: state))
    case .undoEntry: return undoSelectedEntry()
    case .mendFile: return beginMending()
    case .settleConflict: return beginSettling()
    default: break
    }
    if let menu = navigation.current.content.menu(of: action, Context(model: self)) {
      prompt = .menu(menu)
      return []
    }
    if let intent = navigation.current.content.intent(of: action, Context(model: self)) {
      return begin(Composition(intent, showing: state))
    }
    if let id = navigation.current.content.deviation(for: action) {
      return beginChange(action, of: id)
    }
    guard let item = navigation.current.content.item else { return [] }
    let context = Context(model: self)
    switch (action, item) {
    case (.setProgress, _): prompt = Menu.progress(of: item, context).map(Prompt.menu)
    case (.assess, .goal(let id)): prompt = .menu(.attainment(of: id, context))
    case (.openDeviation, _):
      guard let id = item.activity else { return [] }
      return begin(Composition(.openForm(.newDeviation(id)), showing: state))
    default:
      guard let id = item.activity else { return [] }
      guard action == .assess else { return begin(Composition(.report(id), showing: state)) }
      prompt = .menu(.assessment(of: id, context))
    }
    return []
  }

  /// Asks for one of the values of the selected disagreement, else of the item's first one.
  private mutating func beginSettling() -> [Command] {
    let key = conflict(on: navigation.current)
    prompt = key.map { .menu(.settling($0, Context(model: self))) }
    return []
  }

  /// Offers what can be done about what is told of in the files; a single way is rehearsed at once.
  private mutating func beginMending() -> [Command] {
    guard let screen = navigation.current.as(VerificationScreen.self) else { return [] }
    let context = Context(model: self)
    let ways = screen.ways(context)
    if ways.count == 1 { return [.rehearse(ways[0])] }
    prompt = .menu(.ways(ways, context))
    return []
  }

  /// Shows what a way on would do, and asks whether to take it.
  mutating func ask(_ way: FileWay, showing lines: [String]) {
    prompt = .menu(.mending(way, showing: lines, Context(model: self)))
  }

  /// Undoes the entry selected in the history; for another's, room is given to say why.
  private mutating func undoSelectedEntry() -> [Command] {
    guard let id = navigation.current.content.selectedEntry, let entry = state.entry(id) else {
      return []
    }
    let isAnothers = entry.writer != setting.writer
    return begin(Composition(.undoEntry(id, asksWhy: isAnothers), showing: state))
  }

  /// Takes a change further: who says it, what it says, and then to the journal.
  mutating func begin(_ composition: Composition) -> [Command] {
    guard setting.author != nil else {
      prompt = .menu(.author(then: composition, Context(model: self)))
      return []
    }
    if case .approveMinutes(let id) = composition.intent {
      prompt = .menu(.approval(of: id, Context(model: self)))
      return []
    }
    if !composition.asksForText,
      let commands = confirm(composition.intent, record: nil)
    {
      return commands
    }
    if case .openForm(let subject) = composition.intent { return open(subject) }
    guard composition.asksForText else {
      prompt = nil
      return send(composition, saying: nil)
    }
    write(composition)
    return []
  }

  mutating func write(_ composition: Composition, trouble: String? = nil) {
    let draft = composition.intent.draftKey.flatMap { setting.drafts[$0] }
    var writing = Writing(composition, draft: draft, text: state.text(of: composition.intent))
    writing.trouble = trouble
    prompt = .writing(writing)
  }

  mutating func send(_ composition: Composition, saying text: String?) -> [Command] {
    awaited = composition
    return [.record(composition.change(saying: text, on: setting.today))]
  }

  /// Hands the text being written to its draft, if it has changed since the last time.
  mutating func keepDraft() -> [Command] {
    guard isDraftUnsaved || isDraftUnkept, let (key, text) = prompt?.draft else { return [] }
    (isDraftUnsaved, isDraftUnkept) = (false, false)
    guard !text.isEmpty else { return discardDraft(key) }
    setting.drafts[key] = text
    return [.saveDraft(key, text)]
  }

  mutating func discardDraft(_ key: DraftKey) -> [Command] {
    setting.drafts.removeValue(forKey: key) == nil ? [] : [.discardDraft(key)]
  }

  /// Obeys a key that edits the text of the open prompt, and says when there is no room for it.
  mutating func edit(_ key: Key) -> [Command] {
    let before = prompt?.field
    let commands = prompted { _ = $0.edit(key) }
    if case .character = key, let field = prompt?.field, field == before, field.isFull {
      reply = Reply(text: worded(.textFull(limit: field.limit)), kind: .trouble)
    }
    return commands
  }

  /// Changes the text of the open prompt and sees to it that it is kept.
  mutating func prompted(_ change: (inout Prompt) -> Void) -> [Command] {
    guard var prompt else { return [] }
    let before = prompt.draft?.text
    change(&prompt)
    self.prompt = prompt
    if case .finding(let finding) = prompt {
      navigation.filter(by: finding.field.isEmpty ? nil : finding.field.text)
    }
    guard prompt.draft?.text != before, !isDraftUnsaved else { return [] }
    isDraftUnsaved = true
    return [.wake(after: .seconds(1))]
  }
}
