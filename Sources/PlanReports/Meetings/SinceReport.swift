public import PlanDomain

/// What has changed since a meeting or a day, area by area, with who said so and why.
public struct SinceReport: TabularReport, Hashable {
  let basis: Basis
  let since: Since

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - since: What has changed.
  ///   - basis: What to draw from.
  public init(_ since: Since, from basis: Basis) {
    self.since = since
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let start =
      since.meeting.map { CouncilPhrase.sinceMeeting($0.code, since.start) }
      ?? .sinceDay(since.start)
    var blocks = [basis.title(start.worded(in: language), in: language)]
    if since.isEmpty { blocks.append(paragraph(.nothingChanged, in: language)) }
    let decided = since.decisions + since.settled
    if !decided.isEmpty {
      let list = DecisionList(decided, from: basis)
      blocks += [
        .heading(CouncilPhrase.decisions.worded(in: language)),
        .records(list.shortTable(in: language)),
      ]
    }
    let areas = since.areas.flatMap { area -> [Page.Block] in
      let parts = self.blocks(of: area, in: language)
      return parts.isEmpty ? [] : [.heading("\(area.area.id)  \(area.area.title)")] + parts
    }
    let others = since.others.map { block(of: $0, in: language) }
    let heading = Page.Block.heading(CouncilPhrase.elsewhere.worded(in: language))
    return Page(blocks + areas + (others.isEmpty ? [] : [heading] + others))
  }

  private func blocks(of area: Since.AreaChanges, in language: Language) -> [Page.Block] {
    let goals = area.goals.map { change in
      Page.Block.fields([
        Page.Field(basis.state.code(of: change.register.subject), line(of: change, in: language))
      ])
    }
    let silent = area.silent.map { one in
      let days = CouncilPhrase.silent(days: one.days).worded(in: language)
      return Page.Field(one.activity.rawValue, "\(title(of: one.activity)) (\(days))")
    }
    return goals + area.activities.map { block(of: $0, in: language) }
      + (silent.isEmpty ? [] : [.fields(silent)])
  }

  private func block(of activity: Since.ActivityChanges, in language: Language) -> Page.Block {
    let lines = lines(of: activity, in: language)
    let text = ([title(of: activity.activity)] + lines).joined(separator: "\n")
    return .fields([Page.Field(activity.activity.rawValue, text)])
  }

  /// Everything that has happened to an activity, a line each.
  func lines(of activity: Since.ActivityChanges, in language: Language) -> [String] {
    (activity.lines + activity.deviations.flatMap(\.lines)).map { text(of: $0, in: language) }
  }

  func line(of change: Since.ValueChange, in language: Language) -> String {
    text(of: .value(change), in: language)
  }

  /// What a line says, with who said it and why.
  private func text(of line: Since.Line, in language: Language) -> String {
    let why = line.facts.compactMap { source(of: $0, in: language) }.joined(separator: "; ")
    return basis.state.words(of: line, in: language) + (why.isEmpty ? "" : " (\(why))")
  }

  /// Who said it, when, by which decision, and why.
  private func source(of id: FactID, in language: Language) -> String? {
    guard let (entry, fact) = basis.state.fact(id) else { return nil }
    let who = entry.attribution(of: fact).worded(in: language)
    let decision = basis.state.decision(behind: id).map {
      CouncilPhrase.decidedBy(basis.state.code(of: .decision($0))).worded(in: language)
    }
    let note = basis.state.note(of: id)
    return ["\(who) \(entry.day(of: fact))", decision, note].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func title(of id: ActivityID) -> String {
    basis.state.activity(id)?.title ?? ""
  }

  private func paragraph(_ phrase: CouncilPhrase, in language: Language) -> Page.Block {
    .paragraph(phrase.worded(in: language))
  }
}
