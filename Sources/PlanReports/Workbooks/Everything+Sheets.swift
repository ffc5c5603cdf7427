public import PlanDomain

extension Everything: SheetedReport {
  /// Returns activities, deviations, decisions, meetings and indicators, a sheet each.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The sheets, from the left; what the plan has none of is left out.
  public func sheets(in language: Language) -> [Workbook.Sheet] {
    let sheets = [
      Workbook.Sheet(Label.activities.worded(in: language), activities(in: language)),
      .init(Label.deviations.worded(in: language), deviations(in: language)),
      .init(Label.decisions.worded(in: language), decisions(in: language)),
      .init(Label.meetings.worded(in: language), MeetingList(from: basis).table(in: language)),
      .init(Label.indicators.worded(in: language), IndicatorList(from: basis).table(in: language)),
    ]
    return sheets.filter { !$0.table.rows.isEmpty }
  }

  private func activities(in language: Language) -> Table {
    let activities = basis.picture.activities.map(\.activity)
    return ActivityList(from: basis).table(in: language)
      .naming(.serves, in: language, activities.map { goals($0.serves) })
      .naming(.party, in: language, activities.map { parties($0.responsible.map(\.party)) })
  }

  private func deviations(in language: Language) -> Table {
    let deviations = basis.picture.deviations.map(\.deviation)
    return DeviationList(from: basis).table(in: language)
      .naming(
        .activity, in: language,
        deviations.map { basis.picture.activity($0.activity)?.activity.title ?? "" }
      )
      .naming(
        .party, in: language,
        deviations.map { parties([$0.responsible?.party].compactMap(\.self)) })
  }

  private func decisions(in language: Language) -> Table {
    let decisions = basis.state.decisions
    let table = DecisionList(from: basis).table(in: language)
    return Table(
      columns: table.columns + [.init(Label.concerns.worded(in: language), isFlexible: true)],
      rows: zip(table.rows, decisions).map { row, decision in
        row + [.text(decision.concerns.map(name).joined(separator: "; "))]
      })
  }

  /// What a decision concerns, with what it is called.
  private func name(of subject: Subject) -> String {
    let title: String? =
      switch subject {
      case .activity(let id): basis.picture.activity(id)?.activity.title
      case .deviation(let id): basis.title(of: id)
      case .goal(let id):
        basis.state.plan.subGoal(id)?.title ?? basis.state.plan.area(of: id)?.title
      default: nil
      }
    return [basis.state.code(of: subject), title].compactMap(\.self).joined(separator: " ")
  }

  private func goals(_ ids: [GoalID]) -> String {
    ids.map { name(of: .goal($0)) }.joined(separator: "; ")
  }

  private func parties(_ ids: [PartyID]) -> String {
    var seen: Set<PartyID> = []
    return ids.filter { seen.insert($0).inserted }
      .map { basis.state.plan.party($0)?.name ?? $0.rawValue }.joined(separator: "; ")
  }
}

extension Table {
  /// Returns the table with the names that a column's identifiers stand for to the right of it.
  fileprivate func naming(_ label: Label, in language: Language, _ names: [String]) -> Table {
    guard let place = columns.firstIndex(where: { $0.title == label.worded(in: language) }) else {
      return self
    }
    var columns = columns
    let heading = ReportPhrase.named(label).worded(in: language)
    columns.insert(.init(heading, isFlexible: true), at: place + 1)
    let rows = zip(rows, names).map { row, name in
      var row = row
      row.insert(.text(name), at: place + 1)
      return row
    }
    return Table(columns: columns, rows: rows, showsHeadings: showsHeadings)
  }
}
