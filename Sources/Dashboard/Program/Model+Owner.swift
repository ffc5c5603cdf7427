import PlanDomain

extension Model {
  /// Shows one party's plan, or everybody's.
  mutating func show(planOf owner: PartyID?) {
    guard owner != setting.owner else { return }
    setting.owner = owner
    redrawPicture()
  }

  /// Whose plan the screen in front shows, in words; `nil` for everybody's, and where it does not matter.
  var shownOwner: String? {
    guard navigation.current.kind.showsActivities else { return nil }
    // A frozen report stays on the plan that it was frozen on.
    let frozen = navigation.current.as(ReportScreen.self)?.request.frozen(in: state)
    guard let owner = frozen.map(\.owner) ?? setting.owner else { return nil }
    let name = state.plan.party(owner)?.shortName ?? owner.rawValue
    return AgreementWord.ownersPlan(name).worded(in: language)
  }
}

extension Menu {
  /// The parties that have a plan of their own, and all of them.
  static func owners(_ context: Context) -> Menu {
    let owners = [nil] + context.state.plan.owners.map(Optional.some)
    let options = owners.map { owner in
      let name = owner.map { context.state.plan.party($0)?.name ?? $0.rawValue }
      return Option(
        name ?? context.worded(AgreementWord.everybodysPlan), .showPlan(of: owner))
    }
    return Menu(
      FormLabel.owner, options, current: owners.firstIndex(of: context.state.plan.view.owner),
      context)
  }
}

extension Context {
  /// Whose plan a frozen report is on, in words; `nil` where it is everybody's.
  func ownersPlan(of id: ReportID) -> String? {
    state.frozenReport(id)?.owner.map { owner in
      worded(AgreementWord.owner(state.plan.party(owner)?.shortName ?? owner.rawValue))
    }
  }
}
