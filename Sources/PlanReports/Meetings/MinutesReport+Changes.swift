import PlanDomain

extension MinutesReport {
  /// What the meeting changed of the plan's activities, goals and deviations.
  func changes(in language: Language) -> [Page.Block] {
    list(changes, under: .changes, in: language)
  }

  /// What became of decisions in the meeting: carried out, or corrected.
  func followedUp(in language: Language) -> [Page.Block] {
    list(followedUp, under: .followedUp, in: language)
  }

  private func list(
    _ facts: [FactSummary], under heading: MinutesPhrase, in language: Language
  ) -> [Page.Block] {
    let lines = facts.map { fact in
      let why = fact.note.map { " (\($0))" } ?? ""
      return fact.worded(in: language) + why
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(heading.worded(in: language)), .list(lines)]
  }

  /// What was done to the plan in the meeting, apart from its decisions.
  var changes: [FactSummary] {
    let decided = Set(decisions.flatMap { $0.adopts + $0.rejects })
    // What the meeting decided on stands with the decision.
    return summaries { id, event in
      event.isAboutThePlan(as: id) && !decided.contains(id)
    }
  }

  /// The decisions that were carried out or corrected in the meeting.
  var followedUp: [FactSummary] {
    summaries { _, event in
      switch event {
      case .decisionCarriedOut, .decisionCorrected: true
      default: false
      }
    }
  }

  private func summaries(where isTold: (FactID, Event) -> Bool) -> [FactSummary] {
    basis.state.facts(during: meeting.id).compactMap { id in
      guard let (entry, fact) = basis.state.fact(id), isTold(id, fact.event) else { return nil }
      return basis.state.summaries(of: entry)[id.index]
    }
  }

  /// The items that were put off to the next meeting.
  func parked(in language: Language) -> [Page.Block] {
    let parked = meeting.items.filter(\.isParked)
    guard !parked.isEmpty else { return [] }
    let lines = parked.map { item in
      "\(item.number). \(item.title)" + (item.parkedBecause.map { " (\($0))" } ?? "")
    }
    return [.heading(MinutesPhrase.parked.worded(in: language)), .list(lines)]
  }

  /// When the group meets next.
  func next(in language: Language) -> [Page.Block] {
    let text =
      nextMeeting.map { [$0.code, $0.date.description, $0.place].compactMap(\.self) }?
      .joined(separator: ", ") ?? MinutesPhrase.notSettled.worded(in: language)
    return [
      .heading(MinutesPhrase.next.worded(in: language)), .paragraph(text),
    ]
  }

  /// The next meeting of the group, as far as one is planned.
  var nextMeeting: Meeting? { basis.state.meeting(after: meeting.id) }
}

extension Event {
  fileprivate func isAboutThePlan(as id: FactID) -> Bool {
    switch subject(as: id) {
    case .activity, .goal, .deviation, .commitment, .indicator, .situation: true
    case .decision, .meeting, .report, .edition, .body, .fact, .entry, .other: false
    }
  }
}
