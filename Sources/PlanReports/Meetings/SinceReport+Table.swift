public import PlanDomain

extension SinceReport {
  /// Returns every change as a row.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Area, identifier, title, what has changed.
  public func table(in language: Language) -> Table {
    let columns = [
      basis.agreement.levels.area.one, ReportPhrase.id.worded(in: language),
      ReportPhrase.titleColumn.worded(in: language), CouncilPhrase.since.worded(in: language),
    ]
    let rows = since.areas.flatMap { area -> [[Table.Cell]] in
      let goals = area.goals.map { change in
        let code = basis.state.code(of: change.register.subject)
        return row(area.area.id.rawValue, code, "", line(of: change, in: language))
      }
      return goals
        + area.activities.flatMap { self.rows(of: $0, in: area.area.id.rawValue, language) }
    }
    return Table(
      columns: columns.map { .init($0, isFlexible: true) },
      rows: rows + since.others.flatMap { self.rows(of: $0, in: "", language) })
  }

  private func rows(
    of activity: Since.ActivityChanges, in area: String, _ language: Language
  ) -> [[Table.Cell]] {
    let title = basis.picture.activity(activity.activity)?.activity.title ?? ""
    return lines(of: activity, in: language).map {
      row(area, activity.activity.rawValue, title, $0)
    }
  }

  private func row(_ texts: String...) -> [Table.Cell] { texts.map { .text($0) } }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the titles of facts.
  /// - Returns: What has changed as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue {
    [
      "meeting": .optional(since.meeting?.code), "start": .text(since.start),
      "decisions": .array(since.decisions.map { basis.json(of: $0) }),
      "settled": .array(since.settled.map { basis.json(of: $0) }),
      "areas": .array(since.areas.map { json(of: $0, in: language) }),
      "others": .array(since.others.map { json(of: $0, in: language) }),
    ]
  }

  private func json(of area: Since.AreaChanges, in language: Language) -> JSONValue {
    [
      "id": .text(area.area.id), "title": .string(area.area.title),
      "goals": .array(area.goals.map { json(of: $0) }),
      "activities": .array(area.activities.map { json(of: $0, in: language) }),
      "silent": .array(
        area.silent.map { one in
          ["id": .text(one.activity), "days": one.days.map { .number($0) } ?? .null]
        }),
    ]
  }

  private func json(of activity: Since.ActivityChanges, in language: Language) -> JSONValue {
    [
      "id": .text(activity.activity),
      "title": .optional(basis.picture.activity(activity.activity)?.activity.title),
      "is_new": .bool(activity.isNew), "values": .array(activity.values.map { json(of: $0) }),
      "reports": .texts(activity.reports),
      "deviations": .array(
        activity.deviations.map { change in
          [
            "id": .string(change.deviation.code), "from": .optional(change.before?.rawValue),
            "to": .string(change.deviation.standing.rawValue), "facts": .texts(change.facts),
          ]
        }),
    ]
  }

  private func json(of change: Since.ValueChange) -> JSONValue {
    [
      "id": .string(basis.state.code(of: change.register.subject)),
      "register": .string(change.register.name), "from": change.from?.json ?? .null,
      "to": change.to?.json ?? .null, "facts": .texts(change.facts),
    ]
  }
}
