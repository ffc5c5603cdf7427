/// What a fact changed, from what to what: the answering line, the log and the history.
public struct FactSummary: Hashable, Sendable {
  /// What kind of thing was said.
  public enum Matter: Hashable, Sendable {
    /// A value was set; the values that it replaced, and the new one.
    case value(RegisterKey, from: [RegisterValue], to: RegisterValue)
    /// One of several values was chosen.
    case settled(RegisterKey, from: [RegisterValue], to: RegisterValue)
    /// A report in words.
    case report
    /// An activity was added, with this title.
    case added(String)
    /// A deviation of an activity was opened, with what it is about in few words.
    case deviationOpened(ActivityID, title: String?)
    /// A deviation was closed, with the remedy where it was said only then.
    case deviationClosed(remedy: String?)
    /// A decision was taken, with this text.
    case decision
    /// An entry was undone: what it had said.
    case undone([FactSummary])
    /// A writer began: the function and the program.
    case writerStarted(function: String, program: String)
    /// Something that a newer version has recorded, with the journal's name for it.
    case unknown(String)
  }

  /// What it is about.
  public let subject: Subject
  /// The identifier to show for it, the same in every language.
  public let code: String
  /// What was said.
  public let matter: Matter
  /// The note that goes with it.
  public let note: String?
  /// The name of the party whose contribution it is about.
  public let party: String?
  /// Whether it waits for a decision, or did when it was made.
  public let isProposal: Bool
  /// The day that it is about, where it is not the day of recording.
  public let date: CalendarDate?
}

extension PlanState {
  /// Returns what an entry changed, fact by fact.
  ///
  /// - Parameter entry: An entry of the history.
  /// - Returns: A summary for each fact.
  public func summaries(of entry: Entry) -> [FactSummary] {
    summaries(of: entry, depth: 0)
  }

  private func summaries(of entry: Entry, depth: Int) -> [FactSummary] {
    entry.facts.enumerated().map { place, fact in
      summary(of: fact, as: FactID(entry: entry.id, index: place), depth: depth)
    }
  }

  private func summary(of fact: Fact, as id: FactID, depth: Int) -> FactSummary {
    let subject = fact.event.subject(as: id)
    let claim = fact.event.claims(as: id).first
    return FactSummary(
      subject: subject, code: code(of: subject),
      matter: matter(of: fact.event, claim, depth: depth),
      note: fact.event.note, party: party(of: claim), isProposal: fact.event.isProposal,
      date: fact.date)
  }

  private func matter(
    of event: Event, _ claim: EventClaim?, depth: Int
  ) -> FactSummary.Matter {
    switch event {
    case .deviationOpened(let event):
      return .deviationOpened(event.activity, title: event.title)
    case .deviationClosed(let event): return .deviationClosed(remedy: event.remedy)
    default: break
    }
    if let claim {
      let from = values(of: claim.seen, in: claim.register)
      guard case .conflictSettled = event else {
        return .value(claim.register, from: from, to: claim.value)
      }
      return .settled(claim.register, from: from, to: claim.value)
    }
    switch event {
    case .activityAdded(let event): return .added(event.activity.title)
    case .decisionTaken: return .decision
    case .undone(let event): return .undone(undoneFacts(event.entry, depth: depth))
    case .writerStarted(let event):
      return .writerStarted(function: event.function, program: event.program)
    case .unknown(let event): return .unknown(event.name)
    default: return .report
    }
  }

  /// What an undone entry had said; undos of undos are followed eight deep, which is enough to read.
  private func undoneFacts(_ id: EntryID, depth: Int) -> [FactSummary] {
    guard depth < 8, let entry = entry(id) else { return [] }
    return summaries(of: entry, depth: depth + 1)
  }

  private func values(of seen: [FactID], in key: RegisterKey) -> [RegisterValue] {
    guard !seen.isEmpty else { return original(key).map { [$0] } ?? [] }
    var named: Set<RegisterValue> = []
    return seen.compactMap { fact($0)?.fact.event.claims(as: $0).value(in: key) }
      .filter { named.insert($0).inserted }
  }

  /// The plan's own value, before anyone has said anything.
  private func original(_ key: RegisterKey) -> RegisterValue? {
    switch key {
    case .progress, .contribution: return .progress(.notStarted)
    case .assessment: return .assessment(.notAssessed)
    case .attainment: return .attainment(.notAssessed, .level)
    case .field(let id, let kind):
      return plan.activity(id).flatMap { $0.value(of: kind) }
        .map(RegisterValue.field)
    case .deviationState, .deviationLevel, .deviationField, .review: return nil
    }
  }

  private func party(of claim: EventClaim?) -> String? {
    switch claim?.register {
    case .contribution(_, let party), .field(_, .contribution(let party)):
      plan.party(party)?.shortName ?? party.rawValue
    default: nil
    }
  }
}

extension Activity {
  /// Returns the present value of a part.
  public func value(of kind: ActivityField.Kind) -> ActivityField? {
    switch kind {
    case .title: .title(title)
    case .how: how.map(ActivityField.how)
    case .followUp: followUp.map(ActivityField.followUp)
    case .responsible: responsible.first.map(ActivityField.responsible)
    case .schedule: schedule.map(ActivityField.schedule)
    case .contribution(let party):
      contributions.first { $0.party == party }.map(ActivityField.contribution)
    }
  }
}
