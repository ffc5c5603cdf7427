import Cells
import PlanDomain

extension Palette {
  /// Everything that can be done on the screen in front, then where one can go, then what is done elsewhere;
  /// last the things of the plan, once something is typed.
  init(_ context: Context) {
    self.init(
      Palette.actions(context) + Palette.places(context) + Palette.actionsElsewhere(context)
        + Palette.things(context))
  }

  private static func actions(_ context: Context) -> [Entry] {
    Registry.bindings(on: context.current.kind).filter(\.isCommand).map { binding in
      Entry(
        binding, obstacle: context.meaning(of: binding.action, on: context.current).obstacle,
        context)
    }
  }

  /// What no key on this screen does: it is told where it is done.
  private static func actionsElsewhere(_ context: Context) -> [Entry] {
    let here = Set(Registry.bindings(on: context.current.kind).map(\.action))
    var kinds: [Action: [Screen.Kind]] = [:]
    for kind in Screen.Kind.allCases {
      for binding in Registry.bindings(on: kind) {
        kinds[binding.action, default: []].append(kind)
      }
    }
    var seen: Set<Action> = []
    return Registry.bindings.filter { $0.isCommand && !here.contains($0.action) }.compactMap {
      binding in
      guard seen.insert(binding.action).inserted else { return nil }
      let reason = context.worded(PaletteWord.elsewhere(kinds[binding.action] ?? []))
      return Entry(binding, obstacle: reason, isOffered: false, context)
    }
  }

  private static func places(_ context: Context) -> [Entry] {
    let view = Registry.binding(of: .view, on: context.current.kind)?.label(in: context.language)
    let destinations = Destination.allCases.filter { $0.isThere(in: context.state) }.map { one in
      Entry(
        title: one.words.map { $0.prefix(1).uppercased() + $0.dropFirst() }(in: context.language),
        names: [one.words.swedish, one.words.english],
        keys: view.map { "\($0) \(one.letter)" } ?? "", effect: .open(one.screen))
    }
    let hasDigits = Registry.binding(of: .focusArea, on: context.current.kind) != nil
    let areas = context.picture.areas.enumerated().map { place, area in
      let words = PaletteWord.area(place + 1).words
      return Entry(
        title: "\(words(in: context.language)): \(area.area.title)",
        names: [words.swedish, words.english, area.area.title],
        keys: hasDigits && place < 9 ? "\(place + 1)" : "",
        effect: .open(Screen(AreaScreen(area: area.area.id))))
    }
    return destinations + areas
  }

  /// Activities, goals, deviations, decisions, meetings and indicators by number and name.
  private static func things(_ context: Context) -> [Entry] {
    var found = FoundScreen()
    found.prepare(context)
    return found.rows(context).compactMap { row in
      guard let screen = found.opened(row, context) else { return nil }
      let title = found.title(of: row, context)
      return Entry(title: title, names: [title], effect: .open(screen), isOffered: false)
    }
  }
}

extension Palette.Entry {
  fileprivate init(
    _ binding: Binding, obstacle: String?, isOffered: Bool = true, _ context: Context
  ) {
    let words = binding.action.words
    let label = FooterLabel(action: binding.action).words
    self.init(
      title: words(in: context.language),
      names: [words.swedish, words.english, label.swedish, label.english],
      keys: isOffered ? binding.label(in: context.language) : "", obstacle: obstacle,
      effect: .act(binding.action), isOffered: isOffered)
  }
}

extension Binding {
  /// Whether it can be chosen by its name: what only moves, or needs to know which key, cannot.
  fileprivate var isCommand: Bool {
    switch action {
    case .focusArea, .judge, .palette, .interrupt, .suspend, .nextMatch, .previousMatch: false
    default: action.section != .move
    }
  }

  /// The key that is shown for it.
  fileprivate func label(in language: Language) -> String {
    keys.first.map { KeyLabel(key: $0).worded(in: language) } ?? ""
  }
}

extension Registry {
  fileprivate static func binding(of action: Action, on screen: Screen.Kind) -> Binding? {
    bindings(on: screen).first { $0.action == action }
  }
}

extension Screen.Kind {
  /// What people call where they are, as it stands in a sentence.
  var place: Words {
    switch self {
    case .overview: Words("översikten", "the overview")
    case .area: Words("ett fokusområde", "a focus area")
    case .activity: Words("en aktivitet", "an activity")
    case .activities: Words("alla aktiviteter", "all activities")
    case .deviations: Words("avvikelser", "deviations")
    case .deviation: Words("en avvikelse", "a deviation")
    case .review: Words("granskningen", "the review")
    case .agreement: Words("överenskommelsen", "the agreement")
    case .history: Words("historiken", "the history")
    case .entry: Words("en post i historiken", "an entry of the history")
    case .conflicts: Words("oenighet", "disagreements")
    case .found: Words("sökning överallt", "the search everywhere")
    case .decisions: Words("beslut", "decisions")
    case .decision: Words("ett beslut", "a decision")
    case .meetings: Words("möten", "meetings")
    case .meeting: Words("ett möte", "a meeting")
    case .since: Words("sedan förra mötet", "since the last meeting")
    case .schedule: Words("tidplan och årshjul", "schedule and year wheel")
    case .development: Words("utveckling månad för månad", "development month by month")
    case .indicators: Words("indikatorer", "indicators")
    case .indicator: Words("en indikator", "an indicator")
    case .law: Words("lag", "law")
    case .verification: Words("kontroll av filerna", "check of the files")
    case .minutes: Words("minnesanteckningar", "minutes")
    case .reports: Words("rapporter", "reports")
    case .report: Words("en rapport", "a report")
    case .walkthrough: Words("genomgången på storskärm", "the walkthrough on the big screen")
    case .speaker: Words("talarvyn", "the speaker's view")
    case .help: Words("hjälpen", "the help")
    }
  }
}
