import PlanDomain

extension StartingWord: Worded {
  /// The text in English.
  var english: String {
    switch self {
    case .manifest(let title): "A workspace for \(title). See README.txt."
    case .editions: "All editions of the action plan are kept here; the last one holds."
    case .noEditions:
      """
      The agreement has no action plan yet. When there is one, take the # away:
      editions:
        - version: "1"
          files: ["plan/activities.yaml"]
      """
    case .draft:
      """
      An empty draft of an action plan. Add activities like this: replace the last line by
      “activities:” and write the activities under it, without the #.
      """
    case .draftRest:
      """
      Each activity has an identifier of its own, never reused, and one responsible function, never
      a person. Check the file with “samverkan check”. Once the council has adopted the plan:
      status: adopted.
      """
    case .title: "Joint safety walk"
    case .how: "Where, when and how it is done"
    case .contribution(let party): "What \(party) brings"
    case .function: "head of security"
    case .readme(let manifest, let agreement, let original):
      englishReadme(manifest, agreement, original)
    }
  }

  private func filesInEnglish(of manifest: WorkspaceManifest) -> String {
    var rows = [
      (WorkspaceManifest.fileName, "the workspace's name and the files that belong to it"),
      (manifest.agreement, "the agreement"),
    ]
    rows += manifest.editions.flatMap(\.files).map { ($0, "action plan") }
    rows += [
      ("journal/", "everything that happens from now on: a folder per writer, a file per"),
      ("", "month, a line per event, the oldest first; empty from the beginning"),
      ("reports/", "frozen reports and minutes; empty from the beginning"),
    ]
    return rows.columns
  }

  private func englishReadme(
    _ manifest: WorkspaceManifest, _ agreement: Agreement, _ original: String
  ) -> String {
    let record = agreement.record.map { "\n\($0)" } ?? ""
    return """
      \(manifest.title.uppercased()): HOW TO READ THESE FILES WITHOUT THE PROGRAM

      All of it is plain text in UTF-8 and opens in any text editor.

      \(filesInEnglish(of: manifest))

      THE AGREEMENT
      \(agreement.title.wrapped)\(record)
      Copied from \(original), which comes with the program Samverkan. Compare it with the signed
      document before you begin.

      THE PLAN FILES
      They are written by hand: the program reads them and never changes them. The main keys:

        areas, sub_goals   areas and goals
        serves             the goals that the activity belongs to
        how                how it is done
        contributions      what each party brings
        responsible        the responsible party and function (never a person)
        schedule           first and last day (from, to) and days of follow-up (checkpoints)

      Days are written year-month-day: 2026-11-20. “samverkan check” checks the files.

      THE JOURNAL
      Each line is an entry in JSON. "at" is the moment, "by" the function that wrote, "d" what
      happened: "op" is the event, "id" what it is about, "to" the new value and "note" the text.
      Nothing is erased: what holds is the latest entry that has not been taken back ("undone"). "p",
      "c" and "h" are checksums that show whether a line has been changed afterwards.

      """
  }
}
