import Cells

/// One of the screens, with what is selected on it.
struct Screen: Sendable {
  var content: any ScreenContent

  init(_ content: some ScreenContent) {
    self.content = content
  }

  /// What kind of screen it is: what keys depend on.
  enum Kind: CaseIterable, Hashable, Sendable {
    case overview
    case area
    case activity
    case activities
    case deviations
    case deviation
    case review
    case agreement
    case history
    case entry
    case conflicts
    case found
    case decisions
    case decision
    case meetings
    case meeting
    case since
    case schedule
    case development
    case indicators
    case indicator
    case law
    case verification
    case minutes
    case reports
    case report
    case walkthrough
    case speaker
    case help
  }

  /// What a screen wants after an action.
  enum Outcome: Equatable {
    case none
    case open(Screen)
    case back

    static func open(_ content: some ScreenContent) -> Self { .open(Screen(content)) }
  }

  var kind: Kind { type(of: content).kind }

  /// The screen as one of its kind; `nil` when it is of another.
  func `as`<Content: ScreenContent>(_: Content.Type) -> Content? { content as? Content }

  /// Changes a screen of a kind; one of another kind stays as it is.
  mutating func change<Content: ScreenContent>(
    _: Content.Type, _ change: (inout Content) -> Void
  ) {
    guard var changed = content as? Content else { return }
    change(&changed)
    content = changed
  }
}

extension Screen: Equatable {
  static func == (one: Screen, other: Screen) -> Bool { one.content.isEqual(to: other.content) }
}
