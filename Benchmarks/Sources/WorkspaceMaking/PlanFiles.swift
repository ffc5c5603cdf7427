/// The plan files of a workspace, as texts by path.
struct PlanFiles {
  private(set) var texts: [String: String] = [:]

  init(_ shape: WorkspaceShape) {
    var chance = Chance(seed: shape.seed)
    texts["plan/agreement.yaml"] = PlanTexts.agreement + Self.areas
    var names: [String] = []
    for (place, range) in shape.files.enumerated() {
      names.append("plan/activities-\(place + 1).yaml")
      texts["plan/activities-\(place + 1).yaml"] = Self.activities(range, using: &chance)
    }
    texts["workspace.yaml"] = Self.manifest(shape, naming: names)
  }

  private static func manifest(_ shape: WorkspaceShape, naming names: [String]) -> String {
    let files = names.map { "      - \"\($0)\"\n" }.joined()
    return """
      format: 1
      id: matning-\(shape.activities)-\(shape.entries)
      title: "Mätning"
      time_zone: "Europe/Stockholm"
      agreement: "plan/agreement.yaml"
      editions:
        - version: "2026:1"
          files:

      """ + files
  }

  private static var areas: String {
    PlanTexts.titles.enumerated().map { place, title in
      let goals = (1...4).map { goal in
        "      - { id: D\(place + 1).\(goal), title: \"Delmål \(goal): \(title.lowercased())\" }\n"
      }
      return """
          - id: F\(place + 1)
            title: "\(title)"
            sub_goals:

        """ + goals.joined()
    }.joined()
  }

  private static func activities(_ range: Range<Int>, using chance: inout Chance) -> String {
    let head = """
      format: 1
      version: "2026:1"
      status: adopted
      decision: { body: "Strategiska rådet", on: "2024-01-05" }
      activities:

      """
    return head + range.map { activity($0, using: &chance) }.joined()
  }

  private static func activity(_ number: Int, using chance: inout Chance) -> String {
    let area = number % 4 + 1
    let place = chance.pick(PlanTexts.places)
    let title = "\(chance.pick(PlanTexts.verbs)) \(chance.pick(PlanTexts.objects)) i \(place)"
    let year = 2024 + chance.number(below: 3)
    return """
        - id: A\(number + 1)
          serves: [D\(area).\(chance.number(below: 4) + 1)]
          title: "\(title)"
          how: >-
            Insatsen planeras varje vecka efter lägesbilden och följs upp i gruppen. Erfarenheterna
            från \(place) tas till vara i övriga stadsdelar.
          contributions:
            kommun: "Trygghetsvandring, belysning och vuxna i området"
            polis: "Brottsstatistik per kvartal och synlig närvaro"
          responsible: { party: kommun, function: "\(chance.pick(PlanTexts.functions))" }
          schedule: { from: "\(year)-02-01", to: "\(year + 1)-10-31", checkpoints: ["\(year)-08-31"] }
          follow_up: "Månadsvis i samverkansgruppen, redovisas i delår 2"
          coordination: "Trygghet och strategisk stadsdelsutveckling"
          places: ["\(place)"]
          source: "Plan 2022, rad \(number + 1)"

      """
  }
}
