import PlanDomain

/// What commands answer.
enum RunWord: Hashable, Sendable {
  case saved(String)
  case demoAt(String)
  case checked(errors: Int, warnings: Int)
  case verified(entries: Int, writers: Int)
  case reset(String)
  case planKept(String)
  case draftNotKept(String)
  case privateDetails([PrivateDetail])
}
