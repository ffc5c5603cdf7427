public import PlanDomain

/// The whole program as a value: what it knows, and what it shows.
public struct Model: Equatable, Sendable {
  /// The plan and its history.
  var state: PlanState
  /// The plan as it stands today; drawn once for each state and day.
  private(set) var picture: Picture
  /// Why there is nothing of this writer's to undo; `nil` where there is.
  private(set) var undoObstacle: Refusal?
  /// Whether there is something of this writer's to redo.
  private(set) var canRedo = false

  /// What else is known: who works here, which day it is.
  public internal(set) var setting: Setting
  var navigation: Navigation
  var prompt: Prompt?
  var reply: Reply?
  /// What the store warns of.
  var banners: [String] = []
  /// What a guide says to do next, where one is followed; what is warned of comes before it.
  public var hint: String?
  /// How the files stand, as far as that is known.
  var verification = Verification()
  /// What others have changed since the last key.
  var fresh: Set<Subject> = []
  /// The newest entry of another writer.
  var latestNews: Entry?
  /// The change that was sent and not answered yet.
  var awaited: Composition?
  /// The last command that was to end in an entry.
  var sent: Command?
  /// What the next key belongs to: ending or suspending when pressed again, or a menu that did not
  /// open.
  var armed: Action?
  /// Whether keys are obeyed that came together, so that nobody has seen what each of them meets.
  var isHurried = false
  /// Whether a text has been typed that is not yet kept as a draft.
  var isDraftUnsaved = false
  /// Whether the draft could not be kept when it was last tried.
  var isDraftUnkept = false
  /// Whether what is being written is held by nothing but the program.
  public var lacksDraft: Bool { isDraftUnkept }
  /// Where the wall stood when that was last told.
  var toldPosition: Position?
  /// How long each item of the meeting has stood on the wall.
  var wallTimes: WallTimes?
  /// What is put by while an earlier day is looked at.
  var lookback: Lookback?
  /// The plan as it stood when the last meeting began.
  var earlier: EarlierPicture?
  /// The plan as everybody in the room may read it, for the wall.
  var open: OpenState?
  /// The walkthrough that was left, to come back to the same page of.
  var leftWall: Screen?
  /// Whether the program has ended.
  public internal(set) var isFinished = false

  /// Creates the program at its first screen.
  ///
  /// - Parameters:
  ///   - state: The plan and its history.
  ///   - setting: What else is known.
  public init(state: PlanState, setting: Setting) {
    self.state = state.holding(on: setting.today).owned(by: setting.owner)
    self.setting = setting
    picture = Picture(of: self.state, on: setting.today)
    navigation = Navigation(.first(isSpeaker: setting.isSpeaker))
    refreshUndo()
    settle()
    wallTimes = setting.position.flatMap { Position($0) }?.times
    if !returnToPlace() { resume() }
    toldPosition = position
  }

  var language: Language { setting.language }

  /// Takes another state and draws its picture.
  mutating func take(_ state: PlanState) {
    // What others do is seen when it is today again.
    if lookback != nil {
      lookback?.state = state
      return
    }
    self.state = state
    redrawPicture()
  }

  /// Lets go of the state while a change is recorded, so that nothing of it is copied.
  ///
  /// What has come of the change gives another; where nothing has, ``takeBack(_:)`` gives this one.
  public mutating func lendState() { state = PlanState(state.plan) }

  /// Takes back a state that was lent and is as it was.
  public mutating func takeBack(_ state: PlanState) {
    self.state = state.holding(on: setting.today).owned(by: setting.owner)
  }

  /// Draws the picture anew: the state or the day is another.
  mutating func redrawPicture() {
    state = state.holding(on: setting.today).owned(by: setting.owner)
    picture = Picture(of: state, on: setting.today)
    refreshUndo()
    navigation.forgetMatches()
  }

  mutating func refreshUndo() {
    undoObstacle = setting.writer.map { state.obstacle(toUndoingLatestBy: $0) } ?? .nothingToUndo
    canRedo = setting.writer.map { state.latestToRedo(by: $0) != nil } ?? false
  }

  func worded(_ phrase: Phrase) -> String { phrase.worded(in: language) }
}

/// What the program answers on the line above the footer.
struct Reply: Equatable, Sendable {
  /// What kind of answer it is.
  enum Kind: Equatable, Sendable {
    case done
    case news
    case notice
    case trouble
  }

  var text: String
  var kind: Kind
}
