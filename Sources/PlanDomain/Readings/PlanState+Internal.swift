/// What is left out where everybody reads: the texts that are marked as internal, and what they took the place of.
///
/// Whoever marks a text by correcting it means what stood there before as well.
struct InternalTexts {
  /// The facts that are told without any of their texts.
  private var facts: Set<FactID> = []
  /// The fields that are left out of what opened a deviation; its others are told.
  private var fields: [FactID: Set<DeviationField.Kind>] = [:]

  /// Finds what is internal.
  ///
  /// - Parameter history: The entries, in order.
  /// - Complexity: O(*n*) for *n* facts.
  init(in history: [Entry]) {
    // What a fact takes the place of came before it.
    for entry in history.reversed() {
      for (place, fact) in entry.facts.enumerated().reversed() {
        take(fact.event, FactID(entry: entry.id, index: place))
      }
    }
  }

  /// The facts that set a text which everybody reads, and are told without their note.
  private var notes: Set<FactID> = []

  /// Whether nothing is.
  var isEmpty: Bool { facts.isEmpty && fields.isEmpty && notes.isEmpty }

  private mutating func take(_ event: Event, _ id: FactID) {
    if case .deviationOpened(let opening) = event {
      let marked = opening.fields.filter { InternalMark.marks($0.plainText) }
      if !marked.isEmpty { fields[id, default: []].formUnion(marked.map(\.kind)) }
      return
    }
    let isMarked = event.texts.contains(where: InternalMark.marks)
    let isReplaced = facts.contains(id) || fields[id] != nil
    guard isMarked || isReplaced else { return }
    if !isReplaced, let text = event.textBesideNote, !InternalMark.marks(text) {
      notes.insert(id)
      return
    }
    facts.insert(id)
    for claim in event.claims(as: id) where claim.value.isText {
      if case .text(let corrected) = claim.register { facts.insert(corrected) }
      guard case .deviationField(_, let kind) = claim.register else {
        facts.formUnion(claim.seen)
        continue
      }
      for seen in claim.seen { fields[seen, default: []].insert(kind) }
    }
  }

  /// The entry without what is internal.
  func leftOut(of entry: Entry) -> Entry {
    let facts = entry.facts.enumerated().map { place, fact in
      leftOut(of: fact, FactID(entry: entry.id, index: place))
    }
    return Entry(
      id: entry.id, writer: entry.writer, number: entry.number, recordedAt: entry.recordedAt,
      author: entry.author, facts: facts)
  }

  private func leftOut(of fact: Fact, _ id: FactID) -> Fact {
    if facts.contains(id) { return fact.withoutText }
    if notes.contains(id) {
      return Fact(fact.event.withoutNote, date: fact.date, reportedFor: fact.reportedFor)
    }
    guard case .deviationOpened(let event) = fact.event, let kinds = fields[id] else { return fact }
    let told = event.fields.map { kinds.contains($0.kind) ? $0.withoutText : $0 }
    let opening = DeviationOpened(
      number: event.number, activity: event.activity, fields: told, level: event.level)
    return Fact(.deviationOpened(opening), date: fact.date, reportedFor: fact.reportedFor)
  }
}

extension Event {
  /// The text that it sets, where a note may go with it.
  fileprivate var textBesideNote: String? {
    if case .activityChanged(let event) = self { return event.field.plainText }
    if case .decisionCorrected(let event) = self { return event.field.plainText }
    if case .deviationChanged(let event) = self { return event.field.plainText }
    return nil
  }

  /// The event with the text that it sets and without its note.
  fileprivate var withoutNote: Event {
    if case .activityChanged(let event) = self {
      return .activityChanged(
        ActivityChanged(
          activity: event.activity, field: event.field, seen: event.seen, note: nil,
          decision: event.decision))
    }
    if case .decisionCorrected(let event) = self {
      return .decisionCorrected(
        DecisionCorrected(
          decision: event.decision, field: event.field, seen: event.seen, note: nil))
    }
    if case .deviationChanged(let event) = self {
      return .deviationChanged(
        DeviationChanged(
          deviation: event.deviation, field: event.field, seen: event.seen, note: nil))
    }
    return withoutText
  }
}

extension PlanState {
  /// The state without what is internal, `nil` where nothing is: values, days and totals stand, and where there
  /// must be a text a placeholder does.
  ///
  /// - Complexity: O(*n*) for *n* facts; where something is internal, that of replaying everything.
  public var withoutInternalTexts: PlanState? {
    let texts = InternalTexts(in: history)
    guard !texts.isEmpty else { return nil }
    return .replaying(history.lazy.map { texts.leftOut(of: $0) }, onto: plan)
  }

  /// Refuses an internal text where everybody is to read it: in the plan and in decisions.
  func requireOpen(_ texts: [String]) throws(Refusal) {
    guard !texts.contains(where: InternalMark.marks) else { throw .cannotBeInternal }
  }
}
