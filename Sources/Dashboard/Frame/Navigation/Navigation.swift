import PlanDomain

/// The screen in front and those behind it; there is always one, and the first is the overview.
struct Navigation: Equatable, Sendable {
  var current = Screen(Overview())
  private(set) var suspended: [Screen] = []

  mutating func open(_ screen: Screen) {
    suspended.append(current)
    current = screen
  }

  mutating func open(_ content: some ScreenContent) { open(Screen(content)) }

  mutating func back() {
    guard let behind = suspended.popLast() else { return }
    current = behind
  }

  /// The walkthrough, in front or behind what was opened from it.
  var walkthrough: WalkthroughScreen? {
    ([current] + suspended.reversed()).lazy.compactMap { $0.as(WalkthroughScreen.self) }.first
  }

  mutating func returnToRoot() {
    guard let root = suspended.first else { return }
    current = root
    suspended = []
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    current.content.perform(action, context)
  }

  mutating func settle(_ context: Context) { current.content.settle(context) }

  /// Changes the screens of a kind, in front and behind.
  mutating func change<Content: ScreenContent>(
    _ kind: Content.Type, _ change: (inout Content) -> Void
  ) {
    current.change(kind, change)
    for place in suspended.indices { suspended[place].change(kind, change) }
  }

  /// Filters the screen in front; `nil` shows everything.
  mutating func filter(by query: String?) { current.content.filter(by: query) }

  /// Sets a condition of the register's filter, or takes it away.
  mutating func toggle(_ choice: FilterChoice, _ month: CalendarMonth) {
    current.change(DeviationsScreen.self) { screen in
      screen.change { $0.toggle(choice, month) }
    }
  }

  /// Sets a condition of the filter of decisions, or takes it away.
  mutating func toggle(_ condition: DecisionCondition) {
    current.change(DecisionsScreen.self) { $0.toggle(condition) }
  }

  /// Has filters applied anew: the picture is another.
  mutating func forgetMatches() {
    current.content.forgetMatches()
    for place in suspended.indices { suspended[place].content.forgetMatches() }
  }
}
