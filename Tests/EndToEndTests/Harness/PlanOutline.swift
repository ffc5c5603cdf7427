import Foundation
import Testing

/// What tests read of `show --json`.
struct PlanOutline: Decodable, Equatable {
  let id: String
  let areas: [Area]

  struct Area: Decodable, Equatable {
    let id: String
    let title: String
    let subGoals: [SubGoal]
  }

  struct SubGoal: Decodable, Equatable {
    let id: String
    let title: String
    let attainment: String
    let activities: [Activity]
  }

  struct Activity: Decodable, Equatable {
    let id: String
    let title: String
    let progress: String
    let assessment: String
    let proposals: [Proposal]
  }

  struct Proposal: Decodable, Equatable {
    let title: String
  }

  /// Each activity once, in the order of their identifiers.
  var activities: [Activity] {
    let all = areas.flatMap(\.subGoals).flatMap(\.activities)
    let unique = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    return unique.values.sorted { $0.id < $1.id }
  }

  /// The first activity with some progress, which a test may then change.
  func first(_ progress: String, _ assessment: String? = nil) throws -> Activity {
    try #require(
      activities.first {
        $0.progress == progress && $0.assessment == assessment ?? $0.assessment
          && $0.proposals.isEmpty
      })
  }

  /// The first activity of the first area with some progress and assessment.
  func inFirstArea(_ progress: String, _ assessment: String) throws -> Activity {
    try #require(
      areas[0].subGoals.flatMap(\.activities).first {
        $0.progress == progress && $0.assessment == assessment && $0.proposals.isEmpty
      })
  }

  /// An activity by its identifier.
  subscript(_ id: String) -> Activity? { activities.first { $0.id == id } }
}

/// What tests read of `log --json`.
struct LoggedEntry: Decodable, Equatable {
  let id: String
  let title: String
  let at: String
  let by: String
  let writer: String
  let number: Int
  let isInEffect: Bool
  let facts: [Fact]

  struct Fact: Decodable, Equatable {
    let id: String
    let title: String
    let kind: String
    let register: String?
    let to: String?
    let note: String?
    let isProposal: Bool
  }
}

extension LoggedEntry.Fact {
  private enum CodingKeys: CodingKey { case id, title, kind, register, to, note, isProposal }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    title = try values.decode(String.self, forKey: .title)
    kind = try values.decode(String.self, forKey: .kind)
    register = try values.decodeIfPresent(String.self, forKey: .register)
    note = try values.decodeIfPresent(String.self, forKey: .note)
    isProposal = try values.decode(Bool.self, forKey: .isProposal)
    // Of values that are no word, an attainment or a schedule, tests want nothing.
    to = try? values.decode(String.self, forKey: .to)
  }
}

extension Outcome {
  /// Reads the output as JSON with keys in snake case.
  func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(output.utf8))
  }
}

extension Program {
  /// Runs `show --json`.
  func outline(of workspace: String, _ arguments: String...) throws -> PlanOutline {
    try run(["show", "--json", "-w", workspace] + arguments).decoded(as: PlanOutline.self)
  }

  /// Runs `log --json`.
  func log(of workspace: String) throws -> [LoggedEntry] {
    try run("log", "--json", "-w", workspace).decoded(as: [LoggedEntry].self)
  }
}
