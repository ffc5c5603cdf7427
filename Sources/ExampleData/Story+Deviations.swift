import PlanDomain

extension Story {
  /// Opens a deviation of an activity that departs from its plan, unless one is open.
  mutating func openDeviation(
    of activity: Activity, at desk: Desk, always: Bool = false
  ) throws {
    guard openDeviation(of: activity.id) == nil, always || recorder.chance.happens(80) else {
      return
    }
    let matter = ExampleTexts.matters[recorder.chance.number(0...ExampleTexts.matters.count - 1)]
    let latest = min(state.plan.agreement.period.end, end.adding(days: 200))
    let due = min(recorder.today.adding(days: 30 * recorder.chance.number(2...6)), latest)
    let hasRemedy = recorder.chance.happens(60)
    let new = NewDeviation(
      activity.id, kind: matter.kind, description: matter.description, cause: matter.cause,
      consequence: matter.consequence, remedy: hasRemedy ? matter.remedy : nil,
      responsible: [activity.responsible.first ?? coordinator.responsible(in: parties)], due: due,
      place: activity.places.first)
    try recorder.record(Change(.openDeviation(new)), at: desk)
  }

  /// Goes through the month's deviations, as the council does each month.
  ///
  /// In the last month the review has only begun, so that there is something left to show.
  mutating func review() throws {
    let month = recorder.today.month
    let queue = Picture(of: state, on: recorder.today).reviewQueue(of: month)
    for picture in month == end.month ? queue.prefix(1) : queue[...] {
      try review(picture, in: month)
    }
  }

  private mutating func review(_ picture: DeviationPicture, in month: CalendarMonth) throws {
    let roll = recorder.chance.number(1...100)
    let verdict: Verdict = roll <= 45 ? .better : roll <= 85 ? .unchanged : .worse
    let note: String? =
      switch verdict {
      case .better: recorder.chance.happens(50) ? recorder.chance.pick(ExampleTexts.better) : nil
      case .unchanged: nil
      case .worse: recorder.chance.pick(ExampleTexts.worse)
      }
    try recorder.record(
      Change(.reviewDeviation(picture.id, verdict, month: month, note: note)), at: coordinator)
    try follow(picture, after: verdict)
  }

  /// What comes of a review: it is closed, taken further, or given more time.
  private mutating func follow(_ picture: DeviationPicture, after verdict: Verdict) throws {
    let deviation = picture.deviation
    if verdict == .better, picture.age > 45, recorder.chance.happens(45) {
      try recorder.record(Change(closing(deviation)), at: coordinator)
    } else if verdict == .worse, deviation.level.next != nil {
      try recorder.record(
        Change(.escalateDeviation(deviation.id, note: ExampleTexts.escalated)), at: coordinator)
    } else if picture.isRemedyOverdue, recorder.chance.happens(70) {
      let due = min(recorder.today.adding(days: 60), state.plan.agreement.period.end)
      try recorder.record(
        Change(.changeDeviation(deviation.id, .due(due), note: ExampleTexts.moreTime)),
        at: coordinator)
    }
  }

  /// Opens a closed deviation again, when what was done did not last.
  mutating func reopenDeviation() throws {
    let closed = state.deviations.last { deviation in
      !deviation.isOpen && openDeviation(of: deviation.activity) == nil
        && !state.progress(of: deviation.activity).isEnded
    }
    guard let closed else { return }
    try recorder.record(
      Change(.reopenDeviation(closed.id, note: ExampleTexts.reopened)), at: coordinator)
  }

  func openDeviation(of activity: ActivityID) -> Deviation? {
    state.deviations(of: activity).first(where: \.isOpen)
  }

  /// The wish that closes a deviation, with a remedy where it has none yet.
  mutating func closing(_ deviation: Deviation) -> Wish {
    let remedy = deviation.remedy == nil ? recorder.chance.pick(ExampleTexts.remedies) : nil
    return .closeDeviation(
      deviation.id, remedy: remedy, note: recorder.chance.pick(ExampleTexts.closed))
  }
}

extension Desk {
  /// The desk's own function, where an activity names none.
  fileprivate func responsible(in parties: [PartyID]) -> Responsible {
    Responsible(party: parties[min(party, parties.count - 1)], function: author)
  }
}
