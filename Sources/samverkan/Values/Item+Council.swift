import PlanDomain
import PlanReports
import PlanStorage

extension PlanState {
  /// Finds a meeting that the user named by its number; letter case does not matter.
  func typedMeeting(_ text: String) throws(Failure) -> Meeting {
    if let meeting = meeting(numbered: text.uppercased()) { return meeting }
    throw .unknownItem(text, nearest: meetings.map(\.code).nearest(to: text.uppercased()))
  }

  /// Finds the meeting that the user named, or else the one that is open.
  func typedMeeting(_ text: String?) throws(Failure) -> Meeting {
    if let text { return try typedMeeting(text) }
    guard let meeting = try soleOpenMeeting() else { throw .noOpenMeeting }
    return meeting
  }

  /// Finds the meeting that the user named, or else the one that is open, or was held last.
  func typedHeldMeeting(_ text: String?) throws(Failure) -> Meeting {
    if let text { return try typedMeeting(text) }
    guard let meeting = try soleOpenMeeting() ?? lastMeeting else { throw .noMeetingHeld }
    return meeting
  }

  /// The meeting that is open; where several are, which one is meant must be said.
  func soleOpenMeeting() throws(Failure) -> Meeting? {
    let open = openMeetings
    guard open.count < 2 else {
      throw .severalOpenMeetings(open.map { "\($0.code) (\($0.body))" })
    }
    return open.first
  }

  /// Finds proposals that wait, named by their activity, or by their entry where it has several.
  func typedProposals(_ texts: [String]) throws(Failure) -> [FactID] {
    var found: [FactID] = []
    for text in texts { found += try typedProposal(text) }
    return found
  }

  /// Finds an activity that one of the proposals would add.
  func added(_ text: String, by proposals: [FactID]) -> Subject? {
    let found = waitingProposals.first { proposal in
      guard case .activityAdded = proposal.event, proposals.contains(proposal.id) else {
        return false
      }
      return proposal.activity.rawValue.uppercased() == text.uppercased()
    }
    return found.map { .activity($0.activity) }
  }

  private func typedProposal(_ text: String) throws(Failure) -> [FactID] {
    let waiting = waitingProposals
    if let fact = FactID(text) { return [fact] }
    let ofActivity = waiting.filter { $0.activity.rawValue.uppercased() == text.uppercased() }
    if ofActivity.count == 1 { return ofActivity.map(\.id) }
    let ofEntry = waiting.filter { $0.id.entry.description.hasSuffix(text.uppercased()) }
    if !text.isEmpty, ofEntry.count == 1 { return ofEntry.map(\.id) }
    if let several = [ofActivity, ofEntry].first(where: { !text.isEmpty && $0.count > 1 }) {
      throw .severalProposals(text, among: several.map(\.id.description))
    }
    throw .unknownValue(text, among: waiting.map(\.id.description), nearest: nil)
  }
}

extension Meeting? {
  /// Finds an item of the agenda that the user named by its number, its key or its title.
  func typedItem(_ text: String) throws(Failure) -> AgendaKey {
    let items = self?.items ?? []
    let names = items.map { ($0.key, [String($0.number), $0.key.rawValue, $0.title]) }
    return try Choice(names: names).value(of: text)
  }
}
