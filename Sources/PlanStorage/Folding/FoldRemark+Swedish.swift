public import PlanDomain

extension FoldRemark: Worded {
  /// What the comment says.
  var swedish: String {
    switch self {
    case .head(let date):
      """
      Framställd \(date) ur den utgåva som gällde och det som har beslutats sedan dess. \
      Läs igenom, sätt version och beslut, och anta den sedan.
      """
    case .begun(let date):
      """
      Framställd \(date) av det som har beslutats. Läs igenom, sätt version och beslut, och anta den \
      sedan.
      """
    case .dropped(let activity):
      "\(activity.id) «\(activity.title)» är avförd; beteckningen används inte igen."
    }
  }
}

extension PlanFoldError: Worded {
  /// What is wrong, where, and what to do.
  public var swedish: String {
    switch self {
    case .unreadable(let file):
      "\(file) kan inte läsas som en åtgärdsplan. Kör samverkan check."
    case .activitiesShareLine(let file, let line):
      "\(file):\(line): aktiviteten delar rad med annat. Sätt varje aktivitet på egna rader."
    }
  }
}
