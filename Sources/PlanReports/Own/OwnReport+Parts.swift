import PlanDomain

extension OwnReport {
  /// What waits, sort by sort; a sort of which nothing waits is left out.
  func parts(in language: Language) -> [Part] {
    [
      Part(heading: .late, lines: work.late.map { line(of: $0, in: language) }),
      Part(
        heading: .toReport(before: work.cutOff),
        lines: work.unreported.map { line(of: $0, in: language) }),
      Part(heading: .decisions, lines: work.decisions.map { line(of: $0, in: language) }),
      Part(heading: .deviations, lines: work.deviations.map { line(of: $0, in: language) }),
      Part(
        heading: .coming(until: work.horizon),
        lines: work.coming.map { line(of: $0, in: language) }),
    ].filter { !$0.lines.isEmpty }
  }

  private func line(of reason: Attention, in language: Language) -> Line {
    let activity = reason.activity.flatMap(basis.picture.activity)?.activity
    let deviation = reason.deviation.flatMap(basis.picture.deviation)?.deviation
    let decision = reason.decision.flatMap(basis.state.decision)
    let own = [deviation?.responsible ?? decision?.responsible].compactMap(\.self)
    let isOfActivity = deviation == nil && decision == nil
    return Line(
      code: basis.code(of: reason),
      text: basis.title(of: reason).phrase(90) + dash + reason.worded(in: language),
      responsible: isOfActivity ? activity?.responsible ?? [] : own,
      date: isOfActivity ? activity?.schedule?.period.end : deviation?.due ?? decision?.due)
  }

  private func line(of picture: ActivityPicture, in language: Language) -> Line {
    let activity = picture.activity
    let standing = [
      picture.progress.worded(in: language), picture.assessment.worded(in: language),
      OwnPhrase.lastReported(picture.lastReport).worded(in: language),
    ]
    return Line(
      code: activity.id.rawValue,
      text: activity.title.phrase(90) + dash + standing.joined(separator: ", "),
      responsible: activity.responsible, date: work.cutOff)
  }

  private func line(of decision: Decision, in language: Language) -> Line {
    let due = decision.due.map { dash + OwnPhrase.by($0).worded(in: language) } ?? ""
    return Line(
      code: decision.code, text: decision.text.phrase(160) + due,
      responsible: [decision.responsible].compactMap(\.self), date: decision.due)
  }

  private func line(of picture: DeviationPicture, in language: Language) -> Line {
    let deviation = picture.deviation
    let remedy =
      (deviation.remedy.map { OwnPhrase.remedy($0.phrase(90)) } ?? .noRemedy)
      .worded(in: language)
    let parts = [
      remedy, deviation.due.map { OwnPhrase.by($0).worded(in: language) },
      deviation.responsible == nil ? OwnPhrase.nobodyAnswers.worded(in: language) : nil,
    ].compactMap(\.self)
    let title = "\(deviation.activity): " + basis.title(of: deviation.id).phrase(90)
    return Line(
      code: deviation.code, text: title + dash + parts.joined(separator: ", "),
      responsible: [deviation.responsible].compactMap(\.self), date: deviation.due)
  }

  private func line(of occasion: Occasion, in language: Language) -> Line {
    let matter = occasion.matter.worded(in: language)
    let (code, title, responsible) = subject(of: occasion.matter)
    return Line(
      code: code, text: matter + (title.isEmpty ? "" : dash + title.phrase(90)),
      responsible: responsible, date: occasion.date, beginsWithDate: true)
  }

  private func subject(of matter: Occasion.Due) -> (String, String, [Responsible]) {
    switch matter {
    case .checkpoint(let id), .end(let id):
      let activity = basis.picture.activity(id)?.activity
      return (id.rawValue, activity?.title ?? "", activity?.responsible ?? [])
    case .decision(let id, let code):
      let decision = basis.state.decision(id)
      return (code, decision?.text ?? "", [decision?.responsible].compactMap(\.self))
    case .remedy(let id, let code):
      let responsible = basis.picture.deviation(id)?.deviation.responsible
      return (code, basis.title(of: id), [responsible].compactMap(\.self))
    case .meeting(_, let code, _): return (code, "", [])
    case .cadence, .report, .measurement, .duty: return ("", "", [])
    }
  }

  /// What stands between what something is and how it stands.
  private var dash: String { " \u{2013} " }
}

extension String {
  /// The text cut to a number of characters, without the full stop that ends it: more of the line follows.
  fileprivate func phrase(_ count: Int) -> String {
    let text = shortened(to: count)
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
