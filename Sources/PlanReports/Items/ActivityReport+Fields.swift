import PlanDomain

extension ActivityReport {
  /// How it stands: what the council asks first.
  func standing(in language: Language) -> [Page.Field] {
    func field(_ label: ReportPhrase, _ text: String) -> Page.Field {
      Page.Field(label.worded(in: language), text)
    }
    let id = activity.id
    let last = basis.state.latestReport(on: id).map { $0.line(in: language) }
    let said = activity.lastReport.map(\.description) ?? ReportPhrase.none.worded(in: language)
    let reason = basis.state.reason(for: .assessment(id))?.note
    return [
      field(.progress, activity.progress.worded(in: language)),
      field(.assessment, activity.assessment.worded(in: language)),
      field(.assessmentNote, reason ?? ""),
    ].filter { !$0.text.isEmpty }
      + basis.reasons(for: activity.id).map { field(.attention, $0.worded(in: language)) }
      + basis.conflicts(activity.conflicts, in: language).map { field(.conflict, $0) }
      + proposals(in: language).map { field(.awaitsDecision, $0) }
      + [
        field(.responsible, basis.names(of: activity.activity.responsible)),
        field(.schedule, schedule(in: language)), field(.latestReport, last ?? ""),
        field(.lastReport, said),
      ].filter { !$0.text.isEmpty }
  }

  /// What the plan says about dates, follow-up, places and sources.
  func arrangements(in language: Language) -> [Page.Field] {
    let plan = activity.activity
    let checkpoints = plan.schedule?.checkpoints ?? []
    let perspectives = plan.perspectives.map { id in
      basis.state.plan.perspective(id)?.title ?? id.rawValue
    }
    let rows: [(ReportPhrase, String?)] = [
      (.serves, plan.serves.map(basis.name).joined(separator: "\n")), (.partOf, plan.what),
      (.checkpoints, checkpoints.map(\.description).joined(separator: ", ")),
      (.followUp, plan.followUp), (.coordination, plan.coordination),
      (.places, plan.places.joined(separator: ", ")),
      (.perspectives, perspectives.joined(separator: ", ")),
      (.indicators, plan.indicators.map(basis.indicator).joined(separator: "\n")),
      (.source, plan.source),
    ]
    let origin: [(AgreementWord, String?)] = [
      (.planOf, basis.state.plan.ownerName(of: plan)),
      (.edition, basis.state.plan.edition(of: plan.id, in: language)),
    ]
    let fields = origin.compactMap { label, text in
      text.map { Page.Field(label.worded(in: language), $0) }
    }
    return fields
      + rows.compactMap { label, text in
        guard let text, !text.isEmpty else { return nil }
        return Page.Field(label.worded(in: language), text)
      }
  }

  func contributions(in language: Language) -> Table {
    let rows = activity.contributions.map { picture -> [Table.Cell] in
      let party = picture.contribution.party
      return [
        .text(basis.state.plan.party(party)?.shortName ?? party.rawValue),
        .text(picture.progress.worded(in: language)), .text(picture.contribution.text),
      ]
    }
    return Table(
      columns: [
        .init(ReportPhrase.party.worded(in: language)),
        .init(ReportPhrase.progress.worded(in: language)),
        .init(ReportPhrase.contribution.worded(in: language), isFlexible: true),
      ], rows: rows, showsHeadings: false)
  }

  private func schedule(in language: Language) -> String {
    guard let schedule = activity.activity.schedule else { return "" }
    let moved = activity.postponement
    guard moved.count > 0 else { return schedule.period.description }
    let postponed = ReportPhrase.postponed(times: moved.count, days: moved.days)
    return "\(schedule.period) (\(postponed.worded(in: language)))"
  }

  private func proposals(in language: Language) -> [String] {
    activity.proposals.compactMap { basis.words(of: $0, in: language) }
  }
}
