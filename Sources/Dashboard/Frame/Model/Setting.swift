public import Cells
public import PlanDomain

/// What the program knows when it starts, beside the plan.
public struct Setting: Equatable, Sendable {
  /// The language of the screens.
  public var language: Language
  /// The day that everything is judged on.
  public var today: CalendarDate
  /// What the clock shows, where the time of a meeting matters; `nil` until it has been told.
  public var clock: Timestamp?
  /// The size of the terminal, in cells.
  public var size: Size
  /// The title of the workspace.
  public var workspaceTitle: String
  /// The function of the person at the keyboard; `nil` is asked for at the first change.
  public var author: String?
  /// Whose entries undo takes; `nil` until the first save.
  public var writer: WriterID?
  /// Why nothing can be saved, in words; `nil` where everything can.
  public var readOnlyReason: String?
  /// Whether the plan is shown as it was on a chosen day.
  public var isAsOf: Bool
  /// The party whose plan is shown; `nil` for everybody's.
  public internal(set) var owner: PartyID?
  /// Where in a meeting the wall stood, or stands, as the program itself wrote it.
  public var position: String?
  /// Where the person stood when the program was cut off, as the program itself wrote it.
  public var place: String?
  /// Whether this is the speaker's view, which follows the wall and changes nothing.
  public var isSpeaker: Bool
  /// How the user wants the screen.
  public var preferences = Preferences()
  /// Texts that were begun earlier and never saved.
  public var drafts: [DraftKey: String]

  /// Creates a setting.
  ///
  /// - Parameters:
  ///   - language: The language of the screens.
  ///   - today: The day that everything is judged on.
  ///   - size: The size of the terminal, in cells.
  ///   - workspaceTitle: The title of the workspace.
  ///   - author: The function of the person at the keyboard.
  ///   - writer: Whose entries undo takes.
  ///   - readOnlyReason: Why nothing can be saved, in words.
  ///   - isAsOf: Whether the plan is shown as it was on a chosen day.
  ///   - owner: The party whose plan is shown; `nil` for everybody's.
  ///   - position: Where in a meeting the wall stood.
  ///   - place: Where the person stood when the program was cut off.
  ///   - isSpeaker: Whether this is the speaker's view.
  ///   - drafts: Texts that were begun earlier and never saved.
  public init(
    language: Language = .swedish, today: CalendarDate, size: Size, workspaceTitle: String,
    author: String? = nil, writer: WriterID? = nil, readOnlyReason: String? = nil,
    isAsOf: Bool = false, owner: PartyID? = nil, position: String? = nil, place: String? = nil,
    isSpeaker: Bool = false, drafts: [DraftKey: String] = [:]
  ) {
    self.language = language
    self.today = today
    self.size = size
    self.workspaceTitle = workspaceTitle
    self.author = author
    self.writer = writer
    self.readOnlyReason = readOnlyReason
    self.isAsOf = isAsOf
    // The speaker's view follows the wall, which shows everybody's.
    self.owner = isSpeaker ? nil : owner
    self.position = position
    self.place = place
    self.isSpeaker = isSpeaker
    self.drafts = drafts
  }
}

/// How a user wants the screen, whatever is shown on it.
public struct Preferences: Equatable, Sendable {
  /// The colours.
  public var theme: Theme
  /// Whether the program takes the mouse, or the terminal has it to mark text with.
  public var takesMouse: Bool
  /// The searches among activities that the user keeps, in the order they were kept: what would be typed.
  public var views: [String]

  /// Creates preferences.
  ///
  /// - Parameters:
  ///   - theme: The colours.
  ///   - takesMouse: Whether the program takes the mouse.
  ///   - views: The searches among activities that the user keeps; no more than ``mostViews``.
  public init(theme: Theme = .terminal, takesMouse: Bool = true, views: [String] = []) {
    (self.theme, self.takesMouse) = (theme, takesMouse)
    self.views = Array(views.prefix(Preferences.mostViews))
  }

  /// How many searches can be kept: each has a letter of its own in the menu.
  public static let mostViews = 8
}

/// Names a text being written: the item that it is about, and what is being said.
public struct DraftKey: RawRepresentable, Hashable, Sendable {
  /// The name, printable ASCII.
  public let rawValue: String

  /// Creates a name.
  ///
  /// - Parameter rawValue: The name as stored.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
