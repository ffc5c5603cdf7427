import PlanDomain

extension PeriodReport {
  /// Each focus area and sub-goal with its judgement, its comment and its activities.
  func goalBlocks(in language: Language) -> [Page.Block] {
    basis.picture.areas.flatMap { area -> [Page.Block] in
      let wholes = basis.activities(area.wholes)
      let isOneLevel = area.area.subGoals.isEmpty
      var head: [Page.Block] = [
        .heading("\(area.area.id)  \(area.area.title)"),
        .paragraph(ReportPhrase.tally(area.tally).worded(in: language)),
      ]
      // The aim of an area that is judged itself stands beside the judgement.
      if let aim = area.area.aim, !isOneLevel { head.append(.paragraph(aim)) }
      return head
        + area.goals.flatMap { goal in
          (isOneLevel ? [] : [.subheading("\(goal.id)  \(goal.title)")])
            + blocks(of: goal, in: language)
        }
        + (wholes.isEmpty
          ? []
          : [
            .subheading(AreaAsWhole().worded(in: language)),
            .records(table(of: wholes, in: language)),
          ])
    }
  }

  private func blocks(of goal: GoalPicture, in language: Language) -> [Page.Block] {
    let comment = comment(on: goal.id)
    let activities = basis.activities(goal.activities)
    let judgement: [(String, String?)] = [
      (ReportPhrase.aim.worded(in: language), goal.aim),
      (ReportPhrase.attainment.worded(in: language), goal.judgement(in: language)),
      (
        PeriodPhrase.comment.worded(in: language),
        comment ?? PeriodPhrase.noComment.worded(in: language)
      ),
    ]
    return [.fields(judgement.compactMap { label, text in text.map { Page.Field(label, $0) } })]
      + (activities.isEmpty
        ? [.paragraph(ReportPhrase.noActivities.worded(in: language))]
        : [.records(table(of: activities, in: language))])
  }

  /// What the council said about a goal when it judged it last.
  func comment(on goal: GoalID) -> String? {
    basis.state.reason(for: .attainment(goal))?.note
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
      .text(words(on: activity.id, in: language)),
    ]
  }

  /// Progress, assessment while that counts, and whether it is late.
  func standing(of picture: ActivityPicture, in language: Language) -> String {
    let assessment = picture.progress.isEnded ? nil : picture.assessment.worded(in: language)
    let late =
      picture.isOverdue
      ? ReportPhrase.overdue.worded(in: language).lowercased()
      : picture.reportMissingAfter.map { day in
        ReportPhrase.reportMissingAfter(day).worded(in: language)
      }
    return [picture.progress.worded(in: language), assessment, late].compactMap(\.self)
      .joined(separator: ", ")
  }

  func name(of party: PartyID) -> String {
    basis.state.plan.party(party)?.shortName ?? party.rawValue
  }

  /// What has been said on an activity: the newest report, and why it is judged as it is.
  func words(on id: ActivityID, in language: Language) -> String {
    let report = basis.state.latestReport(on: id).map { word in
      PeriodPhrase.latestReport(word.line(in: language))
    }
    let reason = basis.state.reason(for: .assessment(id)).map {
      PeriodPhrase.assessmentNote($0.note)
    }
    return [report ?? .noReport, reason].compactMap { $0?.worded(in: language) }
      .joined(separator: "\n")
  }
}
