import Cells
import PlanDomain

/// A key that the footer names.
struct FooterHint {
  /// The key and what it does.
  let line: StyledLine
  /// The key that is meant where one is, and not a range of them.
  let key: Key?
  /// What it does on the screen; `nil` where a prompt takes it.
  let action: Action?
}

extension Model {
  /// Draws the keys that do something now, the most needed first.
  func drawFooter(into frame: inout Frame) {
    let row = chrome.footer
    frame.write(Model.joined(footer), at: row.origin, limit: row.columns)
  }

  /// The keys that have room in the footer.
  var footer: [FooterHint] {
    let columns = chrome.footer.columns
    guard let prompt else { return footer(columns: columns) }
    var shown = prompt.hints(in: language).map {
      hint($0.key.label(in: language), $0.label, $0.key.key)
    }
    // The first ones matter most; what has no room is left out whole.
    while shown.count > 2, Model.joined(shown).columns > columns { shown.removeLast() }
    return shown
  }

  private func footer(columns: Int) -> [FooterHint] {
    let context = Context(model: self)
    let answers = navigation.current.content.answers(context)
    let there = Registry.footer(of: navigation.current.kind).filter { leads($0.action, context) }
    let first = answers.compactMap { answer in there.first { $0.action == answer.action } }
    let all = first + there.filter { binding in !first.contains { $0.action == binding.action } }
    let words = Dictionary(
      answers.compactMap { answer in answer.word.map { (answer.action, $0) } },
      uniquingKeysWith: { first, _ in first })
    let hints = all.map { hint($0, words[$0.action]) }
    if Model.joined(hints).columns <= columns { return hints }
    let more = hint("?", worded(.moreKeys), .character("?"), .help)
    var shown: [FooterHint] = []
    for hint in hints where hint.action != .help {
      guard Model.joined(shown + [hint, more]).columns <= columns else { break }
      shown.append(hint)
    }
    return shown + [more]
  }

  /// Whether something comes of an action now: a key that moves nothing is not named.
  private func leads(_ action: Action, _ context: Context) -> Bool {
    switch context.meaning(of: action, on: navigation.current) {
    case .notNow: return false
    case .does: return true
    case .moves:
      // The areas' digits are told apart when one is pressed.
      guard action != .focusArea else { return true }
      if let known = navigation.current.content.leads(action, context) { return known }
      var tried = navigation
      return tried.perform(action, context) != .none || tried.current != navigation.current
    }
  }

  private func hint(_ binding: Binding, _ word: Words?) -> FooterHint {
    let key = isOfAreas(binding) ? nil : binding.keys.first
    // In help, Enter does what the row says: it changes the plan where the row does.
    let runsRow = binding.action == .open && navigation.current.kind == .help
    let label =
      word.map { $0(in: language) }
      ?? (runsRow
        ? worded(.runRow) : FooterLabel(action: binding.action).worded(in: language))
    return hint(keyLabel(of: binding), label, key, binding.action)
  }

  /// Whether it has a key for each of several areas.
  private func isOfAreas(_ binding: Binding) -> Bool {
    binding.action == .focusArea && picture.areas.count > 1
  }

  /// The key shown for an action; a range for the areas.
  private func keyLabel(of binding: Binding) -> String {
    guard let key = binding.keys.first else { return "" }
    let label = KeyLabel(key: key).worded(in: language)
    guard isOfAreas(binding) else { return label }
    return "\(label)\(Symbols.unicode.dash.string)\(min(9, picture.areas.count))"
  }

  private func hint(
    _ keys: String, _ label: String, _ key: Key?, _ action: Action? = nil
  ) -> FooterHint {
    FooterHint(
      line: StyledLine(keys, .accent) + StyledLine(" \(label)"), key: key, action: action)
  }

  private static let gap = StyledLine("  ")

  private static func joined(_ hints: [FooterHint]) -> StyledLine {
    hints.dropFirst().reduce(hints.first?.line ?? StyledLine()) { $0 + gap + $1.line }
  }

  /// The key that the footer names at a column; `nil` between two, and where a range is named.
  func footerKey(at column: Int) -> Key? {
    var start = 0
    for hint in footer {
      if (start..<start + hint.line.columns).contains(column) { return hint.key }
      start += hint.line.columns + Model.gap.columns
    }
    return nil
  }
}

/// What a hint names: a key, or several that do something alike.
private enum HintKey {
  case key(Key)
  case several(String)

  var key: Key? { if case .key(let key) = self { key } else { nil } }

  func label(in language: Language) -> String {
    switch self {
    case .key(let key): KeyLabel(key: key).worded(in: language)
    case .several(let label): label
    }
  }
}

extension Prompt {
  /// The keys that answer the prompt, with what they do.
  fileprivate func hints(in language: Language) -> [(key: HintKey, label: String)] {
    if case .form(let form) = self { return form.hints(in: language) }
    return plainHints.map { ($0.key, $0.label.worded(in: language)) }
  }

  private var forWhom: [(key: HintKey, label: Phrase)] {
    asksForWhom ? [(.key(.tab), .forWhomKey)] : []
  }

  private var plainHints: [(key: HintKey, label: Phrase)] {
    switch self {
    case .menu(let menu):
      return [
        (.several(menu.keys), .choose), (.key(.enter), .chooseMarked), (.key(.escape), .close),
      ] + forWhom
    case .writing:
      return [
        (.key(.enter), .save), (.key(.control("j")), .newLine), (.key(.escape), .closeKeeping),
      ] + forWhom
        + [(.key(.control("o")), .ownEditor), (.key(.control("x")), .discardKey)]
    case .naming: return [(.key(.enter), .goOn), (.key(.escape), .close)]
    case .finding: return [(.key(.enter), .keepFilter), (.key(.escape), .showAll)]
    case .palette: return [(.key(.enter), .chooseMarked), (.key(.escape), .close)]
    case .form: return []
    }
  }
}

extension Form {
  /// The keys that do something in the field being answered.
  fileprivate func hints(in language: Language) -> [(key: HintKey, label: String)] {
    let closing = (HintKey.key(.escape), Phrase.closeKeeping.worded(in: language))
    guard let current else {
      return [(.key(.enter), Phrase.save.worded(in: language)), closing]
    }
    var hints = [(HintKey.key(.enter), FormWord.next.worded(in: language))]
    let arrows = "\(Symbols.unicode.up.string) \(Symbols.unicode.down.string)"
    switch current.content {
    case .text(let field) where field.takesLines:
      hints.append((.key(.control("j")), Phrase.newLine.worded(in: language)))
    case .choice(let field):
      let keys = "1\(Symbols.unicode.dash.string)\(field.options.count)"
      hints.append((.several(keys), Phrase.choose.worded(in: language)))
    case .pick(let field) where !field.matches.isEmpty:
      hints.append((.several(arrows), FormWord.pick.worded(in: language)))
    case .several(let field) where !field.matches.isEmpty:
      hints.append((.several(arrows), FormWord.pick.worded(in: language)))
    case .proposals:
      hints.append((.key(.character("+")), FormWord.answer(.adopts).worded(in: language)))
      hints.append((.key(.character("-")), FormWord.answer(.rejects).worded(in: language)))
    case .text, .date, .pick, .several: break
    }
    let toEnd = (HintKey.key(.pageDown), FormWord.toSaving.worded(in: language))
    return hints + [
      closing, toEnd, (.key(.tab), FormWord.field.worded(in: language)),
      (.key(.control("x")), Phrase.discardKey.worded(in: language)),
    ]
  }
}
