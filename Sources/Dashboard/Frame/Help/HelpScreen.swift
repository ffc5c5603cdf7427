import Cells
import PlanDomain

/// The keys of the screen behind, from the registry.
struct HelpScreen: ScreenContent {
  static let kind = Screen.Kind.help

  /// A row of the list.
  enum Row: Equatable {
    case heading(Action.Section)
    case key(Binding)

    static func == (lhs: Row, rhs: Row) -> Bool {
      switch (lhs, rhs) {
      case (.heading(let one), .heading(let other)): one == other
      case (.key(let one), .key(let other)): one.action == other.action
      default: false
      }
    }
  }

  let subject: Screen.Kind
  var query: String?
  var mark = Mark<Action>()
  var window = ScrollWindow()

  init(subject: Screen.Kind) {
    self.subject = subject
  }

  mutating func filter(by query: String?) {
    self.query = query
    mark.askAgain()
  }

  func matchCount(in language: Language) -> Int { bindings(in: language).count }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .back where query != nil: filter(by: nil)
    case .back, .fold: return .back
    default: mark.move(action, page: max(1, context.body.rows - 2))
    }
    return .none
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    switch action {
    case .open, .unfold:
      guard let action = mark.id, !Registry.needsKey.contains(action) else { return .moves }
      return .does { .run(action) }
    default: return nil
    }
  }

  mutating func settle(_ context: Context) {
    let bindings = bindings(in: context.language)
    mark.settle(bindings.map(\.action))
    let rows = rows(in: context.language)
    guard mark.id != nil, bindings.indices.contains(mark.place) else { return }
    let row = rows.firstIndex(of: .key(bindings[mark.place])) ?? 0
    // The heading above the first key is shown with it.
    window.reveal(row: row == 1 ? 0 : row, of: rows.count, in: context.body.rows - 1)
    window.reveal(row: row, of: rows.count, in: context.body.rows - 1)
  }

  /// The keys that the filter lets through, section by section.
  func bindings(in language: Language) -> [Binding] {
    let all = Registry.bindings(on: subject)
    let wanted = query.flatMap { SearchWord($0) }
    return Action.Section.allCases.flatMap { section in
      all.filter { binding in
        guard binding.action.section == section else { return false }
        guard let wanted else { return true }
        return wanted.matches(HelpScreen.keys(of: binding, in: language))
          || Language.allCases.contains { wanted.matches(binding.action.worded(in: $0)) }
      }
    }
  }

  func rows(in language: Language) -> [Row] {
    let bindings = bindings(in: language)
    return Action.Section.allCases.flatMap { section -> [Row] in
      let own = bindings.filter { $0.action.section == section }
      return own.isEmpty ? [] : [.heading(section)] + own.map(Row.key)
    }
  }

  static func keys(of binding: Binding, in language: Language) -> String {
    guard binding.action != .focusArea else { return "1\(Symbols.unicode.dash.string)9" }
    return binding.keys.map { KeyLabel(key: $0).worded(in: language) }.joined(separator: " ")
  }
}

extension Registry {
  /// What cannot be run from a list: it needs to know which key, or moves on the screen behind.
  static let needsKey: Set<Action> = [.focusArea]
}
