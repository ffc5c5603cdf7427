/// One line of the journal: facts that one function recorded at one time, all or none.
public struct Entry: Hashable, Sendable {
  /// The identifier, which orders entries.
  public let id: EntryID
  /// Who wrote it: a function and a suffix, `kansli-7q3k`.
  public let writer: WriterID
  /// The writer's running number, from 1 without gaps.
  public let number: Int
  /// The wall clock when it was recorded; for people, never for order.
  public let recordedAt: Timestamp
  /// The function of the person who recorded it.
  public let author: String
  /// What was recorded, at least one fact.
  public let facts: [Fact]

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - writer: Who wrote it.
  ///   - number: The writer's running number.
  ///   - recordedAt: The wall clock when it was recorded.
  ///   - author: The function of the person who recorded it.
  ///   - facts: What was recorded.
  public init(
    id: EntryID, writer: WriterID, number: Int, recordedAt: Timestamp, author: String,
    facts: [Fact]
  ) {
    self.id = id
    self.writer = writer
    self.number = number
    self.recordedAt = recordedAt
    self.author = author
    self.facts = facts
  }

  /// Returns the day that a fact of the entry is about.
  ///
  /// - Parameter fact: A fact of this entry.
  /// - Returns: The day said in the fact, else the day of recording.
  public func day(of fact: Fact) -> CalendarDate {
    fact.date ?? recordedAt.date
  }
}

/// Something that has happened, the day it is about, and whose word it is.
public struct Fact: Hashable, Sendable {
  /// What has happened.
  public let event: Event
  /// The day that it is about; `nil` for the day of recording.
  public let date: CalendarDate?
  /// Whose word it is, when the secretary types for another.
  public let reportedFor: Responsible?

  /// Creates a fact.
  ///
  /// - Parameters:
  ///   - event: What has happened.
  ///   - date: The day that it is about.
  ///   - reportedFor: Whose word it is.
  public init(_ event: Event, date: CalendarDate? = nil, reportedFor: Responsible? = nil) {
    self.event = event
    self.date = date
    self.reportedFor = reportedFor
  }
}

extension Fact {
  /// The fact restated without its texts; the day and the function whose word it is remain.
  public var withoutText: Fact {
    Fact(event.withoutText, date: date, reportedFor: reportedFor)
  }

  /// The fact with a placeholder for the function whose word it is; the party remains.
  var withoutSpeaker: Fact {
    Fact(
      event, date: date,
      reportedFor: reportedFor.map { Responsible(party: $0.party, function: Masked.placeholder) })
  }
}
