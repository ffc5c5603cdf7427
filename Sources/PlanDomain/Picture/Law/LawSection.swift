/// The sections of the law that ask something of a municipality.
///
/// § 14, in force from 2025-04-01, gives a right to watch public places with cameras and asks for nothing, so
/// it is left out.
///
/// > Source: Lag (2023:196), §§ 4–13, as amended by lag (2025:223).
public enum LawSection: String, CaseIterable, Hashable, Sendable {
  /// A picture of the situation.
  case situation = "4"
  /// A plan of measures.
  case plan = "5"
  /// Both anew at least every second year.
  case renewal = "6"
  /// Together with other analysis and planning.
  case integration = "7"
  /// The municipality answers for coordination in its area, as §§ 9 and 10 say how.
  case coordination = "8"
  /// Written agreements.
  case agreements = "9"
  /// A council for strategic questions, led by the municipality.
  case council = "10"
  /// There is a coordinating function.
  case coordinator = "11"
  /// What that function does.
  case contact = "12"
  /// Who leads, and reports to the municipal assembly.
  case reporting = "13"

  /// The first day that the section asks for anything.
  public var firstDay: CalendarDate {
    switch self {
    case .plan: Law.planRequired
    case .situation, .renewal, .integration, .coordination, .agreements, .council, .coordinator,
      .contact, .reporting:
      Law.inForce
    }
  }
}

/// The law on municipalities' responsibility for crime prevention.
///
/// > Source: Lag (2023:196), the transitional provisions.
public enum Law {
  /// The day that the law entered into force: 2023-07-01.
  public static let inForce = CalendarMonth(index: 2023 * 12 + 6).firstDay
  /// The first day that a municipality must have an action plan: 2024-07-01.
  public static let planRequired = CalendarMonth(index: 2024 * 12 + 6).firstDay
}

/// What a section asks for, in our own words.
public struct LawSummary: Hashable, Sendable {
  /// The section.
  public let section: LawSection

  /// Creates a summary.
  ///
  /// - Parameter section: The section.
  public init(of section: LawSection) {
    self.section = section
  }
}
