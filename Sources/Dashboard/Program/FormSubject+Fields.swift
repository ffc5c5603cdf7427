import Cells
import PlanDomain

extension FormSubject {
  func form(_ context: Context, draft: String?) -> Form {
    var form = Form(self, fields(context), on: context.today, draft: draft)
    form.nextMeeting = context.state.nextMeeting(from: context.today)?.date
    if self == .planMeeting { form.agendas = MeetingFields(context).agendas }
    for key in registers(context) { form.shown[key] = context.state.register(key).shown }
    return form
  }

  /// The values that the form shows and may replace.
  private func registers(_ context: Context) -> [RegisterKey] {
    switch self {
    case .measure, .newDeviation, .newDecision, .planMeeting, .addActivity: []
    case .prepareProposal, .deliverReport, .answerReport, .adoptEdition, .takeSeat, .leaveSeat,
      .addAttendee:
      []
    case .editMeeting(let id): MeetingField.Kind.allCases.map { .meetingField(id, $0) }
    case .editActivity(let id): ActivityFields(context).kinds.map { .field(id, $0) }
    case .correctDecision(let id): DecisionField.Kind.allCases.map { .decisionField(id, $0) }
    case .editDeviation(let id):
      DeviationField.Kind.allCases.map { .deviationField(id, $0) }
    case .closeDeviation(let id): [.deviationState(id), .deviationField(id, .remedy)]
    }
  }

  private func fields(_ context: Context) -> [FormField] {
    switch self {
    case .newDeviation(let activity): newDeviation(of: activity, context)
    case .newDecision(let place): newDecision(place, context)
    case .planMeeting: MeetingFields(context).planning
    case .editMeeting(let id): MeetingFields(context).editing(context.state.meeting(id))
    case .addActivity(let goal): ActivityFields(context).adding(under: goal)
    case .editActivity(let id): ActivityFields(context).editing(context.state.activity(id))
    case .adoptEdition: ActivityFields(context).adopting
    case .takeSeat: SeatFields(context).taking
    case .addAttendee(let id): MeetingFields(context).attending(id)
    case .leaveSeat: SeatFields(context).leaving
    case .correctDecision(let id): correcting(context.state.decision(id), context)
    case .prepareProposal(let id): preparing(id, context)
    case .deliverReport: delivering(context)
    case .answerReport(let id): answering(context.state.frozenReport(id), context)
    case .measure(let id): measuring(context.state.plan.indicator(id), context)
    case .editDeviation(let id): editing(context.state.deviation(id), context)
    case .closeDeviation(let id):
      [
        FormField(
          .remedy, .text(TextField(context.state.deviation(id)?.remedy ?? "")), isRequired: true),
        FormField(.note, .text(TextField()), isRequired: true),
      ]
    }
  }

  private func newDeviation(of activity: ActivityID?, _ context: Context) -> [FormField] {
    let known = activity.flatMap { context.picture.activity($0)?.activity }
    let responsible = known?.responsible.count == 1 ? known?.responsible.first : nil
    let levels = DeviationLevel.allCases
    return
      (activity == nil
      ? [FormField(.activity, .pick(.activities(context)), isRequired: true)] : [])
      + [
        FormField(.kind, .choice(.kinds(nil, context.language)), isRequired: true),
        FormField(.description, .text(TextField())),
        FormField(.cause, .text(TextField()), isRequired: true),
        FormField(.consequence, .text(TextField())),
        FormField(.remedy, .text(TextField())),
        FormField(
          .responsible, .pick(.functions(responsible, context.state)), isRequired: true),
        FormField(.due, .date(TextField(limit: 40, takesLines: false)), isRequired: true),
        FormField(.place, .text(TextField(limit: 200, takesLines: false))),
        FormField(
          .level, .choice(.levels(levels, levels.first, context.language)), isRequired: true),
      ]
  }

  /// What may be changed in a deviation, filled with what stands there.
  private func editing(_ deviation: Deviation?, _ context: Context) -> [FormField] {
    let due = deviation?.due.map { "\($0)" } ?? ""
    return [
      FormField(.remedy, .text(TextField(deviation?.remedy ?? ""))),
      FormField(.due, .date(TextField(due, limit: 40, takesLines: false))),
      FormField(.responsible, .pick(.functions(deviation?.responsible, context.state))),
      FormField(.kind, .choice(.kinds(deviation?.kind, context.language))),
      FormField(.description, .text(TextField(deviation?.description ?? ""))),
      FormField(.cause, .text(TextField(deviation?.cause ?? ""))),
      FormField(.consequence, .text(TextField(deviation?.consequence ?? ""))),
      FormField(.place, .text(TextField(deviation?.place ?? "", limit: 200, takesLines: false))),
      FormField(.note, .text(TextField())),
    ]
  }
}

extension ChoiceField {
  static func kinds(_ chosen: DeviationKind?, _ language: Language) -> ChoiceField {
    let options = DeviationKind.allCases.map {
      FormOption(value: $0.rawValue, text: $0.worded(in: language))
    }
    return ChoiceField(options, chosen: chosen?.rawValue)
  }

  static func levels(
    _ levels: [DeviationLevel], _ chosen: DeviationLevel?, _ language: Language
  ) -> ChoiceField {
    let options = levels.map { FormOption(value: $0.rawValue, text: $0.worded(in: language)) }
    return ChoiceField(options, chosen: chosen?.rawValue)
  }
}

extension PickField {
  static func activities(_ context: Context) -> PickField {
    PickField(
      context.picture.activities.map { picture in
        FormOption(value: picture.id.rawValue, text: "\(picture.id) \(picture.activity.title)")
      })
  }

  /// The functions of the groups and those that answer for something, each with its party.
  static func functions(
    _ chosen: Responsible?, _ state: PlanState, takesOthers: Bool = false
  ) -> PickField {
    let members = state.plan.agreement.bodies.flatMap(\.members).compactMap { member in
      member.party.map { Responsible(party: $0, function: member.function) }
    }
    var seen: Set<Responsible> = []
    let all = [chosen].compactMap(\.self) + members + state.activities.flatMap(\.responsible)
    let options = all.filter { seen.insert($0).inserted }.map { responsible in
      let party = state.plan.party(responsible.party)?.shortName ?? responsible.party.rawValue
      return FormOption(value: responsible.draftText, text: "\(responsible.function) (\(party))")
    }
    let parties = state.plan.agreement.parties.map {
      FormOption(value: $0.id.rawValue, text: $0.shortName)
    }
    return PickField(
      options, chosen: chosen?.draftText, groups: parties, takesOthers: takesOthers)
  }
}

extension Responsible {
  /// The party and the function, as a draft holds them.
  var draftText: String { "\(party)/\(function)" }

  init?(draftText: String) {
    let parts = draftText.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let party = PartyID(String(parts[0])) else { return nil }
    self.init(party: party, function: String(parts[1]))
  }
}
