import Cells
import PlanDomain

/// Proposals that a decision may adopt or reject, one in each row.
struct ProposalField: Equatable, Sendable {
  /// What the council decides about a proposal; the raw value stands in the draft.
  enum Answer: String, CaseIterable, Sendable {
    case adopts = "+"
    case rejects = "-"
  }

  /// A proposal, and what it asks for.
  struct Candidate: Equatable, Sendable {
    let proposal: FactID
    let text: String
  }

  let rows: [Candidate]
  private(set) var answers: [FactID: Answer]
  private(set) var place = 0

  init(_ rows: [Candidate], answers: [FactID: Answer] = [:]) {
    self.rows = rows
    self.answers = answers
  }

  /// The answers as a draft holds them; proposals left as they are have none.
  var text: String {
    rows.compactMap { row in answers[row.proposal].map { "\(row.proposal)\($0.rawValue)" } }
      .joined(separator: " ")
  }

  mutating func fill(_ text: String) {
    answers = [:]
    for word in text.split(separator: " ") {
      guard let answer = word.last.flatMap({ Answer(rawValue: String($0)) }),
        let proposal = FactID(String(word.dropLast())),
        rows.contains(where: { $0.proposal == proposal })
      else { continue }
      answers[proposal] = answer
    }
  }

  func proposals(_ answer: Answer) -> [FactID] {
    rows.map(\.proposal).filter { answers[$0] == answer }
  }

  /// Moves among the rows; `false` at their ends.
  mutating func move(by step: Int) -> Bool {
    guard rows.indices.contains(place + step) else { return false }
    place += step
    return true
  }

  /// Obeys a plus, a minus, or a key that goes from one answer to the next.
  mutating func handle(_ key: Key) -> Bool {
    guard rows.indices.contains(place) else { return false }
    let proposal = rows[place].proposal
    switch key {
    case .character("+"), .character("1"): answers[proposal] = .adopts
    case .character("-"), .character("2"): answers[proposal] = .rejects
    case .backspace, .delete, .character("0"): answers[proposal] = nil
    case .left, .right, .character(" "): answers[proposal] = next(answers[proposal])
    default: return false
    }
    return true
  }

  private func next(_ answer: Answer?) -> Answer? {
    switch answer {
    case nil: .adopts
    case .adopts: .rejects
    case .rejects: nil
    }
  }
}
