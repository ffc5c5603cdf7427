public import PlanDomain

/// What every report draws from: the state, its picture on a day, and where it came from.
public struct Basis: Hashable, Sendable {
  /// The identifier of the workspace.
  public let workspace: String
  /// The state.
  public let state: PlanState
  /// The picture of the state.
  public let picture: Picture
  /// Whether the reader asked for another day than today.
  public let isAsOf: Bool
  /// Whether texts that are marked as internal are left out of the state.
  public internal(set) var leavesOut = false

  /// Draws the picture that the reports need.
  ///
  /// - Parameters:
  ///   - state: The state, already cut off at the day where that is wanted.
  ///   - today: The day.
  ///   - workspace: The identifier of the workspace.
  ///   - isAsOf: Whether the reader asked for another day than today.
  public init(_ state: PlanState, on today: CalendarDate, workspace: String, isAsOf: Bool = false) {
    self.workspace = workspace
    self.state = state.holding(on: today)
    self.isAsOf = isAsOf
    picture = Picture(of: self.state, on: today)
  }

  /// Draws what everybody may read: texts that are marked as internal are left out.
  ///
  /// - Parameters:
  ///   - state: The state, already cut off at the day where that is wanted.
  ///   - today: The day.
  ///   - workspace: The identifier of the workspace.
  ///   - isAsOf: Whether the reader asked for another day than today.
  public init(
    openly state: PlanState, on today: CalendarDate, workspace: String, isAsOf: Bool = false
  ) {
    let open = state.withoutInternalTexts
    self.init(open ?? state, on: today, workspace: workspace, isAsOf: isAsOf)
    leavesOut = open != nil
  }

  /// The same with what everybody may read.
  var openly: Basis {
    leavesOut
      ? self : Basis(openly: state, on: picture.date, workspace: workspace, isAsOf: isAsOf)
  }

  /// Draws from a picture that is there already.
  ///
  /// - Parameters:
  ///   - state: The state, as the editions that hold on the day have it.
  ///   - picture: Its picture.
  ///   - isAsOf: Whether the reader asked for another day than today.
  public init(_ state: PlanState, _ picture: Picture, isAsOf: Bool = false) {
    (self.state, self.picture) = (state, picture)
    (workspace, self.isAsOf) = ("", isAsOf)
  }

  var agreement: Agreement { state.plan.agreement }

  /// A title line with the day that the report is about.
  func title(_ title: String, in language: Language) -> Page.Block {
    let date = picture.date
    let day = (isAsOf ? ReportPhrase.asOf(date) : .today(date)).worded(in: language)
    let marks =
      [ownersPlan(in: language)].compactMap(\.self)
      + (state.plan.isExample ? [ReportPhrase.example.worded(in: language)] : [])
      + leavingOut(in: language)
      + (picture.isEnded ? [ReportPhrase.ended.worded(in: language)] : [])
    return .title(title, [([agreement.shortTitle, day] + marks).joined(separator: " \u{B7} ")])
  }

  /// That internal texts are left out, where there are any.
  func leavingOut(in language: Language) -> [String] {
    leavesOut ? [ReportPhrase.withoutInternal.worded(in: language)] : []
  }

  /// Whose plan it is about, where that is one party's.
  func ownersPlan(in language: Language) -> String? {
    state.plan.view.owner.map { owner in
      ReportPhrase.ownersPlan(state.plan.party(owner)?.name ?? owner.rawValue)
        .worded(in: language)
    }
  }

  func activities(_ ids: [ActivityID]) -> [ActivityPicture] { ids.compactMap(picture.activity) }
}
