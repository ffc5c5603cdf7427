import PlanDomain

/// A decision that will be carried out, in the story.
struct Promise {
  let decision: DecisionID
  /// The month of the meeting that hears of it.
  let month: CalendarMonth
  /// What that meeting hears.
  let result: String
}

extension Story {
  /// Decides on what waits, most is adopted and some rejected, and gives the month's mandate.
  mutating func decide(in meeting: Meeting) throws -> String? {
    let waiting = state.waitingProposals.filter { !$0.isOutdated }
    for proposal in waiting {
      let isAdopted = recorder.chance.happens(82)
      postponed.remove(proposal.activity)
      // One that is to be added is not there to concern anything yet.
      let known = state.activity(proposal.activity).flatMap { Concern(.activity($0.id)) }
      let terms = DecisionTerms(
        meeting: meeting.id, item: StandardItem.decisions.key,
        concerns: [known].compactMap(\.self))
      try recorder.record(
        Change(
          .takeDecision(
            text: ExampleMinutes.decision(on: proposal, isAdopted: isAdopted),
            adopts: isAdopted ? [proposal.id] : [], rejects: isAdopted ? [] : [proposal.id],
            terms: terms)),
        at: coordinator)
    }
    try giveMandate(in: meeting)
    return waiting.isEmpty ? ExampleMinutes.noProposals : nil
  }

  private mutating func giveMandate(in meeting: Meeting) throws {
    let month = meeting.date.month.description
    guard let mandate = ExampleTexts.mandates[month], let due = CalendarDate(mandate.due) else {
      return
    }
    let replaced = mandate.replaces.flatMap { mandated[$0] }
    let id = try decide(
      mandate.text, in: meeting, item: StandardItem.decisions.key, by: mandate.function, due: due,
      replacing: replaced)
    mandated[month] = id
    guard let id, let done = mandate.done.flatMap({ CalendarMonth($0) }),
      let result = mandate.result
    else { return }
    promises.append(Promise(decision: id, month: done, result: result))
  }

  /// Approves the report of a period, and asks the chair to hand it over.
  mutating func handOver(_ item: Meeting.Item, of meeting: Meeting) throws {
    let due = meeting.date.adding(days: 22)
    let text = ExampleMinutes.handingOver(meeting.kind, of: meeting.date.parts.year, by: due)
    guard
      let id = try decide(text, in: meeting, item: item.key, by: ExampleMinutes.chair, due: due)
    else { return }
    promises.append(
      Promise(
        decision: id, month: meeting.date.month.adding(months: 1),
        result: ExampleMinutes.handedOver))
  }

  /// Asks for a plan for a deviation, to the next meeting.
  mutating func askForPlan(of id: DeviationID, in meeting: Meeting) throws {
    guard let deviation = state.deviation(id), let function = deviation.responsible?.function,
      let due = nextMeetingDay(after: meeting.date), recorder.chance.happens(60)
    else { return }
    let text = ExampleMinutes.plan(for: deviation.code, from: function, by: due)
    let decision = try decide(
      text, in: meeting, item: StandardItem.deviations.key, by: function, due: due,
      on: [Concern(.deviation(id))].compactMap(\.self))
    guard let decision else { return }
    promises.append(
      Promise(decision: decision, month: due.month, result: ExampleMinutes.planTold))
  }

  /// Corrects a slip of the pen in the month's mandate, the day after the meeting.
  mutating func correctDecision() throws {
    let month = recorder.today.month.description
    guard let decision = mandated[month].flatMap(state.decision),
      let slip = ExampleTexts.slips[month]
    else { return }
    let text = decision.text.replacing(slip.wrong, with: slip.right)
    var change = Change(.correctDecision(decision.id, .text(text), note: slip.note))
    if decision.due?.description == slip.wrong, let due = CalendarDate(slip.right) {
      change.wishes.append(.correctDecision(decision.id, .due(due), note: slip.note))
    }
    try recorder.record(change, at: coordinator)
  }

  private mutating func decide(
    _ text: String, in meeting: Meeting, item: AgendaKey, by function: String, due: CalendarDate,
    on concerns: [Concern] = [], replacing: DecisionID? = nil
  ) throws -> DecisionID? {
    let seat = body?.members.first { $0.function == function }
    let terms = DecisionTerms(
      meeting: meeting.id, item: item,
      responsible: Responsible(party: seat?.party ?? parties[0], function: function), due: due,
      concerns: concerns, supersedes: replacing)
    try recorder.record(Change(.takeDecision(text: text, terms: terms)), at: coordinator)
    return state.decisions.last?.id
  }
}
