public import PlanDomain

extension LogReport {
  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the titles.
  /// - Returns: An array of entries as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(entries.map { json(of: $0, in: language) })
  }

  private func json(of entry: Entry, in language: Language) -> JSONValue {
    let summaries = basis.state.summaries(of: entry)
    let titles = summaries.map { $0.worded(in: language) }
    return [
      "id": .text(entry.id), "title": .string(titles.joined(separator: "; ")),
      "at": .text(entry.recordedAt), "by": .string(entry.author), "writer": .text(entry.writer),
      "number": .number(entry.number), "is_in_effect": .bool(basis.state.isInEffect(entry.id)),
      "facts": .array(
        zip(entry.facts, summaries).map { fact, summary in
          summary.json(in: language).adding([
            "date": .text(entry.day(of: fact)), "for": fact.reportedFor?.json ?? .null,
          ])
        }),
    ]
  }
}

extension FactSummary {
  /// What a fact says: the subject, the kind of fact, and the values where it set one.
  func json(in language: Language) -> JSONValue {
    let values: (register: JSONValue, from: JSONValue, to: JSONValue) =
      switch matter {
      case .value(let key, let from, let to), .settled(let key, let from, let to):
        (.string(key.name), .array(from.map(\.json)), to.json)
      case .deviationClosed:
        (.string("deviation_state"), .array([.string("open")]), .string("closed"))
      case .measured(let value, _): (.null, .array([]), .decimal(value))
      default: (.null, .array([]), .null)
      }
    return [
      "id": .string(code), "title": .string(worded(in: language)),
      "kind": .string(kind), "register": values.register, "from": values.from, "to": values.to,
      "is_proposal": .bool(isProposal), "note": .optional(note),
      "former_note": .optional(formerNote), "masked_by": .optional(masking),
    ]
  }

  private var kind: String {
    switch matter {
    case .value where isConfirmation: "confirmed"
    case .value: "value"
    case .settled: "settled"
    case .report: "report"
    case .added: "added"
    case .deviationOpened: "deviation_opened"
    case .deviationClosed: "value"
    case .decision: "decision"
    case .meetingPlanned: "meeting_planned"
    case .attended: "attended"
    case .noted: "noted"
    case .parked: "parked"
    case .minutesApproved: "minutes_approved"
    case .reportFrozen: "report_frozen"
    case .reportApproved: "report_approved"
    case .reportDelivered: "report_delivered"
    case .reportAnswered: "report_answered"
    case .prepared: "prepared"
    case .seatTaken: "seat_taken"
    case .seatLeft: "seat_left"
    case .measured: "measured"
    case .situation: "situation"
    case .planAdopted: "plan_adopted"
    case .masked: "masked"
    case .authorMasked: "author_masked"
    case .undone: "undone"
    case .damageAccepted: "damage_accepted"
    case .writerStarted: "writer_started"
    case .unknown(let name): name
    }
  }
}
