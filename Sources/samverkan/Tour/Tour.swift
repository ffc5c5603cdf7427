import PlanDomain

/// A tour of the program in five steps, each done by whoever takes it.
struct Tour: Equatable {
  /// What is to be done.
  enum Step: Int, CaseIterable {
    case change, undo, find, review, wall
  }

  /// The step that is to be done now; `nil` when all are.
  private(set) var step: Step? = .change
  /// Whether a text is being searched for.
  private var isSearching = false

  /// Takes in what was recorded.
  mutating func take(_ entry: Entry) {
    let isReview = entry.facts.contains { fact in
      if case .deviationReviewed = fact.event { true } else { false }
    }
    switch step {
    case .change where !entry.isUndo: goOn()
    case .undo where entry.isUndo: goOn()
    case .review where isReview: goOn()
    case .change, .undo, .find, .review, .wall, nil: break
    }
  }

  /// Takes in which screens are open and what is written, as the program keeps it: a line for each.
  mutating func look(at place: String) {
    let names = place.split(separator: "\n").map { $0.prefix { $0 != " " } }
    let wasSearching = isSearching
    isSearching = names.contains("search")
    switch step {
    case .find where wasSearching && !isSearching: goOn()
    case .wall where names.contains("walkthrough"): goOn()
    case .change, .undo, .find, .review, .wall, nil: break
    }
  }

  private mutating func goOn() {
    step = step.flatMap { Step(rawValue: $0.rawValue + 1) }
  }
}

extension Tour: Worded {
  /// What is to be done now.
  var words: Words {
    guard let step else {
      return Words(
        "Rundturen är klar. v visar alla skärmar, ? hjälp, q avslutar.",
        "The tour is over. v shows all screens, ? help, q quits.")
    }
    return Words(
      "Rundtur \(step.rawValue + 1) av \(Step.allCases.count). ",
      "Tour \(step.rawValue + 1) of \(Step.allCases.count). ") + step.words
  }
}

extension Tour.Step: Worded {
  /// What is to be done, with its keys.
  var words: Words {
    switch self {
    case .change:
      Words(
        "Ändra: 1, pil ner till en aktivitet, s och en siffra.",
        "Change: 1, arrow down to an activity, s and a digit.")
    case .undo: Words("Ångra det du gjorde: u.", "Undo what you did: u.")
    case .find:
      Words(
        "Sök: o till översikten, / och polis, Enter.",
        "Find: o to the overview, / and polis, Enter.")
    case .review:
      Words("Granska avvikelserna: r, sedan 1 eller 2.", "Review the deviations: r, then 1 or 2.")
    case .wall:
      Words(
        "Storskärmen: m. Mellanslag bläddrar, q lämnar.",
        "The big screen: m. Space turns the page, q leaves.")
    }
  }
}
