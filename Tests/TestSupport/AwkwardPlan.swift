public import PlanDomain

extension ActionPlan {
  /// An agreement with an area without sub-goals, and texts that are hard to draw.
  ///
  /// It has decomposed letters, an emoji, a flag, a tabulator, a direction mark, a title of more than
  /// 120 characters, an activity without responsible or schedule and one with several responsible.
  public static let awkward: ActionPlan = {
    var plan = ActionPlan.small.agreement
    plan.shortTitle = "O\u{308}verenskommelsen \u{1F1F8}\u{1F1EA} \u{1F46E}\u{1F3FD}"
    plan.areas = [
      FocusArea(id: "F1", title: "Processm\u{E5}l utan delm\u{E5}l"),
      FocusArea(
        id: "F2", title: "Tryggt \u{202E}och\u{2066} s\u{E4}kert",
        subGoals: [
          SubGoal(
            id: "D2.1",
            title: String(repeating: "F\u{F6}rebyggandesamverkans\u{F6}verenskommelse", count: 4)),
          SubGoal(id: "D2.2", title: "Delm\u{E5}l utan aktiviteter"),
        ]),
    ]
    var long = Activity.sample("A01", serves: ["F1"], from: "2024-02-01", to: "2026-12-10")
    long.title = String(repeating: "Trygghetsvandring i stadsdelen, ", count: 5)
    long[.how] =
      "Rad ett\nRad tv\u{E5}\twith tab \u{1F3E0} och \u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}"
    var bare = Activity(id: "A02", serves: ["D2.1"], title: "A\u{30A}rlig o\u{308}vning")
    bare.places = ["A\u{30A}rby"]
    var several = Activity.sample("A03", serves: ["D2.1"], from: "2024-02-01", to: "2024-12-10")
    several.responsible += [Responsible(party: "polis", function: "kommunpolis")]
    return ActionPlan(
      agreement: plan, editions: [PlanEdition(version: "2026:1", status: .adopted)],
      activities: [long, bare, several])
  }()

  /// An agreement with one level only, before anything has been planned.
  public static let flat: ActionPlan = {
    let period = Period.days("2019-01-01", "2022-12-31")
    let goals = ["\u{D6}kad trygghet", "Minskat v\u{E5}ld", "F\u{E4}rre narkotikabrott"]
    let areas = goals.enumerated().map { place, title in
      FocusArea(id: place == 0 ? "P1" : place == 1 ? "P2" : "P3", title: title)
    }
    let name = LevelNames.Name(one: "Processm\u{E5}l", many: "Processm\u{E5}l")
    return ActionPlan(
      agreement: Agreement(
        title: "Samverkan i Provstad", shortTitle: "Provstad 2019-2022", period: period,
        parties: ActionPlan.small.agreement.parties, goal: "Trygghet",
        levels: LevelNames(area: name, subGoal: nil), areas: areas),
      editions: [], activities: [])
  }()

  /// The same, its first area with an aim, another wording and a footnote.
  public static let aimed: ActionPlan = {
    var agreement = flat.agreement
    let area = agreement.areas[0]
    agreement.areas[0] = FocusArea(
      id: area.id, title: area.title, variants: ["Tryggare kommun"], aim: "Att fler vågar gå ut",
      notes: ["Gäller hela kommunen"])
    return ActionPlan(agreement: agreement, editions: [], activities: [])
  }()

  /// The small agreement before anything has been planned.
  public static let unplanned = ActionPlan(
    agreement: ActionPlan.small.agreement, editions: [], activities: [])
}
