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
      guard picture.progress != .done else { return false }
      let end = picture.activity.schedule?.period.end
      return picture.progress == .dropped || end.map { $0 <= basis.picture.date } ?? false
    }
  }

  /// What was not done, and why.
  func undoneWorkBlocks(in language: Language) -> [Page.Block] {
    let heading = Page.Block.heading(PeriodPhrase.undoneWork.worded(in: language))
    guard !undoneWork.isEmpty else {
      return [heading, .paragraph(ReportPhrase.nothing.worded(in: language))]
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
              .text(latestWord(on: picture.id) ?? PeriodPhrase.noReport.worded(in: language)),
            ]
          })),
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
      + [(ReportPhrase.overdue, .overdue), (ReportPhrase.stale, .stale)]
      + Attainment.allCases.map { ($0, .attainment($0)) } + Trend.allCases.map { ($0, .trend($0)) }
    return [
      .heading(PeriodPhrase.legend.worded(in: language)),
      .fields(
        words.map { .init(capitalised($0.0.worded(in: language)), $0.1.worded(in: language)) }),
    ]
  }
}
