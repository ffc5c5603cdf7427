import Cells
import PlanDomain

extension Model {
  /// Shows what a way on would do, and asks whether to take it.
  mutating func ask(_ way: FileWay, showing lines: [String]) {
    prompt = .menu(.mending(way, showing: lines, Context(model: self)))
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
    if let menu = Menu.beforeMeeting(composition.intent, Context(model: self)) {
      prompt = .menu(menu)
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
    let text = beginning(of: composition.intent)
    var writing = Writing(composition, draft: draft, text: text)
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

  /// Asks before what has been written is thrown away; a text that is empty is only closed.
  mutating func askWhetherToDiscard() -> [Command] {
    guard let prompt, let draft = prompt.draft, !draft.text.isEmpty else { return [] }
    let commands = keepDraft()
    var menu = Menu(
      FormWord.discardWhat,
      [
        Menu.Option(worded(FormWord.keepWriting), .none),
        Menu.Option(worded(FormWord.discard), .discard(draft.key)),
      ], Context(model: self))
    menu.asker = prompt
    self.prompt = .menu(menu)
    return commands
  }

  /// Throws away what has been written.
  mutating func discard(_ key: DraftKey) -> [Command] {
    prompt = nil
    (isDraftUnsaved, isDraftUnkept) = (false, false)
    reply = Reply(text: worded(FormWord.discarded), kind: .notice)
    return discardDraft(key)
  }
}
