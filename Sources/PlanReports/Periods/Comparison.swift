public import PlanDomain

/// Two reports beside each other: what has changed from one to the other.
public struct Comparison: TabularReport, Hashable {
  let before: Basis
  let after: Basis
  /// What the two are called: a number, or a day.
  let names: [String]

  init(from before: Basis, to after: Basis, names: [String]) {
    (self.before, self.after, self.names) = (before, after, names)
  }

  /// Compares two frozen reports.
  ///
  /// - Parameters:
  ///   - one: The earlier one.
  ///   - other: The later one.
  ///   - basis: Everything that is recorded.
  public init(_ one: FrozenReport, _ other: FrozenReport, from basis: Basis) {
    let bases = [one, other].map { report in
      Basis(
        openly: basis.state.owned(by: report.owner).upTo(report.document.heads)
          .about(daysUpTo: report.cutOff), on: report.cutOff, workspace: basis.workspace)
    }
    self.init(
      from: bases[0], to: bases[1], names: [one, other].map { "\($0.number) (\($0.cutOff))" })
  }

  /// A value that is another in the later report.
  struct Change: Hashable {
    let id: String
    let title: String
    /// What it was; `nil` for an activity that was not in the plan.
    let from: RegisterValue?
    /// What it is.
    let to: RegisterValue
  }

  /// The goals whose judgement is another.
  var goals: [Change] {
    after.picture.areas.flatMap(\.goals).compactMap { goal in
      let former = before.picture.goal(goal.id)?.judged ?? .attainment(.notAssessed, nil)
      guard former.attainment != goal.attainment else { return nil }
      return Change(id: goal.id.rawValue, title: goal.title, from: former, to: goal.judged)
    }
  }

  /// The activities whose progress, or whose assessment while it counts, is another.
  var activities: [Change] {
    after.picture.activities.flatMap { picture -> [Change] in
      func change(from: RegisterValue?, to: RegisterValue) -> Change {
        Change(id: picture.id.rawValue, title: picture.activity.title, from: from, to: to)
      }
      guard let former = before.picture.planned(picture.id) else {
        return [change(from: nil, to: .progress(picture.progress))]
      }
      var changes: [Change] = []
      if former.progress != picture.progress {
        changes.append(change(from: .progress(former.progress), to: .progress(picture.progress)))
      }
      if !picture.progress.isEnded, former.assessment != picture.assessment {
        changes.append(
          change(from: .assessment(former.assessment), to: .assessment(picture.assessment)))
      }
      return changes
    }
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = PeriodPhrase.comparison(names[0], names[1]).worded(in: language)
    return Page(
      [.title(title, [after.agreement.shortTitle]), .table(table(in: language))]
        + changes(in: language))
  }

  /// Returns the numbers side by side.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The table: measure, earlier, later, change.
  public func table(in language: Language) -> Table {
    let columns =
      [PeriodPhrase.measure.worded(in: language)] + names
      + [PeriodPhrase.change.worded(in: language)]
    return Table(
      columns: columns.enumerated().map { .init($1, isFlexible: $0 == 0) },
      rows: Measure.all.map { measure in
        let values = [before, after].map { measure.value(in: $0.picture.tally) }
        return [.text(measure.worded(in: language))] + values.map(Table.Cell.number)
          + [.number(values[1] - values[0])]
      })
  }

  /// The goals and activities that stand otherwise than they did.
  func changes(in language: Language) -> [Page.Block] {
    let parts: [(PeriodPhrase, [Change])] = [
      (.changedGoals, goals), (.changedActivities, activities),
    ]
    return parts.flatMap { phrase, changes -> [Page.Block] in
      guard !changes.isEmpty else { return [] }
      return [
        .subheading(phrase.worded(in: language)),
        .list(
          changes.map { one in
            let values = [one.former(in: language), one.to.worded(in: language)]
            return "\(one.id) \(one.title): \(values.joined(separator: " \u{2192} "))"
          }),
      ]
    }
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: The comparison as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue {
    [
      "before": .string(names[0]), "after": .string(names[1]),
      "tally_before": before.picture.tally.json, "tally_after": after.picture.tally.json,
      "goals": .array(goals.map(\.json)),
      "activities": .array(activities.map(\.json)),
    ]
  }
}

extension Comparison.Change {
  fileprivate func former(in language: Language) -> String {
    from?.worded(in: language) ?? PeriodPhrase.notInPlan.worded(in: language)
  }

  fileprivate var json: JSONValue {
    ["id": .string(id), "title": .string(title), "from": from?.json ?? .null, "to": to.json]
  }
}

extension GoalPicture {
  /// The council's judgement as a value of the journal.
  fileprivate var judged: RegisterValue { .attainment(attainment, trend) }
}

extension RegisterValue {
  fileprivate var attainment: Attainment? {
    if case .attainment(let value, _) = self { value } else { nil }
  }
}
