/// Something in the plan or the journal that there is to show for a section of the law.
public struct LawEvidence: Hashable, Sendable {
  /// What it is.
  public enum Ground: Hashable, Sendable {
    /// A picture of the situation is registered.
    case situation(SituationPicture)
    /// An edition of the plan.
    case edition(PlanEdition)
    /// An edition's adoption is recorded.
    case adoption(PlanAdoption)
    /// A report or a meeting, by its number, followed the plan up.
    case followUp(String, CalendarDate)
    /// The plan's activities have been followed up one by one: so many, of so many, the first on a day.
    case reported(Int, of: Int, since: CalendarDate)
    /// A row of the year wheel is part of other planning, as the document calls it.
    case planning(String, within: String)
    /// What there is to show for another section.
    case section(LawSection, LawPicture.Finding.Standing)
    /// The agreement is in writing: how many parties, and how long it holds.
    case agreement(parties: Int, period: String)
    /// So many of the parties have signed, on a day.
    case signed(Int, of: Int, CalendarDate?)
    /// The agreement states its purpose, and so many areas.
    case purpose(areas: Int)
    /// A group exists; the function that leads it, and the party of that.
    case body(String, chair: String?, party: String?)
    /// Functions take part for a party that is no municipality.
    case represented(String, by: [String])
    /// So many meetings are held; the latest by its number, on a day.
    case meetings(Int, latest: String, CalendarDate)
    /// A coordinating function is named, in a municipality.
    case coordinator(String, in: String)
    /// How the coordinating function is reached, in a municipality.
    case contact(String, in: String)
    /// A commitment by its title, how often it is reported on, and the day of the latest report.
    case commitment(String, reports: Int, latest: CalendarDate?)
    /// The board or committee that leads the work, in a municipality.
    case leader(String, in: String)
    /// A report, by its number, was handed over to the assembly on a day.
    case delivered(String, to: String, CalendarDate)
  }

  /// What it is.
  public let matter: Ground
  /// Whether it rests on a transcript of a document, and nobody has recorded it in the course of the work.
  public let isTranscribed: Bool

  /// Creates evidence.
  ///
  /// - Parameters:
  ///   - matter: What it is.
  ///   - isTranscribed: Whether it rests on a transcript of a document.
  public init(_ matter: Ground, isTranscribed: Bool = false) {
    self.matter = matter
    self.isTranscribed = isTranscribed
  }
}

/// What there is nothing to show of.
public enum LawGap: String, CaseIterable, Hashable, Sendable {
  /// No picture of the situation is registered.
  case noSituation = "no_situation"
  /// The latest picture names no sources.
  case noSources = "no_sources"
  /// More than two years have passed since the latest picture.
  case situationOverdue = "situation_overdue"
  /// There is no plan with activities.
  case noPlan = "no_plan"
  /// No edition of the plan is decided.
  case planUndecided = "plan_undecided"
  /// The plan is adopted, and nothing says by whom.
  case deciderUnknown = "decider_unknown"
  /// Nothing has followed the plan up.
  case noFollowUp = "no_follow_up"
  /// More than two years have passed since the plan was decided or followed up.
  case followUpOverdue = "follow_up_overdue"
  /// Nothing says which other planning the follow-up is part of.
  case noIntegration = "no_integration"
  /// There is something missing in the agreements of § 9.
  case agreementsLack = "agreements_lack"
  /// There is something missing in the council of § 10.
  case councilLacks = "council_lacks"
  /// The agreement does not state a purpose or areas.
  case noPurpose = "no_purpose"
  /// Nothing says who has signed the agreement.
  case notSigned = "not_signed"
  /// Nothing says when the agreement was signed.
  case signingUndated = "signing_undated"
  /// Not all parties have signed.
  case partyUnsigned = "party_unsigned"
  /// There is no council.
  case noCouncil = "no_council"
  /// A group leads, and no document calls it the strategic council.
  case councilUnnamed = "council_unnamed"
  /// Nobody leads the council.
  case noChair = "no_chair"
  /// The chair is of a party that is no municipality.
  case chairElsewhere = "chair_elsewhere"
  /// Nothing says which party the chair is of, or that the party is a municipality.
  case chairUnknown = "chair_unknown"
  /// Nobody but the municipality has a seat.
  case noOtherActor = "no_other_actor"
  /// No meeting has been held.
  case noMeeting = "no_meeting"
  /// No coordinating function is named.
  case noCoordinator = "no_coordinator"
  /// Some municipalities name a coordinating function, and not all.
  case coordinatorOfSome = "coordinator_of_some"
  /// Nothing says how the function is reached.
  case noContact = "no_contact"
  /// No commitment is about communication.
  case noInformation = "no_information"
  /// Nobody has reported on the commitment about communication.
  case informationNotReported = "information_not_reported"
  /// Nothing says which board or committee leads the work.
  case noLeader = "no_leader"
  /// No report to the municipal assembly is recorded.
  case noReportToAssembly = "no_report_to_assembly"
}
