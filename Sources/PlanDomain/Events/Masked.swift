/// The texts of an entry, or its author, were masked by decision; what they were about remains.
public struct Masked: Hashable, Sendable {
  /// The entry.
  public let entry: EntryID
  /// The decision behind it.
  public let decision: DecisionID
  /// The facts of the entry, restated without their texts; none where its author is masked.
  public let facts: [Fact]
  /// What the line is without its author, in 32 hexadecimal digits; `nil` where its texts are masked.
  public let line: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - decision: The decision behind it.
  ///   - facts: The facts of the entry, restated without their texts.
  public init(entry: EntryID, decision: DecisionID, facts: [Fact]) {
    self.entry = entry
    self.decision = decision
    self.facts = facts
    line = nil
  }

  /// Creates the fact that the author of an entry was masked.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - decision: The decision behind it.
  ///   - line: What the line is without its author, in 32 hexadecimal digits.
  public init(authorOf entry: EntryID, decision: DecisionID, line: String) {
    self.entry = entry
    self.decision = decision
    facts = []
    self.line = line
  }

  /// Whether it is the author that is masked, and not the texts.
  var isOfAuthor: Bool { line != nil }
}

extension Masked: EventPayload {
  var event: Event { .masked(self) }

  func subject(as id: FactID) -> Subject { .entry(entry) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { nil }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { decision }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: Masked {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    let facts = state.facts(of: entry, with: &inner)
    return isOfAuthor ? .authorMasked(facts) : .masked(facts)
  }
}

extension PlanState {
  /// Decides on a masking: of an entry that has texts, by a decision, by one who may.
  ///
  /// Where the entry is masked already, what corrects its texts is masked.
  func masking(
    _ id: EntryID, decision: DecisionID, by writer: WriterID?
  ) throws(Refusal) -> Event {
    guard entry(id) != nil else { throw .unknownEntry(id) }
    try check(planDecision: decision)
    let entries = entriesHolding(textsOf: id)
    guard let first = entries.first else {
      throw masking(of: id) == nil ? .nothingToMask(id) : .isMasked(id)
    }
    guard masking(of: id) != nil || first.id == id else { throw .nothingToMask(id) }
    let allowed = entries.filter { mayMask($0, writer: writer) }
    guard let entry = allowed.first, entry.id == first.id || first.id != id else {
      throw .mayNotMask(first.id, first.writer)
    }
    return .masked(Masked(of: entry, decision: decision))
  }

  /// The maskings of what corrects the texts of an entry, as far as the writer may and a line has room.
  func furtherMaskings(
    of id: EntryID, but first: EntryID, decision: DecisionID, by writer: WriterID?
  ) -> [Event] {
    entriesHolding(textsOf: id).filter { $0.id != first && mayMask($0, writer: writer) }
      .prefix(Masked.limit - 1).map { .masked(Masked(of: $0, decision: decision)) }
  }

  /// Decides on masking what the first entries of a writer say its function is, where that is the author.
  ///
  /// - Parameters:
  ///   - entries: Entries whose author is masked.
  ///   - decision: The decision behind it.
  ///   - writer: Who would have it masked.
  ///   - today: The day.
  /// - Returns: The facts; none where no such entry is among them.
  /// - Throws: Why they cannot be masked.
  public func maskingStarts(
    among entries: [Entry], decision: DecisionID, by writer: WriterID?, on today: CalendarDate
  ) throws(Refusal) -> [Fact] {
    try check(planDecision: decision)
    return entries.filter { entry in
      masking(of: entry.id) == nil
        && entry.facts.contains { fact in
          if case .writerStarted(let event) = fact.event {
            event.function == entry.author
          } else {
            false
          }
        }
    }.map { Fact(.masked(Masked(of: $0, decision: decision))) }
  }

  /// Returns the entries that still show a text of an entry: itself, and what corrects its texts.
  ///
  /// - Parameter id: The entry.
  /// - Returns: Those whose texts are not masked, the entry itself first.
  public func entriesHolding(textsOf id: EntryID) -> [Entry] {
    guard let entry = entry(id) else { return [] }
    let corrections = entry.facts.indices.flatMap { place in
      register(.text(FactID(entry: id, index: place))).claims.map(\.fact.entry)
    }
    var known: Set<EntryID> = []
    return ([id] + corrections).filter { known.insert($0).inserted }.compactMap { id in
      guard masking(of: id) == nil, let entry = self.entry(id), entry.hasTexts else { return nil }
      return entry
    }
  }

  /// Returns the decision by which the texts of an entry are masked.
  ///
  /// - Parameter id: The entry.
  /// - Returns: The decision, or `nil` for an entry that is not masked.
  public func masking(of id: EntryID) -> DecisionID? {
    guard let recorded = underMasks.entries[id] else { return bareMasking(of: id) }
    return mask(on: recorded)?.decision
  }

  /// The decision of a mask on an entry that was read as the mask restates it.
  private func bareMasking(of id: EntryID) -> DecisionID? {
    guard !maskings.isEmpty, let entry = entry(id) else { return nil }
    return mask(on: entry)?.decision
  }
}

extension Masked {
  /// The masking of an entry, which is restated without its texts.
  fileprivate init(of entry: Entry, decision: DecisionID) {
    self.init(entry: entry.id, decision: decision, facts: entry.facts.map(\.withoutText))
  }

  /// How many entries one entry masks at most; a line has room for so many facts.
  public static let limit = 64
}

extension Entry {
  /// Whether the entry has texts that can be masked.
  fileprivate var hasTexts: Bool {
    facts.map(\.withoutText) != facts && !facts.contains(where: \.event.isUnknown)
  }
}

extension Event {
  /// Whether the event masks an entry.
  var isMasking: Bool {
    if case .masked = self { true } else { false }
  }

  /// Whether a newer version of the program has recorded it.
  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }
}

extension Masked {
  /// What stands in place of a text that cannot be left out.
  public static let placeholder = "[\u{2026}]"
}
