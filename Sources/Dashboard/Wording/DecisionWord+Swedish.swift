extension DecisionWord {
  var swedish: String {
    switch self {
    case .answer(.adopts): "antas"
    case .answer(.rejects): "avslås"
    case .answer(nil): "väntar"
    case .counts(let total, let toCarryOut, let overdue):
      "Beslut (\(total)), \(toCarryOut) att verkställa, \(overdue) försenade"
    case .shown(let count, let total): "Beslut (\(count) av \(total))"
    case .noDecisions: "Inga beslut ännu. a skriver ett."
    case .noneShown: "Inget beslut passar filtret. Esc visar alla."
    case .noneSelected: "Inget beslut är valt."
    case .gone: "Beslutet finns inte längre: det är ångrat."
    case .chooseFilter: "Visa beslut"
    case .condition(.toCarryOut): "att verkställa"
    case .condition(.overdue): "försenade"
    case .condition(.carriedOut): "verkställda"
    case .condition(.ofFunction(let function)): function
    case .condition(.ofYear(let year)): "fattade \(year)"
    case .condition(.everything): "alla"
    case .carryOut(let code): "\(code) verkställt: hur? (frivilligt)"
    case .taken: "Fattat"
    case .takenAt: "Möte"
    case .former: "Tidigare text"
    case .adopts: "Antar"
    case .rejects: "Avslår"
    case .concerns: "Gäller"
    case .supersedes: "Ersätter"
    case .supersededBy: "Ersatt av"
    case .overdue(1): "1 dag"
    case .overdue(let days): "\(days) dagar"
    case .section: "Beslut"
    }
  }
}
