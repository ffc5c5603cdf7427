public import PlanDomain

extension RecordingError: Worded {
  /// The sentence in English: what happened, and what to do.
  public var english: String {
    switch self {
    case .refused(let refusal): refusal.english
    case .readOnly(let reason): reason.english
    case .busy(let holder?): "Not saved: \(holder.english) is using the workspace. Try again."
    case .busy(nil): "Not saved: another program is using the workspace. Try again."
    case .failed(let error) where error.isExcess:
      "Not saved. \(error.english) Go on as a new writer: samverkan repair --new-writer"
    case .failed(let error): "Not saved. \(error.english)"
    case .uncertain(let error):
      "It is uncertain whether the change was saved. \(error.english) Restart and check."
    case .incompleteBasis:
      "Nothing was frozen: the basis is incomplete. Run samverkan verify, and freeze once the "
        + "journal is whole. With --output the report is written all the same, with a stamp on it."
    case .unwritable(let problem): "Not saved: \(problem.english)."
    }
  }
}

extension LockHolder: Worded {
  /// The process in English.
  public var english: String { "process \(process)" + (program.map { " (\($0))" } ?? "") }
}

extension ReadOnlyReason: Worded {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .asked:
      "The workspace is open read-only. Open it without --read-only and --as-of to write."
    case .notPermitted(let error):
      "The workspace is read-only. \(error.english) Ask for permission to write in the folder."
    case .openToAll(let path):
      "The workspace is read-only: anyone may write to \(path). Mend that: chmod o-w '\(path)'"
    case .historyChanged:
      "The workspace is read-only: what you saved earlier is missing or has changed. "
        + "Run samverkan verify. To go on as a new writer: samverkan repair --new-writer"
    case .newerFormat(let format):
      "The workspace is read-only: it is written in a newer format (\(format.quotable)) than this "
        + "program knows. Update the program."
    case .notRead(let error) where error.isExcess:
      "The workspace is read-only. \(error.english) Go on as a new writer: samverkan repair "
        + "--new-writer"
    case .notRead(let error):
      "The workspace is read-only: what you saved earlier could not be read. \(error.english) "
        + "Open the workspace again."
    case .uncertain(let error):
      "The workspace is read-only until the program restarts. \(error.english)"
    }
  }
}

extension LineProblem: Worded {
  /// What is wrong, in English, without a full stop.
  public var english: String {
    switch self {
    case .tooLong: "the line is longer than \(LineLimits.bytes) bytes"
    case .malformed(let place): "the line departs from the format at byte \(place)"
    case .notUnicode(let place): "the text is not UTF-8 at byte \(place)"
    case .notNormalized(let place): "the text is not in normal form C at byte \(place)"
    case .textTooLong: "a text has more than \(LineLimits.scalars) characters"
    case .tooDeep(let place): "too many levels at byte \(place)"
    case .tooManyFacts: "the line has more than \(LineLimits.facts) facts"
    case .newerFormat(let format): "the line is written in a newer format (\(format))"
    case .otherWriter(let writer): "the line is written by \(writer)"
    case .noIdentifierLeft:
      "the time of your last entry is the end of time; go on as a new writer: samverkan repair "
        + "--new-writer"
    case .contentAltered: "the content has been altered since it was written"
    case .lineAltered: "the line has been altered since it was written"
    }
  }
}
