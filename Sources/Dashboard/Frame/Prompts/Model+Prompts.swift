import Cells
import PlanDomain

extension Model {
  /// Gives a key to the open prompt.
  mutating func answerPrompt(_ key: Key) -> [Command] {
    switch prompt {
    case .menu(let menu): return answer(menu, key)
    case .writing(let writing): return answer(writing, key)
    case .naming(let naming): return answer(naming, key)
    case .finding: return answerFinding(key)
    case .palette(let palette): return answer(palette, key)
    case .form(let form): return answer(form, key)
    case nil: return []
    }
  }

  private mutating func answer(_ menu: Menu, _ key: Key) -> [Command] {
    var menu = menu
    if case .character(let letter) = key, let place = menu.place(for: letter) {
      return choose(place, in: menu)
    }
    switch key {
    case .up, .character("k"): menu.move(by: -1)
    case .down, .character("j"): menu.move(by: 1)
    case .pageUp, .home: menu.move(by: -menu.options.count)
    case .pageDown, .end: menu.move(by: menu.options.count)
    case .enter, .right, .character("l"): return choose(menu.selected, in: menu)
    case .escape, .left, .backspace, .character("q"), .character("h"):
      prompt = menu.asker
      return []
    case .tab where menu.asksForWhom:
      prompt = .menu(.speakers(then: .menu(menu), setting.author, Context(model: self)))
      return []
    case .character(let digit):
      guard let number = digit.wholeNumberValue, number >= 1 else {
        return []
      }
      return choose(number - 1, in: menu)
    default: return []
    }
    prompt = .menu(menu)
    return []
  }

  private mutating func choose(_ place: Int, in menu: Menu) -> [Command] {
    guard menu.options.indices.contains(place) else { return [] }
    prompt = menu.asker
    switch menu.options[place].effect {
    case .begin(let intent):
      var composition = Composition(settled(intent, in: menu.shown), showing: menu.shown)
      composition.reportedFor = menu.reportedFor
      return begin(composition)
    case .ask(let next):
      prompt = menu.reportedFor.map { next.saying(for: $0) } ?? next
      return []
    case let effect: return perform(effect)
    }
  }

  /// Does what comes of a key or of an option.
  mutating func perform(_ effect: Effect) -> [Command] {
    switch effect {
    case .none: break
    case .begin(let intent): return begin(Composition(intent, showing: state))
    case .send(let intent):
      prompt = nil
      return send(Composition(intent, showing: state), saying: nil)
    case .ask(let prompt): self.prompt = prompt
    case .open(let screen): navigation.open(screen)
    case .replace(let screen): navigation.current = screen
    case .filter(on: let condition): navigation.current.content.filter(on: condition)
    case .select(let query): select(query)
    case .sort(by: let order): navigation.current.content.sort(by: order)
    case .prefer(let wanted): return adopt(wanted)
    case .copy(let part): return copy(part)
    case .save(let form): return save(as: form)
    case .find(in: let screen):
      if let screen { navigation.open(screen) }
      prompt = .finding(Finding(query: navigation.current.content.query ?? ""))
    case .home:
      let left = navigation.walkthrough
      navigation.returnToRoot()
      leave(left)
    case .act(let action): return perform(action)
    case .run(let action):
      navigation.back()
      return perform(action)
    case .look(at: let day): look(at: day)
    case .visit(let day, let area): visit(day, area)
    case .step(let direction): step(direction)
    case .chooseDay:
      prompt = .menu(.lookback(present, today: presentDay, Context(model: self)))
    case .program(let action): return performUniversal(action, armed: nil)
    case .showPlan(of: let owner): show(planOf: owner)
    case .walk(through: let meeting): walk(through: meeting)
    case .noteTheRest(let meeting): return noteTheRest(of: meeting)
    case .command(let command): return [command]
    case .file(let intent, let record): return file(intent, record: record)
    case .work(as: let function, on: let composition): return begin(composition, by: function)
    case .accept(let day, let command, let composition):
      awaited = composition
      return [.acceptDay(day), command]
    case .discard(let key): return discard(key)
    case .leaveOff: reply = Reply(text: worded(.nothingChanged), kind: .notice)
    }
    return []
  }

  /// Choosing one of the values that people disagree on settles the matter.
  private func settled(_ intent: Intent, in shown: PlanState) -> Intent {
    guard !intent.needsText, let key = intent.register, let value = intent.value,
      shown.register(key).isConflict,
      shown.register(key).current.contains(where: { $0.value == value })
    else { return intent }
    return .settle(key, value)
  }

  private mutating func begin(_ composition: Composition, by function: String) -> [Command] {
    setting.author = function
    return [.rememberAuthor(function)] + begin(composition)
  }

  private mutating func answer(_ naming: Naming, _ key: Key) -> [Command] {
    switch key {
    case .escape:
      prompt = nil
      return []
    case .enter:
      let name = naming.field.text.split(separator: " ").joined(separator: " ")
      guard !name.isEmpty else {
        reply = Reply(text: worded(.functionRequired), kind: .trouble)
        return []
      }
      if let question = Menu.meant(name, naming, Context(model: self)) {
        prompt = .menu(question)
        return []
      }
      return begin(naming.composition, by: name)
    default: return edit(key)
    }
  }

  private mutating func answer(_ writing: Writing, _ key: Key) -> [Command] {
    switch key {
    case .escape:
      let commands = keepDraft()
      let isKept = !writing.field.isEmpty
      prompt = nil
      reply = Reply(text: worded(isKept ? .draftKept : .nothingChanged), kind: .notice)
      return commands
    case .enter: return save(writing)
    case .control("o"): return [.editText(writing.field.text)]
    case .tab where writing.composition.intent.asksForWhom:
      let commands = keepDraft()
      prompt = .menu(.speakers(then: .writing(writing), setting.author, Context(model: self)))
      return commands
    case .up, .down:
      var writing = writing
      _ = writing.field.moveCursor(byRows: key == .up ? -1 : 1, in: chrome.promptColumns)
      prompt = .writing(writing)
      return []
    default: return edit(key)
    }
  }

  private mutating func save(_ writing: Writing) -> [Command] {
    var writing = writing
    let text = writing.field.text
    writing.trouble = nil
    let details = writing.composition.intent.wishes(text).privateDetails
    if writing.warnedText != text, !details.isEmpty {
      writing.warnedText = text
      writing.trouble = worded(.privateDetails(details))
      prompt = .writing(writing)
      return []
    }
    if let trouble = trouble(with: text, saying: writing.composition.intent) {
      writing.trouble = trouble
      prompt = .writing(writing)
      return []
    }
    prompt = .writing(writing)
    if let commands = confirm(writing.composition.intent, record: text) { return commands }
    return keepDraft() + send(writing.composition, saying: text)
  }

  private mutating func answerFinding(_ key: Key) -> [Command] {
    switch key {
    case .escape:
      prompt = nil
      navigation.filter(by: nil)
    case .enter: prompt = nil
    case .up, .down: return navigateBehindPrompt(key == .up ? .moveUp : .moveDown)
    default: return edit(key)
    }
    return []
  }

  private mutating func navigateBehindPrompt(_ action: Action) -> [Command] {
    _ = navigation.perform(action, Context(model: self))
    return []
  }
}
