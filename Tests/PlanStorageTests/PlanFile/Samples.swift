import PlanDomain
import PlanStorage
import TestSupport

/// The smallest agreement that has everything that activities can refer to.
let sampleAgreement = """
  format: 1
  title: "Överenskommelse"
  period: { from: "2024-01-01", to: "2027-12-31" }
  goal: "Ett tryggt samhälle"
  parties:
    - { id: kommun, name: "Kommunen" }
    - { id: polis, name: "Polisen" }
  levels:
    area: { one: "Fokusområde", many: "Fokusområden" }
    sub_goal: { one: "Delmål", many: "Delmål" }
  perspectives:
    - { id: social, title: "Social trygghet" }
  areas:
    - id: F1
      title: "Trygga platser"
      sub_goals:
        - { id: D1.1, title: "Platser analyserade" }
  bodies:
    - { role: coordination, name: "KSG Trygghet" }
  """

/// Reads an agreement alone.
func readAgreement(_ text: String) -> PlanReading {
  PlanReading(agreement: PlanFile(name: "agreement.yaml", text: text), editions: [])
}

/// Reads an activities file beside the sample agreement.
func readActivities(_ text: String) -> PlanReading {
  readActivities(Array(text.utf8))
}

/// Reads an activities file beside the sample agreement.
func readActivities(_ bytes: [UInt8]) -> PlanReading {
  PlanReading(
    agreement: PlanFile(name: "agreement.yaml", text: sampleAgreement),
    editions: [.init(PlanFile(name: "activities.yaml", bytes: bytes))])
}

/// An activities file around some activities.
func activities(_ list: String) -> String {
  "format: 1\nversion: \"2026:1\"\nstatus: draft\nactivities:\n" + list
}

extension PlanReading {
  /// The problems and their places, to compare whole.
  var found: [String] { diagnostics.map { "\($0.location) \($0.problem.code.rawValue)" } }
}
