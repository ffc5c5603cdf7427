/// Why a query cannot be understood.
public enum QueryFault: Error, Hashable, Sendable {
  /// It has no term.
  case empty
  /// There is no such field.
  case unknownField(String)
  /// Nothing stands after the colon.
  case noValue(QueryField)
  /// The field has no such value.
  case noSuchValue(QueryField, String)
  /// It is no day.
  case noDay(QueryField, String)
}

extension QueryFault: Worded {
  /// What is wrong, and what is understood.
  public var words: Words {
    switch self {
    case .empty:
      Words(
        "Skriv vad som ska gälla, till exempel ansvarig:polis slutar:<30d.",
        "Write what is to hold, for example responsible:police ends:<30d.")
    case .unknownField(let name):
      Words(
        "Det finns inget att välja på som heter ”\(name)”. Välj bland: "
          + "\(QueryField.allCases.map(\.swedish).joined(separator: ", ")).",
        "There is nothing to choose by called “\(name)”. Choose among: "
          + "\(QueryField.allCases.map(\.english).joined(separator: ", ")).")
    case .noValue(let field):
      Words(
        "Efter \(field.swedish): ska det stå vad som söks.",
        "After \(field.english): write what is searched for.")
    case .noSuchValue(let field, let text):
      Words(
        "\(field.swedish):\(text) finns inte. Välj bland: "
          + "\(field.values.map(\.swedish).joined(separator: ", ")).",
        "\(field.english):\(text) does not exist. Choose among: "
          + "\(field.values.map(\.english).joined(separator: ", ")).")
    case .noDay(let field, let text):
      Words(
        "\(field.swedish):\(text) är ingen dag. Skriv 2026-12-31, 2026-12, 2026 eller 30d, med <, <=, > "
          + "eller >= framför om det behövs.",
        "\(field.english):\(text) is no day. Write 2026-12-31, 2026-12, 2026 or 30d, after <, <=, > or >= "
          + "where needed.")
    }
  }
}

extension QueryField {
  /// The values that a field has, where they are a few.
  var values: [Words] {
    switch self {
    case .progress: Progress.allCases.map(\.words)
    case .assessment: Assessment.allCases.map(\.words)
    case .condition: QueryCondition.allCases.map(\.words)
    case .responsible, .party, .area, .goal, .place, .group, .owner, .starts, .ends, .reported: []
    }
  }
}
