import PlanDomain

/// Words about decisions on the screen.
enum DecisionWord: Hashable, Sendable, Worded {
  case counts(total: Int, toCarryOut: Int, overdue: Int)
  case noDecisions, noneSelected, gone
  case toCarryOut, late, carriedOut, takenIn(Int)
  case carryOut(String)
  case adopts, rejects, concerns, overdue(Int)
  case section
}

extension DecisionWord {
  var words: Words {
    switch self {
    case .counts(let total, let toCarryOut, let overdue):
      Words(
        "Beslut (\(total)), \(toCarryOut) att verkställa, \(overdue) \(overdue == 1 ? "försenat" : "försenade")",
        "Decisions (\(total)), \(toCarryOut) to carry out, \(overdue) overdue")
    case .noDecisions: Words("Inga beslut ännu. a skriver ett.", "No decisions yet. a writes one.")
    case .noneSelected: Words("Inget beslut är valt.", "No decision is selected.")
    case .gone:
      Words(
        "Beslutet finns inte längre: det är ångrat.",
        "The decision is no longer there: it is undone.")
    case .toCarryOut: Words("att verkställa", "to carry out")
    case .late: Words("försenade", "overdue")
    case .carriedOut: Words("verkställda", "carried out")
    case .takenIn(let year): Words("fattade \(year)", "taken in \(year)")
    case .carryOut(let code):
      Words(
        "\(code) verkställt: hur? (frivilligt)",
        "\(code) carried out: how? (optional)")
    case .adopts: Label.adopts.words
    case .rejects: Label.rejects.words
    case .concerns: Label.concerns.words
    case .overdue(1): Words("1 dag", "1 day")
    case .overdue(let days): Words("\(days) dagar", "\(days) days")
    case .section: Label.decisions.words
    }
  }
}
