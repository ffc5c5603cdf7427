/// The words that are put around an agreement's own.
public enum AgreementWord: Hashable, Sendable {
  case agreement
  case kind, record, decided, period, goal, shortName, signed, signingUnknown, country, transcribed
  case stated(String, days: String)
  case source(String)
  case item(String)
  case purposes, definitions
  case parties(Int)
  case ledBy, reportsTo, coordinator, contact
  case otherWording, aim
  case heldSince(CalendarDate)
  /// That a temporary group has ended, after its last day.
  case ended(CalendarDate)
  case form, appointedBy, until, purposesOfGroup, decidesOnPlan
  case commitments(Int)
  case cadence, forums, sources, targetGroups, methods, steps, perspectives
  /// The perspectives of the plan; whether they are an example.
  case planPerspectives(Bool)
  case editions(Int)
  /// Whose plan a file is.
  case owner(String)
  /// That only one party's plan is shown; everybody's.
  case ownersPlan(String), everybodysPlan
  /// The labels before whose plan an activity is in, and which edition.
  case planOf, edition
  /// When an edition holds.
  case holds(CalendarDate, CalendarDate), holdsWhenAdopted
  /// When an edition was adopted, and the number of the decision.
  case adopted(CalendarDate, String?)
  /// How many decided changes adopting an edition ends, and how many go on lying on top of it.
  case toAdopt(held: Int, beside: Int)
  case next(CalendarDate)
  case ours(Cadence.Part)
  case within(String)
  case rhythm(Cadence.Rhythm)
}
