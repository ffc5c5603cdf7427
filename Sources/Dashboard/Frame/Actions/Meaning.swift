import PlanDomain

/// What a key means on a screen now: the one answer behind key, footer and help.
enum Meaning {
  /// The screen itself obeys: it moves, folds or turns.
  case moves
  /// Something comes of it; made when the key is pressed, for a footer asks each time it is drawn.
  case does(() -> Effect)
  /// Nothing now, and why, in words.
  case notNow(String)

  /// A change begins.
  static func begin(_ intent: Intent) -> Meaning { .does { .begin(intent) } }

  /// Something is to be chosen.
  static func choose(_ menu: @escaping @autoclosure () -> Menu) -> Meaning {
    .does { .ask(.menu(menu())) }
  }

  /// Another screen is opened.
  static func open(_ screen: @escaping @autoclosure () -> Screen) -> Meaning {
    .does { .open(screen()) }
  }

  /// The same, unless there is a reason against it.
  func unless(_ reason: String?) -> Meaning { reason.map { .notNow($0) } ?? self }

  /// Why nothing comes of it, in words; `nil` where something does.
  var obstacle: String? { if case .notNow(let reason) = self { reason } else { nil } }
}

extension Context {
  /// What a key means on a screen: what the screen says, else what it means everywhere.
  func meaning(of action: Action, on screen: Screen) -> Meaning {
    // Going on as a new writer is what helps where nothing can be saved.
    if action.section == .change, action != .mendFile, let readOnlyReason {
      return .notNow(readOnlyReason)
    }
    return screen.content.meaning(of: action, self) ?? screen.content.usualMeaning(of: action, self)
      ?? sharedMeaning(of: action, on: screen)
  }
}
