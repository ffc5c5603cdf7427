import Foundation

/// A workspace with one sub-goal and one activity, for tests that start the program many times.
final class SmallWorkspace {
  private let folder: TemporaryFolder
  /// The workspace's path.
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.folder("liten")
    _ = try folder.folder("liten/plan")
    let files = [
      "workspace.yaml": Self.manifest, "plan/agreement.yaml": Self.agreement,
      "plan/activities.yaml": Self.activities,
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }
  }

  /// Makes it an example with a day of its own, on which everything is recorded.
  func setExampleDay(_ day: String) throws {
    let text = Self.manifest + "example_today: \"\(day)\"\n"
    try Data(text.utf8).write(to: URL(filePath: "\(path)/workspace.yaml"))
  }

  /// Gives the plan an indicator, `I1`, and the agreement a commitment, `C1`.
  func addIndicatorAndCommitment() throws {
    let texts = [
      "plan/agreement.yaml": Self.agreement + "commitments: [{ id: C1, title: \"Lägesbild\" }]\n",
      "plan/activities.yaml": Self.activities
        + "indicators: [{ id: I1, title: \"Anmälda brott\", unit: \"brott\" }]\n",
    ]
    for (name, text) in texts {
      try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }
  }

  private static let manifest = """
    format: 1
    id: liten
    title: "Liten"
    agreement: "plan/agreement.yaml"
    editions:
      - { version: "2024:1", files: ["plan/activities.yaml"] }

    """

  private static let agreement = """
    format: 1
    title: "Liten överenskommelse"
    short_title: "Liten"
    period: { from: "2024-01-01", to: "2099-12-31" }
    parties:
      - { id: kommun, name: "Kommunen", short_name: "kommunen" }
      - { id: polis, name: "Polismyndigheten", short_name: "polisen" }
    goal: "Ett tryggt samhälle"
    levels: { area: { one: "Fokusområde", many: "Fokusområden" } }
    areas:
      - { id: F1, title: "Trygga platser" }
    bodies:
      - name: "Rådet"
        role: council
        members: [{ function: "samordnare", party: kommun, role: chair }]

    """

  private static let activities = """
    format: 1
    version: "2024:1"
    status: example
    activities:
      - id: A01
        serves: [F1]
        title: "Trygghetsvandring"
        contributions: { kommun: "Belysning", polis: "Närvaro" }
        responsible: { party: kommun, function: "samordnare" }
        schedule: { from: "2024-01-01", to: "2099-12-31" }

    """
}
