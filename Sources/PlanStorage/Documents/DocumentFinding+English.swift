public import PlanDomain

extension DocumentFinding: Worded {
  /// The sentence in English: the file, what was found, and what to do.
  public var english: String { "\(path): \(sentence)" }

  private var sentence: String {
    let what = "\(code ?? ""), frozen on \(date?.description ?? "")"
    return switch kind {
    case .missing: "The file is missing (\(what)). Put it back from a backup or the archive."
    case .altered:
      "The file has been altered since it was frozen (\(what)). "
        + "Put the right one back from a backup or the archive."
    case .unusable(let error): "\(error.english) (\(what))"
    case .unusableName: "The entry names a file that cannot lie here (\(what))."
    case .unrecorded:
      "No entry names the file. It is nothing that has been approved, "
        + "perhaps what an interrupted attempt left behind, and may be removed."
    }
  }
}
