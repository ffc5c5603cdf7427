import Cells
import PlanDomain

/// One of the screens, with what is selected on it.
enum Screen: Equatable, Sendable {
  case overview(Overview)
  case area(AreaScreen)
  case activity(ActivityScreen)
  case help(HelpScreen)

  /// What kind of screen it is: what keys depend on.
  enum Kind: CaseIterable, Hashable, Sendable {
    case overview
    case area
    case activity
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
    case .help: .help
    }
  }

  /// What is selected, if it can be acted on.
  var item: Item? {
    switch self {
    case .overview(let screen): screen.item
    case .area(let screen): screen.item
    case .activity(let screen): screen.item
    case .help: nil
    }
  }

  /// The text that the screen is filtered by.
  var query: String? {
    switch self {
    case .area(let screen): screen.query
    case .help(let screen): screen.query
    case .overview, .activity: nil
    }
  }
}

extension Screen {
  mutating func perform(_ action: Action, _ context: Context) -> Outcome {
    switch self {
    case .overview(var screen): taking(&screen, Screen.overview) { $0.perform(action, context) }
    case .area(var screen): taking(&screen, Screen.area) { $0.perform(action, context) }
    case .activity(var screen): taking(&screen, Screen.activity) { $0.perform(action, context) }
    case .help(var screen): taking(&screen, Screen.help) { $0.perform(action, context) }
    }
  }

  /// Brings selection and windows in order with the picture and the size.
  mutating func settle(_ context: Context) {
    switch self {
    case .overview(var screen): taking(&screen, Screen.overview) { $0.settle(context) }
    case .area(var screen): taking(&screen, Screen.area) { $0.settle(context) }
    case .activity(var screen): taking(&screen, Screen.activity) { $0.settle(context) }
    case .help(var screen): taking(&screen, Screen.help) { $0.settle(context) }
    }
  }

  func draw(into frame: inout Frame, _ context: Context) {
    switch self {
    case .overview(let screen): screen.draw(into: &frame, context)
    case .area(let screen): screen.draw(into: &frame, context)
    case .activity(let screen): screen.draw(into: &frame, context)
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
