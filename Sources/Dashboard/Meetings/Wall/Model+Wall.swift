import Cells
import PlanDomain

extension Navigation {
  /// The walkthrough, in front or behind what was opened from it.
  var walkthrough: WalkthroughScreen? {
    ([current] + suspended.reversed()).lazy.compactMap { $0.as(WalkthroughScreen.self) }.first
  }
}

extension Model {
  /// Where in the meeting the wall stands; `nil` where no walkthrough goes through one.
  var position: Position? {
    guard !setting.isSpeaker, let walkthrough = navigation.walkthrough,
      let meeting = Context(model: self).meeting
    else { return nil }
    return Position(
      meeting: meeting.id, step: walkthrough.step.code, writing: writing,
      spent: wallTimes.flatMap { $0.meeting == meeting.id ? $0.seconds : nil } ?? [:],
      marked: walkthrough.item?.activity?.rawValue)
  }

  private var writing: Position.Writing? {
    switch prompt {
    case .form(let form):
      guard case .newDecision(let place) = form.subject else { return nil }
      return .decision(place.concern)
    case .writing(let writing):
      guard case .noteItem = writing.composition.intent else { return nil }
      return .note
    default: return nil
    }
  }

  /// Goes on with a meeting where the wall stood when the program ended.
  mutating func resume() {
    guard !setting.isSpeaker, let position = setting.position.flatMap({ Position($0) }),
      state.openMeetings.contains(where: { $0.id == position.meeting }),
      let step = WalkthroughStep.all(Context(model: self).following(position.meeting)).first(
        where: {
          $0.code == position.step
        })
    else { return }
    navigation.open(WalkthroughScreen(at: step, of: position.meeting))
    settle()
    write(position.writing, at: step)
  }

  /// Takes up what was being written, with its draft.
  private mutating func write(_ writing: Position.Writing?, at step: WalkthroughStep) {
    let context = Context(model: self)
    guard setting.author != nil, setting.readOnlyReason == nil, let meeting = context.meeting,
      let key = step.key(in: context), meeting.item(key) != nil
    else { return }
    switch writing {
    case .decision(let concern):
      let place = DecisionPlace(meeting: meeting.id, item: key, concern: concern)
      _ = open(.newDecision(place))
    case .note: write(Composition(.noteItem(meeting.id, key), showing: state))
    case nil: break
    }
  }

  /// Tells where the wall stands, when that is another place than was told last.
  mutating func tellPosition() -> [Command] {
    // A look back leaves the meeting where it is.
    guard lookback == nil else { return [] }
    let position = position
    guard position != toldPosition else { return [] }
    toldPosition = position
    return [.keepPosition(position?.text)]
  }

  /// The walkthrough in front follows the meeting; else the one that was left goes on where it was.
  mutating func walk(through id: MeetingID?) {
    // A meeting goes through everybody's plan, and so does the speaker's view beside it.
    show(planOf: nil)
    if navigation.current.kind != .walkthrough, !navigation.returnToWalkthrough() {
      let left = leftWall?.as(WalkthroughScreen.self).flatMap { $0.meeting == id ? $0 : nil }
      navigation.open(left ?? WalkthroughScreen(of: id))
    }
    leftWall = nil
    guard let id else { return }
    navigation.current.change(WalkthroughScreen.self) { $0.follow(id) }
  }

  /// Goes back to the screen before; a walkthrough that is left is remembered.
  mutating func goBack() {
    let left = navigation.current.as(WalkthroughScreen.self)
    navigation.back()
    leave(left)
  }

  /// Takes the digit that is about to say how a goal stands.
  mutating func judge(with digit: Int?) {
    navigation.current.change(WalkthroughScreen.self) { $0.digit = digit }
  }

  /// Says that a key does nothing on the wall, where all see that nothing comes of it.
  mutating func sayThatNothingComes(of key: Key) {
    guard navigation.current.kind == .walkthrough else { return }
    let name = KeyLabel(key: key).worded(in: language)
    reply = Reply(text: WallWord.noKey(name).worded(in: language), kind: .notice)
  }

  /// Remembers the walkthrough that is left, and says where it goes on.
  mutating func leave(_ walkthrough: WalkthroughScreen?) {
    guard let walkthrough else { return }
    leftWall = Screen(walkthrough)
    let context = Context(model: self).following(walkthrough.meeting)
    let item = walkthrough.step.key(in: context).flatMap { context.meeting?.item($0) }
    reply = Reply(text: WallWord.goesOn(item?.number).worded(in: language), kind: .notice)
  }

  /// Whether a key that a presentation remote sends is to be pressed again before it leaves the wall.
  mutating func asksBeforeLeavingTheWall(_ key: Key, _ armed: Action?) -> Bool {
    guard key == .escape, prompt == nil, navigation.current.kind == .walkthrough, armed != .back
    else { return false }
    self.armed = .back
    reply = Reply(text: WallWord.leaveTwice.worded(in: language), kind: .notice)
    return true
  }

  /// Notes everyone whose part in a meeting has not been noted as present.
  mutating func noteTheRest(of id: MeetingID) -> [Command] {
    let noted = Set((state.meeting(id)?.attendance ?? []).map(\.attendee))
    let others = state.seats(of: id).map(Attendee.init).filter { !noted.contains($0) }
    return perform(.begin(.attend(id, others, Attendance(.present))))
  }

  /// Takes in what the clock shows, and counts it to the item on the wall.
  mutating func tick(_ time: Timestamp) {
    setting.clock = time
    guard !setting.isSpeaker, let walkthrough = navigation.walkthrough else { return }
    let context = Context(model: self)
    guard let meeting = context.meeting else { return }
    var times = wallTimes.flatMap { $0.meeting == meeting.id ? $0 : nil } ?? WallTimes(meeting.id)
    times.pass(to: time, at: walkthrough.step.key(in: context))
    wallTimes = times
  }
}
