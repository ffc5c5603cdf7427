import PlanDomain

extension Model {
  /// How many of each party take part, where an entry says the same of several.
  func attendance(in entry: Entry) -> String? {
    var parties: [(party: PartyID?, count: Int)] = []
    var first: MeetingAttended?
    for fact in entry.facts {
      guard case .meetingAttended(let event) = fact.event else { return nil }
      let same = first ?? event
      guard same.meeting == event.meeting, same.attendance == event.attendance else { return nil }
      first = same
      if let place = parties.firstIndex(where: { $0.party == event.attendee.party }) {
        parties[place].count += 1
      } else {
        parties.append((event.attendee.party, 1))
      }
    }
    guard entry.facts.count > 1, let first else { return nil }
    let counts = parties.map { party, count in
      let name = party.map { state.plan.party($0)?.shortName ?? $0.rawValue }
      return ["\(count)", name].compactMap(\.self).joined(separator: " ")
    }
    let code = state.code(of: .meeting(first.meeting))
    return WallWord.attended(code, first.attendance.presence, counts).worded(in: language)
  }

  /// What a text lacks, before it is sent.
  func trouble(with text: String, saying intent: Intent) -> String? {
    let isBlank = text.allSatisfy(\.isWhitespace)
    switch intent {
    case .closeMeeting:
      return isBlank || ClockTime(typed: text) != nil
        ? nil : FormWord.noSuchTime.worded(in: language)
    // What the council judges it explains, but for what it calls unchanged.
    case .attain(_, _, let trend):
      let isJudged = Context(model: self).meeting != nil && trend != .level
      return isBlank && isJudged ? WallWord.whyRequired.worded(in: language) : nil
    default: return nil
    }
  }

  /// What stands there already; what the council judges anew in a meeting has a reason of its own.
  func beginning(of intent: Intent) -> String {
    if case .attain(let id, let value, let trend) = intent, Context(model: self).meeting != nil,
      state.register(.attainment(id)).worst != .attainment(value, trend)
    {
      return ""
    }
    return state.text(of: intent)
  }
}
