import Cells
import PlanDomain

extension Model {
  /// Obeys keys that came together, or before the screen had answered the one before.
  ///
  /// Nobody has seen what each of them meets, and a terminal that pastes without saying so sends the
  /// same. Where something is written they are its text; elsewhere they may move, and from the first that
  /// does anything else they are left out (`docs/decisions/0028-keys-are-read-from-bytes.md`).
  mutating func press(together keys: [Key]) -> [Command] {
    isHurried = true
    defer { isHurried = false }
    var commands: [Command] = []
    var rest = keys[...]
    let hasText = keys.contains { if case .character = $0 { true } else { false } }
    while let key = rest.popFirst() {
      if prompt?.field != nil, hasText, var text = key.pasted {
        while let next = rest.first?.pasted {
          text += next
          rest.removeFirst()
        }
        commands += write(text)
      } else if isHarmless(key) {
        commands += press(key)
        // The next key goes on from where this one came, as if it had come alone.
        settle()
      } else {
        return commands + refuseHurry()
      }
    }
    return commands
  }

  /// Writes what came together; an Enter among it begins a line and saves nothing.
  private mutating func write(_ text: String) -> [Command] {
    clearTransients()
    let commands = insert(text)
    if text.last == "\n", reply == nil {
      reply = Reply(text: worded(.enterTogether), kind: .notice)
    }
    return commands
  }

  mutating func refuseHurry() -> [Command] {
    reply = Reply(text: worded(.keysTogether), kind: .notice)
    return []
  }

  /// Whether a key may be obeyed by someone who has not seen what it meets.
  private func isHarmless(_ key: Key) -> Bool {
    if let action = Registry.universal[key] { return action != .suspend }
    switch prompt {
    case .menu(let menu): return menu.moves(key)
    case .writing: return key != .enter && key != .control("o")
    case .naming, .palette: return key != .enter
    case .finding: return true
    case .form(let form): return key != .enter || !form.isAtEnd
    case nil: break
    }
    guard let action = Registry.action(for: key, on: navigation.current.kind) else { return false }
    switch action {
    case .skip, .unskip, .jump: return false
    default: return action.section == .move
    }
  }
}

extension Menu {
  /// Whether a key moves in the menu or closes it, rather than choosing.
  func moves(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end, .escape, .left, .backspace: true
    case .character(let letter) where place(for: letter) != nil: false
    case .character("j"), .character("k"), .character("q"), .character("h"): true
    default: false
    }
  }
}

extension Key {
  /// What a key is in a text that is pasted; nil for keys that are no text.
  fileprivate var pasted: String? {
    switch self {
    case .character(let character): String(character)
    case .enter, .control("j"), .altEnter: "\n"
    case .tab: " "
    default: nil
    }
  }
}
