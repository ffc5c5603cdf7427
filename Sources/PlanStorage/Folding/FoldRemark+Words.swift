public import PlanDomain

extension FoldRemark: Worded {
  /// What the comment says.
  var words: Words {
    switch self {
    case .head(let date):
      Words(
        """
        Framställd \(date) ur den utgåva som gällde och det som har beslutats sedan dess. \
        Läs igenom, sätt version och beslut, och anta den sedan.
        """,
        """
        Made \(date) from the edition that held and what has been decided since. \
        Read it through, set version and decision, and then adopt it.
        """)
    case .begun(let date):
      Words(
        """
        Framställd \(date) av det som har beslutats. Läs igenom, sätt version och beslut, och anta den \
        sedan.
        """,
        """
        Made \(date) from what has been decided. Read it through, set version and decision, and then \
        adopt it.
        """)
    case .dropped(let activity):
      Words(
        "\(activity.id) «\(activity.title)» är avförd; beteckningen används inte igen.",
        "\(activity.id) \u{201C}\(activity.title)\u{201D} is dropped; the identifier is not used again."
      )
    }
  }
}

extension PlanFoldError: Worded {
  /// What is wrong, where, and what to do.
  public var words: Words {
    switch self {
    case .unreadable(let file):
      Words(
        "\(file) kan inte läsas som en åtgärdsplan. Kör samverkan check.",
        "\(file) cannot be read as an action plan. Run samverkan check.")
    case .activitiesShareLine(let file, let line):
      Words(
        "\(file):\(line): aktiviteten delar rad med annat. Sätt varje aktivitet på egna rader.",
        "\(file):\(line): the activity shares its line. Put each activity on lines of its own.")
    }
  }
}
