import PlanDomain

extension Agreement {
  /// Everything that the agreement's file says but its areas, which stand beside it with their pictures.
  var json: JSONValue {
    [
      "title": .string(title), "short_title": .string(shortTitle), "kind": .optional(kind),
      "record": .optional(record), "decided": decided?.json ?? .null,
      "period": [
        "from": .text(period.start), "to": .text(period.end), "stated": .optional(statedPeriod),
      ],
      "country": .text(country), "transcribed": transcript?.json ?? .null,
      "signed": signing?.json ?? .null, "facts": .array(facts.map(\.json)),
      "purposes": .texts(purposes), "definitions": .array(definitions.map(\.json)),
      "steps": .array(steps.map(\.json)), "cadence": .array(cadence.map(\.json)),
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
    [
      "id": .text(id), "title": .string(name), "short_title": .string(shortName),
      "kind": .optional(kind?.rawValue), "duties": duties?.json ?? .null,
    ]
  }
}

extension Party.Duties {
  fileprivate var json: JSONValue {
    [
      "led_by": .optional(ledBy), "reports_to": .optional(reportsTo),
      "coordinator": .optional(coordinator), "contact": .optional(contact),
      "source": .optional(source),
    ]
  }
}

extension Transcript {
  fileprivate var json: JSONValue {
    ["source": .string(source), "author": .optional(author)]
  }
}

extension Signing {
  fileprivate var json: JSONValue {
    [
      "on": .text(date), "text": .optional(text),
      "by": .array(
        signatures.map { ["function": .string($0.function), "party": .text($0.party)] }),
    ]
  }
}

extension AgreementFact {
  fileprivate var json: JSONValue {
    ["label": .string(label), "text": .string(text), "source": .optional(source)]
  }
}

extension Definition {
  fileprivate var json: JSONValue {
    ["term": .string(term), "text": .string(text), "source": .optional(source)]
  }
}

extension WorkingStep {
  fileprivate var json: JSONValue { ["title": .string(title), "summary": .optional(summary)] }
}

extension Cadence {
  fileprivate var json: JSONValue {
    let (word, more): (String, JSONValue) =
      switch rhythm {
      case .continuous: ("continuous", .null)
      case .monthly: ("monthly", .null)
      case .tertial: ("tertial", .null)
      case .yearly(let month, let day):
        ("yearly", Cadence.YearDay(month: month, day: day).json)
      case .everySecondYear(let date): ("every_second_year", .text(date))
      case .during(let year): ("during", .string("\(year)"))
      }
    return [
      "title": .string(title), "rhythm": .string(word), "when": more, "body": .optional(body),
      "ours": .texts(ours.map(\.rawValue)), "within": .optional(within),
      "source": .optional(source), "report": .optional(round?.report.rawValue),
      "council": round?.council?.json ?? .null, "delivery": round?.delivery?.json ?? .null,
      "receiver": .optional(round?.receiver),
    ]
  }
}

extension Cadence.YearDay {
  fileprivate var json: JSONValue {
    .string("\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)")
  }
}

extension Body {
  fileprivate var json: JSONValue {
    [
      "title": .string(name), "short_title": .string(shortName), "role": .string(role.rawValue),
      "task": .optional(task), "purposes": .texts(purposes), "form": .optional(form),
      "appointed_by": appointed.map {
        ["body": .string($0.body), "party": .text($0.party)]
      } ?? .null,
      "decides": .optional(decides?.rawValue), "until": .text(ends), "source": .optional(source),
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
    [
      "id": .text(id), "title": .string(title), "summary": .optional(summary),
      "about": .optional(matter?.rawValue),
    ]
  }
}

extension Perspective {
  var json: JSONValue {
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
      case .report(let step): ("report_\(step.kind.rawValue)", nil, step.done)
      case .duty(let duty): ("duty", nil, duty.rawValue)
      }
    return [
      "date": .text(date), "kind": .string(kind), "activity": .text(activity),
      "deviation": .optional(kind == "remedy" ? number : nil),
      "meeting": .optional(
        kind == "meeting" || kind == "report_council" ? number : nil),
      "decision": .optional(kind == "decision" ? number : nil),
      "report": .optional(kind == "report_delivery" ? number : nil),
      "indicator": .optional(kind == "measurement" ? number : nil),
      "title": .string(matter.worded(in: language)),
    ]
  }
}
