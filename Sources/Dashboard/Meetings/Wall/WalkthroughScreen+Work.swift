import Cells
import PlanDomain
import PlanReports

extension WalkthroughScreen {
  /// What a digit means: how far the goal that is pointed at is attained.
  func meaning(ofJudging context: Context) -> Meaning {
    guard case .item(.goal(let id)) = target else {
      return .notNow(context.worded(WallWord.selectGoal))
    }
    guard let digit else { return .notNow(context.worded(WallWord.selectGoal)) }
    return .does {
      let menu = Menu.attainment(of: id, context)
      return menu.options.indices.contains(digit - 1) ? menu.options[digit - 1].effect : .none
    }
  }

  /// What yes and no mean: about the function or the proposal that is pointed at.
  func meaning(of answer: ProposalField.Answer, _ context: Context) -> Meaning {
    guard let meeting = context.meeting else { return .notNow(context.worded(WallWord.noMeeting)) }
    switch target {
    case .attendee(let attendee):
      let presence: Presence = answer == .adopts ? .present : .absent
      return .begin(.attend(meeting.id, [attendee], Attendance(presence)))
    case .theRest, nil:
      guard step == .attendance || target == .theRest, answer == .adopts else {
        return .notNow(context.worded(WallWord.nothingToAnswer))
      }
      return .does { .noteTheRest(meeting.id) }
    case .proposal(let fact, _):
      if let obstacle = context.obstacleToDeciding { return .notNow(obstacle) }
      if answer == .adopts, context.state.proposal(fact)?.isOutdated == true {
        return .notNow(Refusal.proposalOutdated(fact).worded(in: context.language))
      }
      return .moves
    case .item, .deviation, .decision, .agendaItem, .meeting, .begin:
      return .notNow(context.worded(WallWord.nothingToAnswer))
    }
  }

  /// The keys that the step is worked with, the ones for what is pointed at in its own words.
  func answers(_ context: Context) -> [KeyWord] {
    switch (step, target) {
    case (_, .proposal?):
      let adopts = FormWord.answer(.adopts).words
      let rejects = FormWord.answer(.rejects).words
      let decides = answers.isEmpty ? [] : [KeyWord(action: .open, word: WallWord.decides.words)]
      return [
        KeyWord(action: .affirm, word: adopts), KeyWord(action: .deny, word: rejects),
        KeyWord(action: .edit, word: WallWord.wording.words),
      ] + decides
    case (.attendance, .attendee?):
      return [
        KeyWord(action: .affirm, word: Presence.present.words),
        KeyWord(action: .deny, word: Presence.absent.words), KeyWord(action: .edit),
      ]
    case (.attendance, _):
      return [KeyWord(action: .affirm, word: WallWord.allPresent.words)]
    case (_, .item(.goal)?) where step.judgesGoals: return [KeyWord(action: .judge)]
    case (.closing, _): return [KeyWord(action: .carryOut, word: WallWord.closes.words)]
    default: return step.report(context) == nil ? [] : [KeyWord(action: .freezeReport)]
    }
  }

  /// Answers the proposal that is pointed at; the same answer once more takes it away.
  mutating func answer(_ answer: ProposalField.Answer) {
    guard case .proposal(let fact, _) = target else { return }
    answers[fact] = answers[fact] == answer ? nil : answer
  }

  /// The decision that the answered proposals make.
  func decision(_ context: Context) -> Intent? {
    guard !answers.isEmpty, context.obstacleToDeciding == nil, let place = decisionPlace(context)
    else { return nil }
    let waiting = context.state.waitingProposals.map(\.id)
    let wish = Wish.takeDecision(
      text: context.wording(of: answers), adopts: waiting.filter { answers[$0] == .adopts },
      rejects: waiting.filter { answers[$0] == .rejects },
      terms: DecisionTerms(meeting: place.meeting, item: place.item))
    return .fill(.newDecision(place), [wish])
  }

  private func decisionPlace(_ context: Context) -> DecisionPlace? {
    guard let meeting = context.meeting else { return nil }
    return DecisionPlace(
      meeting: meeting.id, item: plannedItem(context)?.key, answers: answers)
  }

  /// What to do with an item that nobody has touched: it was gone through, or it is put off.
  func untouched(_ key: AgendaKey, _ context: Context) -> Meaning {
    guard let meeting = context.meeting, let item = meeting.item(key) else {
      return .notNow(context.worded(WallWord.notOnAgenda))
    }
    return .choose(.untouched(item, in: meeting, context))
  }

  /// What a decision on answered proposals is written from.
  func wording(_ context: Context) -> Meaning? {
    guard case .proposal(let fact, _) = target, let place = decisionPlace(context) else {
      return nil
    }
    var answered = place
    if answers.isEmpty { answered.answers = [fact: .adopts] }
    return .begin(.openForm(.newDecision(answered))).unless(context.obstacleToDeciding)
  }
}
