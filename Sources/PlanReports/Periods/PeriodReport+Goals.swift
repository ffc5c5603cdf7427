import PlanDomain

extension PeriodReport {
  /// Each focus area and sub-goal with its judgement, its comment and its activities.
  func goalBlocks(in language: Language) -> [Page.Block] {
    basis.picture.areas.flatMap { area -> [Page.Block] in
      let own = basis.picture.activities.filter { $0.activity.serves.contains(area.area.id) }
      let isOneLevel = area.area.subGoals.isEmpty
      return [
        .heading("\(area.area.id)  \(area.area.title)"),
        .paragraph(ReportPhrase.tally(area.tally).worded(in: language)),
      ]
        + area.goals.flatMap { goal in
          (isOneLevel ? [] : [.subheading("\(goal.id)  \(goal.title)")])
            + blocks(of: goal, in: language)
        }
        + (isOneLevel || own.isEmpty ? [] : [.records(table(of: own, in: language))])
    }
  }

  private func blocks(of goal: GoalPicture, in language: Language) -> [Page.Block] {
    let comment = comment(on: goal.id)
    let activities = basis.activities(goal.activities)
    return [
      .fields([
        .init(ReportPhrase.attainment.worded(in: language), goal.judgement(in: language)),
        .init(
          PeriodPhrase.comment.worded(in: language),
          comment ?? PeriodPhrase.noComment.worded(in: language)),
      ])
    ]
      + (activities.isEmpty
        ? [.paragraph(ReportPhrase.noActivities.worded(in: language))]
        : [.records(table(of: activities, in: language))])
  }

  /// What the council said about a goal when it judged it last.
  func comment(on goal: GoalID) -> String? {
    let state = basis.state
    return state.register(.attainment(goal)).current.last.flatMap { state.note(of: $0.fact) }
  }

  private func table(of activities: [ActivityPicture], in language: Language) -> Table {
    let columns: [(PeriodPhrase, Bool)] = [
      (.activity, true), (.standing, true), (.responsibleAndTime, true), (.contributions, true),
      (.result, true),
    ]
    return Table(
      columns: columns.map { .init($0.0.worded(in: language), isFlexible: $0.1) },
      rows: activities.map { row(of: $0, in: language) })
  }

  private func row(of picture: ActivityPicture, in language: Language) -> [Table.Cell] {
    let activity = picture.activity
    return [
      .text("\(activity.id) \(activity.title)"),
      .text(standing(of: picture, in: language)),
      .text(
        [basis.names(of: activity.responsible), activity.schedule?.period.description]
          .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")),
      .text(
        picture.contributions.map { one in
          "\(name(of: one.contribution.party)): \(one.contribution.text) "
            + "(\(one.progress.worded(in: language)))"
        }.joined(separator: "\n")),
      .text(latestWord(on: activity.id) ?? PeriodPhrase.noReport.worded(in: language)),
    ]
  }

  /// Progress, assessment while that counts, and whether it is late.
  func standing(of picture: ActivityPicture, in language: Language) -> String {
    let assessment = picture.progress.isEnded ? nil : picture.assessment.worded(in: language)
    let overdue = picture.isOverdue ? ReportPhrase.overdue.worded(in: language).lowercased() : nil
    return [picture.progress.worded(in: language), assessment, overdue].compactMap(\.self)
      .joined(separator: ", ")
  }

  func name(of party: PartyID) -> String {
    basis.state.plan.party(party)?.shortName ?? party.rawValue
  }

  /// The latest note on an activity, with the day that it is about.
  func latestWord(on id: ActivityID) -> String? {
    let state = basis.state
    let noted = state.facts(about: .activity(id)).compactMap { id -> (CalendarDate, String)? in
      guard let (entry, fact) = state.fact(id), state.isInEffect(entry.id),
        let note = state.note(of: id)
      else { return nil }
      return (entry.day(of: fact), note)
    }
    // Of several about the same day the one recorded last.
    var latest = noted.first
    for one in noted where latest.map({ $0.0 <= one.0 }) ?? true { latest = one }
    return latest.map { "\($0.0): \($0.1)" }
  }
}
