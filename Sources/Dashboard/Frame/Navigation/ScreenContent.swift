import Cells
import PlanDomain

/// What fills the room between title and footer: how it takes keys, and what it shows.
///
/// A new screen conforms to this and has a kind of its own; what it lacks it need not mention.
protocol ScreenContent: Equatable, Sendable {
  static var kind: Screen.Kind { get }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome
  /// Brings selection and windows in order with the picture and the size.
  mutating func settle(_ context: Context)
  func draw(into frame: inout Frame, _ context: Context)

  /// What is selected, if it can be acted on.
  var item: Item? { get }
  /// The deviation that is selected, if any.
  var selectedDeviation: DeviationID? { get }
  /// The deviation that an action is about.
  func deviation(for action: Action) -> DeviationID?
  /// The meeting that is selected, if any.
  var selectedMeeting: MeetingID? { get }
  /// The entry that is selected, if any.
  var selectedEntry: EntryID? { get }
  /// The disagreement that is selected, where there may be several about one item.
  var selectedConflict: RegisterKey? { get }

  /// What a key begins to change here, where that is the screen's own matter.
  func intent(of action: Action, _ context: Context) -> Intent?
  /// The values that such a key offers to choose from, where it does.
  func menu(of action: Action, _ context: Context) -> Menu?
  /// Why such a key cannot be used now, in words; `nil` when it can.
  func reasonAgainst(_ action: Action, _ context: Context) -> String?
  /// Why Enter opens nothing, in words; `nil` when it does.
  func reasonAgainstOpening(in language: Language) -> String?

  /// The text that the screen is filtered by.
  var query: String? { get }
  /// How many rows the filter lets through.
  func matchCount(in language: Language) -> Int
  /// Filters the screen; `nil` shows everything.
  mutating func filter(by query: String?)
  /// Has the filter applied anew: the picture is another.
  mutating func forgetMatches()
  /// Selects what an entry of this writer has just opened, where the screen lists such things.
  mutating func select(openedBy entry: Entry)
}

extension ScreenContent {
  var item: Item? { nil }
  var selectedDeviation: DeviationID? { nil }
  func deviation(for action: Action) -> DeviationID? { selectedDeviation }
  var selectedMeeting: MeetingID? { nil }
  var selectedEntry: EntryID? { nil }
  var selectedConflict: RegisterKey? { nil }

  func intent(of action: Action, _ context: Context) -> Intent? { nil }
  func menu(of action: Action, _ context: Context) -> Menu? { nil }
  func reasonAgainst(_ action: Action, _ context: Context) -> String? { nil }
  func reasonAgainstOpening(in language: Language) -> String? { nil }

  var query: String? { nil }
  func matchCount(in language: Language) -> Int { 0 }
  mutating func filter(by query: String?) {}
  mutating func forgetMatches() {}
  mutating func select(openedBy entry: Entry) {}

  func isEqual(to other: any ScreenContent) -> Bool { other as? Self == self }
}
