import PlanDomain

/// The words of a status where a column has no room for them all.
enum ShortWord: Hashable, Sendable {
  case onPlan, atRisk, deviating, notAssessed
  case achieved, partlyAchieved, notAchieved
  case better, unchanged, worse
  /// Something is being done about a deviation.
  case remedied, lifted
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

extension ShortWord: Worded {
  var words: Words {
    switch self {
    case .onPlan: Words("enligt plan", "on plan")
    case .atRisk: Words("risk", "at risk")
    case .deviating: Words("avviker", "deviating")
    case .notAssessed: Words("ej bedömt", "unassessed")
    case .achieved: Words("uppnås", "achieved")
    case .partlyAchieved: Words("delvis", "partly")
    case .notAchieved: Words("uppnås inte", "not achieved")
    case .better: Words("bättre", "better")
    case .unchanged: Words("oför.", "same")
    case .worse: Words("sämre", "worse")
    case .lifted: Words("lyft", "lifted")
    case .remedied: Words("åtgärdas", "in remedy")
    case .empty: Words("inga akt.", "no act.")
    case .ended: Words("avslutat", "ended")
    }
  }
}
