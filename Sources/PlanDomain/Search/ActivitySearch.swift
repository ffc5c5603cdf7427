/// Finds activities by what the screen says of them and what has been said about them.
public struct ActivitySearch {
  private let picture: Picture
  private let state: PlanState
  private let language: Language
  private let attention: [ActivityID: [Attention]]

  /// Begins a search.
  ///
  /// - Parameters:
  ///   - picture: How the plan stands.
  ///   - state: What has been said.
  ///   - language: The language that derived words are found in.
  public init(_ picture: Picture, in state: PlanState, _ language: Language) {
    (self.picture, self.state, self.language) = (picture, state, language)
    var attention: [ActivityID: [Attention]] = [:]
    for reason in picture.attention {
      if let id = reason.activity { attention[id, default: []].append(reason) }
    }
    self.attention = attention
  }

  /// Returns the activities that a query finds.
  ///
  /// - Parameter query: What holds of them.
  /// - Returns: The activities, in the order of the plan.
  public func activities(matching query: Query) -> [ActivityPicture] {
    picture.activities.filter { matches(query, $0) }
  }

  /// Returns whether a query finds an activity.
  ///
  /// - Parameters:
  ///   - query: What is to hold.
  ///   - activity: The activity.
  /// - Returns: Whether all of it does.
  public func matches(_ query: Query, _ activity: ActivityPicture) -> Bool {
    var texts: [String]?
    return query.terms.allSatisfy { holds($0, of: activity, &texts) }
  }

  private func holds(
    _ term: Query.Term, of picture: ActivityPicture, _ texts: inout [String]?
  ) -> Bool {
    switch term {
    case .word(let word):
      // Most often the plan itself has the word, and what has been said need not be gone through.
      if planned(picture).contains(where: word.matches) { return true }
      let all = texts ?? said(picture)
      texts = all
      return all.contains(where: word.matches)
    case .text(let field, let word):
      return self.texts(field, of: picture).contains(where: word.matches)
    case .progress(let values): return values.contains(picture.progress)
    case .assessment(let values): return values.contains(picture.assessment)
    case .days(let field, let days): return holds(days, field, of: picture)
    case .condition(let condition): return holds(condition, of: picture)
    case .not(let term): return !holds(term, of: picture, &texts)
    }
  }

  private func holds(
    _ days: QueryDays, _ field: QueryField, of picture: ActivityPicture
  ) -> Bool {
    let period = picture.activity.schedule?.period
    switch field {
    case .starts: return period.map { days.hold($0.start, from: self.picture.date) } ?? false
    case .reported:
      return picture.lastReport.map { days.hold($0, backFrom: self.picture.date) } ?? false
    case .ends, .responsible, .party, .progress, .assessment, .area, .goal, .place, .group, .owner,
      .condition:
      return period.map { days.hold($0.end, from: self.picture.date) } ?? false
    }
  }

  private func holds(_ condition: QueryCondition, of picture: ActivityPicture) -> Bool {
    switch condition {
    case .overdue: picture.isOverdue
    case .dueSoon: picture.isDueSoon
    case .unreported: reasons(of: picture).contains(where: \.isSilence)
    case .waiting: !picture.proposals.isEmpty
    case .disputed: !picture.conflicts.isEmpty
    case .departing: !picture.openDeviations.isEmpty
    case .unowned: picture.activity.responsible.isEmpty
    }
  }

  private func reasons(of picture: ActivityPicture) -> [Attention] { attention[picture.id] ?? [] }

  /// The texts of one field.
  private func texts(_ field: QueryField, of picture: ActivityPicture) -> [String] {
    let activity = picture.activity
    switch field {
    case .responsible:
      return activity.responsible.map(\.function) + names(of: activity.responsible.map(\.party))
    case .party:
      return names(
        of: activity.responsible.map(\.party) + activity.contributions.map(\.party))
    case .area: return areas(of: activity).flatMap { ["\($0.number)", $0.area.title] }
    case .goal:
      return activity.serves.compactMap(self.picture.goal).flatMap { [$0.number, $0.title] }
    case .place: return activity.places
    case .group: return [activity[.coordination]].compactMap(\.self)
    case .owner: return names(of: [activity.owner].compactMap(\.self))
    case .progress, .assessment, .starts, .ends, .reported, .condition: return []
    }
  }

  private func areas(of activity: Activity) -> [AreaPicture] {
    picture.areas.filter { area in
      activity.serves.contains { id in
        id == area.area.id || area.area.subGoals.contains { $0.id == id }
      }
    }
  }

  private func names(of parties: [PartyID]) -> [String] {
    parties.flatMap { id -> [String] in
      guard let party = state.plan.party(id) else { return [id.rawValue] }
      return [id.rawValue, party.name, party.shortName]
    }
  }

  /// What the plan and the screen say.
  private func planned(_ picture: ActivityPicture) -> [String] {
    let activity = picture.activity
    var texts = [
      activity.id.rawValue, activity.title, picture.progress.worded(in: language),
      picture.assessment.worded(in: language),
    ]
    // Where it comes from names other plans' activities.
    for text in ActivityText.allCases where text != .source {
      if let value = activity[text] { texts.append(value) }
    }
    texts += activity.places
    texts += self.texts(.responsible, of: picture)
    for contribution in activity.contributions { texts.append(contribution.text) }
    texts += names(of: activity.contributions.map(\.party))
    if let schedule = activity.schedule {
      texts += ([schedule.period.start, schedule.period.end] + schedule.checkpoints).map { "\($0)" }
    }
    if let day = picture.lastReport { texts.append("\(day)") }
    texts += reasons(of: picture).map { $0.worded(in: language) }
    return texts
  }

  /// What has been said: notes of reports and judgements, and the deviations with theirs.
  private func said(_ picture: ActivityPicture) -> [String] {
    let deviations = picture.deviations.map(\.deviation)
    let subjects = [Subject.activity(picture.id)] + deviations.map { Subject.deviation($0.id) }
    let notes = subjects.flatMap { subject in
      state.facts(about: subject).filter { state.isInEffect($0.entry) }.compactMap(state.note)
    }
    return notes
      + deviations.flatMap { deviation in
        [
          deviation.code, deviation.description, deviation.cause, deviation.consequence,
          deviation.remedy, deviation.place,
        ].compactMap(\.self)
      }
  }
}
