import PlanDomain

/// What a form is about.
enum FormSubject: Hashable, Sendable {
  /// A new deviation of an activity, or of one that is asked for.
  case newDeviation(ActivityID?)
  case editDeviation(DeviationID)
  case closeDeviation(DeviationID)
  case newDecision(DecisionPlace)
  case correctDecision(DecisionID)

  var draftKey: DraftKey {
    switch self {
    case .newDeviation(let id): DraftKey(rawValue: "\(id?.rawValue ?? "new")/deviation")
    case .editDeviation(let id): DraftKey(rawValue: "\(id)/edit")
    case .closeDeviation(let id): DraftKey(rawValue: "\(id)/close")
    case .newDecision(let place): DraftKey(rawValue: "\(place.draftName)/decision")
    case .correctDecision(let id): DraftKey(rawValue: "\(id)/correction")
    }
  }

  func title(in state: PlanState) -> FormWord {
    switch self {
    case .newDeviation(let id):
      .newDeviation(id.map { Item.activity($0).name(in: state) } ?? "")
    case .editDeviation(let id): .editDeviation(state.code(of: .deviation(id)))
    case .closeDeviation(let id): .closeDeviation(state.code(of: .deviation(id)))
    case .newDecision: .newDecision
    case .correctDecision(let id): .correctDecision(state.code(of: .decision(id)))
    }
  }

  var isDecision: Bool {
    switch self {
    case .newDecision, .correctDecision: true
    case .newDeviation, .editDeviation, .closeDeviation: false
    }
  }
}
