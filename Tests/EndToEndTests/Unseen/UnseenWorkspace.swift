import Foundation
import TestSupport

/// A workspace that the program was not made for, written by hand after `docs/plan-file.md` alone.
///
/// Other parties, other names for the levels, seven areas, two hundred activities.
final class UnseenWorkspace {
  private let folder: TemporaryFolder
  /// The workspace's path.
  let path: String
  /// The titles of the activities, in order.
  let titles: [String]

  /// Writes the workspace.
  ///
  /// - Parameters:
  ///   - hasSubGoals: Whether there is a level between areas and activities.
  ///   - seed: What the activities are drawn from.
  /// - Throws: An error when it cannot be written.
  init(hasSubGoals: Bool = true, seed: UInt64 = 1) throws {
    folder = try TemporaryFolder()
    path = try folder.folder("bo tryggt")
    _ = try folder.folder("bo tryggt/plan")
    var generator = SeededGenerator(seed: seed)
    let activities = (1...200).map { number in
      Activity(number, hasSubGoals: hasSubGoals, using: &generator)
    }
    titles = activities.map(\.title)
    let halves = [activities.prefix(100), activities.suffix(100)]
    try write(Self.manifest, to: "workspace.yaml")
    try write(
      hasSubGoals ? Self.agreement : Self.withoutSubGoals(Self.agreement),
      to: "plan/överenskommelse.yaml")
    for (name, half) in zip(["hisingen", "öster"], halves) {
      try write(Self.head(name) + half.map(\.text).joined(), to: "plan/\(name).yaml")
    }
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  private static let manifest = """
    # Vår arbetsyta.
    format: 1
    id: bo-tryggt-2025
    title: "Bo tryggt 2025–2028"
    time_zone: Europe/Helsinki
    agreement: "plan/överenskommelse.yaml"
    editions:
      - version: "höst 2025"
        files:
          - plan/hisingen.yaml
          - plan/öster.yaml

    """

  private static func head(_ name: String) -> String {
    """
    format: 1
    version: höst 2025
    status: adopted
    title: Insatser \(name)
    decision: { body: Styrgruppen, on: 2025-02-14, item: § 7 }
    perspectives:
      - { id: syn-\(name == "öster" ? "o" : "h"), title: Vad vi ser i \(name) }
    activities:

    """
  }

  /// The agreement; the words after each `#` are for its readers.
  static let agreement = """
    format: 1
    title: >-
      Avtal om trygga bostadsområden mellan Region Västra Götaland, Bostads AB Ängsvåningen och
      Räddningstjänsten Östra Skärgården
    short_title: Bo tryggt
    kind: Partnerskapsavtal
    record: RS 2024-05512
    decided: { body: Regionstyrelsen, on: 2024-12-10, item: "§ 212" }
    period: { from: 2025-01-01, to: 2028-12-31 }
    facts:
      - { label: Undertecknat, text: "Göteborg, den 12 december" }
    goal: Alla som bor hos oss ska vilja bo kvar, och våga öppna dörren.
    parties:
      - { id: region, name: Region Västra Götaland, short_name: regionen }
      - { id: bolaget, name: Bostads AB Ängsvåningen, short_name: Ängsvåningen }
      - { id: raddning, name: Räddningstjänsten Östra Skärgården }
    levels:
      area: { one: Löfte, many: Löften }
      sub_goal: { one: Färdriktning, many: Färdriktningar }
    perspectives:
      - id: barn
        title: Barnets ögonhöjd
        descriptions:
          - Vad ser den som är åtta år?
          - Vad hörs genom väggen?
      - { id: natt, title: Natten }
    areas:
      - id: L1
        title: Ljus i varje port
        variants: ["Ljus i alla portar och på alla gårdar"]
        aim: Ingen ska behöva gå hem i mörker.
        notes: ["Gäller även garage."]
        sub_goals:
          - { id: L1.1, title: Belysningen fungerar året om }
          - { id: L1.2, title: Gårdarna är öppna och överblickbara }
      - id: L2
        title: Grannar som känner varandra
        sub_goals:
          - { id: L2.1, title: Varje trapphus har en värd, notes: ["Värden väljs av de boende."] }
      - id: L3
        title: Störningar möts samma dygn
        sub_goals:
          - { id: L3.1, title: Jouren svarar }
          - { id: L3.2, title: Återkoppling inom en vecka }
          - { id: L3.3, title: "Samma störning: samma handläggare" }
      - id: L4
        title: Bränder som aldrig börjar
        sub_goals:
          - { id: L4.1, title: Brandvarnare i alla hem }
      - id: L5
        title: Våld i nära relationer upptäcks
        sub_goals:
          - { id: L5.1, title: Personal vet vad de ska fråga }
          - { id: L5.2, title: Skyddat boende finns }
      - id: L6
        title: Unga har någonstans att vara
        sub_goals:
          - { id: L6.1, title: Lokaler öppna när skolan är stängd }
      - id: L7
        title: Trygga flyttar, från första visningen till den sista nyckeln som lämnas tillbaka
        sub_goals:
          - { id: L7.1, title: Ingen vräks till hemlöshet }
    bodies:
      - role: council
        name: Styrgruppen
        task: Leder och följer upp.
        members:
          - { function: hållbarhetsdirektör, party: region, role: chair }
          - { function: förvaltningschef, party: bolaget }
          - { function: räddningschef, party: raddning, role: co_opted }
      - { role: operative, name: Områdesgruppen, short_name: OG }
    commitments:
      - { id: C1, title: Vi delar lägesbild, summary: Varje vecka. }
    forums: [Trygghetsforum, "Bomöten: vår och höst"]
    sources: [Hyresgästenkät, Larmstatistik]
    target_groups: [Hyresgäster]
    methods: [Trygghetsvandring]
    cadence:
      - { title: Uppföljning i styrgruppen, rhythm: tertial, body: Styrgruppen }
      - { title: Årsbokslut, rhythm: yearly, on: 02-28 }
      - { title: Hyresgästenkät, rhythm: every_second_year, from: 2025-01-01, source: Avtalet § 9 }
      - { title: Slutrapport, rhythm: during, year: 2028 }
      - { title: Dialog med boende, rhythm: continuous }

    """

  /// The same agreement with nothing between its areas and the activities.
  private static func withoutSubGoals(_ agreement: String) -> String {
    let lines = agreement.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { line in
      !line.contains("sub_goal") && !line.contains(/id: L\d\.\d/)
    }.joined(separator: "\n")
  }
}

extension UnseenWorkspace {
  /// An activity drawn by chance.
  private struct Activity {
    let title: String
    let text: String

    init(_ number: Int, hasSubGoals: Bool, using generator: inout SeededGenerator) {
      let goals = ["L1.1", "L1.2", "L2.1", "L3.1", "L3.2", "L3.3", "L4.1", "L5.1", "L6.1", "L7.1"]
      let goal = goals[Int.random(in: goals.indices, using: &generator)]
      let id = "I\(number < 10 ? "00" : number < 100 ? "0" : "")\(number)"
      title = Self.title(number, using: &generator)
      let party = ["region", "bolaget", "raddning"][Int.random(in: 0..<3, using: &generator)]
      let month = Int.random(in: 1...9, using: &generator)
      let year = Int.random(in: 2025...2028, using: &generator)
      text = """
          - id: \(id)
            serves: [\(hasSubGoals ? goal : String(goal.prefix(2)))]
            title: "\(title)"
            how: |
              Först pratar vi.
              Sedan gör vi: \(title.lowercased())
            contributions: { \(party): Håller i det\(party == "bolaget" ? "" : ", bolaget: Följer upp") }
            responsible: { party: \(party), function: områdeschef }
            schedule: { from: \(year)-0\(month)-01, to: \(year)-12-31, checkpoints: [\(year)-10-15] }
            perspectives: [barn]
            coordination: OG
            places: [Ängsbacken, Östra Sjön]

        """
    }

    /// A title of up to 120 characters; every tenth has as many as that.
    private static func title(_ number: Int, using generator: inout SeededGenerator) -> String {
      let words = [
        "Översyn", "av", "grindar", "så", "att", "ingen", "fastnar", "på", "gården", "året", "om",
        "kvällsvandring", "längs", "ån", "brandskyddsutbildning", "för", "nyinflyttade", "hushåll",
      ]
      let length = number % 10 == 0 ? 120 : Int.random(in: 12...119, using: &generator)
      var title = "Nr \(number)"
      while title.count < length {
        title += " " + words[Int.random(in: words.indices, using: &generator)]
      }
      return String(title.prefix(length)).replacing(/\ $/, with: "a")
    }
  }
}
