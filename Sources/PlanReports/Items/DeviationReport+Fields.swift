import PlanDomain

extension DeviationReport {
  /// How it stands: what the council asks first.
  func standing(in language: Language) -> [Page.Field] {
    let deviation = picture.deviation
    func field(_ label: ReportPhrase, _ text: String) -> Page.Field {
      Page.Field(label.worded(in: language), text)
    }
    let reasons = basis.picture.attention.filter { reason in
      if case .conflict = reason { false } else { reason.deviation == picture.id }
    }
    let activity = basis.picture.activity(deviation.activity)?.activity
    return [field(.standing, deviation.standing.worded(in: language))]
      + reasons.map { field(.attention, $0.worded(in: language)) }
      + basis.conflicts(deviation.conflicts, in: language).map { field(.conflict, $0) }
      + [
        field(.activity, "\(deviation.activity)  \(activity?.title ?? "")"),
        field(.serves, (activity?.serves ?? []).map(basis.name).joined(separator: "\n")),
        field(.level, basis.name(of: deviation.level, in: language)),
        field(.responsible, basis.names(of: [deviation.responsible].compactMap(\.self))),
        field(.part(.due), deviation.due?.description ?? ""),
        field(.opened, opened(in: language)), field(.closed, deviation.closed?.description ?? ""),
        field(.closingNote, deviation.closingNote ?? ""),
      ].filter { !$0.text.isEmpty }
  }

  /// What was said about it.
  func said(in language: Language) -> [Page.Field] {
    let deviation = picture.deviation
    let parts: [(DeviationField.Kind, String?)] = [
      (.kind, deviation.kind?.worded(in: language)), (.description, deviation.description),
      (.cause, deviation.cause), (.consequence, deviation.consequence),
      (.remedy, deviation.remedy), (.place, deviation.place),
    ]
    return parts.compactMap { kind, text in
      text.map { Page.Field(ReportPhrase.part(kind).worded(in: language), $0) }
    }
  }

  private func opened(in language: Language) -> String {
    "\(picture.deviation.opened) (\(ReportPhrase.days(picture.age).worded(in: language)))"
  }
}

extension Basis {
  /// A level, with the agreement's own groups where it names any; nothing where it has no levels.
  func name(of level: DeviationLevel, in language: Language) -> String {
    guard agreement.hasLevels else { return "" }
    let bodies = agreement.bodies(at: level).map(\.shortName)
    let word = level.worded(in: language)
    return bodies.isEmpty ? word : "\(word) (\(bodies.joined(separator: ", ")))"
  }

  /// What people disagree on: every value, with who said it.
  func conflicts(_ keys: [RegisterKey], in language: Language) -> [String] {
    keys.map { key in
      let values = state.register(key).current.map { claim in
        let who = state.attribution(of: claim.fact)?.worded(in: language) ?? ""
        return "\(claim.value.worded(in: language)) (\(who))"
      }
      return "\(key.worded(in: language)): \(values.joined(separator: " / "))"
    }
  }
}
