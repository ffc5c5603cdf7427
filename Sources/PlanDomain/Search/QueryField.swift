/// What a condition of a search is about, when it names it: `ansvarig:polis`, `slutar:<30d`.
public enum QueryField: String, CaseIterable, Hashable, Sendable {
  /// The function that answers for it, or that function's party.
  case responsible
  /// A party that answers for it or contributes to it.
  case party
  /// How far it has come.
  case progress
  /// How it stands against the plan.
  case assessment
  /// The area that it serves, by number or title.
  case area
  /// The sub-goal that it serves, by number or title.
  case goal
  /// A place that it concerns.
  case place
  /// The group that coordinates it.
  case group
  /// The party whose plan it belongs to.
  case owner
  /// Its first day.
  case starts
  /// Its last day.
  case ends
  /// The day that something was last said of it.
  case reported
  /// Something that is or is not so.
  case condition = "is"
}

extension QueryField: Worded {
  /// What stands before the colon.
  public var words: Words {
    switch self {
    case .responsible: Words("ansvarig", "responsible")
    case .party: Words("part", "party")
    case .progress: Words("genomförande", "progress")
    case .assessment: Words("bedömning", "assessment")
    case .area: Words("område", "area")
    case .goal: Words("delmål", "goal")
    case .place: Words("plats", "place")
    case .group: Words("grupp", "group")
    case .owner: Words("ägare", "owner")
    case .starts: Words("börjar", "starts")
    case .ends: Words("slutar", "ends")
    case .reported: Words("rapport", "report")
    case .condition: Words("är", "is")
    }
  }

  /// Finds the field of what stands before a colon, in any language; `nil` where there is none.
  init?(typed text: some StringProtocol) {
    let wanted = text.lowercased()
    guard
      let field = QueryField.allCases.first(where: {
        [$0.swedish, $0.english].contains { $0 == wanted || $0.withoutMarks == wanted }
      })
    else { return nil }
    self = field
  }
}

/// Something that is or is not so of an activity: `är:försenad`.
public enum QueryCondition: String, CaseIterable, Hashable, Sendable {
  /// Its last day has passed and it is not ended.
  case overdue
  /// It ends within thirty days.
  case dueSoon = "due_soon"
  /// Nothing has been said of it for so long that it is to be asked about.
  case unreported
  /// A proposal about it waits for a decision.
  case waiting
  /// People disagree on it.
  case disputed
  /// It has an open deviation.
  case departing
  /// No function answers for it.
  case unowned
}

extension QueryCondition: Worded {
  /// What stands after the colon.
  public var words: Words {
    switch self {
    case .overdue: Words("försenad", "overdue")
    case .dueSoon: Words("slutar-snart", "due-soon")
    case .unreported: Words("utan-rapport", "unreported")
    case .waiting: Words("väntar-på-beslut", "awaiting-decision")
    case .disputed: Words("oenig", "disputed")
    case .departing: Words("har-avvikelse", "has-deviation")
    case .unowned: Words("utan-ansvarig", "unowned")
    }
  }

  /// Finds the condition of what stands after the colon, or of how it begins where only one does so.
  init?(typed text: String) {
    let wanted = text.lowercased().withoutMarks
    let found = QueryCondition.allCases.filter { condition in
      [condition.swedish, condition.english, condition.rawValue].contains {
        $0.withoutMarks.hasPrefix(wanted)
      }
    }
    guard !wanted.isEmpty, found.count == 1, let one = found.first else { return nil }
    self = one
  }
}

extension String {
  /// The text with å, ä and ö as a, a and o, as somebody types them who has no such keys.
  fileprivate var withoutMarks: String {
    String(
      map { character in
        switch character {
        case "å", "ä": "a"
        case "ö": "o"
        default: character
        }
      })
  }
}
