/// A day in the year wheel on which something is due.
public struct Occasion: Hashable, Sendable {
  /// What is due.
  public enum Matter: Hashable, Sendable {
    /// Something that recurs by the agreement or the law.
    case cadence(Cadence)
    /// An activity is to be checked.
    case checkpoint(ActivityID)
    /// An activity ends.
    case end(ActivityID)
    /// A meeting is planned; its number, and the group that meets.
    case meeting(MeetingID, String, body: String)
    /// A decision, with this number, is to be carried out.
    case decision(DecisionID, String)
    /// The remedy of a deviation is to be ready; the deviation by its number.
    case remedy(DeviationID, String)
    /// An indicator is to be measured.
    case measurement(IndicatorID)
    /// The law asks for something at least every second year.
    case duty(LawDuty)
  }

  /// The day.
  public let date: CalendarDate
  /// What is due.
  public let matter: Matter
}
