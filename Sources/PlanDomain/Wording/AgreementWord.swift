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
  case form, appointedBy, until, purposesOfGroup, decidesOnPlan
  case commitments(Int)
  case cadence, forums, sources, targetGroups, methods, steps, perspectives
  /// The perspectives of the plan; whether they are an example.
  case planPerspectives(Bool)
  case editions(Int)
  /// Whose plan a file is.
  case owner(String)
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
