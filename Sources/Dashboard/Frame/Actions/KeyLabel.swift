import PlanDomain
import Cells

/// The name of a key as it is printed on a keyboard.
struct KeyLabel: Hashable, Sendable {
  let key: Key

  /// The names that are the same in every language; `nil` for the others.
  var plain: String? {
    switch key {
    case .character(" "): nil
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character.uppercased())"
    case .up: Symbols.unicode.up.string
    case .down: Symbols.unicode.down.string
    case .right: Symbols.unicode.arrow.string
    case .left: "\u{2190}"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backspace, .backTab, .delete, .insert: nil
    }
  }
}

extension KeyLabel: Worded {
  var words: Words {
    if let plain { return Words(everywhere: plain) }
    return switch key {
    case .backspace: Words("Backsteg", "Backspace")
    case .backTab: Words("Skift-Tab", "Shift-Tab")
    case .delete: Words(everywhere: "Delete")
    case .insert: Words(everywhere: "Insert")
    default: Words("Mellanslag", "Space")
    }
  }
}
