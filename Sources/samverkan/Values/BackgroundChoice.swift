import Curses
import PlanDomain

/// The terminal's background, as the user names it.
enum BackgroundChoice: String, CaseIterable, Worded {
  case light
  case dark

  /// The background of a word; nil, to find out, when there is none.
  ///
  /// - Parameter word: What stands on the command line or in `$SAMVERKAN_BACKGROUND`.
  /// - Throws: `Failure.unknownValue`.
  /// - Returns: The background.
  static func background(named word: String?) throws(Failure) -> Background? {
    guard let word else { return nil }
    return switch try Choice(among: allCases).value(of: word) {
    case .light: .light
    case .dark: .dark
    }
  }
}
