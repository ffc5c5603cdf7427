import PlanDomain

extension FoldRemark {
  /// What the comment says.
  var english: String {
    switch self {
    case .head(let date):
      """
      Made \(date) from the edition that held and what has been decided since. \
      Read it through, set version and decision, and then adopt it.
      """
    case .begun(let date):
      """
      Made \(date) from what has been decided. Read it through, set version and decision, and then \
      adopt it.
      """
    case .dropped(let activity):
      "\(activity.id) \u{201C}\(activity.title)\u{201D} is dropped; the identifier is not used again."
    }
  }
}

extension PlanFoldError {
  /// What is wrong, where, and what to do.
  public var english: String {
    switch self {
    case .unreadable(let file):
      "\(file) cannot be read as an action plan. Run samverkan check."
    case .activitiesShareLine(let file, let line):
      "\(file):\(line): the activity shares its line. Put each activity on lines of its own."
    }
  }
}
