/// A common picture of the situation: each one registered is a version that the next replaces.
///
/// > Source: Lag (2023:196) § 6: the picture is made anew at least every second year.
public struct SituationPicture: Hashable, Sendable, Identifiable {
  /// Its identity: the fact that registered it.
  public let id: SituationID
  /// The number as shown, `L-2026-01`.
  public let number: String
  /// Which version it is, from 1, in the order of the days.
  public let version: Int
  /// The day that it is about.
  public let date: CalendarDate
  /// What it is called.
  public let title: String
  /// What it builds on.
  public let sources: [String]
  /// What goes with it.
  public let note: String?
  /// When it was made in the words of a document, where that names no day.
  public let dated: String?

  /// When it was made, as it is shown: the document's words where these name no day, else the day.
  public var day: String { dated ?? date.description }
}
