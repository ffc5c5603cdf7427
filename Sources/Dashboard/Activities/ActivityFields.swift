import Cells
import PlanDomain

/// The fields of the forms about activities.
struct ActivityFields {
  let context: Context

  init(_ context: Context) {
    self.context = context
  }

  private var parties: [Party] { context.state.plan.agreement.parties }

  /// The parts of an activity that the form may change.
  var kinds: [ActivityField.Kind] {
    [.title, .responsible, .schedule] + ActivityText.changeable.map { .text($0) }
      + parties.map { .contribution($0.id) }
  }

  func adding(under goal: GoalID?) -> [FormField] {
    let goals = SeveralField(goals, chosen: [goal?.rawValue].compactMap(\.self))
    return [
      FormField(.code, .text(line(nextCode)), isRequired: true),
      FormField(.title, .text(line("")), isRequired: true),
      FormField(.goals, .several(goals), isRequired: true),
    ] + owners + plan(nil) + [FormField(.decision, .pick(decisions))]
  }

  /// The decision that an edition is adopted by.
  var adopting: [FormField] { [FormField(.decision, .pick(decisions), isRequired: true)] }

  /// What may be changed in an activity, filled with what stands there.
  func editing(_ activity: Activity?) -> [FormField] {
    [FormField(.title, .text(line(activity?.title ?? "")), isRequired: true)] + plan(activity)
      + [FormField(.note, .text(TextField())), FormField(.decision, .pick(decisions))]
  }

  /// Whose plan the activity belongs to, where several parties have one.
  private var owners: [FormField] {
    let plan = context.state.plan
    guard plan.owners.count > 1 else { return [] }
    let options = plan.owners.map { owner in
      FormOption(value: owner.rawValue, text: plan.party(owner)?.shortName ?? owner.rawValue)
    }
    let choice = ChoiceField(options, chosen: plan.view.owner?.rawValue)
    return [FormField(.owner, .choice(choice), isRequired: true)]
  }

  private func plan(_ activity: Activity?) -> [FormField] {
    let schedule = activity?.schedule
    let checkpoints = schedule?.checkpoints.map { "\($0)" }.joined(separator: ", ") ?? ""
    let responsible = activity?.responsible.count == 1 ? activity?.responsible.first : nil
    return [
      FormField(.start, .date(day(schedule?.period.start))),
      FormField(.end, .date(day(schedule?.period.end))),
      FormField(.checkpoints, .text(line(checkpoints))),
      FormField(.responsible, .pick(.functions(responsible, context.state))),
    ] + ActivityText.changeable.flatMap { fields(of: $0, activity) }
  }

  /// A text, and after how something is done what each party contributes to it.
  private func fields(of text: ActivityText, _ activity: Activity?) -> [FormField] {
    let field = FormField(FormLabel(text), .text(TextField(activity?[text] ?? "")))
    guard text == .how else { return [field] }
    let contributions = TextField(contributions(of: activity))
    return [field, FormField(.contributions, .text(contributions))]
  }

  private func line(_ text: String) -> TextField { TextField(text, limit: 300, takesLines: false) }

  private func day(_ date: CalendarDate?) -> TextField {
    TextField(date.map { "\($0)" } ?? "", limit: 40, takesLines: false)
  }

  /// A line for each party, with what it contributes.
  private func contributions(of activity: Activity?) -> String {
    parties.map { party in
      let text = activity?.contributions.first { $0.party == party.id }?.text ?? ""
      return "\(party.shortName): \(text)"
    }.joined(separator: "\n")
  }

  private var goals: [FormOption] {
    context.state.plan.agreement.areas.flatMap { area -> [FormOption] in
      let goals = area.subGoals.map { goal in
        FormOption(value: goal.id.rawValue, text: "\(goal.number) \(goal.title)")
      }
      return goals + [FormOption(value: area.id.rawValue, text: area.title)]
    }
  }

  /// The decisions that a change of the plan may rest on, the latest first.
  var decisions: PickField {
    PickField(
      context.state.decisions.reversed().filter { $0.state != .superseded }.map { decision in
        FormOption(value: "\(decision.id.fact)", text: "\(decision.code) \(decision.text)")
      })
  }

  /// The identifier after the highest that is used or proposed: `A36`.
  private var nextCode: String {
    let state = context.state
    let ids =
      (state.activities + state.otherActivities).map(\.id) + state.waitingProposals.map(\.activity)
    let numbers = ids.compactMap { id in
      id.rawValue.hasPrefix("A") ? Int(id.rawValue.dropFirst()) : nil
    }
    let next = (numbers.max() ?? 0) + 1
    return next < 10 ? "A0\(next)" : "A\(next)"
  }
}
