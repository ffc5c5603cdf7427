import PlanDomain

extension WheelPhrase: Worded {
  /// The words in English.
  var english: String {
    switch self {
    case .law: "Act (2023:196) on municipalities' responsibility for crime prevention"
    case .shows: "To show"
    case .lacks: "Missing"
    case .section: "Section"
    case .standing: "State"
    case .due: "Due again"
    case .reporting: "Reporting"
    case .function: "Function"
    case .party: "Party"
    case .reported: "Reported"
    case .awaited: "Of"
    case .notReported: "Missing"
    case .stale: "Stale"
    case .nobody: "nobody alone"
    case .summary(let reported, let expected, let cutOff, let since):
      "\(reported) of \(expected) activities have been reported on after \(since). Cut-off \(cutOff)."
    case .wheel: "The year wheel"
    case .day: "Day"
    case .kind: "Kind"
    case .what: "What"
    case .everything: "Activities, deviations and decisions"
    case .identifier: "Id"
    case .belongsTo: "Belongs to"
    case .from: "From"
    case .to: "By"
    case .cause: "Cause"
    case .remedy: "Remedy"
    case .kindOf(let kind): kind.rawValue
    }
  }
}
