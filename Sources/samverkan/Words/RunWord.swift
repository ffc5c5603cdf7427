import PlanDomain
import PlanStorage

/// What commands answer.
enum RunWord: Hashable, Sendable {
  case saved(String)
  case demoAt(String)
  /// The machine has no time zones, so that days and times are those of UTC.
  case noTimeZones(String)
  case checked(errors: Int, warnings: Int)
  case verified(entries: Int, writers: Int)
  case documentsVerified(Int)
  case written(String)
  case mayReplace(String)
  case reset(String)
  case folded(
    changed: [ActivityID], added: [ActivityID], dropped: [ActivityID], waiting: Int,
    homeless: [ActivityID])
  case foldsIn, staysBeside
  case remarked(PlanRemark)
  case made(NewWorkspace, path: String)
  case planKept(String)
  case draftNotKept(String)
  case privateDetails([PrivateDetail])
  case erased
  case notErased(WriterID)
  case willMask(Int)
  /// A function that is masked, the writer, and in how many entries.
  case willMaskAuthor(String, WriterID, Int)
  /// The clock shows a day far from the agreement's years.
  case mayKeepOddDay(CalendarDate)
  case askToMask
  case traces(MaskedTraces)
  case newWriter
  /// What was found is accepted, by a decision.
  case accepted(String)
  case acceptanceMendsNothing
  case ownersAccepted(Int)
  case writers([String])
  case wouldImport(Int, rows: Int)
  case unreadColumns([String])
  /// The editor ended at once; the file that its window may still have open.
  case editorLeft(String)
  /// The same, where the answer is a line that is typed.
  case saveAndReturn(String)
  /// The editor failed, and what had been saved in it was taken.
  case editorFailed(String)
  case readAsLatin1
  /// A text could not be kept; the file that still holds it.
  case textKept(String)
  /// A text has more bytes than can be taken; the file that holds it.
  case textTooLarge(String)
}

extension [ActivityID] {
  /// The identifiers after each other; `nil` for none.
  var listed: String? { isEmpty ? nil : map(\.rawValue).joined(separator: ", ") }
}
