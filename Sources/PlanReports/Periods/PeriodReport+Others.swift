import PlanDomain

extension PeriodReport {
  /// What has changed since the last frozen report.
  func changeBlocks(in language: Language) -> [Page.Block] {
    let heading = Page.Block.heading(PeriodPhrase.changed.worded(in: language))
    guard let comparison = comparison(in: language) else {
      return [heading, .paragraph(PeriodPhrase.notCompared.worded(in: language))]
    }
    return [
      heading,
      .paragraph(PeriodPhrase.comparedWith(comparison.names[0]).worded(in: language)),
      .table(comparison.table(in: language)),
    ] + comparison.changes(in: language)
  }

  /// What differs from the frozen report before; `nil` where there is none to compare with.
  func comparison(in language: Language) -> Comparison? {
    earlier.map { earlier in
      let name = "\(earlier.number) (\(earlier.basis.picture.date))"
      return Comparison(
        from: earlier.basis, to: basis, names: [name, basis.picture.date.description])
    }
  }

  /// One page: the numbers, each area in a line, what is worst, what waits, what comes.
  ///
  /// Long titles are cut, so that it is one page of A4 also where a plan has many words.
  func briefBody(in language: Language) -> [Page.Block] {
    let worst = basis.picture.attention.prefix(5).map { reason in
      let title = basis.title(of: reason).shortened(to: 70)
      return "\(basis.code(of: reason)) \(title): \(reason.worded(in: language))"
    }
    let next = basis.picture.occasions.prefix(3).map { occasion in
      "\(occasion.date) \(occasion.matter.worded(in: language).shortened(to: 90))"
    }
    return [
      .paragraph(sentences(in: language).joined(separator: "\n")),
      .chart(chart(in: language)), .table(areaLines(in: language)),
    ]
      + (worst.isEmpty
        ? [] : [.heading(ReportPhrase.needsAttention.worded(in: language)), .list(worst)])
      + (next.isEmpty
        ? [] : [.heading(ReportPhrase.next.worded(in: language)), .list(Array(next))])
  }

  private func areaLines(in language: Language) -> Table {
    let reached =
      "\(goalLevel.many): \(PeriodPhrase.goalsReached.worded(in: language).lowercased())"
    let columns = [
      basis.agreement.levels.area.one, reached, PeriodPhrase.doneShare.worded(in: language),
      PeriodPhrase.deviatingOrAtRisk.worded(in: language),
    ]
    return Table(
      columns: columns.enumerated().map { .init($1, isFlexible: $0 == 0) },
      rows: basis.picture.areas.map { area in
        let reached = area.goals.count { $0.attainment == .achieved }
        return [
          .text(area.area.title.shortened(to: 160)), .text("\(reached)/\(area.goals.count)"),
          .text("\(area.tally.done)/\(area.tally.toDo)"),
          .number(area.tally.deviating + area.tally.atRisk),
        ]
      })
  }

  /// The register of the period: month by month, then each deviation.
  func deviationsBody(in language: Language) -> [Page.Block] {
    let months = basis.picture.deviationMonths.filter {
      period.start.month <= $0.month && $0.month <= period.end.month
    }
    let columns: [PeriodPhrase] = [.month, .openedCount, .closedCount, .reviewedCount, .openCount]
    let table = Table(
      columns: columns.map { .init($0.worded(in: language)) },
      rows: months.map { month in
        [
          .text(month.month.worded(in: language)), .number(month.summary.opened),
          .number(month.summary.closed), .number(month.summary.reviewed), .number(month.open),
        ]
      })
    let chart = Chart(
      title: PeriodPhrase.openByMonth.worded(in: language),
      series: [.init(PeriodPhrase.openCount.worded(in: language), .underWay)],
      bars: months.map { .init($0.month.description, [$0.open]) })
    return [.chart(chart), .table(table)] + deviationBlocks(in: language)
  }

  /// How each sub-goal was judged as each year ended, and what became of its activities.
  func yearBlocks(in language: Language) -> [Page.Block] {
    let ends = years.map { year, end in
      (year, Picture(of: basis.state.about(daysUpTo: end), on: end))
    }
    let columns =
      [goalLevel.one] + ends.map { String($0.0) }
      + [PeriodPhrase.doneShare.worded(in: language)]
    let goals = basis.picture.areas.flatMap(\.goals)
    let table = Table(
      columns: columns.enumerated().map { .init($1, isFlexible: $0 == 0) },
      rows: goals.map { goal in
        [.text("\(goal.id) \(goal.title)")]
          + ends.map { .text($0.1.goal(goal.id)?.attainment.worded(in: language) ?? "") }
          + [.text("\(goal.tally.done)/\(goal.tally.toDo)")]
      })
    return [.heading(PeriodPhrase.yearByYear.worded(in: language)), .table(table)]
      + goals.flatMap { goal -> [Page.Block] in
        let words = [goal.aim, comment(on: goal.id)].compactMap(\.self)
        guard !words.isEmpty else { return [] }
        return [.subheading("\(goal.id)  \(goal.title)")] + words.map(Page.Block.paragraph)
      }
  }

  /// The years of the period, each with its last day that counts.
  private var years: [(Int, CalendarDate)] {
    (period.start.parts.year...period.end.parts.year).map { year in
      let end = CalendarDate(year: year, month: 12, day: 31) ?? period.end
      return (year, min(end, period.end))
    }
  }
}
