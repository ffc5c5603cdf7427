import PlanDomain

extension PeriodReport {
  /// What is due in the time that follows.
  func outlook(in language: Language) -> [Page.Block] {
    let occasions = basis.picture.occasions.prefix(12)
    let heading = Page.Block.heading(PeriodPhrase.outlook.worded(in: language))
    guard !occasions.isEmpty else {
      return [heading, .paragraph(ReportPhrase.nothing.worded(in: language))]
    }
    let columns: [PeriodPhrase] = [.day, .matter]
    return [
      heading,
      .table(
        Table(
          columns: columns.map { .init($0.worded(in: language), isFlexible: $0 == .matter) },
          rows: occasions.map { [.date($0.date), .text(text(of: $0, in: language))] })),
    ]
  }

  /// What an occasion is, with the title of its activity.
  private func text(of occasion: Occasion, in language: Language) -> String {
    let words = occasion.matter.worded(in: language)
    switch occasion.matter {
    case .checkpoint(let id), .end(let id):
      let title = basis.picture.activity(id)?.activity.title
      return [words, title].compactMap(\.self).joined(separator: ": ")
    default: return words
    }
  }

  /// The activities that should have been carried out in the period and were not.
  var undoneWork: [ActivityPicture] {
    basis.picture.activities.filter { picture in
      guard picture.progress != .done, picture.progress != .notStated else { return false }
      let end = picture.activity.schedule?.period.end
      return picture.progress == .dropped || end.map { $0 <= basis.picture.date } ?? false
    }
  }

  /// What was not done, and why.
  func undoneWorkBlocks(in language: Language) -> [Page.Block] {
    let heading = Page.Block.heading(PeriodPhrase.undoneWork.worded(in: language))
    guard !undoneWork.isEmpty else {
      return [heading, .paragraph(ReportPhrase.nothing.worded(in: language))]
        + untoldWorkBlocks(in: language)
    }
    let columns: [PeriodPhrase] = [.activity, .standing, .why]
    return [
      heading,
      .records(
        Table(
          columns: columns.map { .init($0.worded(in: language), isFlexible: true) },
          rows: undoneWork.map { picture in
            [
              .text("\(picture.id) \(picture.activity.title)"),
              .text(standing(of: picture, in: language)),
              .text(words(on: picture.id, in: language)),
            ]
          })),
    ] + untoldWorkBlocks(in: language)
  }

  /// The activities that nobody has said how far they have come.
  var untoldWork: [ActivityPicture] {
    basis.picture.activities.filter { $0.progress == .notStated }
  }

  private func untoldWorkBlocks(in language: Language) -> [Page.Block] {
    guard !untoldWork.isEmpty else { return [] }
    return [
      .heading(PeriodPhrase.untoldWork.worded(in: language)),
      .list(
        untoldWork.map { picture in
          let start = picture.activity.schedule?.period.start ?? basis.picture.date
          let marks = [
            basis.names(of: picture.activity.responsible),
            start > basis.picture.date ? PeriodPhrase.begins(start).worded(in: language) : "",
          ].filter { !$0.isEmpty }.joined(separator: "; ")
          return "\(picture.id) \(picture.activity.title)" + (marks.isEmpty ? "" : " (\(marks))")
        }),
    ]
  }

  /// Every activity, and what the words mean.
  func appendix(in language: Language) -> [Page.Block] {
    let columns: [(String, Bool)] = [
      (ReportPhrase.id.worded(in: language), false),
      (ReportPhrase.titleColumn.worded(in: language), true),
      (PeriodPhrase.standing.worded(in: language), true),
      (PeriodPhrase.responsible.worded(in: language), true),
      (ReportPhrase.lastDay.worded(in: language), false),
    ]
    let table = Table(
      columns: columns.map { .init($0.0, isFlexible: $0.1) },
      rows: basis.picture.activities.map { picture in
        [
          .text(picture.id.rawValue), .text(picture.activity.title),
          .text(standing(of: picture, in: language)),
          .text(basis.names(of: picture.activity.responsible)),
          .date(picture.activity.schedule?.period.end),
        ]
      })
    return [.heading(PeriodPhrase.allActivities.worded(in: language)), .table(table)]
      + legend(in: language)
  }

  /// What each word for a status means.
  func legend(in language: Language) -> [Page.Block] {
    let words: [(any Worded, Meaning)] =
      Progress.allCases.map { ($0, .progress($0)) }
      + Assessment.allCases.map { ($0, .assessment($0)) }
      + [
        (ReportPhrase.overdue, .overdue), (ReportPhrase.reportMissing, .reportMissing),
        (ReportPhrase.stale, .stale),
      ]
      + Attainment.allCases.map { ($0, .attainment($0)) } + Trend.allCases.map { ($0, .trend($0)) }
    return [
      .heading(PeriodPhrase.legend.worded(in: language)),
      .fields(
        words.map { .init(capitalised($0.0.worded(in: language)), $0.1.worded(in: language)) }),
    ]
  }
}
