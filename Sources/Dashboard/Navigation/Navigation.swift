import PlanDomain

/// The screen in front and those behind it; there is always one, and the first is the overview.
struct Navigation: Equatable, Sendable {
  var current = Screen.overview(Overview())
  private(set) var suspended: [Screen] = []

  mutating func open(_ screen: Screen) {
    suspended.append(current)
    current = screen
  }

  mutating func back() {
    guard let behind = suspended.popLast() else { return }
    current = behind
  }

  mutating func returnToRoot() {
    guard let root = suspended.first else { return }
    current = root
    suspended = []
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    current.perform(action, context)
  }

  /// Goes to a step of the walkthrough in front.
  mutating func go(to step: WalkthroughStep) {
    guard case .walkthrough(var screen) = current else { return }
    screen.show(step)
    current = .walkthrough(screen)
  }

  mutating func settle(_ context: Context) { current.settle(context) }

  /// Filters the screen in front; `nil` shows everything.
  mutating func filter(by query: String?) {
    switch current {
    case .area(var screen):
      screen.filter(by: query)
      current = .area(screen)
    case .deviations(var screen):
      screen.change { $0.query = query }
      current = .deviations(screen)
    case .history(var screen):
      screen.filter(by: query)
      current = .history(screen)
    case .help(var screen):
      screen.query = query
      current = .help(screen)
    case .overview, .activity, .deviation, .review, .agreement, .entry, .conflicts, .walkthrough:
      break
    }
  }

  /// Sets a condition of the register's filter, or takes it away.
  mutating func toggle(_ choice: FilterChoice, _ month: CalendarMonth) {
    guard case .deviations(var screen) = current else { return }
    screen.change { $0.toggle(choice, month) }
    current = .deviations(screen)
  }

  /// Has filters applied anew: the picture is another.
  mutating func forgetMatches() {
    current = current.forgettingMatches
    suspended = suspended.map(\.forgettingMatches)
  }
}

extension Screen {
  fileprivate var forgettingMatches: Screen {
    switch self {
    case .area(var screen):
      screen.matches = nil
      return .area(screen)
    case .history(var screen):
      screen.forgetMatches()
      return .history(screen)
    default: return self
    }
  }
}
