import Cells
import PlanDomain

extension Model {
  /// Takes in what has happened and says what is to be done about it.
  ///
  /// - Parameter message: What has happened.
  /// - Returns: What the surroundings are to do, in order.
  public mutating func update(_ message: Message) -> [Command] {
    let commands =
      switch message {
      case .input(let input): obey(input)
      case .timePassed: passTime()
      default: receive(message)
      }
    settle()
    if let sent = commands.last(where: \.isRecording) { self.sent = sent }
    return commands + tellPosition() + navigation.current.content.requests(Context(model: self))
  }

  private mutating func obey(_ input: Input) -> [Command] {
    switch input {
    case .key(let key): return press(key)
    case .burst(let keys): return press(together: keys)
    case .paste(let text): return paste(text)
    case .brokenPaste(let text):
      let commands = paste(text)
      // Where it was refused, that is what matters.
      if prompt?.takesText == true, reply == nil {
        reply = Reply(text: worded(.pasteBroken), kind: .notice)
      }
      return commands
    case .pasteTooLong(let limit):
      clearTransients()
      let isText = prompt?.takesText == true
      reply = Reply(
        text: worded(isText ? .pasteTooLong(limit: limit) : .pasteRefused), kind: .trouble)
    case .illegible: reply = Reply(text: worded(.illegible), kind: .trouble)
    case .leftOver: reply = Reply(text: worded(.keysLeftOver), kind: .notice)
    case .resized(let size): setting.size = size
    case .mouse(let event): return obey(event)
    case .focus: break
    }
    return []
  }

  private mutating func receive(_ message: Message) -> [Command] {
    switch message {
    case .recorded(let state, let entry, let writer): return recorded(state, entry, writer)
    case .refused(let refusal, let state): refused(refusal, state)
    case .failed(let reason): failed(reason)
    case .refreshed(let state, let news): refreshed(state, news)
    case .warned(let warnings): banners = warnings
    case .checked(let verification): self.verification = verification
    case .rehearsed(let way, let lines): ask(way, showing: lines)
    case .mended(let words, let writer, let reason):
      setting.writer = writer
      setting.readOnlyReason = reason
      refreshUndo()
      reply = Reply(text: words, kind: .done)
    case .draftNotKept:
      isDraftUnkept = true
      reply = Reply(text: worded(.draftOnlyHere), kind: .trouble)
    case .dayChanged(let day):
      if lookback != nil { lookback?.today = day } else { beginDay(day) }
    case .wallMoved(let position): setting.position = position
    case .clockTicked(let time): tick(time)
    case .reportSurveyed(let survey): navigation.take(.survey(survey))
    case .edited(let text):
      let language = language
      return prompted { prompt in
        if case .form(var form) = prompt {
          form.edit { $0.fill(text) }
          prompt = .form(form)
        }
        guard case .writing(var writing) = prompt else { return }
        writing.field = TextField(text)
        let excess = writing.field.excess
        let words = Phrase.textTooLong(excess, limit: writing.field.limit)
        writing.trouble = excess > 0 ? words.worded(in: language) : nil
        prompt = .writing(writing)
      }
    case .told(let words): reply = Reply(text: words, kind: .done)
    case .planChanged(let state):
      earlier = nil
      take(state)
      reply = Reply(text: worded(.planReadAnew), kind: .news)
    case .input, .timePassed: break
    }
    return []
  }

  /// Keeps the text being written, or forgets a key that was not repeated in time.
  private mutating func passTime() -> [Command] {
    guard isDraftUnsaved else {
      if armed != nil { reply = nil }
      armed = nil
      return []
    }
    return keepDraft()
  }

  private mutating func paste(_ text: String) -> [Command] {
    clearTransients()
    guard prompt?.takesText == true else {
      reply = Reply(text: worded(.pasteRefused), kind: .notice)
      return []
    }
    return insert(text)
  }

  /// Puts a text in where something is written, whole or not at all, and says which.
  mutating func insert(_ text: String) -> [Command] {
    var excess = 0
    let commands = prompted { excess = $0.insert(text) }
    if excess > 0, let limit = prompt?.field?.limit {
      reply = Reply(text: worded(.pasteNoRoom(excess, limit: limit)), kind: .trouble)
    }
    return commands
  }

  /// Forgets what is shown until the next key only.
  mutating func clearTransients() {
    reply = nil
    fresh = []
  }

  /// Brings selections and windows in order with the picture and the size.
  mutating func settle() {
    leaveLookbackWhereItDoesNotReach()
    refreshEarlier()
    refreshOpen()
    // What a screen keeps of what it tells is what may be seen.
    let context = Context(model: self).inTheRoom
    navigation.settle(context)
  }
}
