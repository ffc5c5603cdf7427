import Cells
import PlanDomain

extension FormSubject {
  /// What a new decision asks for: the words first, then who carries it out and when.
  func newDecision(_ place: DecisionPlace, _ context: Context) -> [FormField] {
    let meeting = place.meeting.flatMap { context.state.meeting($0) }
    var fields = [
      FormField(.phrase, .pick(.phrases(context.language))),
      FormField(
        .text, .text(TextField(context.wording(of: place.answers))), isRequired: true),
    ]
    if meeting == nil { fields += outsideMeeting(context) }
    fields += [
      FormField(.responsible, .pick(.functions(nil, context.state))),
      FormField(.due, .date(TextField(limit: 40, takesLines: false))),
    ]
    let deciding = context.state.plan.agreement.bodies(deciding: .plan).map(\.shortName)
    let isTheirs = deciding.isEmpty || meeting.map { deciding.contains($0.body) } ?? true
    let proposals = ProposalField.waiting(context, about: place.concern, place.answers)
    if isTheirs, !proposals.rows.isEmpty {
      fields.append(FormField(.proposals, .proposals(proposals)))
    }
    if let meeting {
      fields.append(FormField(.item, .pick(.items(of: meeting, place.item))))
    }
    let day = context.state.day(ofDecisionIn: place.meeting, on: context.today)
    fields.append(
      FormField(.taken, .date(TextField("\(day)", limit: 40, takesLines: false)), isRequired: true))
    fields.append(FormField(.concerns, .several(.concerns(place.concern, context))))
    let standing = PickField.standing(context)
    return standing.options.isEmpty ? fields : fields + [FormField(.supersedes, .pick(standing))]
  }

  /// How a group has decided without meeting: those who decide on the plan first, then those who lead.
  private func outsideMeeting(_ context: Context) -> [FormField] {
    let agreement = context.state.plan.agreement
    let deciding = agreement.bodies(deciding: .plan)
    let others = agreement.bodies.filter { !deciding.contains($0) }
    let all = deciding + others.filter(\.leads) + others.filter { !$0.leads }
    guard let first = all.first else { return [] }
    let forms = OutsideMeeting.Form.allCases.map {
      FormOption(value: $0.rawValue, text: $0.worded(in: context.language))
    }
    let bodies = all.map { FormOption(value: $0.shortName, text: $0.shortName) }
    return [
      FormField(.outside, .choice(ChoiceField(forms))),
      FormField(.body, .pick(PickField(bodies, chosen: first.shortName))),
      FormField(.because, .text(TextField())),
    ]
  }

  /// What may be corrected in a decision, filled with what stands there.
  func correcting(_ decision: Decision?, _ context: Context) -> [FormField] {
    let due = decision?.due.map { "\($0)" } ?? ""
    var fields = [
      FormField(.text, .text(TextField(decision?.text ?? "")), isRequired: true),
      FormField(.responsible, .pick(.functions(decision?.responsible, context.state))),
      FormField(.due, .date(TextField(due, limit: 40, takesLines: false))),
    ]
    if let meeting = decision?.meeting.flatMap({ context.state.meeting($0) }) {
      fields.append(FormField(.item, .pick(.items(of: meeting, decision?.item))))
    }
    // What stands in approved minutes is not corrected without a word on why.
    let isApproved =
      decision?.meeting.flatMap { context.state.meeting($0) }?.stage == .approved
    return fields + [FormField(.note, .text(TextField()), isRequired: isApproved)]
  }
}

extension ProposalField {
  /// The changes that wait for a decision; those of what it concerns first.
  fileprivate static func waiting(
    _ context: Context, about concern: Concern?, _ answers: [FactID: Answer]
  ) -> ProposalField {
    let subject = concern.flatMap { context.state.subject(of: $0) }
    let waiting = context.state.waitingProposals
    let first = waiting.filter { subject == .activity($0.activity) }
    let others = waiting.filter { subject != .activity($0.activity) }
    return ProposalField(
      (first + others).compactMap { proposal in
        guard let entry = context.state.entry(proposal.id.entry) else { return nil }
        let summary = context.state.summaries(of: entry)[proposal.id.index]
        let mark = proposal.isOutdated ? context.worded(.considerAnew) + ": " : ""
        return Candidate(
          proposal: proposal.id, text: mark + summary.decided.worded(in: context.language))
      }, answers: answers)
  }
}

extension SeveralField {
  /// The goals, the activities and the open deviations.
  fileprivate static func concerns(_ chosen: Concern?, _ context: Context) -> SeveralField {
    let areas = context.picture.areas
    let goals = areas.flatMap { [$0.area.id] + $0.goals.map(\.id).filter($0.isSubGoal) }
    let subjects =
      context.picture.activities.map { Subject.activity($0.id) }
      + goals.map(Subject.goal)
      + context.picture.openDeviations.map { .deviation($0.id) }
    let options = subjects.compactMap { subject -> FormOption? in
      guard let concern = Concern(subject) else { return nil }
      return FormOption(value: concern.description, text: context.name(of: subject))
    }
    return SeveralField(options, chosen: [chosen?.description].compactMap(\.self))
  }
}
extension PickField {
  /// The decisions that a new one may replace, the latest first.
  fileprivate static func standing(_ context: Context) -> PickField {
    let standing = context.state.decisions.reversed().filter { $0.state != .superseded }
    return PickField(
      standing.map { FormOption(value: $0.code, text: "\($0.code) \($0.text)") })
  }

  fileprivate static func phrases(_ language: Language) -> PickField {
    PickField(
      DecisionPhrase.allCases.map {
        FormOption(value: $0.rawValue, text: $0.worded(in: language))
      })
  }

  fileprivate static func items(of meeting: Meeting, _ chosen: AgendaKey?) -> PickField {
    PickField(
      meeting.items.map {
        FormOption(value: $0.key.rawValue, text: "\($0.number). \($0.title)")
      }, chosen: chosen?.rawValue)
  }
}

extension AreaPicture {
  /// Whether a goal is one of the area's, and not the area itself.
  fileprivate func isSubGoal(_ id: GoalID) -> Bool { id != area.id }
}
