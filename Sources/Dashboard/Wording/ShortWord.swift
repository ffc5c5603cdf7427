import PlanDomain

/// The words of a status where a column has no room for them all.
enum ShortWord: Hashable, Sendable {
  case onPlan, atRisk, deviating, notAssessed
  case achieved, partlyAchieved, notAchieved
  case better, unchanged, worse
  /// Something is being done about a deviation.
  case remedied
  /// There are no activities.
  case empty
  /// All activities have ended.
  case ended

  init(_ assessment: Assessment) {
    switch assessment {
    case .onPlan: self = .onPlan
    case .atRisk: self = .atRisk
    case .deviating: self = .deviating
    case .notAssessed: self = .notAssessed
    }
  }

  init(_ verdict: Verdict) {
    switch verdict {
    case .better: self = .better
    case .unchanged: self = .unchanged
    case .worse: self = .worse
    }
  }

  init(_ attainment: Attainment) {
    switch attainment {
    case .achieved: self = .achieved
    case .partlyAchieved: self = .partlyAchieved
    case .notAchieved: self = .notAchieved
    case .notAssessed: self = .notAssessed
    }
  }
}
