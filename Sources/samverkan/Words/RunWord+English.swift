import PlanDomain
import PlanStorage

extension RunWord: Worded {
  /// The words in English.
  var english: String {
    switch self {
    case .saved(let summary): "Saved: \(summary)"
    case .demoAt(let path): "The example lies in \(path)"
    case .noTimeZones(let zone):
      "This computer has no time zones (tzdata is missing), so days and times are in UTC, "
        + "not in \(zone)."
    case .checked(0, 0): "The plan files have no errors."
    case .checked(0, let warnings):
      "The plan files have no errors, and \(warnings) \(warnings == 1 ? "warning" : "warnings")."
    case .checked(let errors, let warnings):
      "The plan files have \(errors) \(errors == 1 ? "error" : "errors") and "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings")."
    case .verified(let entries, let writers):
      "The journal is whole: \(entries) \(entries == 1 ? "entry" : "entries") "
        + "by \(writers) \(writers == 1 ? "writer" : "writers")."
    case .documentsVerified(1): "The frozen document in reports/ is as it was."
    case .documentsVerified(let count):
      "The \(count) frozen documents in reports/ are as they were."
    case .mayReplace(let path): "\(path) is there already. Overwrite it?"
    case .written(let path): "Written to \(path)"
    case .made(let workspace, let path): english(workspace, path.inShell)
    case .planKept(let problem): "The plan before is shown: \(problem)"
    case .draftNotKept(let reason):
      "Drafts cannot be kept: \(reason)"
    case .privateDetails(let details): "Warning: the text seems to hold \(details.english)."
    case .folded(let changed, let added, let dropped, let waiting, let homeless):
      "Changed: \(changed.listed ?? "none"). Added: \(added.listed ?? "none"). "
        + "Dropped: \(dropped.listed ?? "none"). "
        + "Proposals without a decision, not written in: \(waiting)."
        + (homeless.listed.map { " Without a file to stand in, add one: \($0)." } ?? "")
    case .foldsIn: "Decided changes that the edition holds already:"
    case .staysBeside: "Decided changes that stay on top of the edition:"
    case .remarked(let remark): "warning: \(remark.english)"
    case .erased: "The text is gone from the journal's files. Copies and printouts still have it."
    case .notErased(let writer):
      "The text is no longer shown, but stands in the files of \(writer) until that user runs the "
        + "same command."
    case .willMask(let count):
      "This is taken away from \(count) \(count == 1 ? "entry" : "entries"), for ever:"
    case .willMaskAuthor(let author, let writer, let count):
      "Who saved is taken out of \(count) \(count == 1 ? "entry" : "entries") of \(writer), for ever: "
        + "\(author). The name of the writer's folder stays."
    case .mayKeepOddDay(let day):
      "The computer's clock shows \(day), far from the agreement's years. Save all the same?"
    case .askToMask: "Mask? (y/n) "
    case .traces(let traces):
      "Drafts thrown away: \(traces.drafts), places forgotten: \(traces.places). Frozen documents that "
        + "hold the text, and are not changed: "
        + (traces.documents.isEmpty ? "none." : traces.documents.joined(separator: ", ") + ".")
    case .accepted(let decision): "Accepted by decision \(decision)."
    case .acceptanceMendsNothing:
      "Nothing is mended. Reports can be frozen again, and say that they rest on the damage."
    case .newWriter:
      "What you save next gets a new writer. What the former one wrote stays."
    case .ownersAccepted(0): "Nothing was accepted."
    case .ownersAccepted(let count): "Changes of owner accepted: \(count)."
    case .writers(let lines): "Writers:" + lines.map { "\n  \($0)" }.joined()
    case .wouldImport(0, let rows): "Nothing to change: \(rows) \(rows == 1 ? "row" : "rows") read."
    case .wouldImport(let count, let rows):
      "\(count) \(count == 1 ? "change" : "changes") in \(rows) \(rows == 1 ? "row" : "rows") read. Nothing is saved; "
        + "--apply saves."
    case .unreadColumns(let names): "Not read: \(names.joined(separator: ", "))."
    case .editorLeft(let path):
      "The editor returned at once. Save in it and press Ctrl-O again to fetch the text. (\(path))"
    case .saveAndReturn(let path):
      "The editor returned at once. Go on with Enter when you have saved \(path)"
    case .editorFailed(let program): "\(program) failed. What had been saved in it is here."
    case .readAsLatin1: "The file was not UTF-8 and was read as Latin-1. Look at the letters."
    case .textKept(let path): "The text is kept in \(path)"
    case .textTooLarge(let path): "The text is too large to be taken. It is kept in \(path)"
    case .reset(let path): "The example has been made anew in \(path)"
    }
  }
  private func english(_ workspace: NewWorkspace, _ path: String) -> String {
    let plan = workspace.planFiles.joined(separator: ", ")
    let first =
      workspace.planFiles.isEmpty
      ? "Add an action plan; workspace.yaml shows how."
      : workspace.isEmpty
        ? "Add activities to \(plan); the file shows how." : "Go through the plan in \(plan)."
    return """
      The workspace for \(workspace.title) has been made in \(path)
      Next:
        1. \(first)
        2. Check the files: samverkan check \(path)
        3. Open the workspace: samverkan open \(path)
      """
  }
}
