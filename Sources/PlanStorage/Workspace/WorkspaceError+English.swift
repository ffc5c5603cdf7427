import SystemPackage

extension WorkspaceError {
  /// What is wrong and what to do, in one or two sentences.
  public var english: String {
    switch self {
    case .noSuchFolder(let path): "The folder \(path.visible) does not exist."
    case .notAWorkspace(let path):
      "\(path.visible) is not a workspace: the file workspace.yaml is missing."
    case .newerFormat(let path, let format):
      "\(path.visible) has format \(format.quotable). This version reads formats 1 and 2; update it."
    case .unusable(let error): english(about: error)
    }
  }

  private func english(about error: FileError) -> String {
    let path = error.path.visible
    return switch error {
    case .system(let failure): "\(path) cannot be read: \(failure.number.english)."
    case .notAFile: "\(path) is not an ordinary file."
    case .hasSeveralNames: "\(path) has several names (hard links) and is therefore not read."
    case .tooLarge(_, let limit): "\(path) is larger than \(limit / 1024) KiB."
    case .notOurs: "\(path) belongs to someone else, or others may write to it."
    case .othersFolder, .exceeds: error.english
    case .hasHoles: "\(path) is mostly holes and is not read."
    case .lockReplaced: "The lock \(path) was replaced while it was taken."
    }
  }
}
