import Cells
import PlanDomain

extension Model {
  mutating func answer(_ form: Form, _ key: Key) -> [Command] {
    switch key {
    case .escape: return close(form)
    case .enter where form.isAtEnd: return save(form)
    case .enter: return takeOrGo(form)
    case .tab: return go(1, in: form)
    case .backTab: return go(-1, in: form)
    case .pageUp: return go(-form.fields.count, in: form)
    case .pageDown: return go(form.fields.count, in: form)
    case .up, .down: return moveVertically(key == .up ? -1 : 1, in: form)
    case .control("o"):
      guard case .text(let field)? = form.current?.content else { return [] }
      return [.editText(field.text)]
    case .character:
      let before = form
      let commands = edit(key)
      // What is typed into a field that is chosen from must not be lost unseen.
      if case .choice? = form.current?.content, prompt == .form(before) {
        reply = Reply(text: worded(FormWord.choosesOnly), kind: .notice)
      }
      return commands
    default: return edit(key)
    }
  }

  /// Takes what is highlighted among several and stays, else goes on.
  private mutating func takeOrGo(_ form: Form) -> [Command] {
    guard case .several(var list) = form.current?.content, list.settle() else {
      return go(1, in: form, chooses: true)
    }
    return prompted { prompt in
      var form = form
      form.edit { $0.content = .several(list) }
      prompt = .form(form)
    }
  }

  private mutating func go(_ step: Int, in form: Form, chooses: Bool = false) -> [Command] {
    prompted { prompt in
      var form = form
      form.move(by: step, chooses: chooses)
      prompt = .form(form)
    }
  }

  /// Moves within a text or a list, and at its end to the next field.
  private mutating func moveVertically(_ step: Int, in form: Form) -> [Command] {
    let columns = FormBlock.valueColumns(in: chrome.promptColumns)
    var form = form
    var isWithin = false
    form.edit { field in
      switch field.content {
      case .text(var text):
        isWithin = text.moveCursor(byRows: step, in: columns)
        field.content = .text(text)
      case .pick(var list):
        isWithin = list.move(by: step)
        field.content = .pick(list)
      case .several(var list):
        isWithin = list.move(by: step)
        field.content = .several(list)
      case .proposals(var list):
        isWithin = list.move(by: step)
        field.content = .proposals(list)
      case .date, .choice: break
      }
    }
    guard isWithin else { return go(step, in: form) }
    prompt = .form(form)
    return []
  }

  private mutating func close(_ form: Form) -> [Command] {
    let commands = keepDraft()
    prompt = nil
    reply = Reply(text: worded(form.draft.isEmpty ? .nothingChanged : .draftKept), kind: .notice)
    return commands
  }

  private mutating func save(_ form: Form) -> [Command] {
    var form = form
    let isSound = form.check(in: language) && form.checkPrivacy(in: language)
    let wishes = form.wishes(in: state)
    if isSound, wishes.isEmpty { form.trouble = worded(.nothingChanged) }
    prompt = .form(form)
    guard isSound, !wishes.isEmpty else { return keepDraft() }
    var composition = Composition(.fill(form.subject, wishes), showing: state)
    composition.shown = form.replaced
    composition.date = form.day
    return keepDraft() + send(composition, saying: nil)
  }

  /// Opens a form, with what was answered in it earlier.
  mutating func open(_ subject: FormSubject) -> [Command] {
    let draft = setting.drafts[subject.draftKey]
    prompt = .form(subject.form(Context(model: self), draft: draft))
    return []
  }

  /// Says in an open form why it was not saved, beside the field that it is about.
  mutating func tell(_ words: String, of refusal: Refusal?, in form: Form) {
    var form = form
    form.show(state)
    let labels = refusal.map(FormLabel.candidates) ?? []
    if let label = labels.first(where: { form[$0] != nil }) {
      form.change(label) { $0.trouble = words }
      form.move(to: label)
    } else {
      form.trouble = words
    }
    prompt = .form(form)
  }
}
