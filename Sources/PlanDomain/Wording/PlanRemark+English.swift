extension PlanRemark {
  /// What is remarked, in English.
  public var english: String {
    switch self {
    case .editionToAdopt(let version):
      "nobody has adopted edition \(version). Run samverkan plan adopt \(version) --decision \u{2026}"
    case .editionAltered(let version):
      "the files of edition \(version) are no longer those that were adopted"
    case .vanished(let id, let title):
      "\(id)\(title.map { " \u{201C}\($0)\u{201D}" } ?? "") has a history but is missing from the plan, "
        + "without being done or dropped"
    case .shared(let id, let earlier, let later):
      "\(id) stands both in \(earlier) and in \(later), which hold at once; what \(later) says is shown"
    case .meetingAfterEnd(let code, let body, let ends):
      "\(code) is planned after \(ends), when \(body) ends"
    }
  }
}
