import Cells
import PlanDomain

extension Model {
  /// Draws the keys that do something now, the most needed first.
  func drawFooter(into frame: inout Frame) {
    let row = chrome.footer
    if let prompt {
      let hints = prompt.hints.map { hint($0.key, worded($0.label)) }
      frame.write(Model.joined(hints), at: row.origin, limit: row.columns)
      return
    }
    frame.write(footerLine(columns: row.columns), at: row.origin, limit: row.columns)
  }

  private func footerLine(columns: Int) -> StyledLine {
    let all = Registry.footer(of: navigation.current.kind).filter {
      reasonAgainst($0.action, on: navigation.current) == nil
    }
    let hints = all.map(hint)
    if Model.joined(hints).columns <= columns { return Model.joined(hints) }
    let more = hint("?", worded(.moreKeys))
    var shown: [StyledLine] = []
    for (binding, hint) in zip(all, hints) where binding.action != .help {
      guard Model.joined(shown + [hint, more]).columns <= columns else { break }
      shown.append(hint)
    }
    return Model.joined(shown + [more])
  }

  private func hint(_ binding: Binding) -> StyledLine {
    // In help, Enter does what the row says: it changes the plan where the row does.
    let runsRow = binding.action == .open && navigation.current.kind == .help
    let label = FooterLabel(action: binding.action).worded(in: language)
    return hint(keyLabel(of: binding), runsRow ? worded(.runRow) : label)
  }

  /// The key shown for an action; a range for the areas.
  private func keyLabel(of binding: Binding) -> String {
    guard let key = binding.keys.first else { return "" }
    let label = KeyLabel(key: key).worded(in: language)
    let areas = min(9, picture.areas.count)
    guard binding.action == .focusArea, areas > 1 else { return label }
    return "\(label)\(Symbols.unicode.dash.string)\(areas)"
  }

  private func hint(_ key: String, _ label: String) -> StyledLine {
    StyledLine(key, .accent.bold) + StyledLine(" \(label)")
  }

  private static func joined(_ hints: [StyledLine]) -> StyledLine {
    hints.dropFirst().reduce(hints.first ?? StyledLine()) { $0 + StyledLine("  ") + $1 }
  }
}

extension Prompt {
  /// The keys that answer the prompt, with what they do.
  fileprivate var hints: [(key: String, label: Phrase)] {
    switch self {
    case .menu(let menu):
      return [(menu.keys, .choose), ("Enter", .chooseMarked), ("Esc", .close)]
    case .writing: return [("Enter", .save), ("Ctrl-J", .newLine), ("Esc", .closeKeeping)]
    case .naming: return [("Enter", .goOn), ("Esc", .close)]
    case .finding: return [("Enter", .keepFilter), ("Esc", .showAll)]
    }
  }
}
