import PlanDomain

/// What the agreement's screen says beside the agreement itself.
enum AgreementWord: Hashable, Sendable {
  case agreement
  case kind, record, decided, period, goal, shortName
  case item(String)
  case parties(Int)
  case otherWording
  case commitments(Int)
  case cadence, forums, sources, targetGroups, methods, perspectives
  case editions(Int)
  case next(CalendarDate)
  case rhythm(Cadence.Rhythm)
}
