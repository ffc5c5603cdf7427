import PlanDomain

/// Where in a meeting the wall stands: what a restart goes on with, and what the speaker's view follows.
struct Position: Equatable, Sendable {
  let meeting: MeetingID
  /// The code of the step.
  let step: String
  /// What is being written there, if anything.
  let writing: Writing?

  /// What is being written.
  enum Writing: Equatable, Sendable {
    /// A decision, and what it concerns.
    case decision(Concern?)
    /// What is said under the item.
    case note
  }

  init(meeting: MeetingID, step: String, writing: Writing? = nil) {
    self.meeting = meeting
    self.step = step
    self.writing = writing
  }

  /// Reads what ``text`` wrote; `nil` for anything else.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 2, let meeting = FactID(words[0]) else { return nil }
    self.init(
      meeting: MeetingID(meeting), step: words[1],
      writing: Position.writing(Array(words.dropFirst(2))))
  }

  private static func writing(_ words: [String]) -> Writing? {
    switch words.first {
    case "decision": .decision(words.dropFirst().first.flatMap { Concern($0) })
    case "note": .note
    default: nil
    }
  }

  /// The position on one line.
  var text: String {
    let words: [String] =
      switch writing {
      case .decision(let concern): ["decision"] + [concern?.description].compactMap(\.self)
      case .note: ["note"]
      case nil: []
      }
    return ([meeting.fact.description, step] + words).joined(separator: " ")
  }
}

extension Model {
  /// Where in the meeting the wall stands; `nil` where no walkthrough goes through one.
  var position: Position? {
    guard !setting.isSpeaker, let walkthrough = navigation.walkthrough,
      let meeting = Context(model: self).meeting
    else { return nil }
    return Position(meeting: meeting.id, step: walkthrough.step.code, writing: writing)
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
    let position = position
    guard position != toldPosition else { return [] }
    toldPosition = position
    return [.keepPosition(position?.text)]
  }
}
