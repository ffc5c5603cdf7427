import PlanDomain

/// Words about decisions on the screen.
enum DecisionWord: Hashable, Sendable, Worded {
  case counts(total: Int, toCarryOut: Int, overdue: Int)
  case noDecisions, noneSelected, gone
  case toCarryOut, late, carriedOut, takenIn(Int)
  case carryOut(String)
  case taken, takenAt, former, adopts, rejects, concerns, supersedes, supersededBy, overdue(Int)
  case section
}

extension DecisionWord {
  var words: Words {
    switch self {
    case .counts(let total, let toCarryOut, let overdue):
      Words(
        "Beslut (\(total)), \(toCarryOut) att verkställa, \(overdue) försenade",
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
    case .taken: Words("Fattat", "Taken")
    case .takenAt: Words("Möte", "Meeting")
    case .former: Words("Tidigare text", "Former text")
    case .adopts: Words("Antar", "Adopts")
    case .rejects: Words("Avslår", "Rejects")
    case .concerns: Words("Gäller", "Concerns")
    case .supersedes: Words("Ersätter", "Replaces")
    case .supersededBy: Words("Ersatt av", "Replaced by")
    case .overdue(1): Words("1 dag", "1 day")
    case .overdue(let days): Words("\(days) dagar", "\(days) days")
    case .section: Words("Beslut", "Decisions")
    }
  }
}
