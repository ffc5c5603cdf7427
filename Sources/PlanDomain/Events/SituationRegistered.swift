/// A picture of the situation was registered: it is this fact, and carries a number to quote.
public struct SituationRegistered: Hashable, Sendable {
  /// The number, `L-2026-01`.
  public let number: SerialNumber
  /// What it is called.
  public let title: String
  /// What it builds on.
  public let sources: [String]
  /// What goes with it.
  public let note: String?
  /// When it was made in the words of a document, where that names no day: `under 2018`.
  public let dated: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - title: What it is called.
  ///   - sources: What it builds on.
  ///   - note: What goes with it.
  ///   - dated: When it was made in the words of a document that names no day.
  public init(
    number: SerialNumber, title: String, sources: [String] = [], note: String? = nil,
    dated: String? = nil
  ) {
    self.dated = dated
    self.number = number
    self.title = title
    self.sources = sources
    self.note = note
  }
}

extension SituationRegistered: EventPayload {
  var event: Event { .situationRegistered(self) }

  func subject(as id: FactID) -> Subject { .situation(SituationID(id)) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var texts: [String] { [title] + sources + [note, dated].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { number }

  var withoutText: SituationRegistered {
    SituationRegistered(
      number: number, title: Masked.placeholder,
      sources: sources.map { _ in Masked.placeholder })
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .situation(title)
  }
}
