import Cells
import PlanDomain

/// One of the screens, with what is selected on it.
enum Screen: Equatable, Sendable {
  case overview(Overview)
  case area(AreaScreen)
  case activity(ActivityScreen)
  case deviations(DeviationsScreen)
  case deviation(DeviationScreen)
  case review(ReviewScreen)
  case agreement(AgreementScreen)
  case history(HistoryScreen)
  case entry(EntryScreen)
  case conflicts(ConflictsScreen)
  case walkthrough(WalkthroughScreen)
  case help(HelpScreen)

  /// What kind of screen it is: what keys depend on.
  enum Kind: CaseIterable, Hashable, Sendable {
    case overview
    case area
    case activity
    case deviations
    case deviation
    case review
    case agreement
    case history
    case entry
    case conflicts
    case walkthrough
    case help
  }

  /// What a screen wants after an action.
  enum Outcome: Equatable {
    case none
    case open(Screen)
    case back
    case run(Action)
  }

  var kind: Kind {
    switch self {
    case .overview: .overview
    case .area: .area
    case .activity: .activity
    case .deviations: .deviations
    case .deviation: .deviation
    case .review: .review
    case .agreement: .agreement
    case .history: .history
    case .entry: .entry
    case .conflicts: .conflicts
    case .walkthrough: .walkthrough
    case .help: .help
    }
  }

  /// What is selected, if it can be acted on.
  var item: Item? {
    switch self {
    case .overview(let screen): screen.item
    case .area(let screen): screen.item
    case .activity(let screen): screen.item
    case .conflicts(let screen): screen.selection.flatMap { Item($0) }
    case .walkthrough(let screen): screen.item
    case .deviations, .deviation, .review, .agreement, .history, .entry, .help: nil
    }
  }

  /// The deviation that is selected, if any.
  var deviation: DeviationID? {
    switch self {
    case .deviations(let screen): screen.selection
    case .deviation(let screen): screen.deviation
    case .review(let screen): screen.current
    default: nil
    }
  }

  /// The deviation that an action is about: in a review, reopening is about the one just closed.
  func deviation(for action: Action) -> DeviationID? {
    if case .review(let screen) = self, action == .reopen { screen.latest } else { deviation }
  }

  /// The entry that is selected, if any.
  var entry: EntryID? {
    switch self {
    case .history(let screen): screen.selection
    case .entry(let screen): screen.entry
    default: nil
    }
  }

  /// The disagreement that is selected, where there may be several about one item.
  var conflict: RegisterKey? {
    if case .conflicts(let screen) = self { screen.selection } else { nil }
  }

  /// The text that the screen is filtered by.
  var query: String? {
    switch self {
    case .area(let screen): screen.query
    case .deviations(let screen): screen.filter.query
    case .history(let screen): screen.query
    case .help(let screen): screen.query
    case .overview, .activity, .deviation, .review, .agreement, .entry, .conflicts, .walkthrough:
      nil
    }
  }
}

extension Screen {
  mutating func perform(_ action: Action, _ context: Context) -> Outcome {
    switch self {
    case .overview(var screen): taking(&screen, Screen.overview) { $0.perform(action, context) }
    case .area(var screen): taking(&screen, Screen.area) { $0.perform(action, context) }
    case .activity(var screen): taking(&screen, Screen.activity) { $0.perform(action, context) }
    case .deviations(var screen): taking(&screen, Screen.deviations) { $0.perform(action, context) }
    case .deviation(var screen): taking(&screen, Screen.deviation) { $0.perform(action, context) }
    case .review(var screen): taking(&screen, Screen.review) { $0.perform(action, context) }
    case .agreement(var screen): taking(&screen, Screen.agreement) { $0.perform(action, context) }
    case .history(var screen): taking(&screen, Screen.history) { $0.perform(action, context) }
    case .entry(var screen): taking(&screen, Screen.entry) { $0.perform(action, context) }
    case .conflicts(var screen): taking(&screen, Screen.conflicts) { $0.perform(action, context) }
    case .walkthrough(var screen):
      taking(&screen, Screen.walkthrough) { $0.perform(action, context) }
    case .help(var screen): taking(&screen, Screen.help) { $0.perform(action, context) }
    }
  }

  /// Brings selection and windows in order with the picture and the size.
  mutating func settle(_ context: Context) {
    switch self {
    case .overview(var screen): taking(&screen, Screen.overview) { $0.settle(context) }
    case .area(var screen): taking(&screen, Screen.area) { $0.settle(context) }
    case .activity(var screen): taking(&screen, Screen.activity) { $0.settle(context) }
    case .deviations(var screen): taking(&screen, Screen.deviations) { $0.settle(context) }
    case .deviation(var screen): taking(&screen, Screen.deviation) { $0.settle(context) }
    case .review(var screen): taking(&screen, Screen.review) { $0.settle(context) }
    case .agreement(var screen): taking(&screen, Screen.agreement) { $0.settle(context) }
    case .history(var screen): taking(&screen, Screen.history) { $0.settle(context) }
    case .entry(var screen): taking(&screen, Screen.entry) { $0.settle(context) }
    case .conflicts(var screen): taking(&screen, Screen.conflicts) { $0.settle(context) }
    case .walkthrough(var screen): taking(&screen, Screen.walkthrough) { $0.settle(context) }
    case .help(var screen): taking(&screen, Screen.help) { $0.settle(context) }
    }
  }

  func draw(into frame: inout Frame, _ context: Context) {
    switch self {
    case .overview(let screen): screen.draw(into: &frame, context)
    case .area(let screen): screen.draw(into: &frame, context)
    case .activity(let screen): screen.draw(into: &frame, context)
    case .deviations(let screen): screen.draw(into: &frame, context)
    case .deviation(let screen): screen.draw(into: &frame, context)
    case .review(let screen): screen.draw(into: &frame, context)
    case .agreement(let screen): screen.draw(into: &frame, context)
    case .history(let screen): screen.draw(into: &frame, context)
    case .entry(let screen): screen.draw(into: &frame, context)
    case .conflicts(let screen): screen.draw(into: &frame, context)
    case .walkthrough(let screen): screen.draw(into: &frame, context)
    case .help(let screen): screen.draw(into: &frame, context)
    }
  }

  private mutating func taking<S, R>(
    _ screen: inout S, _ wrap: (S) -> Screen, _ change: (inout S) -> R
  ) -> R {
    let result = change(&screen)
    self = wrap(screen)
    return result
  }
}
