import PlanDomain

extension PeriodReport {
  /// The whole in sentences, then in numbers area by area, with a chart.
  func summary(in language: Language) -> [Page.Block] {
    [
      .heading(PeriodPhrase.summary.worded(in: language)),
      .paragraph(sentences(in: language).joined(separator: "\n")),
      .chart(chart(in: language)), .table(numbers(in: language)),
    ]
  }

  /// What the numbers come to.
  func sentences(in language: Language) -> [String] {
    let tally = basis.picture.tally
    let goals = basis.picture.areas.flatMap(\.goals)
    let counts = Attainment.allCases.map { value in
      (value, goals.count { $0.attainment == value })
    }
    return [
      PeriodPhrase.doneOf(tally.done, tally.toDo), .untold(tally), .troubles(tally),
      .goals(goalLevel.many, counts.map(\.1)),
    ].map { $0.worded(in: language) }.filter { !$0.isEmpty }
  }

  /// What the agreement calls what is judged: its lowest level.
  var goalLevel: LevelNames.Name {
    basis.agreement.levels.subGoal ?? basis.agreement.levels.area
  }

  /// Every number of each area, and of the whole with each activity counted once.
  private func numbers(in language: Language) -> Table {
    let areas = basis.picture.areas
    let columns =
      [PeriodPhrase.measure.worded(in: language)] + areas.map(\.area.id.rawValue)
      + [PeriodPhrase.whole.worded(in: language)]
    return Table(
      columns: columns.enumerated().map { .init($1, isFlexible: $0 == 0) },
      rows: Measure.all.map { measure in
        [.text(measure.worded(in: language))]
          + areas.map { .number(measure.value(in: $0.tally)) }
          + [.number(measure.value(in: basis.picture.tally))]
      })
  }

  /// How far the activities of each area have come.
  func chart(in language: Language) -> Chart { basis.progressChart(in: language) }
}

extension Basis {
  /// How far the activities of each area have come.
  func progressChart(in language: Language) -> Chart {
    let order = Progress.allCases.sorted { $0.shade.rawValue < $1.shade.rawValue }
    return Chart(
      title: PeriodPhrase.progressByArea(agreement.levels.area.many.lowercased())
        .worded(in: language),
      series: order.map { .init($0.worded(in: language), $0.shade) },
      bars: picture.areas.map { area in
        .init(area.area.id.rawValue, order.map { area.tally.progress[$0] ?? 0 })
      })
  }
}

extension Progress {
  fileprivate var shade: Chart.Shade {
    switch self {
    case .done: .finished
    case .ongoing: .underWay
    case .paused: .halted
    case .notStarted: .waiting
    case .dropped: .gone
    case .notStated: .unknown
    }
  }
}
