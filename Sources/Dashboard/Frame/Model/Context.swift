import Cells
import PlanDomain

/// What a screen may look at: everything but the other screens.
struct Context {
  var state: PlanState
  var picture: Picture
  /// What everybody in the room may read, where that is less and others see the screen.
  let open: OpenState.Shown?
  /// The plan as it stood when the last meeting began, where a screen compares with it.
  let earlier: Picture?
  let language: Language
  /// The day that everything is judged on.
  let today: CalendarDate
  /// What the clock shows, where it is known.
  let clock: Timestamp?
  /// Where the wall stands, for the speaker's view.
  let position: Position?
  /// How long each item of the meeting has stood on the wall.
  let wallTimes: WallTimes?
  /// The meeting that the wall follows, under way or not.
  var followed: MeetingID?
  let fresh: Set<Subject>
  /// How the files of the workspace stand.
  let verification: Verification
  /// The part of the terminal between the title line and the answering line.
  let body: Rectangle
  /// The screen in front.
  let current: Screen
  /// The screen behind it; the one in front where there is none.
  let behind: Screen
  /// Why nothing can be saved, in words; `nil` where everything can.
  let readOnlyReason: String?
  /// Whether the plan is shown as it was on a chosen day.
  let isAsOf: Bool
  /// The function of the person at the keyboard, where it is known.
  let author: String?
  /// Whether there is an earlier meeting to look back to.
  let canLookBack: () -> Bool
  /// How the user wants the screen.
  let preferences: Preferences
  /// Whose entries undo takes; `nil` until the first save.
  let writer: WriterID?
  /// Why there is nothing of this writer's to undo; `nil` where there is.
  let undoObstacle: Refusal?
  /// Whether there is something of this writer's to redo.
  let canRedo: Bool

  init(model: Model) {
    state = model.state
    picture = model.picture
    open = model.isBeforeOthers ? model.open?.shown : nil
    earlier = model.earlier?.picture
    language = model.language
    today = model.setting.today
    clock = model.setting.clock
    position = model.setting.position.flatMap { Position($0) }
    wallTimes = model.setting.isSpeaker ? position?.times : model.wallTimes
    followed =
      model.setting.isSpeaker ? position?.meeting : model.navigation.walkthrough?.meeting
    fresh = model.fresh
    verification = model.verification
    body = model.chrome.body
    current = model.navigation.current
    behind = model.navigation.suspended.last ?? model.navigation.current
    (readOnlyReason, isAsOf) = (model.setting.readOnlyReason, model.setting.isAsOf)
    preferences = model.setting.preferences
    canLookBack = { model.stop(-1) != nil }
    (author, writer) = (model.setting.author, model.setting.writer)
    (undoObstacle, canRedo) = (model.undoObstacle, model.canRedo)
  }

  /// The same for a wall that follows a meeting.
  func following(_ meeting: MeetingID?) -> Context {
    var context = self
    context.followed = meeting
    return context
  }

  /// The title of an activity, from the picture, which finds it at once.
  func title(of id: ActivityID) -> String { picture.activity(id)?.activity.title ?? "" }

  /// The title of an indicator.
  func title(of id: IndicatorID) -> String { state.plan.indicator(id)?.title ?? "" }

  /// The month that is reviewed now; the agreement's last one when it has ended.
  var month: CalendarMonth { picture.date.month }

  func worded(_ phrase: Phrase) -> String { phrase.worded(in: language) }

  func worded(_ words: some Worded) -> String { words.worded(in: language) }
}
