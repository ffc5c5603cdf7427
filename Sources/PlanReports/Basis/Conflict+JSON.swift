import PlanDomain

extension Basis {
  /// A value that people disagree on, with everything that stands against each other.
  func json(ofConflict key: RegisterKey) -> JSONValue {
    let values = state.register(key).current.map { claim -> JSONValue in
      let entry = state.entry(claim.fact.entry)
      return [
        "value": claim.value.json, "entry": .text(claim.fact.entry),
        "at": .text(entry?.recordedAt), "by": .optional(entry?.author),
        "for": .texts(state.attribution(of: claim.fact)?.speakers ?? []),
      ]
    }
    return [
      "id": .string(state.code(of: key.subject)), "register": .string(key.name),
      "party": .text(key.party), "month": .text(key.month),
      "values": .array(values),
    ]
  }

  /// A change of the plan that waits for a decision.
  func json(of proposal: Proposal, in language: Language) -> JSONValue {
    let entry = state.entry(proposal.id.entry)
    let summary = entry.map { state.summaries(of: $0) }?[proposal.id.index]
    return [
      "id": .text(proposal.id), "title": .optional(summary?.worded(in: language)),
      "at": .text(entry?.recordedAt), "by": .optional(entry?.author),
      "for": .texts(state.attribution(of: proposal.id)?.speakers ?? []),
      "note": .optional(summary?.note), "is_outdated": .bool(proposal.isOutdated),
      "prepared": .array(proposal.preparations.map { json(of: $0) }),
    ]
  }

  private func json(of preparation: Preparation) -> JSONValue {
    [
      "body": .string(preparation.body), "date": .text(preparation.date),
      "meeting": .optional(preparation.meeting.map { state.code(of: .meeting($0)) }),
      "note": .optional(preparation.note),
    ]
  }
}
