/// What kind of report has been made, as commands and the journal spell it.
public enum ReportKind: String, CaseIterable, Sendable {
  /// The interim report of a year; the second one, with cut-off on 31 August, as a rule.
  case delar2
  /// The report of a tertial, four months.
  case tertial
  /// The report of a whole year.
  case helar
  /// One page for those who decide.
  case brief
  /// What a meeting is to go through.
  case agenda
  /// What a meeting came to.
  case minutes
  /// What has changed since the last meeting.
  case since
  /// The register of deviations.
  case deviations
  /// The evaluation of the whole period.
  case evaluation
}

/// A file that was made from the journal and must stay as it is.
public struct FrozenDocument: Hashable, Sendable {
  /// The name of the file in the folder `reports`.
  public let file: String
  /// The digest of its bytes.
  public let digest: FileDigest
  /// How far each writer had come when it was made.
  public let heads: [ChainHead]

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - file: The name of the file in the folder `reports`.
  ///   - digest: The digest of its bytes.
  ///   - heads: How far each writer had come when it was made.
  public init(file: String, digest: FileDigest, heads: [ChainHead]) {
    self.file = file
    self.digest = digest
    self.heads = heads
  }
}

/// The identity of a frozen report.
public struct ReportID: OpeningIdentifier {
  /// The fact that froze it.
  public let fact: FactID

  /// Creates an identifier.
  ///
  /// - Parameter fact: The fact that froze it.
  public init(_ fact: FactID) { self.fact = fact }
}

/// A report whose numbers no longer move.
public struct FrozenReport: Hashable, Sendable, Identifiable {
  /// Its identity: the fact that froze it.
  public let id: ReportID
  /// The number as shown, `R-2026-02`.
  public let number: String
  /// What kind of report it is.
  public let kind: ReportKind
  /// The last day that it covers.
  public let cutOff: CalendarDate
  /// The first day that it covers, where that is not the usual one.
  public let from: CalendarDate?
  /// The party whose plan it is on; `nil` for a report on everybody's.
  public let owner: PartyID?
  /// The day that it was frozen.
  public let date: CalendarDate
  /// The record number (*diarienummer*), as last said.
  public let record: String?
  /// The file.
  public let document: FrozenDocument
  /// The day that it was approved; `nil` for a draft.
  public let approved: CalendarDate?
  /// To whom it was handed over, by day, with what was answered.
  public let deliveries: [Delivery]
}
