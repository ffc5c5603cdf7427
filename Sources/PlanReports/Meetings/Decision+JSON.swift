import PlanDomain

extension Basis {
  /// A decision as `docs/json.md` describes it, without its chain.
  func json(of decision: Decision) -> JSONValue {
    let place: JSONValue = [
      "meeting": .optional(decision.meeting.map { state.code(of: .meeting($0)) }),
      "body": .optional(decision.body), "outside": decision.outside?.json ?? .null,
      "item": .text(decision.item), "responsible": decision.responsible?.json ?? .null,
      "due": .text(decision.due),
      "standing": .string(decision.standing(on: picture.date).rawValue),
      "days_overdue": decision.daysOverdue(on: picture.date).map { .number($0) } ?? .null,
    ]
    let ties: JSONValue = [
      "concerns": .texts(decision.concerns.map(state.code)), "adopts": .texts(decision.adopts),
      "rejects": .texts(decision.rejects),
      "supersedes": .optional(decision.supersedes.map { state.code(of: .decision($0)) }),
      "superseded_by": .optional(decision.supersededBy.map { state.code(of: .decision($0)) }),
      "conflicts": .array(decision.conflicts.map { json(ofConflict: $0) }),
    ]
    let head: JSONValue = [
      "id": .string(decision.code), "title": .string(decision.text),
      "original_text": .optional(decision.originalText),
      "approved_text": .optional(decision.approvedText), "date": .text(decision.date),
    ]
    return head.adding(place).adding(ties)
  }

  /// A meeting as `docs/json.md` describes it, without its chain.
  func json(of meeting: Meeting) -> JSONValue {
    let opened = meeting.opened.flatMap { state.entry($0.entry)?.recordedAt }
    return [
      "id": .string(meeting.code), "title": .string("\(meeting.body) \(meeting.date)"),
      "body": .string(meeting.body), "kind": .string(meeting.kind.rawValue),
      "stage": .string(meeting.stage.rawValue), "date": .text(meeting.date),
      "place": .optional(meeting.place), "opened_at": .text(opened),
      "start": .text(meeting.start), "end": .text(meeting.end),
      "deputy": .optional(meeting.deputy?.function),
      "agenda": .array(meeting.items.map(\.json)),
      "attendance": .array(meeting.attendance.map(\.json)),
      "decisions": .texts(meeting.decisions.map { state.code(of: .decision($0)) }),
      "minutes": .optional(meeting.minutes?.document.file),
      "conflicts": .array(meeting.conflicts.map { json(ofConflict: $0) }),
    ]
  }
}

extension OutsideMeeting {
  fileprivate var json: JSONValue {
    ["form": .string(form.rawValue), "reason": .string(reason)]
  }
}

extension Meeting.Item {
  fileprivate var json: JSONValue {
    [
      "key": .text(key), "title": .string(title),
      "minutes": planned.minutes.map { .number($0) } ?? .null, "note": .optional(note),
      "is_parked": .bool(isParked), "parked_because": .optional(parkedBecause),
    ]
  }
}

extension Meeting.Participation {
  fileprivate var json: JSONValue {
    [
      "function": .string(attendee.function), "party": .text(attendee.party),
      "presence": .string(attendance.presence.rawValue), "from": .text(attendance.from),
      "until": .text(attendance.until),
    ]
  }
}
