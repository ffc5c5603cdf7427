import PlanDomain

extension Menu {
  /// The functions of the council, else those of all groups, else those that answer for something; last
  /// the coordinator, who has no seat but often writes.
  static func author(then composition: Composition, _ context: Context) -> Menu {
    let plan = context.state.plan
    let bodies = plan.agreement.bodies
    let council = bodies.filter(\.leads).flatMap(\.members).map(\.function)
    let groups = bodies.flatMap(\.members).map(\.function)
    let responsible = plan.activities.flatMap(\.responsible).map(\.function)
    let listed = council + groups.filter { !council.contains($0) }
    var seen: Set<String> = []
    let functions = ((listed.isEmpty ? responsible : listed) + [context.worded(.coordinator)])
      .filter { seen.insert($0).inserted }
    let options = functions.map { Option($0, .work(as: $0, on: composition)) }
    let other = Option(
      context.worded(.otherFunction), .ask(.naming(Naming(composition: composition))))
    return Menu(Phrase.whoAreYou, options + [other], context)
  }

  /// Asks whether a function that is nearly one that the plan names was meant to be that; `nil` where it is
  /// named, or is like none.
  static func meant(_ name: String, _ naming: Naming, _ context: Context) -> Menu? {
    let plan = context.state.plan
    let known =
      plan.agreement.bodies.flatMap(\.members).map(\.function)
      + context.state.activities.flatMap(\.responsible).map(\.function)
      + [context.worded(.coordinator)]
    guard !known.contains(name), let near = known.nearest(to: name) else { return nil }
    var menu = Menu(
      Phrase.didYouMean(near),
      [near, name].map { Option($0, .work(as: $0, on: naming.composition)) }, context)
    menu.asker = .naming(naming)
    return menu
  }

  /// The functions that one may type for: who answers for what the prompt is about, then those of the
  /// groups, then all who answer for something; first that it is one's own word.
  static func speakers(then prompt: Prompt, _ author: String?, _ context: Context) -> Menu {
    let state = context.state
    let plan = state.plan
    let near = prompt.activity.flatMap(state.activity)?.responsible ?? []
    let seats = plan.agreement.bodies.flatMap(\.members).compactMap { member in
      member.party.map { Responsible(party: $0, function: member.function) }
    }
    var seen: Set<Responsible> = []
    let all = (near + seats + state.activities.flatMap(\.responsible))
      .filter { $0.function != author && seen.insert($0).inserted }
    let options = all.map { one in
      let party = plan.party(one.party)?.shortName ?? one.party.rawValue
      return Option("\(one.function) (\(party))", .ask(prompt.saying(for: one)))
    }
    let own = Option(context.worded(.ownWord(author ?? "")), .ask(prompt.saying(for: nil)))
    let current = all.firstIndex { $0 == prompt.reportedFor }.map { $0 + 1 } ?? 0
    var menu = Menu(Phrase.forWhom, [own] + options, current: current, context)
    menu.asker = prompt
    return menu
  }
}

extension Prompt {
  /// Whether it can be said whose word it is.
  var asksForWhom: Bool {
    switch self {
    case .menu(let menu): menu.asksForWhom
    case .writing(let writing): writing.composition.intent.asksForWhom
    case .naming, .finding, .palette, .form: false
    }
  }

  /// Whose word it is, where it is not that of the one at the keyboard.
  var reportedFor: Responsible? {
    switch self {
    case .menu(let menu): menu.reportedFor
    case .writing(let writing): writing.composition.reportedFor
    case .naming, .finding, .palette, .form: nil
    }
  }

  /// The prompt with another's word in it.
  func saying(for speaker: Responsible?) -> Prompt {
    switch self {
    case .menu(var menu):
      menu.reportedFor = speaker
      return .menu(menu)
    case .writing(var writing):
      writing.composition.reportedFor = speaker
      return .writing(writing)
    case .naming, .finding, .palette, .form: return self
    }
  }

  /// The activity that it is about, if it is about one.
  fileprivate var activity: ActivityID? {
    switch self {
    case .menu(let menu): menu.activity
    case .writing(let writing): writing.composition.intent.activity
    case .naming, .finding, .palette, .form: nil
    }
  }
}

extension Intent {
  /// The activity whose progress or assessment it is about, or that it reports on.
  var activity: ActivityID? {
    switch self {
    case .report(let id), .progress(let id, _), .contribution(let id, _, _), .assess(let id, _): id
    default: nil
    }
  }

  /// Whether it can be said whose word it is.
  var asksForWhom: Bool {
    switch self {
    case .progress, .contribution, .assess, .attain, .report: true
    case .many(let intents): intents.allSatisfy(\.asksForWhom)
    case .settle, .undo, .undoEntry, .redo, .review, .escalate, .reopen, .carryOut, .openMeeting,
      .convene,
      .closeMeeting, .reopenMeeting, .takeBack, .attend, .hold, .noteItem, .say, .parkItem,
      .approveMinutes,
      .freezeReport, .approveReport, .acceptDamage, .openForm, .fill:
      false
    }
  }
}

extension Responsible {
  /// The speaker on one line, for what is remembered of a text being written.
  var trace: String { "\(party):\(function)" }

  /// Reads what ``trace`` wrote; `nil` where the plan has no such party.
  init?(trace: String, in plan: ActionPlan) {
    let parts = trace.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let party = PartyID(String(parts[0])), plan.party(party) != nil else {
      return nil
    }
    self.init(party: party, function: String(parts[1]))
  }
}
