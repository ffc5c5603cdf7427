public import PlanDomain

/// One decision with its whole chain: where it was taken, who carries it out, what came of it.
public struct DecisionReport: Report, Hashable {
  let basis: Basis
  let decision: Decision

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The decision; `nil` comes back when none such is in effect.
  ///   - basis: What to draw from.
  public init?(_ id: DecisionID, from basis: Basis) {
    guard let decision = basis.state.decision(id) else { return nil }
    self.decision = decision
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    basis.page(of: Sheet(decision, from: basis, in: language), chain, in: language)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the titles in the chain.
  /// - Returns: The decision as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: decision).adding(["chain": chain.json(in: language)])
  }

  private var chain: Chain { Chain(.decision(decision.id), from: basis) }
}

extension Basis {
  /// Where a decision stands on the day, with how long it is overdue.
  func standing(of decision: Decision, in language: Language) -> String {
    if let days = decision.daysOverdue(on: picture.date) {
      return CouncilPhrase.overdue(days: days).worded(in: language)
    }
    return decision.standing(on: picture.date).worded(in: language)
  }

  /// What something is called, its identifier first.
  func name(of subject: Subject) -> String {
    let code = state.code(of: subject)
    let title =
      switch subject {
      case .activity(let id): picture.activity(id)?.activity.title
      case .goal(let id): state.plan.subGoal(id)?.title ?? state.plan.area(of: id)?.title
      case .deviation(let id): title(of: id)
      default: nil as String?
      }
    return [code, title].compactMap(\.self).joined(separator: "  ")
  }
}
