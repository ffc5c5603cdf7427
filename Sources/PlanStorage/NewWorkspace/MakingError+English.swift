public import PlanDomain

extension MakingError: Worded {
  /// The sentence in English: what, where, and what to do.
  public var english: String {
    switch self {
    case .occupied(let path):
      "The folder \(path) is not empty, and nothing is overwritten. "
        + "Name a folder that is empty or does not exist."
    case .notAFolder(let path):
      "\(path) is no folder, or does not lie in one. "
        + "Name a folder that is empty or does not exist."
    case .noParent(let path):
      "The folder \(path) does not exist. Make it first, or name another place."
    case .failed(let error):
      "\(error.english) No workspace has been made; mend the fault or name another place."
    }
  }
}
