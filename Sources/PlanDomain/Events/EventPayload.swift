/// What every kind of event tells about itself.
///
/// Nothing here has an answer by default: a new kind of event is not compiled before it has said what it is
/// about, which values it sets, what a decision to mask takes away from it, and how the log tells of it.
protocol EventPayload: Hashable, Sendable {
  /// The event that this is.
  var event: Event { get }

  /// What it is about; the fact that it is names what it opens.
  func subject(as id: FactID) -> Subject

  /// The values that it sets, the one that it is about first.
  func claims(as id: FactID) -> EventClaims

  /// The note that goes with it, if any.
  var words: String? { get }

  /// Everything that somebody has written in it, the note among it.
  var texts: [String] { get }

  /// Whether it waits for a decision before it takes effect.
  var awaitsDecision: Bool { get }

  /// The decision that it rests on, and that is therefore not undone while this stands.
  var restsOn: DecisionID? { get }

  /// The entries that it names beside its subject, what it replaces, and the decision that it rests on.
  var namedBeside: [EntryID] { get }

  /// The number that it gives to what it opens, if it opens something.
  var ownNumber: SerialNumber? { get }

  /// It restated without its texts; see ``Event/withoutText``.
  var withoutText: Self { get }

  /// What it said, for the log and the answering line; `nil` where that is the value that it set.
  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter?
}
