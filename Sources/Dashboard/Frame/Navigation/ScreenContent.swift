import Cells
import PlanDomain
import PlanReports

/// What fills the room between title and footer: how it takes keys, and what it shows.
///
/// A new screen conforms to this and has a kind of its own; what it lacks it need not mention.
protocol ScreenContent: Equatable, Sendable {
  static var kind: Screen.Kind { get }
  /// Whether it is a list of things of one kind. To ask whether its type is one would cost the runtime a
  /// search through all that conform to anything, once a start for each type.
  static var isList: Bool { get }
  /// Whether it is a list in which a text can be searched for.
  static var isSearched: Bool { get }
  /// Whether it is a list with conditions to filter by.
  static var hasConditions: Bool { get }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome
  /// Brings selection and windows in order with the picture and the size.
  mutating func settle(_ context: Context)
  func draw(into frame: inout Frame, _ context: Context)

  /// What it needs to be told of while it is in front.
  static var needs: Set<Screen.Need> { get }

  /// What is selected, if it can be acted on.
  var item: Item? { get }
  /// The deviation that is selected, if any.
  var selectedDeviation: DeviationID? { get }
  /// The meeting that is selected, if any.
  var selectedMeeting: MeetingID? { get }
  /// The entry that is selected, if any.
  var selectedEntry: EntryID? { get }
  /// The disagreement that is selected, where there may be several about one item.
  var selectedConflict: RegisterKey? { get }

  /// What a key means here; `nil` where it means what it does on other screens.
  func meaning(of action: Action, _ context: Context) -> Meaning?
  /// The keys that what is shown now is answered with: the footer names them first, in these words.
  func answers(_ context: Context) -> [KeyWord]
  /// What a key means on screens of this make; `nil` where it means what it does on all.
  func usualMeaning(of action: Action, _ context: Context) -> Meaning?

  /// Whether an action that only moves would move anything now; `nil` where one must try to know.
  ///
  /// The footer asks each time it is drawn, so a screen that is costly to move answers here.
  func leads(_ action: Action, _ context: Context) -> Bool?

  /// The text that the screen is filtered by.
  var query: String? { get }
  /// How many rows the filter lets through.
  func matchCount(in language: Language) -> Int
  /// Searches the screen for a text; `nil` shows everything.
  mutating func filter(by query: String?)
  /// Sets a condition of its filter, by what a trace calls it, or takes it away; all of them for `nil`.
  mutating func filter(on condition: String?)
  /// Sorts its rows by one of its orders, by what a trace calls it; by its own for `nil`.
  mutating func sort(by order: String?)
  /// What is shown, as it leaves the program: copied or saved; `nil` where nothing is made of it.
  func report(_ context: Context) -> (any Report)?
  /// What is marked, as it leaves the program.
  func selectedReport(_ context: Context) -> (any Report)?
  /// Has what is derived made anew: the picture is another.
  mutating func forgetMatches()
  /// Selects what an entry of this writer has just opened, where the screen lists such things.
  mutating func select(openedBy entry: Entry)
  /// Asks the surroundings for what it lacks, while it is in front.
  mutating func requests(_ context: Context) -> [Command]
  /// Takes in what a screen asked for.
  mutating func take(_ news: News)
}

/// An action, and what it does to what is shown, where the footer says it in other words than usual.
struct KeyWord {
  let action: Action
  var word: Words?
}

/// What the surroundings tell a screen that asked for it.
enum News {
  /// What a report lacks.
  case survey(ReportSurvey)
}

extension Screen {
  /// What a screen needs to be told of while it is in front.
  enum Need: Hashable, Sendable {
    /// The minutes that pass while a meeting is under way.
    case clock
    /// How the files stand.
    case files
  }
}

extension ScreenContent {
  static var needs: Set<Screen.Need> { [] }
  static var isList: Bool { false }
  static var isSearched: Bool { false }
  static var hasConditions: Bool { false }

  var item: Item? { nil }
  var selectedDeviation: DeviationID? { nil }
  var selectedMeeting: MeetingID? { nil }
  var selectedEntry: EntryID? { nil }
  var selectedConflict: RegisterKey? { nil }

  func meaning(of action: Action, _ context: Context) -> Meaning? { nil }
  func answers(_ context: Context) -> [KeyWord] { [] }
  func usualMeaning(of action: Action, _ context: Context) -> Meaning? { nil }

  func leads(_ action: Action, _ context: Context) -> Bool? { nil }

  var query: String? { nil }
  func matchCount(in language: Language) -> Int { 0 }
  mutating func filter(by query: String?) {}
  mutating func filter(on condition: String?) {}
  mutating func sort(by order: String?) {}
  func report(_ context: Context) -> (any Report)? { nil }
  func selectedReport(_ context: Context) -> (any Report)? { nil }
  mutating func forgetMatches() {}
  mutating func select(openedBy entry: Entry) {}
  mutating func requests(_ context: Context) -> [Command] { [] }
  mutating func take(_ news: News) {}

  func isEqual(to other: any ScreenContent) -> Bool { other as? Self == self }
}
