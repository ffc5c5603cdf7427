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
  /// Which edition of the report it is, from 1.
  public let edition: Int
  /// The number of the edition that it corrects.
  public let corrects: String?
  /// The number of the edition that corrects it.
  public let correctedBy: String?
  /// To whom it was handed over, by day, with what was answered.
  public let deliveries: [Delivery]
}
