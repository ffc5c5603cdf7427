import PlanDomain

extension Agreement {
  /// The agreement's head: everything but its areas.
  var json: JSONValue {
    [
      "title": .string(title), "short_title": .string(shortTitle), "kind": .optional(kind),
      "record": .optional(record), "decided": decided?.json ?? .null,
      "period": ["from": .text(period.start), "to": .text(period.end)],
      "goal": .string(goal),
      "levels": [
        "area": levels.area.json, "sub_goal": levels.subGoal?.json ?? .null,
      ],
      "parties": .array(parties.map(\.json)), "bodies": .array(bodies.map(\.json)),
      "commitments": .array(commitments.map(\.json)), "forums": .texts(forums),
      "sources": .texts(sources), "target_groups": .texts(targetGroups),
      "methods": .texts(methods), "perspectives": .array(perspectives.map(\.json)),
    ]
  }
}

extension LevelNames.Name {
  fileprivate var json: JSONValue { ["one": .string(one), "many": .string(many)] }
}

extension Party {
  fileprivate var json: JSONValue {
    ["id": .text(id), "title": .string(name), "short_title": .string(shortName)]
  }
}

extension Body {
  fileprivate var json: JSONValue {
    [
      "title": .string(name), "short_title": .string(shortName), "role": .string(role.rawValue),
      "task": .optional(task),
      "members": .array(
        members.map { member in
          [
            "function": .string(member.function), "party": .text(member.party),
            "role": .string(member.role.rawValue),
          ]
        }),
    ]
  }
}

extension Commitment {
  fileprivate var json: JSONValue {
    ["id": .text(id), "title": .string(title), "summary": .optional(summary)]
  }
}

extension Perspective {
  fileprivate var json: JSONValue {
    ["id": .text(id), "title": .string(title), "descriptions": .texts(descriptions)]
  }
}

extension PlanEdition {
  var json: JSONValue {
    [
      "id": .string(version), "title": .optional(title), "status": .string(status.rawValue),
      "decision": decision?.json ?? .null,
    ]
  }
}

extension Occasion {
  /// The day, what is due, and the activity that it is about.
  func json(in language: Language) -> JSONValue {
    let (kind, activity, number): (String, ActivityID?, String?) =
      switch matter {
      case .cadence: ("cadence", nil, nil)
      case .checkpoint(let id): ("checkpoint", id, nil)
      case .end(let id): ("end", id, nil)
      case .remedy(_, let code): ("remedy", nil, code)
      case .meeting(_, let code, _): ("meeting", nil, code)
      case .decision(_, let code): ("decision", nil, code)
      case .measurement(let id): ("measurement", nil, id.rawValue)
      case .duty(let duty): ("duty", nil, duty.rawValue)
      }
    return [
      "date": .text(date), "kind": .string(kind), "activity": .text(activity),
      "deviation": .optional(kind == "remedy" ? number : nil),
      "meeting": .optional(kind == "meeting" ? number : nil),
      "decision": .optional(kind == "decision" ? number : nil),
      "indicator": .optional(kind == "measurement" ? number : nil),
      "title": .string(matter.worded(in: language)),
    ]
  }
}
