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
    case .pageUp, .home: menu.move(by: -menu.choices.count)
    case .pageDown, .end: menu.move(by: menu.choices.count)
    case .enter, .right, .character("l"): return choose(menu.selected, in: menu)
    case .escape, .left, .backspace, .character("q"), .character("h"):
      prompt = menu.asker
      return []
    case .tab where menu.asksForWhom:
      prompt = .menu(.speakers(then: .menu(menu), setting.author, in: state))
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
    guard menu.choices.indices.contains(place) else { return [] }
    let choice = menu.choices[place]
    switch (menu.purpose, choice) {
    case (.attainment(let goal), .attainment(let value)) where value != .notAssessed:
      prompt = Prompt.menu(.trend(of: goal, value, in: menu.shown)).saying(for: menu.reportedFor)
      return []
    case (.speaker(let asked), .speaker(let speaker, _)):
      prompt = asked.saying(for: speaker)
      return []
    case (.view, .destination(let destination)):
      prompt = nil
      show(destination)
      return []
    case (.step, .step(let step, _)):
      prompt = nil
      navigation.go(to: step)
      return []
    case (.meeting(let use), .meeting(let id, _)):
      prompt = nil
      return go(on: use, in: id)
    case (.filter, .condition(let condition, _, _)):
      choose(condition)
      return []
    case (.decisionFilter, .decisionCondition(let condition, _)):
      prompt = nil
      navigation.toggle(condition)
      return []
    case (.owner, .owner(let owner, _)):
      prompt = nil
      show(planOf: owner)
      return []
    case (.attendance(let id, let attendee), _):
      return note(attendee, choice, in: id)
    case (.month, .month(let month, _)):
      prompt = nil
      navigation.current = Screen(ReviewScreen(month: month))
      return []
    case (.offer(let id), .accept):
      return begin(Composition(.openForm(.newDeviation(id)), showing: state))
    case (.approval(let id), .accept):
      prompt = nil
      return [.approveMinutes(id)]
    case (.filing(let intent, let record), .accept): return file(intent, record: record)
    case (.oddDay(let day, let command, let composition, let asker), .accept):
      prompt = asker
      awaited = composition
      return [.acceptDay(day), command]
    case (.oddDay, .decline):
      prompt = menu.asker
      reply = Reply(text: worded(.nothingChanged), kind: .notice)
      return []
    case (.ways, .way(let way)):
      prompt = nil
      return [.rehearse(way)]
    case (.mending(let way), .accept):
      prompt = nil
      return [.mend(way)]
    case (.mending(.acceptDamage(let writer, let damage)), .decision(let decision, _)):
      return begin(
        Composition(.acceptDamage(writer, damage, by: decision), showing: state))
    case (.offer, .decline), (.approval, .decline), (.filing, .decline), (.ways, .decline),
      (.mending, .decline):
      prompt = nil
      return []
    case (.author(let composition), .function(let function)):
      return begin(composition, by: function)
    case (.author(let composition), .otherFunction):
      prompt = .naming(Naming(composition: composition))
      return []
    default:
      guard let intent = Intent(menu.purpose, choice) else { return [] }
      var composition = Composition(settled(intent, in: menu.shown), showing: menu.shown)
      composition.reportedFor = menu.reportedFor
      return begin(composition)
    }
  }

  /// Sets a condition of the filter, or asks for its value.
  private mutating func choose(_ condition: FilterChoice) {
    let context = Context(model: self)
    let menu = condition == .owner ? Menu.owners(context) : Menu.filter(condition, context)
    guard menu.choices.isEmpty else {
      prompt = .menu(menu)
      return
    }
    prompt = nil
    navigation.toggle(condition, context.month)
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
      prompt = .menu(.speakers(then: .writing(writing), setting.author, in: state))
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

extension Intent {
  fileprivate init?(_ purpose: Menu.Purpose, _ choice: Menu.Choice) {
    switch (purpose, choice) {
    case (.progress(.activity(let id)), .progress(let value)): self = .progress(id, value)
    case (.progress(.contribution(let id, let party)), .progress(let value)):
      self = .contribution(id, party, value)
    case (.assessment(let id), .assessment(let value)): self = .assess(id, value)
    case (.attainment(let id), .attainment(let value)): self = .attain(id, value, nil)
    case (.trend(let id, let value), .trend(let trend)): self = .attain(id, value, trend)
    case (.settling(let key), .claim(let value, _)): self = .settle(key, value)
    case (.verdict(let id, let month), .verdict(let verdict)):
      self = .review(id, month, verdict, asksWhy: true)
    default: return nil
    }
  }
}
