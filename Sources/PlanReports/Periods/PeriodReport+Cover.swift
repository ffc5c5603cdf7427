import PlanDomain

extension PeriodReport {
  /// What, about which days, registered how.
  func cover(in language: Language) -> [Page.Block] {
    let marks = basis.state.plan.isExample ? [ReportPhrase.example.worded(in: language)] : []
    let owner = [basis.ownersPlan(in: language)].compactMap(\.self)
    let line =
      ([basis.agreement.shortTitle, standing(in: language)] + owner + marks
      + basis.leavingOut(in: language))
      .joined(separator: " \u{B7} ")
    return [
      .title(title(in: language), [line]), .fields(fields(in: language)),
    ]
  }

  func title(in language: Language) -> String {
    let calendar = ReportCalendar(basis.agreement)
    guard isUsual else { return PeriodPhrase.reportOn(period).worded(in: language) }
    if kind == .delar2, !calendar.isSecondInterim(period.end) {
      return PeriodPhrase.interim(calendar.year(of: period)).worded(in: language)
    }
    return PeriodPhrase.title(kind, period, year: calendar.year(of: period)).worded(in: language)
  }

  /// A draft, frozen or approved.
  private func standing(in language: Language) -> String {
    guard let number = filing.number else {
      return PeriodPhrase.draft(filing.date).worded(in: language)
    }
    let words = (filing.approved.map { PeriodPhrase.approved(number, $0) } ?? .frozen(number))
      .worded(in: language)
    let edition = filing.edition.map {
      PeriodPhrase.editionOf($0.number, corrects: $0.corrected).worded(in: language)
    }
    return [words, edition].compactMap(\.self).joined(separator: ", ")
  }

  private func fields(in language: Language) -> [Page.Field] {
    let edition = basis.state.plan.editions.last.map(ReportPhrase.edition)
    let made = [filing.date.description, filing.author].compactMap(\.self)
    let rows: [(PeriodPhrase, String?)] = [
      (.covers, period.days == 1 ? "\(period.end)" : "\(period)"),
      (.cutOff, kind == .brief ? nil : period.end.description),
      (.record, filing.record ?? (kind == .brief ? nil : "\u{2013}")),
      (.made, made.joined(separator: ", ")), (.checkCode, filing.code?.text),
      (.plan, kind == .brief ? nil : edition?.worded(in: language)),
      (
        .parties, kind == .brief ? nil : basis.agreement.parties.map(\.name).joined(separator: "\n")
      ),
    ]
    return rows.compactMap { label, text in text.map { .init(label.worded(in: language), $0) } }
  }
}
