import PlanDomain
import PlanStorage

/// What commands answer.
enum RunWord: Hashable, Sendable {
  case saved(String)
  case demoAt(String)
  case checked(errors: Int, warnings: Int)
  case verified(entries: Int, writers: Int)
  case documentsVerified(Int)
  case written(String)
  case reset(String)
  case folded(changed: [ActivityID], added: [ActivityID], dropped: [ActivityID], waiting: Int)
  case made(NewWorkspace, path: String)
  case planKept(String)
  case draftNotKept(String)
  case privateDetails([PrivateDetail])
  case erased
  case notErased(WriterID)
  case wouldImport(Int, rows: Int)
  case unreadColumns([String])
}

extension [ActivityID] {
  /// The identifiers after each other; `nil` for none.
  var listed: String? { isEmpty ? nil : map(\.rawValue).joined(separator: ", ") }
}
