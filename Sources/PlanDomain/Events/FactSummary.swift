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
    /// A meeting was planned: its kind, the group and the day.
    case meetingPlanned(MeetingKind, body: String, date: CalendarDate)
    /// A function took part in a meeting, or did not, and from and until which items.
    case attended(function: String, Presence, from: String?, until: String?)
    /// What was said under an item, with its title; empty where a note was taken away.
    case noted(item: String, text: String)
    /// An item was put off, with its title.
    case parked(item: String)
    /// The minutes were approved, in this file.
    case minutesApproved(file: String)
    /// A report was frozen, with the last day that it covers.
    case reportFrozen(ReportKind, cutOff: CalendarDate, owner: String?)
    /// A frozen report was approved, with its record number where it got one.
    case reportApproved(record: String?)
    /// A report was handed over, with the record number where it has one.
    case reportDelivered(to: String, record: String?)
    /// Who received a report answered, with the record number where it has one.
    case reportAnswered(by: String, record: String?)
    /// A group prepared a proposal, in the meeting with this number where that is said.
    case prepared(by: String, meeting: String?)
    /// A function took a seat.
    case seatTaken(BodyMember, decision: String?)
    /// A function left its seat.
    case seatLeft(function: String, decision: String?)
    /// An indicator was measured, in its unit.
    case measured(DecimalNumber, unit: String?)
    /// A picture of the situation was registered, with this title.
    case situation(String)
    /// An edition of the plan was adopted, with so many changes folded into it.
    case planAdopted(folds: Int)
    /// The texts of an entry were masked: what it said apart from them.
    case masked([FactSummary])
    /// Who saved an entry was masked: what the entry said.
    case authorMasked([FactSummary])
    /// An entry was undone: what it had said.
    case undone([FactSummary])
    /// Damage was accepted by the decision with this number; so many places.
    case damageAccepted(decision: String, Int)
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
  public internal(set) var matter: Matter
  /// The note that goes with it, as corrected.
  public let note: String?
  /// The note as first written, where it has been corrected since.
  public let formerNote: String?
  /// The number of the decision that masked its texts, where they are masked.
  public let masking: String?
  /// The name of the party whose contribution it is about.
  public let party: String?
  /// Whether it waits for a decision, or did when it was made.
  public let isProposal: Bool
  /// The day that it is about, where it is not the day of recording.
  public let date: CalendarDate?
  /// How much of it the words tell.
  var extent = Extent.whole

  /// How much the words tell of a value that was set.
  public enum Extent: CaseIterable, Hashable, Sendable {
    /// What it is, what it was before, and what it became.
    case whole
    /// What it is and what it became.
    case withoutFormer
    /// What it became.
    case onlyNew
  }
}

/// How far the facts that others are about are told with them.
struct InnerFacts {
  /// How deep they lie within each other.
  var depth = 0
  /// How many more are told: those of some whole entries, and not all that may branch from them.
  var left = 256
}

extension PlanState {
  /// Returns what an entry changed, fact by fact.
  ///
  /// - Parameter entry: An entry of the history.
  /// - Returns: A summary for each fact.
  public func summaries(of entry: Entry) -> [FactSummary] {
    var inner = InnerFacts()
    return summaries(of: entry, with: &inner)
  }

  private func summaries(of entry: Entry, with inner: inout InnerFacts) -> [FactSummary] {
    entry.facts.enumerated().map { place, fact in
      summary(of: fact, as: FactID(entry: entry.id, index: place), with: &inner)
    }
  }

  private func summary(
    of fact: Fact, as id: FactID, with inner: inout InnerFacts
  ) -> FactSummary {
    Steps.count()
    let subject = fact.event.subject(as: id)
    let claim = fact.event.claims(as: id).first
    let note = note(of: id)
    let decision = masking(of: id.entry)
    let isCorrected = decision == nil && note != fact.event.note
    return FactSummary(
      subject: subject, code: code(of: subject),
      matter: matter(of: fact.event, claim, with: &inner),
      note: note, formerNote: isCorrected ? fact.event.note : nil,
      masking: decision.map { code(of: .decision($0)) }, party: party(of: claim),
      isProposal: fact.event.isProposal,
      date: fact.date)
  }

  private func matter(
    of event: Event, _ claim: EventClaim?, with inner: inout InnerFacts
  ) -> FactSummary.Matter {
    if let matter = event.matter(in: self, with: &inner) { return matter }
    guard let claim else { preconditionFailure("An event that sets nothing says what it is.") }
    if case .text(let id) = claim.register, masking(of: id.entry) != nil {
      return .value(claim.register, from: [], to: claim.value.withoutText)
    }
    let from = values(of: claim.seen, in: claim.register)
    guard case .conflictSettled = event else {
      return .value(claim.register, from: from, to: claim.value)
    }
    return .settled(claim.register, from: from, to: claim.value)
  }

  /// What an item is called on the agenda; its key where it is not on it.
  func title(of item: AgendaKey, in meeting: MeetingID) -> String {
    agenda(of: meeting).first { $0.key == item }?.title ?? item.rawValue
  }

  /// What another entry had said; undos of undos are followed as far as anyone would read.
  func facts(of id: EntryID, with inner: inout InnerFacts) -> [FactSummary] {
    guard inner.depth < PlanState.readableDepth, let entry = entry(id),
      entry.facts.count <= inner.left
    else { return [] }
    inner.left -= entry.facts.count
    inner.depth += 1
    defer { inner.depth -= 1 }
    return summaries(of: entry, with: &inner)
  }

  private func values(of seen: [FactID], in key: RegisterKey) -> [RegisterValue] {
    guard !seen.isEmpty else { return original(key).map { [$0] } ?? [] }
    var named: Set<RegisterValue> = []
    return seen.compactMap { fact($0)?.fact.event.claims(as: $0).value(in: key) }
      .filter { named.insert($0).inserted }
  }

  /// Returns what a fact said.
  ///
  /// - Parameter id: The fact.
  /// - Returns: Its summary, or `nil` when the journal has none such.
  public func summary(of id: FactID) -> FactSummary? {
    guard let entry = entry(id.entry) else { return nil }
    let said = summaries(of: entry)
    return said.indices.contains(id.index) ? said[id.index] : nil
  }

  /// The plan's own value, before anyone has said anything.
  func original(_ key: RegisterKey) -> RegisterValue? {
    if case .text(let id) = key { return fact(id)?.fact.event.note.map(RegisterValue.text) }
    guard case .field(let id, let kind) = key else { return key.unsaid }
    // The value before an edition took changes in stood in the edition before it.
    guard let first = plan.first(with: id),
      !register(key).hasFolded
        || !register(key).claims.contains(where: {
          isFolded($0.fact, into: first.place, of: id)
        })
    else { return nil }
    return first.activity.value(of: kind).map(RegisterValue.field)
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
    case .text(let part): self[part].map { .text(part, $0) }
    case .responsible: responsible.first.map(ActivityField.responsible)
    case .schedule: schedule.map(ActivityField.schedule)
    case .contribution(let party):
      contributions.first { $0.party == party }.map(ActivityField.contribution)
    }
  }
}
