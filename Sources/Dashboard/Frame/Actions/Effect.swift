import PlanDomain

/// What comes of a key, or of an option that is chosen.
enum Effect: Equatable, Sendable {
  /// Nothing; what lay over the screen is gone.
  case none
  /// A change begins: it is asked who makes it and what it says, else it is made at once.
  case begin(Intent)
  /// A change is made at once: it has been asked about.
  case send(Intent)
  /// Something lies over the screen, to be answered.
  case ask(Prompt)
  /// Another screen is opened.
  case open(Screen)
  /// Another screen stands where the one in front did.
  case replace(Screen)
  /// The list in front sets a condition of its filter or takes it away; all of them for `nil`.
  case filter(on: String?)
  /// The activities are filtered by a search: those of the list or tree in front, else in the list of them
  /// all; no filter for `nil`.
  case select(String?)
  /// The screen is shown as the user wants it.
  case prefer(Preferences)
  /// The list in front is sorted by one of its orders, or by its own.
  case sort(by: String?)
  /// Something of what is shown is copied.
  case copy(CopiedPart)
  /// What is shown is saved as a file.
  case save(HandoutForm)
  /// A text is searched for, in another screen where one is given.
  case find(in: Screen?)
  /// The first screen comes back in front.
  case home
  /// An action is performed on the screen in front.
  case act(Action)
  /// The screen behind comes back in front, and an action is performed there.
  case run(Action)
  /// The plan is looked at as it was on a day.
  case look(at: CalendarDate)
  /// An area is looked at as it was on a day.
  case visit(CalendarDate, GoalID)
  /// The plan is looked at as it was at the meeting before, or at the one after.
  case step(Int)
  /// A day to look back to is chosen.
  case chooseDay
  /// The program itself obeys.
  case program(Action)
  /// One party's plan is shown, or everybody's.
  case showPlan(of: PartyID?)
  /// The walkthrough goes through a meeting, or through the plan as a whole.
  case walk(through: MeetingID?)
  /// Everyone whose part in a meeting has not been noted is noted as present.
  case noteTheRest(MeetingID)
  /// The surroundings are asked for something.
  case command(Command)
  /// A report is frozen or approved: it has been asked whether to.
  case file(Intent, record: String?)
  /// The one at the keyboard is known, and what was begun goes on.
  case work(as: String, on: Composition)
  /// What was to be recorded is so on a day that the clock may be wrong about.
  case accept(CalendarDate, Command, Composition?)
  /// What has been written is thrown away.
  case discard(DraftKey)
  /// What was begun is not done, and it is said that nothing has changed.
  case leaveOff

  /// Whether it does no more than show another screen, or asks what to do there.
  var opens: Bool {
    switch self {
    case .none, .open, .run: true
    default: false
    }
  }

  /// The change that begins, where one does.
  var intent: Intent? { if case .begin(let intent) = self { intent } else { nil } }
}
