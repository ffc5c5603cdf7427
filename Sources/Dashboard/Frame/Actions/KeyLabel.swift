import PlanDomain
import Cells

/// The name of a key as it is printed on a keyboard.
struct KeyLabel: Hashable, Sendable {
  let key: Key
}

extension KeyLabel: Worded {
  var words: Words {
    switch key {
    case .character(" "): Words("Mellanslag", "Space")
    case .character(let character): Words(everywhere: String(character))
    case .function(let number): Words(everywhere: "F\(number)")
    case .control(let character): Words(everywhere: "Ctrl-\(character.uppercased())")
    case .alt(let character): Words(everywhere: "Alt-\(character.uppercased())")
    case .up: Words(everywhere: Symbols.unicode.up.string)
    case .down: Words(everywhere: Symbols.unicode.down.string)
    case .right: Words(everywhere: Symbols.unicode.arrow.string)
    case .left: Words(everywhere: "\u{2190}")
    case .pageUp: Words(everywhere: "PgUp")
    case .pageDown: Words(everywhere: "PgDn")
    case .home: Words(everywhere: "Home")
    case .end: Words(everywhere: "End")
    case .enter: Words(everywhere: "Enter")
    case .escape: Words(everywhere: "Esc")
    case .tab: Words(everywhere: "Tab")
    case .backspace: Words("Backsteg", "Backspace")
    case .backTab: Words("Skift-Tab", "Shift-Tab")
    case .delete: Words(everywhere: "Delete")
    case .insert: Words(everywhere: "Insert")
    }
  }
}
