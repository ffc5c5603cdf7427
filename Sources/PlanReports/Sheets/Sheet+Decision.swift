public import PlanDomain

extension Sheet {
  /// Tells of a decision: where it stands, where it was taken, what it came to.
  ///
  /// - Parameters:
  ///   - decision: The decision.
  ///   - basis: What to draw from.
  ///   - language: The language of the words.
  public init(_ decision: Decision, from basis: Basis, in language: Language) {
    var writer = SheetWriter(decision.code, decision.text, basis, language)
    writer.addDisputes(decision.conflicts)
    let late = decision.daysOverdue(on: basis.picture.date).map {
      writer.worded(ReportPhrase.days($0))
    }
    writer.add(
      .standing, .decision(decision.standing(on: basis.picture.date)), aside: late ?? "")
    writer.add(.taken, "\(decision.date)")
    writer.add(.takenAt, writer.place(of: decision))
    writer.add(.responsible, writer.names(decision.responsible))
    writer.add(.due, decision.due?.description, late == nil ? .plain : .bad)
    writer.add(.concerns, decision.concerns.map(basis.name).joined(separator: "\n"))
    writer.add(.adopts, writer.asked(decision.adopts))
    writer.add(.rejects, writer.asked(decision.rejects))
    writer.begin(heading: nil)
    writer.add(.formerWording, decision.formerText)
    if let approved = decision.approvedText, let original = decision.originalText,
      original != approved
    {
      writer.add(.formerWording, original)
    }
    writer.add(.supersedes, decision.supersedes.map { basis.state.code(of: .decision($0)) })
    writer.add(.supersededBy, decision.supersededBy.map { basis.state.code(of: .decision($0)) })
    self = writer.finished()
  }
}

extension SheetWriter {
  /// The meeting and its item, or how it was taken outside one.
  fileprivate func place(of decision: Decision) -> String? {
    guard let meeting = decision.meeting.flatMap({ state.meeting($0) }) else {
      return decision.outside.map { worded($0) }
    }
    let item = decision.item.flatMap(meeting.item).map { "\($0.number). \($0.title)" }
    return ["\(meeting.code) \(meeting.date)", item].compactMap(\.self).joined(separator: ", ")
  }

  /// What proposals ask for.
  fileprivate func asked(_ facts: [FactID]) -> String {
    facts.compactMap { id in
      state.entry(id.entry).map { state.summaries(of: $0)[id.index] }
    }.map { worded($0.decided) }.joined(separator: "\n")
  }
}
