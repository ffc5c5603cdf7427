import PlanDomain

extension MinutesReport {
  /// What the meeting changed of the plan's activities, goals and deviations.
  func changes(in language: Language) -> [Page.Block] {
    let lines = changes.map { change in
      let why = change.note.map { " (\($0))" } ?? ""
      return change.worded(in: language) + why
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(MinutesPhrase.changes.worded(in: language)), .list(lines)]
  }

  /// What was recorded during the meeting, apart from the meeting itself and its decisions.
  var changes: [FactSummary] {
    let decided = Set(decisions.flatMap { $0.adopts + $0.rejects })
    return basis.state.entries(during: meeting.id).flatMap { entry in
      basis.state.summaries(of: entry).enumerated().compactMap { place, summary in
        // What the meeting decided on stands with the decision.
        let id = FactID(entry: entry.id, index: place)
        return summary.isAboutThePlan && !decided.contains(id) ? summary : nil
      }
    }
  }

  /// The items that were put off to the next meeting.
  func parked(in language: Language) -> [Page.Block] {
    let parked = meeting.items.filter(\.isParked)
    guard !parked.isEmpty else { return [] }
    let lines = parked.map { item in
      item.title + (item.parkedBecause.map { " (\($0))" } ?? "")
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
  var nextMeeting: Meeting? {
    basis.state.plannedMeetings.first {
      $0.body == meeting.body && $0.id != meeting.id && $0.date >= meeting.date
    }
  }
}

extension FactSummary {
  fileprivate var isAboutThePlan: Bool {
    switch subject {
    case .activity, .goal, .deviation, .commitment, .indicator, .situation: true
    default: false
    }
  }
}
