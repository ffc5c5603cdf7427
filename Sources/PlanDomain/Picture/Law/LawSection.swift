/// The sections of the law that ask something of a municipality.
///
/// > Source: Lag (2023:196), §§ 4–13.
public enum LawSection: String, CaseIterable, Hashable, Sendable {
  /// A picture of the situation.
  case situation = "4"
  /// A plan of measures.
  case plan = "5"
  /// Both anew at least every second year.
  case renewal = "6"
  /// Together with other analysis and planning.
  case integration = "7"
  /// The municipality answers for coordination.
  case coordination = "8"
  /// Written agreements.
  case agreements = "9"
  /// A council for strategic questions.
  case council = "10"
  /// Someone who coordinates and supports.
  case coordinator = "11"
  /// Someone who can be reached, and helps information spread.
  case contact = "12"
  /// Who leads, and reports to the municipal council.
  case reporting = "13"
}

/// What in the plan and the journal shows that a section is met.
public enum LawEvidence: Hashable, Sendable {
  /// A picture of the situation is registered.
  case situation(SituationPicture)
  /// An edition of the plan is decided.
  case edition(PlanEdition)
  /// An edition's adoption is recorded.
  case adoption(PlanAdoption)
  /// A report or a meeting, by its number, followed the plan up.
  case followUp(String, CalendarDate)
  /// Something recurs in the year wheel.
  case cadence(Cadence)
  /// The agreement: how many parties, its period, and who decided it.
  case agreement(parties: Int, Period, AdoptionDecision?)
  /// So many of the activities name the group that coordinates them.
  case coordinated(Int, of: Int)
  /// The agreement states its purpose, and so many areas.
  case purpose(areas: Int)
  /// A commitment by its title, how often it is reported on, and the day of the latest report.
  case commitment(String, reports: Int, latest: CalendarDate?)
  /// A group exists; the function that leads it, and how many seats it has.
  case body(String, chair: String?, members: Int)
  /// So many meetings are held; the latest by its number, on a day.
  case meetings(Int, latest: String, CalendarDate)
  /// A function coordinates; the day of its latest entry.
  case function(String, latest: CalendarDate?)
  /// A report is frozen.
  case report(FrozenReport)
}

/// What is missing for a section to be met.
public enum LawGap: String, CaseIterable, Hashable, Sendable {
  /// No picture of the situation is registered.
  case noSituation = "no_situation"
  /// The latest picture names no sources.
  case noSources = "no_sources"
  /// There is no plan.
  case noPlan = "no_plan"
  /// No edition of the plan is decided.
  case planUndecided = "plan_undecided"
  /// Nothing has followed the plan up.
  case noFollowUp = "no_follow_up"
  /// Nothing recurs on a day of the year.
  case noCadence = "no_cadence"
  /// No group coordinates.
  case noGroup = "no_group"
  /// The agreement does not state a purpose or areas.
  case noPurpose = "no_purpose"
  /// The agreement does not say who decided it.
  case agreementUndecided = "agreement_undecided"
  /// The agreement's period has ended.
  case agreementEnded = "agreement_ended"
  /// There is no council.
  case noCouncil = "no_council"
  /// Nobody leads the council.
  case noChair = "no_chair"
  /// No meeting has been held.
  case noMeeting = "no_meeting"
  /// No function coordinates.
  case noCoordinator = "no_coordinator"
  /// No commitment is about communication.
  case noInformation = "no_information"
  /// Nobody has reported on the commitment about communication.
  case informationNotReported = "information_not_reported"
  /// No political body receives reports.
  case noReceiver = "no_receiver"
  /// No report is frozen.
  case noReport = "no_report"
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
