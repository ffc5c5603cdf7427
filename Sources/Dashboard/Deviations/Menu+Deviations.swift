import PlanDomain

extension Menu {
  /// The conditions of the register's filter; those that are set are marked.
  static func filter(_ context: Context) -> Menu {
    if let screen = context.current.as(DecisionsScreen.self) {
      let conditions = DecisionFilter.offered(in: context.state).map {
        Choice.decisionCondition($0, isSet: screen.filter.has($0))
      }
      return Menu(.decisionFilter, conditions, showing: context.state)
    }
    return Menu(
      .filter, FilterChoice.offered(in: context.state.plan).map { .condition($0, context) },
      showing: context.state)
  }

  /// The values that one of the conditions may have.
  static func filter(_ group: FilterChoice, _ context: Context) -> Menu {
    Menu(.filter, group.values(context).map { .condition($0, context) }, showing: context.state)
  }

  /// The months with something left to review, the latest first, and this month.
  static func months(_ context: Context) -> Menu {
    let first = context.picture.deviations.map(\.deviation.opened.month).min() ?? context.month
    let months = (first.index...max(first.index, context.month.index)).reversed()
      .map(CalendarMonth.init(index:))
    let counts = months.map { ($0, context.picture.reviewQueue(of: $0).count) }
    let choices = counts.filter { $0.1 > 0 || $0.0 == context.month }
      .map { Choice.month($0.0, left: $0.1) }
    return Menu(.month, choices, showing: context.state)
  }

  static func verdicts(
    _ id: DeviationID, _ month: CalendarMonth, in state: PlanState
  ) -> Menu {
    Menu(.verdict(id, month), Verdict.allCases.map(Choice.verdict), showing: state)
  }

  static func offer(_ id: ActivityID, in state: PlanState) -> Menu {
    Menu(.offer(id), [.accept, .decline], showing: state)
  }
}

extension Menu.Choice {
  fileprivate static func condition(_ choice: FilterChoice, _ context: Context) -> Menu.Choice {
    let name = choice.name(in: context.state.plan, context)
    let filter = context.current.as(DeviationsScreen.self)?.filter
    return .condition(choice, name, isSet: filter?.has(choice) ?? false)
  }
}
