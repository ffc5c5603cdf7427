import PlanDomain

/// What belongs to the group that meets: its own activities and deviations, or the newest report.
extension AgendaReport {
  private var role: Body.Role? { basis.agreement.body(named: meeting.body)?.role }

  var isCoordinating: Bool { role == .coordination || role == .operative }
  var isPolitical: Bool { role == .political }

  /// The activities that the group coordinates and that are not over.
  var activities: [ActivityPicture] {
    basis.picture.activities.filter {
      !$0.progress.isEnded && basis.state.isCoordinated($0.id, by: meeting.body)
    }
  }

  /// The open deviations of its activities.
  var deviations: [DeviationPicture] {
    basis.picture.openDeviations.filter {
      basis.state.isCoordinated($0.deviation.activity, by: meeting.body)
    }
  }

  /// The proposals that the group prepares or decides on; a political one does neither.
  var proposals: [Proposal] {
    if isPolitical { return [] }
    return isCoordinating
      ? basis.state.ownProposals(of: meeting.body) : basis.state.waitingProposals
  }

  /// The brief that was frozen last.
  var brief: FrozenReport? { basis.state.frozenReports.last { $0.kind == .brief } }

  func ownMatters(in language: Language) -> [Page.Block] {
    if isPolitical { return reports(in: language) }
    guard isCoordinating else { return waiting(in: language) }
    return work(in: language) + waiting(in: language)
  }

  private func work(in language: Language) -> [Page.Block] {
    let nothing = Page.Block.paragraph(ReportPhrase.nothing.worded(in: language))
    let lines = activities.map { picture in
      let states = [
        picture.progress.worded(in: language), picture.assessment.worded(in: language),
        picture.activity.schedule?.period.end.description,
      ]
      return "\(picture.id) \(picture.activity.title) ("
        + states.compactMap(\.self).joined(separator: ", ") + ")"
    }
    let list = DeviationList(deviations, from: basis)
    return [
      .heading(StandardItem.activities.worded(in: language)),
      lines.isEmpty ? nothing : .list(lines),
      .heading(StandardItem.deviations.worded(in: language)),
      deviations.isEmpty ? nothing : .table(list.table(in: language, isShort: true)),
    ]
  }

  private func reports(in language: Language) -> [Page.Block] {
    let newest = basis.state.frozenReports.last
    let nothing = ReportPhrase.nothing.worded(in: language)
    return [
      .heading(StandardItem.newestReport.worded(in: language)),
      .list(newest.map { lines(of: $0, in: language) } ?? [nothing]),
      .heading(StandardItem.brief.worded(in: language)),
      .list(brief.map { lines(of: $0, in: language) } ?? [nothing]),
    ]
  }

  /// What it is, where it lies, and what has been said to it.
  private func lines(of report: FrozenReport, in language: Language) -> [String] {
    let name = "\(report.number) \(report.kind.worded(in: language)) \(report.cutOff)"
    let handed = report.deliveries.flatMap { delivery -> [String] in
      let words = PeriodPhrase.deliveredTo.worded(in: language)
      return ["\(words): \(delivery.worded(in: language))"]
        + delivery.answers.map { answer in
          let said = [answer.date.description, answer.note].compactMap(\.self)
          return "\(PeriodPhrase.answer.worded(in: language)): \(said.joined(separator: ": "))"
        }
    }
    return [name + ", reports/\(report.document.file)"] + handed
  }
}
