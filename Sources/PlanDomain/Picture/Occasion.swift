/// A day in the year wheel on which something is due.
public struct Occasion: Hashable, Sendable {
  /// What is due.
  public enum Due: Hashable, Sendable {
    /// Something that recurs by the agreement or the law.
    case cadence(Cadence)
    /// A report passes a step of its round.
    case report(ReportStep)
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
  public let matter: Due
}

/// A step of a report's round, which the year wheel shows each on a row of its own.
public struct ReportStep: Hashable, Sendable {
  /// Which step.
  public enum Stage: String, CaseIterable, Sendable {
    /// The last day that the report counts.
    case cutOff = "cut_off"
    /// The council takes it up.
    case council
    /// It is handed over.
    case delivery
  }

  /// Which step.
  public let kind: Stage
  /// What kind of report it is.
  public let report: ReportKind
  /// The last day that it counts.
  public let cutOff: CalendarDate
  /// The group that takes it up, or receives it.
  public let body: String?
  /// What has been done of it: the meeting or the report by its number.
  public let done: String?
  /// The day that it was done, or is planned for.
  public let day: CalendarDate?
  /// What of it no document says.
  public let origin: CadenceOrigin
}
