import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// A shipped workspace's only activities file, for folding.
struct ShippedEdition {
  let plan: ActionPlan
  let file: PlanFile
  private let agreement: PlanFile

  init(_ name: String) throws {
    let workspace = try #require(Workspace.read(at: "\(Checkout.path)/Data/\(name)").workspace)
    (plan, file) = (
      workspace.plan, try #require(workspace.holdingFiles(of: PlanState(workspace.plan)).first)
    )
    let bytes = try Checkout.bytes(of: "Data/\(name)/plan/agreement.yaml")
    agreement = PlanFile(name: "plan/agreement.yaml", bytes: bytes)
  }

  var text: String { String(decoding: file.bytes, as: UTF8.self) }

  func fold(_ state: PlanState, adding added: [Activity] = []) throws -> PlanFold {
    try PlanFold(
      folding: file, into: state, on: day("2026-11-20"), adding: added, in: .swedish)
  }

  func read(_ text: String) -> PlanReading? {
    PlanReading(
      agreement: agreement, editions: [.init(PlanFile(name: file.name, text: text))])
  }

  /// The state after some decided changes: texts, responsible, dates, contributions, additions,
  /// dropped activities.
  func decided(_ generator: inout SeededGenerator) throws -> PlanState {
    let period = plan.agreement.period
    var chronicle = Chronicle(plan, today: period.start.adding(days: 400))
    let outside = plan.agreement.bodies(deciding: .plan).first.map {
      OutsideMeeting(by: $0.shortName, .chair, because: "Brådskar")
    }
    try chronicle.record(
      .takeDecision(text: "Planen justeras.", terms: DecisionTerms(outside: outside)))
    let decision = chronicle.state.decisions[0].id
    for activity in plan.activities where generator.next() % 2 == 0 {
      let field = field(of: activity, &generator)
      if let field, activity.value(of: field.kind) != field {
        try chronicle.record(.changeActivity(activity.id, field, decision: decision))
      } else if field == nil {
        try chronicle.record(
          .progress(activity.id, to: .dropped, note: "Ryms inte", decision: decision))
      }
    }
    let new = Activity(
      id: "A99", serves: [plan.activities[0].serves[0]], title: "Ny: \"provad\" # aktivitet",
      how: "En rad\noch en till \\ med å", places: ["Årby"], source: "Exempel")
    try chronicle.record(.addActivity(new, decision: decision))
    return chronicle.state
  }

  private func field(
    of activity: Activity, _ generator: inout SeededGenerator
  ) -> ActivityField? {
    let period = plan.agreement.period
    let party = plan.agreement.parties[0].id
    return switch generator.next() % 7 {
    case 0: .title("Ny titel: \"\(generator.next())\"")
    case 1: .text(.how, "- Ny text\n# ingen kommentar")
    case 2: .text(.followUp, "Varje \u{F6}vning: ja")
    case 3: .responsible(Responsible(party: party, function: "s\u{E4}kerhetschef: vik."))
    case 4:
      .schedule(
        Schedule(period: period, checkpoints: [period.start.adding(days: 30)]))
    case 5: .contribution(Contribution(party: party, text: "Nytt {bidrag}"))
    default: nil
    }
  }
}
