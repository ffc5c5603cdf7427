public import PlanDomain

/// Returns a day from its text; stops the test run when the text is no day.
public func day(_ text: String) -> CalendarDate {
  guard let date = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
  return date
}

extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  /// Creates an identifier in a test; stops the run when the text has another form.
  public init(stringLiteral text: String) {
    guard let identifier = Self(text) else { preconditionFailure("\(text) is no identifier") }
    self = identifier
  }
}

extension SerialNumber: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  /// Creates a number in a test; stops the run when the text is none.
  public init(stringLiteral text: String) {
    guard let number = Self(text) else { preconditionFailure("\(text) is no number") }
    self = number
  }
}

extension Period {
  /// Returns a period in a test.
  public static func days(_ start: String, _ end: String) -> Period {
    guard let period = Period(from: day(start), to: day(end)) else {
      preconditionFailure("\(start) stands after \(end)")
    }
    return period
  }
}

extension ActionPlan {
  /// Two areas, three sub-goals and four activities, of which one serves two sub-goals.
  public static let small = ActionPlan(
    agreement: Agreement(
      title: "Samverkans\u{F6}verenskommelse f\u{F6}r prov", shortTitle: "Prov 2024-2027",
      period: .days("2024-01-01", "2027-12-31"),
      parties: [
        Party(id: "kommun", name: "Provstads kommun", shortName: "kommun"),
        Party(id: "polis", name: "Lokalpolisomr\u{E5}de Provstad", shortName: "polis"),
      ],
      goal: "Ett tryggt Provstad",
      levels: LevelNames(
        area: .init(one: "Fokusomr\u{E5}de", many: "Fokusomr\u{E5}den"),
        subGoal: .init(one: "Delm\u{E5}l", many: "Delm\u{E5}l")),
      areas: [
        FocusArea(
          id: "F1", title: "Stoppa v\u{E5}ldet",
          subGoals: [
            SubGoal(id: "D1.1", title: "F\u{F6}rebyggt v\u{E5}ld"),
            SubGoal(id: "D1.2", title: "Stoppat v\u{E5}ld"),
          ]),
        FocusArea(
          id: "F2", title: "Trygga det offentliga rummet",
          subGoals: [SubGoal(id: "D2.1", title: "\u{D6}kad tillit")]),
      ]),
    editions: [PlanEdition(version: "2026:1", status: .example)],
    activities: [
      .sample("A01", serves: ["D1.1"], from: "2024-02-01", to: "2026-12-10"),
      .sample("A02", serves: ["D1.2", "D2.1"], from: "2025-01-01", to: "2026-06-30"),
      .sample("A03", serves: ["D2.1"], from: "2026-01-01", to: "2027-12-31"),
      .sample("A10", serves: ["D2.1"], from: "2027-01-01", to: "2027-12-31"),
    ])
}

extension Activity {
  /// Returns an activity with a contribution from each party and one responsible function.
  public static func sample(
    _ id: ActivityID, serves: [GoalID], from: String, to: String, checkpoints: [String] = []
  ) -> Activity {
    Activity(
      id: id, serves: serves, title: "Aktivitet \(id)", how: "S\u{E5} h\u{E4}r",
      contributions: [
        Contribution(party: "kommun", text: "Belysning"),
        Contribution(party: "polis", text: "Statistik"),
      ],
      responsible: [Responsible(party: "kommun", function: "s\u{E4}kerhetschef")],
      schedule: Schedule(period: .days(from, to), checkpoints: checkpoints.map(day)))
  }
}
