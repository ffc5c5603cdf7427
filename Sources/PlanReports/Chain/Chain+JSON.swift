import PlanDomain

extension Chain {
  /// The facts, the oldest first, each with its entry and what has become of it.
  func json(in language: Language) -> JSONValue {
    .array(links.map { json(of: $0, in: language) })
  }

  private func json(of link: Link, in language: Language) -> JSONValue {
    let standing = basis.state.proposal(link.id)?.standing
    return link.summary.json(in: language).adding([
      "date": .text(link.entry.day(of: link.fact)), "for": link.fact.reportedFor?.json ?? .null,
      "fact": .text(link.id), "at": .text(link.entry.recordedAt),
      "by": .string(link.entry.author),
      "is_in_effect": .bool(basis.state.isInEffect(link.entry.id)),
      "is_disputed": .bool(marks(of: link).contains(.disputed)),
      "standing": .optional(standing?.name),
    ])
  }
}

extension Proposal.Standing {
  fileprivate var name: String {
    switch self {
    case .waiting: "waiting"
    case .adopted: "adopted"
    case .rejected: "rejected"
    case .withdrawn: "withdrawn"
    }
  }
}
