public import Cells
public import PlanDomain

extension Theme: Worded {
  /// What the theme is called.
  public var words: Words {
    switch self {
    case .terminal: Words("terminalens egna färger", "the terminal's own colours")
    case .dark: Words("mörkt", "dark")
    case .light: Words("ljust", "light")
    case .contrast: Words("hög kontrast", "high contrast")
    case .projector: Words("projektor i ett ljust rum", "projector in a lit room")
    }
  }
}

/// What is said about how the screen is shown.
enum ScreenWord: Hashable, Sendable, Worded {
  case chooseTheme, mouseTaken, mouseLeft
  case viewKept, viewForgotten

  var words: Words {
    switch self {
    case .chooseTheme: Words("Färger", "Colours")
    case .mouseTaken:
      Words(
        "Programmet tar emot musen igen. F8 ger den till terminalen.",
        "The program takes the mouse again. F8 leaves it to the terminal.")
    case .viewKept:
      Words(
        "Urvalet är sparat för dig. Det står med en bokstav under f.",
        "The search is kept for you. It stands with a letter under f.")
    case .viewForgotten: Words("Urvalet sparas inte längre.", "The search is no longer kept.")
    case .mouseLeft:
      Words(
        "Terminalen har musen: markera och kopiera text med den. F8 tar tillbaka den.",
        "The terminal has the mouse: mark and copy text with it. F8 takes it back.")
    }
  }
}

extension Menu {
  /// The colours of the screen; those that it has are marked.
  static func themes(_ context: Context) -> Menu {
    let now = context.preferences
    return Menu(
      ScreenWord.chooseTheme,
      Theme.allCases.map { theme in
        var wanted = now
        wanted.theme = theme
        return Option(context.worded(theme), .prefer(wanted))
      }, current: Theme.allCases.firstIndex(of: now.theme), context)
  }
}

extension Model {
  /// Begins as the user wanted the screen in the last run.
  ///
  /// - Parameter preferences: How the user wants it.
  public mutating func use(_ preferences: Preferences) { setting.preferences = preferences }

  /// Shows the screen as the user wants it from now on.
  mutating func adopt(_ wanted: Preferences) -> [Command] {
    if wanted.takesMouse != setting.preferences.takesMouse {
      let word: ScreenWord = wanted.takesMouse ? .mouseTaken : .mouseLeft
      reply = Reply(text: worded(word), kind: .notice)
    }
    let kept = setting.preferences.views.count
    if wanted.views.count != kept {
      let word: ScreenWord = wanted.views.count > kept ? .viewKept : .viewForgotten
      reply = Reply(text: worded(word), kind: .notice)
    }
    setting.preferences = wanted
    return [.prefer(wanted)]
  }

  func worded(_ words: some Worded) -> String { words.worded(in: language) }
}
