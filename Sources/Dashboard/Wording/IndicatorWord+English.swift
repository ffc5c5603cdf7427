import PlanDomain

extension IndicatorWord: Worded {
  var english: String {
    switch self {
    case .indicators: "Indicators"
    case .heading(let count, let late):
      "Indicators (\(count))" + (late > 0 ? "  \(late) to measure" : "")
    case .none:
      "Nothing here yet. Indicators are declared in the plan file under indicators, with id, title, unit and goals."
    case .noneSelected: "No indicator is selected."
    case .nothingToOpen: "There is nothing to open here."
    case .unmeasured: "Not measured yet. The key a records a value."
    case .standing: "State"
    case .latest: "Latest"
    case .baseline: "Baseline"
    case .target: "Target"
    case .direction: "Direction"
    case .unit: "Unit"
    case .serves: "Measures"
    case .source: "Source"
    case .next: "Next time"
    case .measurements(let count): "Measurements (\(count))"
    case .targetMark: "goal"
    case .late: "to measure"
    case .lateBy(let days): "\(days) \(days == 1 ? "day" : "days") ago"
    case .of(let target): "(target \(target.english))"
    }
  }
}
