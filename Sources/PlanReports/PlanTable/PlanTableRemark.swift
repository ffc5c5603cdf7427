public import PlanDomain

/// What was not understood in a table, or was taken for granted, and where.
public struct PlanTableRemark: Hashable, Sendable {
  /// The table, as its place among those of the file; `nil` for all of them.
  public let part: Int?
  /// The row, from 1; `nil` for the whole table.
  public let row: Int?
  /// The heading of the column.
  public let column: String?
  /// What it is.
  public let reason: Reason

  init(part: Int?, row: Int?, column: String?, _ reason: Reason) {
    (self.part, self.row, self.column, self.reason) = (part, row, column, reason)
  }

  /// What there may be to say.
  public enum Reason: Hashable, Sendable {
    /// No table has headings that are known.
    case noHeadings
    /// The row does not say what the activity is called.
    case noTitle
    /// The row does not say which goal the activity serves, and no section does.
    case noGoal
    /// The agreement has no goal of this name.
    case unknownGoal(String)
    /// Two rows have the same identifier.
    case repeatedIdentifier(ActivityID, row: Int)

    /// The agreement has no goal of this name; the activity stands under the area.
    case goalUnder(String, GoalID)
    /// What is written cannot be an identifier; another one was made.
    case otherIdentifier(String, ActivityID)
    /// The words are no time.
    case unknownTime(String)
    /// The time goes on, and was taken for all of the agreement's.
    case wholePeriod(Period)
    /// Only an end is told.
    case withoutStart(CalendarDate)
    /// Only a start is told.
    case withoutEnd(CalendarDate)
    /// The end lies before the start.
    case reversed(CalendarDate, CalendarDate)
    /// The time lies outside of the agreement's.
    case outsideAgreement(Period, Period)
    /// A part of the time lies outside of the agreement's.
    case cutToAgreement(Period, Period)
    /// The function was taken for one of this party.
    case assumedParty(Responsible)
    /// A party is named without a function.
    case noFunction(PartyID)
    /// Nobody of a party is named.
    case unknownOwner(String)
    /// None of the parties has this name.
    case unknownParty(String)
    /// No perspective has this name.
    case unknownPerspective(String)
    /// No group has this name.
    case unknownGroup(String)
    /// It looks like the identifier of an indicator, and none is declared.
    case undeclaredIndicator(String)

    /// Whether the row cannot become an activity because of it.
    public var isFault: Bool {
      switch self {
      case .noHeadings, .noTitle, .noGoal, .unknownGoal, .repeatedIdentifier: true
      case .goalUnder, .otherIdentifier, .unknownTime, .wholePeriod, .withoutStart, .withoutEnd,
        .reversed, .outsideAgreement, .cutToAgreement, .assumedParty, .noFunction, .unknownOwner,
        .unknownParty, .unknownPerspective, .unknownGroup, .undeclaredIndicator:
        false
      }
    }

    /// Whether something was understood, in a way that somebody may want to look at.
    public var isTakenForGranted: Bool {
      switch self {
      case .goalUnder, .otherIdentifier, .wholePeriod, .withoutStart, .withoutEnd, .cutToAgreement,
        .assumedParty:
        true
      case .noHeadings, .noTitle, .noGoal, .unknownGoal, .repeatedIdentifier, .unknownTime,
        .reversed, .outsideAgreement, .noFunction, .unknownOwner, .unknownParty,
        .unknownPerspective, .unknownGroup, .undeclaredIndicator:
        false
      }
    }
  }
}
