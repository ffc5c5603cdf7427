import Cells
import PlanDomain

extension FormSubject {
  /// What a preparation is: of which proposal, by which group, when, and what it came to.
  func preparing(_ id: ActivityID, _ context: Context) -> [FormField] {
    let waiting = context.state.waitingProposals.filter { $0.activity == id }
    let options = waiting.compactMap { proposal -> FormOption? in
      guard let entry = context.state.entry(proposal.id.entry) else { return nil }
      let summary = context.state.summaries(of: entry)[proposal.id.index]
      return FormOption(
        value: "\(proposal.id)", text: summary.decided.worded(in: context.language))
    }
    let agreement = context.state.plan.agreement
    let deciding = agreement.bodies(deciding: .plan)
    let groups = agreement.bodies.filter { !deciding.contains($0) }.map {
      FormOption(value: $0.shortName, text: $0.shortName)
    }
    let own = context.state.activity(id)?[.coordination].flatMap { agreement.body(named: $0) }
    return [
      FormField(
        .proposal, .pick(PickField(options, chosen: options.first?.value)), isRequired: true),
      FormField(
        .body, .pick(PickField(groups, chosen: own?.shortName ?? groups.first?.value)),
        isRequired: true),
      aboutDay(context), FormField(.note, .text(TextField())),
    ]
  }

  /// What a handing over is: to whom, when, under which record number.
  func delivering(_ context: Context) -> [FormField] {
    let agreement = context.state.plan.agreement
    let receiver = agreement.bodies.first { $0.role == .political }?.shortName ?? ""
    return [
      FormField(
        .receiver, .text(TextField(receiver, limit: 200, takesLines: false)), isRequired: true),
      aboutDay(context), FormField(.record, .text(TextField(limit: 100, takesLines: false))),
      FormField(.note, .text(TextField())),
    ]
  }

  /// What an answer is: by whom, when, under which record number, and what was said.
  func answering(_ report: FrozenReport?, _ context: Context) -> [FormField] {
    var seen: Set<String> = []
    let receivers = (report?.deliveries ?? []).reversed().map(\.receiver)
      .filter { seen.insert($0).inserted }.map { FormOption(value: $0, text: $0) }
    return [
      FormField(
        .receiver, .pick(PickField(receivers, chosen: receivers.first?.value)), isRequired: true),
      aboutDay(context), FormField(.record, .text(TextField(limit: 100, takesLines: false))),
      FormField(.note, .text(TextField()), isRequired: true),
    ]
  }

  private func aboutDay(_ context: Context) -> FormField {
    let today = TextField("\(context.today)", limit: 40, takesLines: false)
    return FormField(.about, .date(today), isRequired: true)
  }
}

extension Form {
  /// That a group has prepared the proposal that was chosen.
  var preparing: [Wish] {
    guard let proposal = text(.proposal).flatMap({ FactID($0) }), let body = text(.body) else {
      return []
    }
    return [.prepareProposal(proposal, by: body, note: text(.note))]
  }

  func delivering(_ id: ReportID) -> [Wish] {
    [.deliverReport(id, to: text(.receiver) ?? "", record: text(.record), note: text(.note))]
  }

  func answering(_ id: ReportID) -> [Wish] {
    [.answerReport(id, by: text(.receiver) ?? "", record: text(.record), note: text(.note) ?? "")]
  }
}
