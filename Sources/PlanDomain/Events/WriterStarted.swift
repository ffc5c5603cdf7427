/// A writer began to write: the first entry of each writer.
public struct WriterStarted: Hashable, Sendable {
  /// The function that writes.
  public let function: String
  /// The program and its version.
  public let program: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - function: The function that writes.
  ///   - program: The program and its version.
  public init(function: String, program: String) {
    self.function = function
    self.program = program
  }
}

extension WriterStarted: EventPayload {
  var event: Event { .writerStarted(self) }

  func subject(as id: FactID) -> Subject { .other(function) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { nil }
  var texts: [String] { [] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: WriterStarted {
    WriterStarted(function: Masked.placeholder, program: program)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .writerStarted(function: function, program: program)
  }
}
