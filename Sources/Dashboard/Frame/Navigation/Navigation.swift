import PlanDomain

/// The screen in front and those behind it; there is always one, and the first is the overview.
struct Navigation: Equatable, Sendable {
  var current: Screen
  private(set) var suspended: [Screen] = []

  init(_ first: Screen) {
    current = first
  }

  mutating func open(_ screen: Screen) {
    suspended.append(current)
    current = screen
  }

  mutating func open(_ content: some ScreenContent) { open(Screen(content)) }

  mutating func back() {
    guard let behind = suspended.popLast() else { return }
    current = behind
  }

  /// Goes back to the walkthrough, where one stands behind; what was opened from it is left.
  ///
  /// - Returns: Whether there was one.
  mutating func returnToWalkthrough() -> Bool {
    guard let place = suspended.lastIndex(where: { $0.kind == .walkthrough }) else { return false }
    current = suspended[place]
    suspended.removeSubrange(place...)
    return true
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

  /// Tells every screen what one of them asked for.
  mutating func take(_ news: News) {
    current.content.take(news)
    for place in suspended.indices { suspended[place].content.take(news) }
  }

  /// Filters the screen in front; `nil` shows everything.
  mutating func filter(by query: String?) { current.content.filter(by: query) }

  /// Has filters applied anew: the picture is another.
  mutating func forgetMatches() {
    current.content.forgetMatches()
    for place in suspended.indices { suspended[place].content.forgetMatches() }
  }
}
