import Cells

/// Which keys do what, and where: the one table behind the footer, the help and the documentation.
struct Binding: Sendable {
  let action: Action
  /// The first one is shown; the others are silent aliases.
  let keys: [Key]
  let screens: Set<Screen.Kind>
  /// The place in the footer, the most needed first; `nil` stands for not at all.
  let rank: Int?

  // The keys are a script; one that cannot be read gives no keys, which a test finds.
  init(_ action: Action, _ keys: String, on screens: Set<Screen.Kind>, rank: Int? = nil) {
    self.action = action
    self.keys = (try? KeyScript(keys))?.keys ?? []
    self.screens = screens
    self.rank = rank
  }
}

/// The table of all actions.
enum Registry {
  private static let everywhere = Set(Screen.Kind.allCases)
  private static let plan: Set<Screen.Kind> = [.overview, .area, .activity]
  /// The screens that show something of the plan or of what has happened to it.
  private static let shown = everywhere.subtracting([.help])
  private static let deeper = everywhere.subtracting([.overview])
  private static let lists: Set<Screen.Kind> = [.overview, .area, .history, .conflicts, .help]

  static let bindings: [Binding] = [
    Binding(.setProgress, "s", on: plan, rank: 2),
    Binding(.assess, "b", on: plan, rank: 3),
    Binding(.report, "t", on: plan, rank: 4),
    Binding(.openDeviation, "d", on: plan, rank: 14),
    Binding(.settleConflict, "c", on: plan.union([.conflicts]), rank: 1),
    Binding(.undo, "u\u{E5}", on: shown.subtracting([.history, .entry]), rank: 5),
    Binding(.undoEntry, "u\u{E5}", on: [.history, .entry], rank: 5),
    Binding(.redo, "<C-r>", on: shown, rank: 12),
    Binding(.moveUp, "<Up>k", on: everywhere),
    Binding(.moveDown, "<Down>j", on: everywhere),
    Binding(.pageUp, "<PgUp><C-u><C-b>", on: everywhere),
    Binding(.pageDown, "<PgDn><C-d><C-f>", on: everywhere),
    Binding(.moveToFirst, "<Home>g", on: everywhere),
    Binding(.moveToLast, "<End>G", on: everywhere),
    Binding(.open, "<Enter>", on: lists.union([.entry]), rank: 0),
    Binding(.unfold, "<Right>l", on: lists),
    Binding(.fold, "<Left>h", on: deeper),
    Binding(.back, "<Esc>q<BS>", on: deeper, rank: 7),
    Binding(.nextPane, "<Tab>", on: [.overview, .area, .agreement], rank: 10),
    Binding(.previousPane, "<S-Tab>", on: [.overview, .area, .agreement]),
    Binding(.focusArea, "123456789", on: shown, rank: 11),
    Binding(.overview, "o", on: shown, rank: 13),
    Binding(.view, "v", on: shown, rank: 9),
    Binding(.find, "/-<F3>", on: [.overview, .area, .history, .help], rank: 6),
    Binding(.nextMatch, "n", on: [.area]),
    Binding(.previousMatch, "N", on: [.area]),
    Binding(.help, "?<F1>", on: shown, rank: 8),
    Binding(.quit, "q", on: [.overview], rank: 7),
    Binding(.redraw, "<C-l>", on: everywhere),
    Binding(.saved, "<C-s>", on: everywhere),
    Binding(.interrupt, "<C-c>", on: everywhere),
    Binding(.suspend, "<C-z>", on: everywhere),
  ]

  /// The keys that do the same in an open prompt as on the screen behind it.
  static let universal: [Key: Action] = {
    let actions: Set<Action> = [.redraw, .saved, .interrupt, .suspend]
    let kept = bindings.filter { actions.contains($0.action) }
    return Dictionary(
      kept.flatMap { binding in binding.keys.map { ($0, binding.action) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let byScreen: [Screen.Kind: [Key: Action]] = {
    var table: [Screen.Kind: [Key: Action]] = [:]
    for binding in bindings {
      for (screen, key) in binding.screens.flatMap({ screen in binding.keys.map { (screen, $0) } })
      {
        table[screen, default: [:]][key] = binding.action
      }
    }
    return table
  }()

  static func action(for key: Key, on screen: Screen.Kind) -> Action? { byScreen[screen]?[key] }

  static func bindings(on screen: Screen.Kind) -> [Binding] {
    bindings.filter { $0.screens.contains(screen) }
  }

  /// What the footer of a screen shows, the most needed first.
  static func footer(of screen: Screen.Kind) -> [Binding] {
    bindings(on: screen).filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
  }
}
