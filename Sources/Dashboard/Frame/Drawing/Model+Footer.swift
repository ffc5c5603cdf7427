import Cells
import PlanDomain

extension Model {
  /// Draws the keys that do something now, the most needed first.
  func drawFooter(into frame: inout Frame) {
    let row = chrome.footer
    if let prompt {
      let hints = prompt.hints(in: language).map { hint($0.key, $0.label) }
      // The first ones matter most; what has no room is left out whole.
      var shown = hints
      while shown.count > 2, Model.joined(shown).columns > row.columns { shown.removeLast() }
      frame.write(Model.joined(shown), at: row.origin, limit: row.columns)
      return
    }
    frame.write(footerLine(columns: row.columns), at: row.origin, limit: row.columns)
  }

  private func footerLine(columns: Int) -> StyledLine {
    let context = Context(model: self)
    let answers = navigation.current.content.answers(context)
    let there = Registry.footer(of: navigation.current.kind).filter {
      context.meaning(of: $0.action, on: navigation.current).obstacle == nil
    }
    let first = answers.compactMap { answer in there.first { $0.action == answer.action } }
    let all = first + there.filter { binding in !first.contains { $0.action == binding.action } }
    let words = Dictionary(
      answers.compactMap { answer in answer.word.map { (answer.action, $0) } },
      uniquingKeysWith: { first, _ in first })
    let hints = all.map { hint($0, words[$0.action]) }
    if Model.joined(hints).columns <= columns { return Model.joined(hints) }
    let more = hint("?", worded(.moreKeys))
    var shown: [StyledLine] = []
    for (binding, hint) in zip(all, hints) where binding.action != .help {
      guard Model.joined(shown + [hint, more]).columns <= columns else { break }
      shown.append(hint)
    }
    return Model.joined(shown + [more])
  }

  private func hint(_ binding: Binding, _ word: Words?) -> StyledLine {
    if let word { return hint(keyLabel(of: binding), word(in: language)) }
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
    StyledLine(key, .accent) + StyledLine(" \(label)")
  }

  private static func joined(_ hints: [StyledLine]) -> StyledLine {
    hints.dropFirst().reduce(hints.first ?? StyledLine()) { $0 + StyledLine("  ") + $1 }
  }
}

extension Prompt {
  /// The keys that answer the prompt, with what they do.
  fileprivate func hints(in language: Language) -> [(key: String, label: String)] {
    if case .form(let form) = self { return form.hints(in: language) }
    return plainHints.map { ($0.key, $0.label.worded(in: language)) }
  }

  private var forWhom: [(key: String, label: Phrase)] {
    asksForWhom ? [("Tab", .forWhomKey)] : []
  }

  private var plainHints: [(key: String, label: Phrase)] {
    switch self {
    case .menu(let menu):
      return [(menu.keys, .choose), ("Enter", .chooseMarked), ("Esc", .close)] + forWhom
    case .writing:
      return [("Enter", .save), ("Ctrl-J", .newLine), ("Esc", .closeKeeping)] + forWhom
        + [("Ctrl-O", .ownEditor)]
    case .naming: return [("Enter", .goOn), ("Esc", .close)]
    case .finding: return [("Enter", .keepFilter), ("Esc", .showAll)]
    case .palette: return [("Enter", .chooseMarked), ("Esc", .close)]
    case .form: return []
    }
  }
}

extension Form {
  /// The keys that do something in the field being answered.
  fileprivate func hints(in language: Language) -> [(key: String, label: String)] {
    let closing = ("Esc", Phrase.closeKeeping.worded(in: language))
    guard let current else {
      return [("Enter", Phrase.save.worded(in: language)), closing]
    }
    var hints = [("Enter", FormWord.next.worded(in: language))]
    let arrows = "\(Symbols.unicode.up.string) \(Symbols.unicode.down.string)"
    switch current.content {
    case .text(let field) where field.takesLines:
      hints.append(("Ctrl-J", Phrase.newLine.worded(in: language)))
    case .choice(let field):
      let keys = "1\(Symbols.unicode.dash.string)\(field.options.count)"
      hints.append((keys, Phrase.choose.worded(in: language)))
    case .pick(let field) where !field.matches.isEmpty:
      hints.append((arrows, FormWord.pick.worded(in: language)))
    case .several(let field) where !field.matches.isEmpty:
      hints.append((arrows, FormWord.pick.worded(in: language)))
    case .proposals:
      hints.append(("+", FormWord.answer(.adopts).worded(in: language)))
      hints.append(("-", FormWord.answer(.rejects).worded(in: language)))
    case .text, .date, .pick, .several: break
    }
    let toEnd = ("PgDn", FormWord.toSaving.worded(in: language))
    return hints + [closing, toEnd, ("Tab", FormWord.field.worded(in: language))]
  }
}
