import Cells
import PlanDomain

extension Key {
  /// The number that a digit is; `nil` for any other key.
  var digit: Int? {
    guard case .character(let character) = self else { return nil }
    return character.wholeNumberValue
  }
}

extension Model {
  /// Obeys a key: the open prompt takes it, else the action that it stands for on this screen.
  mutating func press(_ key: Key) -> [Command] {
    let armed = self.armed
    self.armed = nil
    if isMeantForRefusedMenu(key, armed) { return [] }
    clearTransients()
    if key == .control("z"), prompt?.canUndo == true { return prompted { $0.undo() } }
    if key == .control("x"), prompt?.draft != nil { return askWhetherToDiscard() }
    if let action = Registry.universal[key] { return performUniversal(action, armed: armed) }
    if prompt != nil { return answerPrompt(key) }
    if key == .escape, lookback != nil {
      lookAtToday()
      return []
    }
    if asksBeforeLeavingTheWall(key, armed) { return [.wake(after: .seconds(4))] }
    guard let action = Registry.action(for: key, on: navigation.current.kind) else {
      sayThatNothingComes(of: key)
      return []
    }
    if action == .focusArea { return openArea(key) }
    if action == .judge { judge(with: key.digit) }
    return perform(action)
  }

  /// Whether a digit was typed for a menu that did not open, as in `s4` where nothing can be changed.
  ///
  /// It must not open a focus area instead, and the reason stays to be read.
  private func isMeantForRefusedMenu(_ key: Key, _ armed: Action?) -> Bool {
    guard armed == .setProgress || armed == .assess, case .character(let digit) = key else {
      return false
    }
    return digit.isWholeNumber
  }

  /// Performs an action, or says why not.
  mutating func perform(_ action: Action) -> [Command] {
    guard !isHurried || action.section != .change else { return refuseHurry() }
    switch Context(model: self).meaning(of: action, on: navigation.current) {
    case .notNow(let reason):
      reply = Reply(text: reason, kind: .notice)
      if action == .setProgress || action == .assess { armed = action }
      return []
    case .moves: return navigate(action)
    case .does(let makeEffect):
      let effect = makeEffect()
      // What Enter opens may be a change.
      guard !isHurried || action.section != .move || effect.opens else { return refuseHurry() }
      return perform(effect)
    }
  }

  mutating func performUniversal(_ action: Action, armed: Action?) -> [Command] {
    switch action {
    case .redraw: return [.redraw]
    case .saved: return reassure()
    case .quit: return quit()
    case .interrupt where armed == .interrupt: return quit()
    case .suspend where armed == .suspend: return keepDraft() + [.suspend]
    default:
      self.armed = action
      let phrase: Phrase = action == .interrupt ? .interruptTwice : .suspendTwice
      reply = Reply(text: worded(phrase), kind: .notice)
      return keepDraft() + [.wake(after: .seconds(2))]
    }
  }

  private mutating func reassure() -> [Command] {
    let isWriting = prompt?.draft != nil
    reply = Reply(text: worded(isWriting ? .draftSaved : .allSaved), kind: .done)
    return keepDraft()
  }

  private mutating func quit() -> [Command] {
    isFinished = true
    return keepDraft() + [.quit]
  }

  private mutating func navigate(_ action: Action) -> [Command] {
    let context = Context(model: self)
    let before = navigation.current
    switch navigation.perform(action, context) {
    case .none:
      let isStill = navigation.current == before
      if isStill, action == .open || action == .unfold {
        reply = Reply(text: worded(.nothingToOpen), kind: .notice)
      }
    case .open(let screen): navigation.open(screen)
    case .back: goBack()
    }
    return []
  }
}
