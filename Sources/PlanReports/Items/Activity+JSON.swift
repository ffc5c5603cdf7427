import PlanDomain

extension Basis {
  /// An activity: how it stands first, then what the plan says.
  func json(of picture: ActivityPicture, in language: Language) -> JSONValue {
    let activity = picture.activity
    let standing: JSONValue = [
      "id": .text(activity.id), "title": .string(activity.title),
      "progress": .string(picture.progress.rawValue),
      "assessment": .string(picture.assessment.rawValue),
      "is_overdue": .bool(picture.isOverdue),
      "report_missing_after": .text(picture.reportMissingAfter),
      "is_stale": .bool(picture.isStale),
      "responsible": .array(activity.responsible.map(\.json)),
      "serves": .texts(activity.serves), "owner": .text(activity.owner),
      "schedule": schedule(of: picture),
      "contributions": .array(picture.contributions.map(\.json)),
      "proposals": .array(picture.proposals.map { json(of: $0, in: language) }),
      "conflicts": .array(picture.conflicts.map { json(ofConflict: $0) }),
      "deviations": .array(picture.deviations.map(json(of:))),
      "last_report": .text(picture.lastReport),
      "latest_report": state.latestReport(on: activity.id)?.json ?? .null,
      "assessment_note": .optional(state.reason(for: .assessment(activity.id))?.note),
    ]
    return standing.adding(Self.plan(activity))
  }

  /// What the plan says, in the order that `docs/json.md` lists.
  private static func plan(_ activity: Activity) -> JSONValue {
    .object(
      ActivityText.allCases.flatMap { part in
        [JSONValue.Member(part.rawValue, .optional(activity[part]))] + lists(after: part, activity)
      })
  }

  private static func lists(
    after part: ActivityText, _ activity: Activity
  ) -> [JSONValue.Member] {
    if part == .followUp { return [.init("perspectives", .texts(activity.perspectives))] }
    guard part == .coordination else { return [] }
    return [
      .init("places", .texts(activity.places)), .init("indicators", .texts(activity.indicators)),
    ]
  }

  private func schedule(of picture: ActivityPicture) -> JSONValue {
    guard let schedule = picture.activity.schedule else { return .null }
    let moved = picture.postponement
    return schedule.json.adding([
      "days_left": picture.daysLeft.map { .number($0) } ?? .null,
      "postponed_times": .number(moved.count), "postponed_days": .number(moved.days),
      "original_to": .text(moved.original),
    ])
  }
}

extension ActivityWord {
  fileprivate var json: JSONValue {
    [
      "date": .text(date), "by": .string(author.typist), "for": .texts(author.speakers),
      "text": .string(text), "fact": .text(id),
    ]
  }
}

extension ContributionPicture {
  fileprivate var json: JSONValue {
    [
      "party": .text(contribution.party), "text": .string(contribution.text),
      "progress": .string(progress.rawValue),
    ]
  }
}
